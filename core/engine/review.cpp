#include "base/task.h"
#include "engine/core.h"
#include "engine/on_worker.h"
#include "engine/records.h"
#include "engine/submission.h"
#include "engine/wait.h"

namespace ballast::engine {
namespace {

/// The loss budget counts what plans have cost in any span of this length.
constexpr std::chrono::days k_budget_span{30};

} // namespace

Task<Result<std::string>> Core::act(MakePlan command)
{
    if (!m_watch || !m_state.drift) co_return not_possible("plan", "there are no prices yet");
    const Wait wait(*this, Waiting::For::plan);
    const WatchPtr watch = m_watch;
    m_alternative_wish = command;
    auto decision = co_await plan_now(watch, command);
    if (watch != m_watch) co_return fail(Code::cancelled, Stage::engine); // another treasury was chosen meanwhile
    if (m_alternative_wish != command) co_return fail(Code::cancelled, Stage::engine); // or another plan asked for
    if (!decision) {
        drop_alternative(); // the person is told, and nothing is tried again that was never made
        co_return std::unexpected(decision.error());
    }
    m_state.alternative = *decision;
    co_return std::string();
}

/// Today's prices judge the floors of any plan, today's Safe its nonce and owners.
Task<Result<simulate::SimulatedPtr>> Core::dry_run(WatchPtr watch, plan::PlanPtr plan)
{
    BALLAST_CO_TRY(outcomes, m_audit->read_of(audit::Kind::outcome, m_clock.now() - k_budget_span));
    simulate::SimulateRequest request;
    request.plan = std::move(plan);
    request.snapshot = m_state.snapshot;
    request.safe = m_state.review.safe;
    request.policy = *m_state.policy;
    request.chain = *watch->chain;
    request.spent = records::sum_costs(outcomes, {watch->chain->name, request.policy.treasury});
    // Who pays is chosen when the plan is sent; until then the key here that could pay most stands in.
    const auto richest = std::ranges::max_element(m_state.keys, {}, &KeyInfo::balance);
    if (richest != m_state.keys.end()) request.executor = richest->address;
    if (!request.plan->safe_tx) request.executor = request.plan->treasury; // an account pays for itself
    auto simulated = co_await simulate::simulate_plan(*watch->client, std::move(request));
    co_return simulated;
}

namespace {
/// Plans of one block carry the same next number until one of them takes it.
plan::PlanPtr with_own_number(plan::PlanPtr plan, std::uint64_t last, std::string_view last_digest)
{
    if (plan->number > last) return plan;
    const std::uint64_t own = format_hex(plan->digest) == last_digest ? last : last + 1;
    if (plan->number == own) return plan;
    auto out = std::make_shared<plan::Plan>(*plan);
    out->number = own;
    return out;
}
} // namespace

/// A treasury's next plan waits until the one before it is over: its trades may still be on their way, and the balances
/// do not show it.
Result<void> Core::check_nothing_open(std::string_view command) const
{
    const Treasury* treasury = selected();
    const auto mine = [&](const send::Unfinished& each) {
        return treasury && each.treasury == treasury->policy.treasury &&
               (each.chain.empty() || each.chain == treasury->chain);
    };
    if (std::ranges::none_of(m_state.unfinished, mine)) return {};
    return not_possible(std::string(command), "an earlier plan of this treasury is half finished");
}

Task<Result<std::string>> Core::act(SimulatePlan)
{
    using Phase = Review::Phase;
    // What can no longer be sent must not stand in the way of what can.
    if (m_state.review.phase == Phase::signing && m_approved && m_state.head &&
        !approve::check_deadline(m_approved->plan(), m_state.head->time)) {
        auto given_up = co_await act(RejectPlan{});
        if (!given_up) co_return given_up;
    }
    if (m_state.review.phase == Phase::signing || m_state.review.phase == Phase::sending)
        co_return not_possible("simulate", "a plan is being signed");
    if (m_state.review.phase == Phase::simulating) co_return not_possible("simulate", "a plan is being simulated");
    BALLAST_CO_CHECK(check_nothing_open("simulate"));
    const auto& shown = m_state.alternative ? m_state.alternative : m_state.decision;
    if (!m_watch || !shown || !std::holds_alternative<plan::PlanPtr>(*shown))
        co_return not_possible("simulate", "there is no plan");
    const plan::PlanPtr plan = with_own_number(std::get<plan::PlanPtr>(*shown), m_last_plan, m_last_digest);
    const WatchPtr watch = m_watch;
    forget_review();
    m_state.review.phase = Phase::simulating;
    m_state.review.drift = m_state.drift;
    m_state.review.safe = m_state.snapshot->safe;
    const std::uint64_t turn = ++m_simulations;
    const Wait wait(*this, Waiting::For::simulation);
    auto simulated = co_await dry_run(watch, plan);
    // Another treasury was chosen meanwhile: what the review shows now is not this plan's.
    if (turn != m_simulations || m_state.review.phase != Phase::simulating)
        co_return fail(Code::cancelled, Stage::engine);
    if (!simulated) {
        m_state.review.phase = Phase::none;
        m_state.review.problem = simulated.error();
        co_return std::unexpected(simulated.error());
    }
    m_state.review.simulated = *simulated;
    m_state.review.simulated_at = m_clock.now();
    m_state.review.phase = Phase::review;
    m_state.review.threshold = m_state.review.safe ? m_state.review.safe->threshold : 0;
    BALLAST_CO_CHECK(record(audit::Kind::plan, plan->number, format_hex(plan->digest), records::plan_body(*plan)));
    BALLAST_CO_CHECK(record(audit::Kind::simulation, plan->number, format_hex((*simulated)->digest()),
                            records::simulation_body(**simulated)));
    co_return format_hex(plan->digest);
}

/// The dry run again on a new block: the checks the person sees are never older than the newest block.
Task<void> Core::resimulate(WatchPtr watch)
{
    const simulate::SimulatedPtr before = m_state.review.simulated;
    auto simulated = co_await dry_run(watch, before->plan_ptr());
    if (watch != m_watch || m_state.review.phase != Review::Phase::review || m_state.review.simulated != before)
        co_return;
    m_state.review.current = simulated.has_value();
    if (!simulated) {
        m_state.review.problem = simulated.error();
        co_return;
    }
    m_state.review.problem.reset();
    m_state.review.simulated = *simulated;
    m_state.review.simulated_at = m_clock.now();
}

/// The dry run of an approved plan that was restored: nothing is signed before it has passed.
Task<void> Core::prove(WatchPtr watch)
{
    const Wait wait(*this, Waiting::For::simulation);
    const approve::ApprovedPtr approved = m_approved;
    auto simulated = co_await dry_run(watch, approved->simulated().plan_ptr());
    if (watch != m_watch || approved != m_approved || m_state.review.phase != Review::Phase::signing) co_return;
    Result<void> passed;
    if (simulated)
        passed = approve::check_again(**simulated, *approved);
    else
        passed = std::unexpected(simulated.error());
    m_state.review.proved = passed.has_value();
    if (simulated) { // what is shown from now on is what was found now, not what was kept
        m_state.review.simulated = *simulated;
        m_state.review.simulated_at = m_clock.now();
    }
    if (passed && m_state.review.problem == m_unproved) m_state.review.problem.reset(); // others stay
    m_unproved = passed ? std::nullopt : std::optional(passed.error());
    if (m_unproved) m_state.review.problem = m_unproved;
}

namespace {
std::vector<simulate::Check> notes_of(const simulate::SimulatedPlan& simulated)
{
    std::vector<simulate::Check> notes;
    std::ranges::copy_if(simulated.checks(), std::back_inserter(notes),
                         [](const simulate::Check& each) { return each.verdict == simulate::Check::Verdict::note; });
    return notes;
}
} // namespace

/// An approval rests on what is known now: numbers that can be trusted, a dry run that succeeded on the newest block,
/// and the notes that were read.
Result<void> Core::check_data(const ApprovePlan& command) const
{
    for (const Error& each : m_state.problems)
        if (!is_standing(each)) return std::unexpected(each);
    if (!m_state.drift) return not_possible("approve", "prices are being read");
    if (!m_state.review.current) return not_possible("approve", "the last simulation did not succeed");
    if (command.seen && notes_of(*command.seen) != notes_of(*m_state.review.simulated))
        return fail(Code::notes_unread, Stage::approve);
    return {};
}

Task<Result<std::string>> Core::act(ApprovePlan command)
{
    if (m_state.review.phase != Review::Phase::review) co_return not_possible("approve", "there is nothing to approve");
    BALLAST_CO_CHECK(check_nothing_open("approve"));
    if (auto fit = check_data(command); !fit) {
        m_state.review.problem = fit.error();
        co_return std::unexpected(fit.error());
    }
    const approve::Consent consent{command.digest_seen, command.notes_read, m_clock.now(),
                                   m_state.head ? m_state.head->time : m_clock.now()};
    auto approved = approve::approve_plan(m_state.review.simulated, consent);
    if (!approved) {
        m_state.review.problem = approved.error();
        co_return std::unexpected(approved.error());
    }
    const plan::Plan& plan = (*approved)->plan();
    std::vector<Address> owners;
    if (m_state.review.safe) owners = m_state.review.safe->owners;
    // Kept before the log says so: a record of an approval that nobody could find again would be a lie.
    BALLAST_CO_CHECK(keep_approval(**approved, owners));
    if (auto told =
            record(audit::Kind::approval, plan.number, format_hex(plan.digest), records::approval_body(**approved));
        !told) {
        BALLAST_CO_CHECK(send::drop_kept(*m_store, plan.number, m_clock.now())); // not approved: it must not come back
        co_return std::unexpected(told.error());
    }
    m_approved = *approved;
    m_collector.emplace(*approved, std::move(owners), m_state.review.threshold);
    m_state.review.approved = true;
    m_state.review.proved = true; // the dry run that was approved is this run's
    m_state.review.problem.reset();
    m_state.review.phase = Review::Phase::signing;
    read_unfinished();
    co_return format_hex((*approved)->digest());
}

Task<Result<std::string>> Core::act(RejectPlan)
{
    using Phase = Review::Phase;
    const Phase phase = m_state.review.phase;
    if (phase != Phase::review && phase != Phase::signing)
        co_return not_possible("reject", "there is nothing to reject");
    const std::uint64_t number = m_state.review.simulated->plan().number;
    BALLAST_CO_CHECK(send::drop_kept(*m_store, number, m_clock.now()));
    read_unfinished();
    BALLAST_CO_CHECK(record(audit::Kind::rejection, number, format_hex(m_state.review.simulated->plan().digest), "{}"));
    forget_review();
    m_state.review.phase = Phase::rejected;
    drop_alternative();
    co_return std::string();
}

Result<std::string> Core::accept(const safe::Confirmation& confirmation)
{
    const plan::Plan& plan = m_approved->plan();
    const Time now = m_clock.now();
    // Kept first: what counts here and is not on the disk would be another submission after a crash.
    BALLAST_CHECK(send::keep_signature(*m_store, plan.number, confirmation, now));
    BALLAST_CHECK(m_collector->add(confirmation));
    read_unfinished();
    m_state.review.confirmations = m_collector->confirmations();
    note_threshold(m_state.review, now);
    m_state.review.problem.reset();
    BALLAST_CHECK(record(audit::Kind::signature, plan.number, evm::format_address(confirmation.owner),
                         records::signature_body(confirmation, m_state.review, plan.digest)));
    return evm::format_address(confirmation.owner);
}

/// Nothing is signed but an approved plan that this run of the program has seen to succeed.
Result<void> Core::check_signing(std::string_view command) const
{
    if (m_state.review.phase != Review::Phase::signing || !m_collector)
        return not_possible(std::string(command), "no plan is approved");
    // A refresh that is asked for clears the head; the block before it was no later.
    if (m_state.head || m_state.snapshot) {
        const chain::Block& head = m_state.head ? *m_state.head : m_state.snapshot->block;
        BALLAST_CHECK(chain::check_head_age(head, m_clock.now(), m_state.chain->max_head_age()));
        BALLAST_CHECK(approve::check_deadline(m_approved->plan(), head.time));
    }
    if (m_state.review.proved) return {};
    // What stops the dry run says more than that it is missing.
    if (m_unproved) return std::unexpected(*m_unproved);
    return fail(Code::dry_run_missing, Stage::sign);
}

Task<Result<std::string>> Core::act(SignWith command)
{
    BALLAST_CO_CHECK(check_signing("sign"));
    auto confirmation = m_collector->sign_with(*m_keyring, command.owner);
    if (!confirmation) {
        m_state.review.problem = confirmation.error();
        co_return std::unexpected(confirmation.error());
    }
    co_return accept(*confirmation);
}

Task<Result<std::string>> Core::act(AddSignature command)
{
    BALLAST_CO_CHECK(check_signing("sign"));
    BALLAST_CO_TRY(signature, evm::signature_from_bytes65(command.signature));
    BALLAST_CO_TRY(owner, evm::recover(m_approved->plan().digest, signature));
    const safe::Confirmation confirmation{owner, signature};
    BALLAST_CO_CHECK(m_collector->check(confirmation));
    co_return accept(confirmation);
}

} // namespace ballast::engine
