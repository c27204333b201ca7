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
    CtlContext::tell_notes(**state);
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
    CtlContext::tell_notes(*context.session().state());
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
    add_quote_command(app, context);
}

} // namespace ballast::app
