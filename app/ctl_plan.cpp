#include "app/ctl_plan.h"
#include "app/json_text.h"
#include "ui/text/code_words.h"
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace ballast::app {
namespace {

using nlohmann::json;
constexpr std::chrono::seconds k_patience{120};

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

std::string hold_text(const plan::Hold& hold)
{
    return text::hold_words(plan::reason_name(hold.reason)).toStdString() + ". No plan is proposed.";
}

/// The shown decision, or the one asked for by the options.
Result<engine::StatePtr> make_decision(CtlContext& context, const PlanArguments& arguments)
{
    Session& session = context.session();
    // A number that nothing uses would trade more than was asked for.
    if (arguments.percent && arguments.destination != "fraction")
        return fail(Code::usage, Stage::plan, {{"why", "--percent goes with --destination fraction"}});
    if (arguments.destination.empty() && !arguments.anyway && !arguments.block) return session.wait_for_decision();
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
    engine::MakePlan wish{destination, !arguments.anyway, {}};
    if (arguments.block) wish.block = BlockNumber{*arguments.block};
    BALLAST_TRY(done, session.run(std::move(wish), k_patience));
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
    context.answer(decision_json(decision), plan ? plan_text(**plan) : hold_text(std::get<plan::Hold>(decision)));
}

} // namespace

Result<engine::StatePtr> simulate(CtlContext& context, const PlanArguments& arguments)
{
    BALLAST_TRY(state, make_decision(context, arguments));
    (void)state;
    BALLAST_TRY(done, context.session().run(engine::SimulatePlan{}, k_patience));
    (void)done;
    return context.session().state();
}

std::string simulation_text(const simulate::SimulatedPlan& simulated)
{
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
    return text;
}

void refuse_plan(CtlContext& context, const Error& error)
{
    context.refuse(error);
    const engine::StatePtr state = context.session().state();
    if (!state) return;
    std::fprintf(stderr, "%s", unfinished_text(*state).c_str());
    if (!state->decision && !state->alternative) return;
    if (const auto* hold = std::get_if<plan::Hold>(&shown(*state)); hold && error.code == Code::command_not_possible)
        std::fprintf(stderr, "%s\n", hold_text(*hold).c_str());
}

namespace {

void show_simulation(CtlContext& context, const PlanArguments& arguments)
{
    const auto state = simulate(context, arguments);
    if (!state) return refuse_plan(context, state.error());
    const simulate::SimulatedPlan& simulated = *(*state)->review.simulated;
    context.answer(simulated_json(simulated), simulation_text(simulated));
    if (simulated.failure()) context.exit_code = 1;
}

Result<Token> token_of(const engine::EngineState& state, const std::string& name)
{
    const auto address = evm::parse_address(name);
    for (const holding::Holding& each : state.snapshot->holdings)
        if (each.token.symbol == name || (address && each.token.address == *address)) return each.token;
    if (const Token* token = address ? state.chain->find_token(*address) : state.chain->find_token(name)) return *token;
    return fail(Code::usage, Stage::route,
                {{"why", fmt::format("neither the treasury nor {} knows a token {}", state.chain->name, name)}});
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
    const auto routed = route::route_trade(
        {state->snapshot->pools, pool_token(sell), pool_token(buy), amount, state->chain->intermediates(), 0});
    if (!routed && routed.error().code == Code::liquidity_insufficient)
        return fail(
            Code::liquidity_insufficient, Stage::route,
            {{"sell", sell.symbol}, {"buy", buy.symbol}, {"amount", evm::format_amount(amount, sell.decimals)}});
    if (!routed) return std::unexpected(routed.error());
    json legs = json::array();
    for (const route::Leg& leg : routed->route.legs)
        legs.push_back({{"pool", leg.pools.front()->label()},
                        {"address", evm::format_address(leg.pools.front()->address())},
                        {"amount_in", evm::format_amount(leg.amount_in, sell.decimals)},
                        {"expected_out", evm::format_amount(leg.expected_out, buy.decimals)}});
    return json{{"block", state->snapshot->block.number.value},
                {"sell", sell.symbol},
                {"buy", buy.symbol},
                {"amount_in", evm::format_amount(amount, sell.decimals)},
                {"expected_out", evm::format_amount(routed->route.expected_out, buy.decimals)},
                {"expected_out_raw", format_decimal(routed->route.expected_out)},
                {"gap_bps", routed->route.gap_bps},
                {"legs", legs}};
}

} // namespace

void add_plan_options(CLI::App& sub, const std::shared_ptr<PlanArguments>& arguments)
{
    sub.add_option("--destination", arguments->destination, "target, edge or fraction; the policy's when not given")
        ->check(CLI::IsMember({"target", "edge", "fraction"}));
    sub.add_option("--percent", arguments->percent, "Part of the way for --destination fraction, 1 to 100")
        ->check(CLI::Range(1.0, 100.0));
    sub.add_option("--block", arguments->block,
                   "Plan as of this block of the last minutes, to compare with another signer");
    sub.add_flag("--anyway", arguments->anyway, "Plan although holding is cheaper");
}

void add_plan_commands(CLI::App& app, CtlContext& context)
{
    auto arguments = std::make_shared<PlanArguments>();
    CLI::App* plan = app.add_subcommand("plan", "The plan for this block, or why to hold");
    add_plan_options(*plan, arguments);
    plan->callback([&context, arguments] { show_plan(context, *arguments); });
    CLI::App* simulation = app.add_subcommand("simulate", "The plan, dry-run on the newest block, with its checks");
    add_plan_options(*simulation, arguments);
    simulation->callback([&context, arguments] { show_simulation(context, *arguments); });
    add_execute_command(app, context);
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
