#pragma once
#include "chain/client.h"

namespace ballast::snapshot {

/// Reads of many readers joined into one multicall; each gets its own part of the answer back.
class Batch {
public:
    /// Where one reader's calls lie.
    struct Part {
        std::size_t first = 0;
        std::size_t count = 0;
    };

    /// Appends; the answer to these calls is `part_of` the whole one.
    Part add(std::vector<chain::Call> calls)
    {
        const Part part{m_calls.size(), calls.size()};
        for (chain::Call& call : calls)
            m_calls.push_back(std::move(call));
        return part;
    }
    /// Hands them to the multicall; the batch is empty afterwards.
    [[nodiscard]] std::vector<chain::Call> take_calls() { return std::move(m_calls); }
    [[nodiscard]] bool empty() const { return m_calls.empty(); } ///< nothing to ask

    /// One reader's slice of the answers, in its own order; `all` must outlive it.
    [[nodiscard]] static std::span<const chain::CallResult> part_of(std::span<const chain::CallResult> all, Part part)
    {
        return all.subspan(part.first, part.count);
    }

private:
    std::vector<chain::Call> m_calls;
};

} // namespace ballast::snapshot
