#include "app/ctl_context.h"
#include "app/json_text.h"
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace ballast::app {
namespace {

using nlohmann::json;
constexpr std::chrono::seconds k_patience{120};
constexpr std::chrono::seconds k_send_patience{3600};

struct PlanArguments {
    std::string destination;
    std::optional<double> percent;
    bool anyway = false;
    bool notes_read = false;
    std::vector<std::string> signers;
    std::string executor;
    std::string digest;
    std::uint64_t resume = 0;
    std::uint64_t abandon = 0;
    std::string sell, buy, amount;
};

std::string plan_text(const plan::Plan& plan)
{
    std::string out = fmt::format("Plan {} at block {}\n", plan.number, plan.block.number.value);
    for (const plan::Trade& trade : plan.trades)
        out += fmt::format("  sell {} {} for about {} {}, at least {}\n",
                           evm::format_amount(trade.amount_in, trade.sell.decimals), trade.sell.symbol,
                           evm::format_amount(trade.expected_out, trade.buy.decimals), trade.buy.symbol,
                           evm::format_amount(trade.min_out, trade.buy.decimals));
    out += fmt::format("  cost {:.2f} USD (fees {:.2f}, impact {:.2f}, gas {:.2f}); waiting {:.2f} USD\n",
                       to_double(plan.cost.total()), to_double(plan.cost.fees), to_double(plan.cost.impact),
                       to_double(plan.cost.gas), to_double(plan.cost_of_waiting));
    if (plan.safe_tx)
        out += fmt::format("  domain hash {}\n  message hash {}\n", format_hex(plan.domain_hash),
                           format_hex(plan.message_hash));
    return out + "  digest " + format_hex(plan.digest);
}

/// The shown decision, or the one asked for by the options.
Result<engine::StatePtr> make_decision(CtlContext& context, const PlanArguments& arguments)
{
    Session& session = context.session();
    // A number that nothing uses would trade more than was asked for.
    if (arguments.percent && arguments.destination != "fraction")
        return fail(Code::usage, Stage::plan, {{"why", "--percent goes with --destination fraction"}});
    if (arguments.destination.empty() && !arguments.anyway) return session.wait_for_decision();
    BALLAST_TRY(state, session.wait_for_drift());
    policy::Destination destination = state->policy->destination;
    if (arguments.destination == "target") destination.kind = policy::Destination::Kind::target;
    if (arguments.destination == "edge") destination.kind = policy::Destination::Kind::edge;
    if (arguments.destination == "fraction") {
        const bool known = destination.kind == policy::Destination::Kind::fraction;
        if (!arguments.percent && !known)
            return fail(Code::usage, Stage::plan, {{"why", "--destination fraction needs --percent"}});
        destination.kind = policy::Destination::Kind::fraction;
        if (arguments.percent) destination.fraction = *arguments.percent / 100;
    }
    BALLAST_TRY(done, session.run(engine::MakePlan{destination, !arguments.anyway}, k_patience));
    (void)done;
    return session.state();
}

const plan::Decision& shown(const engine::EngineState& state)
{
    return state.alternative ? *state.alternative : *state.decision;
}

void show_plan(CtlContext& context, const PlanArguments& arguments)
{
    const auto state = make_decision(context, arguments);
    if (!state) return context.refuse(state.error());
    const plan::Decision& decision = shown(**state);
    const auto* plan = std::get_if<plan::PlanPtr>(&decision);
    context.answer(decision_json(decision),
                   plan ? plan_text(**plan) : "Hold: " + decision_json(decision)["reason"].get<std::string>());
}

Result<engine::StatePtr> simulate(CtlContext& context, const PlanArguments& arguments)
{
    BALLAST_TRY(state, make_decision(context, arguments));
    (void)state;
    BALLAST_TRY(done, context.session().run(engine::SimulatePlan{}, k_patience));
    (void)done;
    return context.session().state();
}

void show_simulation(CtlContext& context, const PlanArguments& arguments)
{
    const auto state = simulate(context, arguments);
    if (!state) return context.refuse(state.error());
    const simulate::SimulatedPlan& simulated = *(*state)->review.simulated;
    std::string text = plan_text(simulated.plan()) + "\n";
    for (const simulate::Check& row : simulated.checks()) {
        text += fmt::format("  {:<6}{}",
                            row.verdict == simulate::Check::Verdict::pass   ? "pass"
                            : row.verdict == simulate::Check::Verdict::note ? "note"
                                                                            : "BLOCK",
                            simulate::check_name(row.kind));
        for (const Parameter& each : row.numbers)
            text += fmt::format("  {} {}", each.name, each.value);
        text += "\n";
    }
    context.answer(simulated_json(simulated), text);
    if (simulated.failure()) context.exit_code = 1;
}

/// Unlocks each named key with its own passphrase. Done before anything is approved, so that a wrong one leaves
/// nothing.
Result<void> unlock_all(CtlContext& context, const PlanArguments& arguments)
{
    if (arguments.signers.empty()) return fail(Code::usage, Stage::sign, {{"why", "--sign-with"}});
    Passphrases passphrases(context.passphrases);
    for (const std::string& text : arguments.signers) {
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
    return context.session().run(std::move(action), k_send_patience, [&](const engine::EngineState& state) {
        if (!state.review.progress) return;
        const send::Progress& progress = *state.review.progress;
        if (step != progress.step)
            std::fprintf(stderr, "%s %s\n", std::string(step_words(progress.step)).c_str(),
                         progress.transaction.is_zero() ? "" : format_hex(progress.transaction).c_str());
        step = progress.step;
        const auto now = progress.problem ? std::optional(progress.problem->code) : std::nullopt;
        if (now && now != problem) CtlContext::tell(*progress.problem);
        problem = now;
    });
}

/// Signs the approved plan with each named key; a plain account signs each transaction as it is sent.
Result<engine::StatePtr> sign_and_send(CtlContext& context, const PlanArguments& arguments)
{
    const engine::StatePtr state = context.session().state();
    const bool by_owners = state->review.simulated && state->review.simulated->plan().safe_tx;
    for (const std::string& text : arguments.signers) {
        if (!by_owners) break;
        BALLAST_TRY(owner, evm::parse_address(text));
        BALLAST_TRY(signed_by, context.session().run(engine::SignWith{owner}, k_patience));
        (void)signed_by;
    }
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
    BALLAST_TRY(done, follow(context, engine::ResumePlan{arguments.resume}));
    (void)done;
    if (context.session().state()->review.phase != engine::Review::Phase::signing) return context.session().state();
    // What was approved before is signed only when it passes today.
    BALLAST_TRY(proved, context.session().wait_for(
                            [](const engine::EngineState& each) {
                                return each.review.proved || (each.review.problem && each.waiting.empty());
                            },
                            k_patience));
    (void)proved;
    BALLAST_CHECK(unlock_all(context, arguments));
    return sign_and_send(context, arguments);
}

Result<engine::StatePtr> execute(CtlContext& context, const PlanArguments& arguments)
{
    if (arguments.resume > 0) return resume(context, arguments);
    if (arguments.signers.empty()) return fail(Code::usage, Stage::sign, {{"why", "--sign-with or --resume"}});
    BALLAST_CHECK(unlock_all(context, arguments));
    BALLAST_TRY(state, simulate(context, arguments));
    const Bytes32 digest = state->review.simulated->plan().digest;
    if (!arguments.digest.empty()) {
        BALLAST_TRY(expected, parse_fixed<32>(arguments.digest));
        if (expected != digest)
            return fail(Code::digest_mismatch, Stage::approve,
                        {{"expected", arguments.digest}, {"actual", format_hex(digest)}});
    }
    engine::ApprovePlan approve{digest, arguments.notes_read, nullptr};
    BALLAST_TRY(approved, context.session().run(std::move(approve), k_patience));
    (void)approved;
    return sign_and_send(context, arguments);
}

void abandon(CtlContext& context, std::uint64_t plan_number)
{
    const auto done = follow(context, engine::AbandonPlan{plan_number}); // what is done is read first
    if (!done) return context.refuse(done.error());
    context.answer(json{{"abandoned", plan_number}}, fmt::format("Plan {} is given up", plan_number));
}

void run_execute(CtlContext& context, const PlanArguments& arguments)
{
    if (arguments.abandon > 0) return abandon(context, arguments.abandon);
    const auto state = execute(context, arguments);
    if (!state) return context.refuse(state.error());
    const engine::Review& review = (*state)->review;
    const send::Outcome& outcome = *review.outcome;
    context.answer(outcome_json(outcome, review.simulated ? &review.simulated->plan() : nullptr),
                   fmt::format("Executed in block {}: {}\nPlanned cost {:.2f} USD, actual {:.2f} USD",
                               outcome.block.value, format_hex(outcome.transaction), to_double(outcome.planned_cost),
                               to_double(outcome.actual_cost)));
}

Result<Token> token_of(const engine::EngineState& state, const std::string& name)
{
    for (const holding::Holding& each : state.snapshot->holdings)
        if (each.token.symbol == name || evm::format_address(each.token.address) == name) return each.token;
    if (const Token* token = state.chain->find_token(name)) return *token;
    return fail(Code::policy_asset_unknown, Stage::route, {{"field", "token"}, {"asset", name}});
}

/// The best split of one trade over the pools of this block; nothing is signed or sent.
Result<json> quote(CtlContext& context, const PlanArguments& arguments)
{
    BALLAST_TRY(state, context.session().wait_for_drift());
    BALLAST_TRY(sell, token_of(*state, arguments.sell));
    BALLAST_TRY(buy, token_of(*state, arguments.buy));
    BALLAST_TRY(amount, evm::parse_amount(arguments.amount, sell.decimals));
    const auto pool_token = [&](const Token& token) {
        return token.address == evm::k_native ? state->chain->wrapped.address : token.address;
    };
    BALLAST_TRY(routed, route::route_trade({state->snapshot->pools, pool_token(sell), pool_token(buy), amount,
                                            state->chain->intermediates(), 0}));
    json legs = json::array();
    for (const route::Leg& leg : routed.route.legs)
        legs.push_back({{"pool", leg.pools.front()->label()},
                        {"address", evm::format_address(leg.pools.front()->address())},
                        {"amount_in", evm::format_amount(leg.amount_in, sell.decimals)},
                        {"expected_out", evm::format_amount(leg.expected_out, buy.decimals)}});
    return json{{"block", state->snapshot->block.number.value},
                {"sell", sell.symbol},
                {"buy", buy.symbol},
                {"amount_in", evm::format_amount(amount, sell.decimals)},
                {"expected_out", evm::format_amount(routed.route.expected_out, buy.decimals)},
                {"expected_out_raw", format_decimal(routed.route.expected_out)},
                {"gap_bps", routed.route.gap_bps},
                {"legs", legs}};
}

void add_plan_options(CLI::App& sub, const std::shared_ptr<PlanArguments>& arguments)
{
    sub.add_option("--destination", arguments->destination, "target, edge or fraction; the policy's when not given")
        ->check(CLI::IsMember({"target", "edge", "fraction"}));
    sub.add_option("--percent", arguments->percent, "Part of the way for --destination fraction, 1 to 100")
        ->check(CLI::Range(1.0, 100.0));
    sub.add_flag("--anyway", arguments->anyway, "Plan although holding is cheaper");
}

} // namespace

void add_plan_commands(CLI::App& app, CtlContext& context)
{
    auto arguments = std::make_shared<PlanArguments>();
    CLI::App* plan = app.add_subcommand("plan", "The plan for this block, or why to hold");
    add_plan_options(*plan, arguments);
    plan->callback([&context, arguments] { show_plan(context, *arguments); });
    CLI::App* simulation = app.add_subcommand("simulate", "The plan, dry-run on the newest block, with its checks");
    add_plan_options(*simulation, arguments);
    simulation->callback([&context, arguments] { show_simulation(context, *arguments); });
    CLI::App* execution = app.add_subcommand("execute", "Simulate, approve, sign and send; waits for the outcome");
    add_plan_options(*execution, arguments);
    execution->add_option("--sign-with", arguments->signers, "Owners' addresses, in the order of the passphrases");
    add_passphrase_hint(*execution);
    CLI::Option* resuming = execution->add_option(
        "--resume", arguments->resume, "Go on with this unfinished plan: sign what is missing and send, or follow it");
    execution->add_option("--abandon", arguments->abandon, "Give this unfinished plan up: nothing more of it is signed")
        ->excludes(resuming);
    execution->add_option("--executor", arguments->executor, "Key that pays the gas; the first signer when not given");
    execution->add_option("--digest", arguments->digest, "Go on only if the plan has this digest");
    execution->add_flag("--notes-read", arguments->notes_read, "The notes among the checks were read");
    execution->callback([&context, arguments] { run_execute(context, *arguments); });
    CLI::App* quoting = app.add_subcommand("quote", "Best split of one trade over this block's pools");
    quoting->add_option("--sell", arguments->sell, "Symbol or address")->required();
    quoting->add_option("--buy", arguments->buy, "Symbol or address")->required();
    quoting->add_option("--amount", arguments->amount, "Of the sold token, as a decimal")->required();
    quoting->callback([&context, arguments] {
        const auto document = quote(context, *arguments);
        if (!document) return context.refuse(document.error());
        context.answer(*document,
                       fmt::format("{} {} gives {} {}", (*document)["amount_in"].get<std::string>(), arguments->sell,
                                   (*document)["expected_out"].get<std::string>(), arguments->buy));
    });
}

} // namespace ballast::app
