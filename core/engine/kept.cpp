#include "engine/submission.h"
#include "send/approval_text.h"
#include <ranges>

// An approved plan waits for its signatures in the journal, so that neither is lost when the program ends.
namespace ballast::engine {

void Core::read_unfinished()
{
    auto unfinished = send::find_unfinished(*m_store);
    if (!unfinished) return set_problem(unfinished.error());
    m_state.unfinished = std::move(unfinished->plans);
    // Journals of the first versions have no line that says the log was told.
    std::erase_if(m_state.unfinished, [this](const send::Unfinished& each) {
        if (!each.untold) return false;
        const auto outcomes = m_audit->read_of(audit::Kind::outcome, {});
        const auto of_it = [&](const audit::Record& record) { return record.plan_number == each.plan_number; };
        return outcomes && std::ranges::any_of(*outcomes, of_it) &&
               send::note_told(*m_store, each.plan_number, m_clock.now());
    });
    for (const Error& each : unfinished->problems)
        if (std::ranges::find(m_state.problems, each) == m_state.problems.end()) m_state.problems.push_back(each);
}

Result<void> Core::keep_approval(const approve::ApprovedPlan& approved, const std::vector<Address>& owners)
{
    const Treasury* treasury = selected();
    if (!treasury) return not_possible("approve", "no treasury is watched");
    send::KeptPlan about;
    about.chain = treasury->chain;
    about.owners = owners;
    about.threshold = m_state.review.threshold;
    return send::keep_approval(*m_store, approved, about, m_clock.now());
}

void note_threshold(Review& review, Time time)
{
    if (!review.signed_at && review.threshold > 0 && review.confirmations.size() >= review.threshold)
        review.signed_at = time;
}

Review Core::new_review() const
{
    Review out;
    if (const Treasury* treasury = selected()) {
        out.chain = treasury->chain;
        out.treasury = treasury->policy.treasury;
    }
    return out;
}

void Core::forget_review()
{
    m_state.review = new_review();
    m_collector.reset();
    m_approved = nullptr;
}

Review& Core::sending_review()
{
    const bool elsewhere = m_submission && m_parked && !m_submission->owns(m_state.review);
    return elsewhere ? *m_parked : m_state.review;
}

void Core::restore_review()
{
    Review next = new_review();
    std::optional<Review> leaving;
    if (m_submission && m_submission->owns(m_state.review)) {
        if (m_submission->owns(next)) return;
        leaving = std::move(m_state.review);
    }
    m_collector.reset();
    m_approved = nullptr;
    m_unproved.reset();
    // Told anew where it still is so: the policy may name the token again, or the plan be given up.
    std::erase_if(m_state.problems, [](const Error& each) {
        return each.code == Code::plan_token_unknown && each.stage == Stage::store;
    });
    const bool parked = m_parked && m_parked->chain == next.chain && m_parked->treasury == next.treasury;
    m_state.review = parked ? *std::exchange(m_parked, std::nullopt) : std::move(next);
    if (leaving) m_parked = std::move(leaving);
    const Treasury* treasury = selected();
    if (parked || !treasury || !m_state.chain) return;
    const auto all = send::find_all_kept(*m_store);
    if (!all) return set_problem(all.error());
    for (const send::KeptPlan& each : *all | std::views::reverse)
        if (each.chain == treasury->chain && each.treasury == treasury->policy.treasury) return show_kept(each);
}

void Core::show_kept(const send::KeptPlan& kept)
{
    auto approved = send::parse_approval(kept, *m_state.chain, *m_state.policy);
    if (!approved) {
        // It stays so until the file or the policy is put right: a problem of the data folder.
        const Error problem{approved.error().code, Stage::store, approved.error().parameters};
        if (std::ranges::find(m_state.problems, problem) == m_state.problems.end()) set_problem(problem);
        return;
    }
    m_approved = *approved;
    m_collector.emplace(m_approved, kept.owners, kept.threshold);
    Review& review = m_state.review;
    if (!kept.owners.empty()) {
        review.safe.emplace();
        review.safe->owners = kept.owners;
        review.safe->threshold = kept.threshold;
    }
    review.phase = Review::Phase::signing;
    review.simulated = m_approved->simulated_ptr();
    review.simulated_at = m_approved->time();
    review.approved = true;
    review.threshold = kept.threshold;
    for (std::size_t i = 0; i < kept.confirmations.size(); ++i) {
        if (auto added = m_collector->add(kept.confirmations[i]); !added) review.problem = added.error();
        review.confirmations = m_collector->confirmations();
        note_threshold(review, kept.signed_at[i]);
    }
}

Result<std::string> Core::go_on_signing(const send::KeptPlan& kept)
{
    const auto shown = [&] {
        return m_state.review.phase == Review::Phase::signing && m_approved &&
               m_approved->plan().number == kept.plan_number;
    };
    if (!find_treasury(kept.chain, kept.treasury)) return not_possible("resume", "its treasury is not watched");
    if (!shown()) select(kept.chain, kept.treasury);
    if (shown()) return format_hex(kept.digest);
    // Its approval was not taken over: why stands among the problems of the data folder.
    const auto why = std::ranges::find(m_state.problems, Stage::store, &Error::stage);
    if (why != m_state.problems.end()) return std::unexpected(*why);
    return not_possible("resume", "an earlier plan of this treasury is half finished");
}

} // namespace ballast::engine
