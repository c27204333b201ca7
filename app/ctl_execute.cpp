#include "app/ctl_plan.h"
#include "app/json_text.h"
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>
#include <set>

namespace ballast::app {
namespace {

using nlohmann::json;
constexpr std::chrono::seconds k_patience{120};
constexpr std::chrono::seconds k_send_patience{3600};

/// Unlocks each named key with its own passphrase. Done before anything is approved, so that a wrong one leaves
/// nothing.
Result<void> unlock_all(CtlContext& context, const PlanArguments& arguments)
{
    Passphrases passphrases(context.passphrases);
    std::vector<std::string> keys = arguments.signers;
    const auto pays_too = [&](const std::string& text) {
        return evm::parse_address(text) == evm::parse_address(arguments.executor);
    };
    if (!arguments.executor.empty() && std::ranges::none_of(keys, pays_too)) keys.push_back(arguments.executor);
    for (const std::string& text : keys) {
        BALLAST_TRY(owner, evm::parse_address(text));
        BALLAST_TRY(passphrase, passphrases.next("Passphrase of " + text + ": "));
        BALLAST_TRY(unlocked, context.session().run(engine::UnlockKey{owner, passphrase}, k_patience));
        (void)unlocked;
    }
    return {};
}

std::string_view step_words(send::Step step)
{
    switch (step) {
    case send::Step::prepared: return "Prepared";
    case send::Step::signed_outer: return "Signed";
    case send::Step::submitted: return "Sent, waiting for its block";
    case send::Step::included: return "In a block, waiting for its confirmations";
    case send::Step::confirmed: return "Confirmed";
    case send::Step::failed: return "Not executed";
    case send::Step::replaced: return "Replaced by another transaction";
    }
    return {};
}

/// Sends and waits for the outcome; tells on standard error how far it is and what stands in the way.
Result<std::string> follow(CtlContext& context, decltype(engine::Command::action) action)
{
    std::optional<send::Step> step;
    std::optional<Code> problem;
    std::set<Code> told; // of what stands in the way before the first step
    return context.session().run(std::move(action), k_send_patience, [&](const engine::EngineState& state) {
        if (!state.review.progress) {
            for (const Error& each : state.problems)
                if (told.insert(each.code).second) CtlContext::tell(each);
            return;
        }
        const send::Progress& progress = *state.review.progress;
        if (!step)
            std::fprintf(stderr, "Should this be interrupted: ballastctl execute --resume %llu goes on with it\n",
                         static_cast<unsigned long long>(progress.plan_number));
        if (step != progress.step)
            std::fprintf(stderr, "%s %s\n", std::string(step_words(progress.step)).c_str(),
                         progress.transaction.is_zero() ? "" : format_hex(progress.transaction).c_str());
        step = progress.step;
        const auto now = progress.problem ? std::optional(progress.problem->code) : std::nullopt;
        if (now && now != problem) CtlContext::tell(*progress.problem);
        problem = now;
    });
}

/// Signs the approved plan with each named key and takes the signatures made elsewhere; a plain account signs each
/// transaction as it is sent.
Result<void> sign(CtlContext& context, const PlanArguments& arguments)
{
    Session& session = context.session();
    if (!session.state()->review.simulated || !session.state()->review.simulated->plan().safe_tx) return {};
    for (const std::string& text : arguments.signers) {
        BALLAST_TRY(owner, evm::parse_address(text));
        BALLAST_TRY(signed_by, session.run(engine::SignWith{owner}, k_patience));
        (void)signed_by;
    }
    for (const std::string& text : arguments.signatures) {
        BALLAST_TRY(signature, parse_fixed<65>(text));
        BALLAST_TRY(signed_by, session.run(engine::AddSignature{signature}, k_patience));
        (void)signed_by;
    }
    return {};
}

/// A plain account has nothing to sign before its transactions are sent.
Result<void> check_sign_only(CtlContext& context, const PlanArguments& arguments)
{
    const engine::StatePtr state = context.session().state();
    if (!arguments.sign_only || !state->review.simulated || state->review.simulated->plan().safe_tx) return {};
    return fail(Code::usage, Stage::sign,
                {{"why", "--sign-only is for a Safe: a plain account signs each transaction as it is sent"}});
}

Result<engine::StatePtr> sign_and_send(CtlContext& context, const PlanArguments& arguments)
{
    BALLAST_CHECK(check_sign_only(context, arguments));
    BALLAST_CHECK(sign(context, arguments));
    if (arguments.sign_only) return context.session().state();
    if (arguments.executor.empty() && arguments.signers.empty())
        return fail(Code::usage, Stage::send, {{"why", "--executor is needed: a key that pays the gas"}});
    BALLAST_TRY(executor,
                evm::parse_address(arguments.executor.empty() ? arguments.signers.front() : arguments.executor));
    BALLAST_TRY(sent, follow(context, engine::SendPlan{executor}));
    (void)sent;
    return context.session().state();
}

/// Goes on where the journal says: an approved plan gets its missing signatures and is sent; a submission that is under
/// way is followed, and nothing is signed anew.
Result<engine::StatePtr> resume(CtlContext& context, const PlanArguments& arguments)
{
    BALLAST_TRY(begun, context.session().wait_for([](const auto& each) { return !each.starting; }, k_patience));
    (void)begun;
    // A plain account signs each call as it is sent: its key is needed from the start.
    BALLAST_CHECK(unlock_all(context, arguments));
    std::fprintf(stderr, "Reading how far plan %llu came\n", static_cast<unsigned long long>(*arguments.resume));
    BALLAST_TRY(done, follow(context, engine::ResumePlan{*arguments.resume}));
    (void)done;
    if (context.session().state()->review.phase != engine::Review::Phase::signing) return context.session().state();
    // What was approved before is signed only when it passes today.
    BALLAST_TRY(proved, context.session().wait_for(
                            [](const engine::EngineState& each) {
                                return each.review.proved || (each.review.problem && each.waiting.empty());
                            },
                            k_patience));
    (void)proved;
    const engine::StatePtr state = context.session().state();
    const engine::Review& review = state->review;
    if (review.confirmations.size() < review.threshold && arguments.signers.empty() && arguments.signatures.empty())
        return fail(Code::usage, Stage::sign,
                    {{"why", "--sign-with or --signature is needed: signatures are missing"}});
    return sign_and_send(context, arguments);
}

/// A note that came up only now was read by nobody.
Result<void> check_notes(const simulate::SimulatedPlan& simulated, const std::vector<std::string>& read)
{
    std::vector<std::string_view> unread;
    for (const simulate::Check& each : simulated.checks())
        if (each.verdict == simulate::Check::Verdict::note &&
            std::ranges::find(read, simulate::check_name(each.kind)) == read.end())
            unread.push_back(simulate::check_name(each.kind));
    if (unread.empty()) return {};
    std::fprintf(stderr, "--notes-read %s says that they were read\n",
                 fmt::format("{}", fmt::join(unread, ",")).c_str());
    return fail(Code::notes_unread, Stage::approve, {{"count", std::to_string(unread.size())}});
}

/// A person who typed the passphrases says yes to what stands above; a script said it when it brought them along.
Result<void> ask_person(const CtlContext& context)
{
    if (Passphrases(context.passphrases).are_given()) return {};
    BALLAST_TRY(yes, ask_at_terminal("Approve this plan? Type yes and press Enter: "));
    if (yes) return {};
    return fail(Code::cancelled, Stage::approve);
}

Result<engine::StatePtr> execute(CtlContext& context, const PlanArguments& arguments)
{
    if (arguments.resume) return resume(context, arguments);
    if (arguments.signers.empty())
        return fail(Code::usage, Stage::sign, {{"why", "--sign-with or --resume is needed"}});
    BALLAST_CHECK(unlock_all(context, arguments));
    BALLAST_TRY(state, simulate(context, arguments));
    BALLAST_CHECK(check_sign_only(context, arguments));
    const Bytes32 digest = state->review.simulated->plan().digest;
    if (!arguments.digest.empty()) {
        BALLAST_TRY(expected, parse_fixed<32>(arguments.digest));
        if (expected != digest)
            return fail(Code::digest_mismatch, Stage::approve,
                        {{"expected", arguments.digest}, {"actual", format_hex(digest)}});
    }
    const simulate::SimulatedPtr seen = state->review.simulated;
    std::fprintf(stderr, "%s", simulation_text(*seen).c_str()); // what is approved stands in the record of the terminal
    BALLAST_CHECK(check_notes(*seen, arguments.notes_read));
    BALLAST_CHECK(ask_person(context));
    engine::ApprovePlan approve{digest, true, seen};
    BALLAST_TRY(approved, context.session().run(std::move(approve), k_patience));
    (void)approved;
    return sign_and_send(context, arguments);
}

void abandon(CtlContext& context, std::uint64_t plan_number)
{
    const auto done = follow(context, engine::AbandonPlan{plan_number}); // what is done is read first
    if (!done) return context.refuse(done.error());
    if (!done->empty()) // the chain had it already
        return context.answer(json{{"executed", plan_number}, {"transaction", *done}},
                              fmt::format("Plan {} had been executed, nothing was given up: {}", plan_number, *done));
    context.answer(json{{"abandoned", plan_number}}, fmt::format("Plan {} is given up", plan_number));
}

/// For the person who sends: what was signed here, to be given with --signature there.
void show_signatures(CtlContext& context, const engine::Review& review)
{
    const plan::Plan& plan = review.simulated->plan();
    json list = json::array();
    std::string text =
        fmt::format("Plan {} is signed, nothing was sent. Digest {}\n", plan.number, format_hex(plan.digest));
    for (const safe::Confirmation& each : review.confirmations) {
        const std::string bytes = format_hex(evm::to_bytes65(each.signature));
        list.push_back({{"owner", evm::format_address(each.owner)}, {"signature", bytes}});
        text += fmt::format("{} {}\n", evm::format_address(each.owner), bytes);
    }
    context.answer({{"plan", plan.number}, {"digest", format_hex(plan.digest)}, {"signatures", list}}, text);
}

void run_execute(CtlContext& context, const PlanArguments& arguments)
{
    if (arguments.abandon) return abandon(context, *arguments.abandon);
    const auto state = execute(context, arguments);
    if (!state) return refuse_plan(context, state.error());
    const engine::Review& review = (*state)->review;
    if (arguments.sign_only && !review.outcome) return show_signatures(context, review);
    const send::Outcome& outcome = *review.outcome;
    context.answer(outcome_json(outcome, review.simulated ? &review.simulated->plan() : nullptr),
                   fmt::format("Executed in block {}: {}\nPlanned cost {:.2f} USD, actual {:.2f} USD",
                               outcome.block.value, format_hex(outcome.transaction), to_double(outcome.planned_cost),
                               to_double(outcome.actual_cost)));
}

} // namespace

void add_execute_command(CLI::App& app, CtlContext& context)
{
    auto arguments = std::make_shared<PlanArguments>();
    CLI::App* execution = app.add_subcommand("execute", "Simulate, approve, sign and send; waits for the outcome");
    add_plan_options(*execution, arguments);
    execution->add_option("--sign-with", arguments->signers,
                          "Owners' addresses; the passphrases in their order, the executor's last");
    execution->add_option("--signature", arguments->signatures, "Signatures made elsewhere, 65 bytes in hex");
    execution->add_flag("--sign-only", arguments->sign_only, "Sign and print the signatures; send nothing");
    add_passphrase_hint(*execution);
    CLI::Option* resuming = execution->add_option(
        "--resume", arguments->resume, "Go on with this unfinished plan: sign what is missing and send, or follow it");
    resuming->check(CLI::PositiveNumber);
    execution->add_option("--abandon", arguments->abandon, "Give this unfinished plan up: nothing more of it is signed")
        ->excludes(resuming)
        ->check(CLI::PositiveNumber);
    execution->add_option("--executor", arguments->executor, "Key that pays the gas; the first signer when not given");
    execution->add_option("--digest", arguments->digest, "Go on only if the plan has this digest");
    execution
        ->add_option("--notes-read", arguments->notes_read,
                     "The notes among the checks that were read, by name, as `simulate` shows them")
        ->delimiter(',');
    execution->callback([&context, arguments] { run_execute(context, *arguments); });
}

} // namespace ballast::app
