#pragma once
#include "engine/core.h"

namespace ballast::engine {

/// Notes the time at which the signatures became enough, the first time that they are.
void note_threshold(Review& review, Time time);

/// A submission that is followed, while it lives. Its connection is its own: another selection, other endpoints, or a
/// cancelled wait never interrupt what may be on its way; only the end of the program does.
class Core::Submission {
public:
    /// Takes over the connection and registers with the core, whose review it is about.
    Submission(Core& core, std::uint64_t plan_number, std::shared_ptr<chain::Endpoints> client)
        : m_core(core), m_plan_number(plan_number), m_client(std::move(client)), m_chain(core.m_state.review.chain),
          m_treasury(core.m_state.review.treasury)
    {
        m_core.m_submission = this;
    }
    ~Submission()
    {
        m_core.m_submission = nullptr;
        m_client->cancel();
    }
    Submission(const Submission&) = delete;
    Submission& operator=(const Submission&) = delete;

    void cancel() { m_client->cancel(); } ///< only at the end of the program: what waits fails with `cancelled`
    [[nodiscard]] chain::Client& client() { return *m_client; } ///< its own connection; valid while this object lives
    [[nodiscard]] std::uint64_t plan_number() const { return m_plan_number; } ///< what is being sent
    void ask_to_stop() { *m_stop = true; }                                    ///< nothing more of it is signed
    /// For the sender, which may outlive this object by a turn.
    [[nodiscard]] std::shared_ptr<const bool> stop_asked() const { return m_stop; }
    /// Whether the review is about the treasury of this submission.
    [[nodiscard]] bool owns(const Review& review) const
    {
        return review.chain == m_chain && review.treasury == m_treasury;
    }

private:
    Core& m_core;
    std::uint64_t m_plan_number;
    std::shared_ptr<bool> m_stop = std::make_shared<bool>(false);
    std::shared_ptr<chain::Endpoints> m_client;
    std::string m_chain;
    Address m_treasury;
};

} // namespace ballast::engine
