#include "base/task.h"
#include "engine/records.h"
#include "engine/submission.h"
#include "engine/wait.h"
#include <boost/asio/use_awaitable.hpp>

// From the signatures to the outcome; what is on its way goes on from the journal.
namespace ballast::engine {

send::SendOptions Core::send_options(const Address& executor) const
{
    send::SendOptions options;
    options.executor = executor;
    options.base_fee_cap = m_state.policy ? m_state.policy->limits.base_fee_cap : GasPrice{};
    options.confirmations = m_state.chain->confirmations;
    options.priority_fee_cap = m_state.chain->priority_fee_cap;
    options.chain_name = m_state.review.chain;
    options.max_head_age = m_state.chain->max_head_age();
    return options;
}

void Core::show_progress(const send::Progress& progress)
{
    Review& review = sending_review();
    if (!review.progress || review.progress->step != progress.step || progress.problem) m_log->tell_progress(progress);
    const bool first_sight =
        progress.step == send::Step::submitted && (!review.progress || review.progress->step != send::Step::submitted);
    const auto known = first_sight ? m_audit->read_of(audit::Kind::transaction, {}, format_hex(progress.transaction))
                                   : Result<std::vector<audit::Record>>();
    if (first_sight && (!known || known->empty())) { // a submission that is gone on with was told before
        // A failure to record shows as a standing problem; what is on its way cannot be called back.
        auto recorded = record(audit::Kind::transaction, progress.plan_number, format_hex(progress.transaction),
                               records::progress_body(progress));
        if (!recorded) set_problem(recorded.error());
    }
    review.progress = progress;
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

/// Once only: the program may have ended between the record and the journal's note that there is one.
Result<void> Core::tell_outcome(std::uint64_t plan_number, const Review& review)
{
    const send::Outcome& outcome = *review.outcome;
    const std::string subject = format_hex(outcome.transaction);
    BALLAST_TRY(known, m_audit->read_of(audit::Kind::outcome, {}, subject));
    if (std::ranges::none_of(known, [=](const audit::Record& each) { return each.plan_number == plan_number; })) {
        const auto plans = m_audit->read_of(audit::Kind::plan, {}, format_hex(outcome.parent));
        BALLAST_CHECK(record(audit::Kind::outcome, plan_number, subject,
                             records::outcome_body(outcome, plans ? *plans : std::vector<audit::Record>(),
                                                   {review.chain, review.treasury})));
    }
    return send::note_told(*m_store, plan_number, m_clock.now());
}

Result<std::string> Core::finish(std::uint64_t plan_number, const Result<send::Outcome>& outcome, Review& review)
{
    const bool shown = &review == &m_state.review;
    read_unfinished();
    if (!outcome) {
        // Elsewhere the journal tells, once its treasury is selected again.
        shown ? leave_sending(plan_number) : m_parked.reset();
        const bool asked_for = outcome.error().code == Code::cancelled;
        if (shown && !asked_for) m_state.review.problem = outcome.error();
        BALLAST_CHECK(record(audit::Kind::problem, plan_number, std::string(code_name(outcome.error().code)),
                             records::problem_body(outcome.error())));
        BALLAST_CHECK(send::note_told(*m_store, plan_number, m_clock.now())); // where it is over: that is its end
        read_unfinished();
        return std::unexpected(outcome.error());
    }
    review.outcome = *outcome;
    review.phase = Review::Phase::done;
    review.problem = outcome->problem;
    BALLAST_CHECK(tell_outcome(plan_number, review));
    read_unfinished();
    if (shown) {
        drop_alternative();
        m_state.head.reset();
        m_poke.cancel();
    }
    if (outcome->problem) return std::unexpected(*outcome->problem);
    return format_hex(outcome->transaction);
}

Task<Result<std::string>> Core::submit(std::uint64_t number, Address executor, Waiting::For what, send::Begin begin)
{
    auto opened = open_client(*m_state.chain);
    if (!opened) {
        restore_review(); // what waited for its signatures before comes back
        co_return std::unexpected(opened.error());
    }
    auto& client = *opened;
    m_state.review.phase = Review::Phase::sending;
    m_state.review.problem.reset();
    if (!m_state.review.signed_at) m_state.review.signed_at = send::find_signed_at(*m_store, number);
    const Wait wait(*this, what);
    send::OnProgress on_progress = [this](const send::Progress& progress) { show_progress(progress); };
    std::optional<Submission> submission(std::in_place, *this, number, std::move(client));
    send::Sender sender{submission->client(), *m_store, *m_keyring, m_clock};
    send::SendOptions options = send_options(executor);
    options.stop_asked = submission->stop_asked();
    const auto outcome = co_await begin(sender, options, std::move(on_progress));
    Review* const review = &sending_review(); // known only while the submission lives
    submission.reset();
    co_return finish(number, outcome, *review);
}

Task<Result<std::string>> Core::act(SendPlan command)
{
    BALLAST_CO_CHECK(check_signing("send"));
    if (!m_watch) co_return not_possible("send", "there is no connection");
    if (m_submission) co_return not_possible("send", "a plan is being sent");
    auto bundle = m_collector->finish();
    if (!bundle) {
        m_state.review.problem = bundle.error();
        co_return std::unexpected(bundle.error());
    }
    const std::uint64_t number = (*bundle)->plan().number;
    send::Begin begin = [bundle = *bundle](const send::Sender& sender, const send::SendOptions& options,
                                           send::OnProgress on_progress) {
        return send::send_bundle(sender, bundle, options, std::move(on_progress));
    };
    auto done = co_await submit(number, command.executor, Waiting::For::submission, std::move(begin));
    co_return done;
}

/// A chain's id is not enough: the practice chain has the id of the chain it practises.
Result<void> Core::select_for(const send::Unfinished& submission)
{
    const Treasury* now = selected();
    const auto fits = [&](const Treasury& each) {
        const bool same_chain = submission.chain.empty() ? &each == now : each.chain == submission.chain;
        return same_chain && each.policy.treasury == submission.treasury;
    };
    const auto found = std::ranges::find_if(m_treasuries, fits);
    if (found == m_treasuries.end()) return not_possible("resume", "its treasury is not watched");
    if (&*found != now) select(found->chain, found->policy.treasury);
    if (!m_state.chain) return fail(Code::chain_unknown, Stage::chain, {{"chain", submission.chain}});
    return {};
}

Task<Result<std::string>> Core::act(ResumePlan command)
{
    if (m_submission) co_return not_possible("resume", "a plan is being sent");
    BALLAST_CO_TRY(kept, send::find_kept(*m_store, command.plan_number));
    if (kept) co_return go_on_signing(*kept);
    BALLAST_CO_TRY(submission, send::find_submission(*m_store, command.plan_number));
    if (!submission) co_return not_possible("resume", "nothing is under way");
    BALLAST_CO_CHECK(select_for(*submission));
    BALLAST_CO_TRY(resumption, send::check_submission(*m_store, command.plan_number, *m_state.chain, *m_state.policy));
    forget_review(); // another plan that waits for signatures stays in the journal
    send::Begin begin = [resumption](const send::Sender& sender, const send::SendOptions& options,
                                     send::OnProgress on_progress) {
        return send::resume(sender, resumption, options, std::move(on_progress));
    };
    auto done = co_await submit(command.plan_number, Address{}, Waiting::For::inclusion, std::move(begin));
    co_return done;
}

/// Before its first call is signed all of it can be called back; after that only what is not signed yet.
bool Core::rests(bool from_the_start)
{
    if (!sending_review().progress) return true;
    const send::Progress& progress = *sending_review().progress;
    if (progress.step == send::Step::prepared) return progress.call == 0 || !from_the_start;
    return progress.step == send::Step::confirmed && !from_the_start;
}

/// Of the submission that is under way nothing more is signed; it ends at its next look.
Task<void> Core::stop_submission()
{
    m_submission->ask_to_stop();
    const std::uint64_t number = m_submission->plan_number();
    while (m_submission && m_submission->plan_number() == number && !m_stopping) {
        boost::asio::steady_timer timer(m_io, std::chrono::milliseconds(50));
        co_await timer.async_wait(boost::asio::use_awaitable);
    }
}

Task<Result<std::string>> Core::act(AbandonPlan command)
{
    const auto named = [&](const send::Unfinished& each) { return each.plan_number == command.plan_number; };
    if (m_submission) {
        if (m_submission->plan_number() != command.plan_number || !rests(false))
            co_return not_possible("abandon", "a plan is being sent");
        co_await stop_submission();
        if (std::ranges::none_of(m_state.unfinished, named)) co_return std::string(); // its outcome is told already
    }
    const auto begun = [&](const send::Unfinished& each) {
        using send::Step;
        return named(each) && (each.done > 0 || each.step == Step::submitted || each.step == Step::included);
    };
    if (std::ranges::none_of(m_state.unfinished, named)) co_return not_possible("abandon", "nothing is under way");
    if (std::ranges::any_of(m_state.unfinished, [&](const auto& each) { return named(each) && each.untold; }))
        co_return not_possible("abandon", "it was sent already");
    if (std::ranges::any_of(m_state.unfinished, begun)) {
        // A plain account's calls that are done are an outcome, which the log must tell; what was sent may be included
        // until its deadline.
        BALLAST_CO_TRY(submission, send::find_submission(*m_store, command.plan_number));
        if (!submission) co_return not_possible("abandon", "nothing is under way");
        BALLAST_CO_CHECK(select_for(*submission));
        const bool another = m_approved && m_approved->plan().number != command.plan_number;
        forget_review();
        send::Begin begin = [number = command.plan_number](const send::Sender& sender, const send::SendOptions& options,
                                                           send::OnProgress on_progress) {
            return send::stop(sender, number, options, std::move(on_progress));
        };
        auto ended = co_await submit(command.plan_number, Address{}, Waiting::For::inclusion, std::move(begin));
        if (std::ranges::any_of(m_state.unfinished, begun)) co_return ended; // the chain did not tell
        BALLAST_CO_CHECK(send::drop_kept(*m_store, command.plan_number, m_clock.now()));
        read_unfinished();
        if (another) restore_review();                                            // the log tells how this one ended
        const bool given_up = !ended && (ended.error().code == Code::cancelled || //
                                         ended.error().code == Code::submission_expired);
        if (!given_up) co_return ended; // it had been executed, or something else ended it
    } else {
        BALLAST_CO_CHECK(send::abandon(*m_store, command.plan_number, m_clock.now()));
        const bool shown = m_approved && m_approved->plan().number == command.plan_number;
        if (shown || m_state.review.phase == Review::Phase::sending) restore_review();
    }
    read_unfinished();
    BALLAST_CO_CHECK(record(audit::Kind::rejection, command.plan_number, "abandoned", "{}"));
    co_return std::string();
}

} // namespace ballast::engine
