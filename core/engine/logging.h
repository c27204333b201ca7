#pragma once
#include "base/log.h"
#include "engine/state.h"

namespace ballast::engine {

/// What the engine tells its log: events and typed numbers, never what a person entered or a node answered.
class EngineLog {
public:
    /// Says that the program started; that it stopped is said at the end.
    EngineLog(const std::string& folder, const Clock& clock);
    ~EngineLog();
    EngineLog(const EngineLog&) = delete;
    EngineLog& operator=(const EngineLog&) = delete;

    /// Those endpoints whose health is another than before.
    void tell_endpoints(const std::vector<chain::EndpointHealth>& before,
                        const std::vector<chain::EndpointHealth>& now) const;
    /// A snapshot that was refused, or taken again at last; the same refusal at every block is one line.
    void tell_refresh(const Result<void>& done, const std::optional<chain::Block>& head);
    /// `command`: index in Command::action.
    void tell_failure(std::size_t command, const Error& error) const;
    /// A step of a submission, by plan number and transaction hash.
    void tell_progress(const send::Progress& progress) const;

private:
    Log m_log;
    std::optional<Code> m_refusal; ///< of the last refresh
};

} // namespace ballast::engine
