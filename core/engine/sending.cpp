#include "base/task.h"
#include "engine/core.h"
#include "engine/records.h"
#include "engine/wait.h"

// From the signatures to the outcome; what is on its way goes on from the journal.
namespace ballast::engine {

send::SendOptions Core::send_options(const Watch& watch, const Address& executor) const
{
    send::SendOptions options;
    options.executor = executor;
    options.base_fee_cap = m_state.policy ? m_state.policy->limits.base_fee_cap : GasPrice{};
    options.confirmations = watch.chain->confirmations;
    return options;
}

void Core::show_progress(const send::Progress& progress)
{
    const bool first_sight = progress.step == send::Step::submitted &&
                             (!m_state.review.progress || m_state.review.progress->step != send::Step::submitted);
    if (first_sight) {
        // A failure to record shows as a standing problem; what is on its way cannot be called back.
        auto recorded = record(audit::Kind::transaction, progress.plan_number, format_hex(progress.transaction),
                               records::progress_body(progress));
        if (!recorded) set_problem(recorded.error());
    }
    m_state.review.progress = progress;
    publish();
}

/// A submission that came to nothing before anything was broadcast: the signatures stay, and it can be tried again. One
/// that may still go on is left to the journal.
void Core::leave_sending(std::uint64_t plan_number)
{
    const auto kept = send::find_kept(*m_store, plan_number);
    const auto same = [plan_number](const send::Unfinished& each) { return each.plan_number == plan_number; };
    const bool open = std::ranges::any_of(m_state.unfinished, same);
    if (open && !(kept && *kept)) return;
    if (open && m_collector && m_approved && m_approved->plan().number == plan_number) {
        m_state.review.phase = Review::Phase::signing;
        m_state.review.progress.reset();
        return;
    }
    restore_review();
}

Result<std::string> Core::finish(std::uint64_t plan_number, const Result<send::Outcome>& outcome)
{
    read_unfinished();
    if (!outcome) {
        leave_sending(plan_number);
        m_state.review.problem = outcome.error();
        BALLAST_CHECK(record(audit::Kind::problem, plan_number, std::string(code_name(outcome.error().code)),
                             records::problem_body(outcome.error())));
        return std::unexpected(outcome.error());
    }
    m_state.review.outcome = *outcome;
    m_state.review.phase = Review::Phase::done;
    m_state.review.problem = outcome->problem;
    m_state.alternative.reset();
    BALLAST_CHECK(record(audit::Kind::outcome, plan_number, format_hex(outcome->transaction),
                         records::outcome_body(*outcome, *m_state.activity)));
    m_state.head.reset();
    m_poke.cancel();
    if (outcome->problem) return std::unexpected(*outcome->problem);
    return format_hex(outcome->transaction);
}

Task<Result<std::string>> Core::act(SendPlan command)
{
    if (m_state.review.phase != Review::Phase::signing || !m_collector) co_return not_possible("send", "not signed");
    if (!m_watch) co_return not_possible("send", "no connection");
    if (m_submitting) co_return not_possible("send", "a plan is being sent");
    auto bundle = m_collector->finish();
    if (!bundle) {
        m_state.review.problem = bundle.error();
        co_return std::unexpected(bundle.error());
    }
    const WatchPtr watch = m_watch;
    const std::uint64_t number = (*bundle)->plan().number;
    m_state.review.phase = Review::Phase::sending;
    m_state.review.problem.reset();
    const Wait wait(*this, Waiting::For::submission);
    const auto options = send_options(*watch, command.executor);
    send::OnProgress on_progress = [this](const send::Progress& progress) { show_progress(progress); };
    send::Sender sender{*watch->client, *m_store, *m_keyring, m_clock};
    m_submitting = true;
    auto outcome = co_await send::send_bundle(sender, *bundle, options, std::move(on_progress));
    m_submitting = false;
    co_return finish(number, outcome);
}

Task<Result<std::string>> Core::act(ResumePlan command)
{
    if (m_submitting) co_return not_possible("resume", "a plan is being sent");
    BALLAST_CO_TRY(kept, send::find_kept(*m_store, command.plan_number));
    if (kept) co_return go_on_signing(*kept);
    if (!m_watch) co_return not_possible("resume", "no connection");
    const WatchPtr watch = m_watch;
    m_state.review = {};
    m_state.review.phase = Review::Phase::sending;
    const Wait wait(*this, Waiting::For::inclusion);
    const auto options = send_options(*watch, {});
    send::OnProgress on_progress = [this](const send::Progress& progress) { show_progress(progress); };
    send::Sender sender{*watch->client, *m_store, *m_keyring, m_clock};
    m_submitting = true;
    auto outcome = co_await send::resume(sender, command.plan_number, options, std::move(on_progress));
    m_submitting = false;
    co_return finish(command.plan_number, outcome);
}

Task<Result<std::string>> Core::act(AbandonPlan command)
{
    if (m_submitting) co_return not_possible("abandon", "a plan is being sent");
    BALLAST_CO_CHECK(send::abandon(*m_store, command.plan_number, m_clock.now()));
    read_unfinished();
    if (m_approved && m_approved->plan().number == command.plan_number) restore_review();
    BALLAST_CO_CHECK(record(audit::Kind::rejection, command.plan_number, "abandoned", "{}"));
    co_return std::string();
}

} // namespace ballast::engine
