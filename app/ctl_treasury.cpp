#include "app/ctl_context.h"
#include "app/json_text.h"
#include "base/clock.h"
#include "base/file.h"
#include "chain/chain_files.h"
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace ballast::app {
namespace {

using nlohmann::json;
constexpr std::chrono::seconds k_patience{90};

std::string drift_table(const drift::Drift& drift)
{
    std::string out = fmt::format("{:<14}{:>16}{:>10}{:>10}{:>10}{:>9}  {}\n", "asset", "value USD", "weight %",
                                  "target %", "drift", "band", "state");
    for (const drift::Line& line : drift.lines)
        out += fmt::format("{:<14}{:>16.2f}{:>10.1f}{:>10.1f}{:>+10.1f}{:>9.1f}  {}\n", line.id, to_double(line.value),
                           line.weight * 100, line.target * 100, line.drift * 100, line.band.half_width * 100,
                           line.state == drift::LineState::outside     ? "outside"
                           : line.state == drift::LineState::near_edge ? "near edge"
                                                                       : "inside");
    out += fmt::format("total {:.2f} USD, {} outside", to_double(drift.total), drift.outside());
    const bool fallback =
        std::ranges::any_of(drift.lines, [](const auto& line) { return line.band.fallback.has_value(); });
    if (fallback) out += "\nFixed bands stand in until there is enough price history: ballastctl history load reads it";
    return out;
}

/// An address alone is looked at where most treasuries are.
constexpr const char* k_usual_chain = "Ethereum";

/// The chain that is meant: the named one, or the practice chain where its endpoint is given; else empty. An endpoint
/// that the named chain would not use is refused, lest a real network is asked where practice was meant.
Result<std::string> chosen_chain(CtlContext& context, const std::string& named)
{
    if (context.practice_endpoint.empty()) return named;
    BALLAST_TRY(state, context.session().wait_for([](const auto& each) { return !each.starting; }, k_patience));
    for (const auto& each : state->chains) {
        if (named.empty() && each->practice) return each->name;
        if ((each->name == named || each->short_name == named) && !each->practice)
            return fail(Code::usage, Stage::engine,
                        {{"why", "--practice-endpoint is for the practice chain, and --chain names " + named +
                                     "; leave --chain out"}});
    }
    return named;
}

/// Adds a treasury from a policy file, or from what the address holds today.
void add_treasury(CtlContext& context, const std::string& address, const std::string& chain, const std::string& name,
                  const std::string& policy_file)
{
    Session& session = context.session();
    const auto chosen = chosen_chain(context, chain);
    if (!chosen) return context.refuse(chosen.error());
    Result<std::string> done;
    if (!policy_file.empty() && !(address.empty() && name.empty()))
        return context.refuse(
            {Code::usage, Stage::policy, {{"why", "--policy names the treasury: --address and --name go without it"}}});
    if (!policy_file.empty()) {
        done = session.run(engine::ImportPolicy{policy_file, *chosen}, k_patience);
    } else {
        const auto parsed = evm::parse_address(address);
        if (!parsed) return context.refuse(parsed.error());
        const std::string where = chosen->empty() ? k_usual_chain : *chosen;
        done = session.run(engine::LookAtTreasury{*parsed, where}, k_patience);
        if (!done) return context.refuse(done.error());
        policy::Policy policy = session.state()->first_look->proposed;
        if (!name.empty()) policy.treasury_name = name;
        done = session.run(engine::AddTreasury{std::move(policy), where}, k_patience);
    }
    if (!done) return context.refuse(done.error());
    context.answer({{"policy_digest", *done}}, "Watching. Policy digest " + *done);
}

void list_treasuries(CtlContext& context)
{
    const auto state = context.session().wait_for([](const auto& each) { return !each.starting; }, k_patience);
    if (!state) return context.refuse(state.error());
    json list = json::array();
    std::string text;
    for (const engine::TreasuryInfo& each : (*state)->treasuries) {
        list.push_back({{"name", each.name},
                        {"chain", each.chain},
                        {"address", evm::format_address(each.address)},
                        {"selected", each.selected}});
        text += fmt::format("{} {} on {} ({})\n", each.selected ? "*" : " ", evm::format_address(each.address),
                            each.chain, each.name);
    }
    context.answer({{"treasuries", list}}, text.empty() ? "No treasury yet." : text);
}

template <class Command>
void with_address(CtlContext& context, const std::string& address, const std::string& chain)
{
    const auto parsed = evm::parse_address(address);
    if (!parsed) return context.refuse(parsed.error());
    const auto state = context.session().wait_for([](const auto& each) { return !each.starting; }, k_patience);
    if (!state) return context.refuse(state.error());
    // Without a chain the one where the address is watched is meant.
    std::string where = chain;
    for (const engine::TreasuryInfo& each : (*state)->treasuries) {
        if (!chain.empty() || each.address != *parsed) continue;
        if (!where.empty())
            return context.refuse({Code::usage, Stage::engine, {{"why", "--chain: it is watched on several"}}});
        where = each.chain;
    }
    const auto done = context.session().run(Command{*parsed, where}, k_patience);
    if (!done) return context.refuse(done.error());
    context.answer({{"address", evm::format_address(*parsed)}}, evm::format_address(*parsed));
}

void show_status(CtlContext& context)
{
    const auto state = context.session().wait_for_drift();
    if (!state) return context.refuse(state.error());
    std::string text = drift_table(*(*state)->drift);
    if (const std::string open = unfinished_text(**state); !open.empty()) text += "\n" + open;
    CtlContext::tell_notes(**state);
    context.answer(status_json(**state), text);
}

/// The policy of a file, by all rules that an import asks for. Without a name the network of its chain id is meant.
Result<policy::Policy> read_policy(const CtlContext& context, const std::string& path, const std::string& network)
{
    BALLAST_TRY(text, read_text_file(path, Stage::policy));
    BALLAST_TRY(policy, policy::parse_policy(text));
    const std::vector<std::filesystem::path> folders(context.chain_folders.begin(), context.chain_folders.end());
    BALLAST_TRY(chains, chain::load_chains(folders));
    std::string name = network;
    for (const chain::NamedChain& each : chains)
        if (name.empty() && each.config.id == policy.chain && !each.config.practice) name = each.file;
    if (name.empty()) name = std::to_string(policy.chain.value); // which no chain is called: the refusal tells it
    BALLAST_TRY(chain, chain::find_chain(chains, name));
    BALLAST_CHECK(policy::check_chain(policy, chain));
    return policy;
}

void check_policy(CtlContext& context, const std::string& path, const std::string& network, bool compare)
{
    const auto policy = read_policy(context, path, network);
    if (!policy) return context.refuse(policy.error());
    if (!compare) {
        const std::string digest = format_hex(policy::policy_digest(*policy));
        return context.answer({{"digest", digest}, {"version", policy->version}},
                              "The policy is valid. Digest " + digest);
    }
    const auto state =
        context.session().wait_for_treasury([](const auto& each) { return each.policy != nullptr; }, k_patience);
    if (!state) return context.refuse(state.error());
    json changes = json::array();
    std::string lines;
    for (const policy::Change& each :
         policy::compare_policies(*(*state)->policy, policy::with_wrapped_coin(*policy, *(*state)->chain))) {
        changes.push_back({{"field", each.field}, {"before", each.before}, {"after", each.after}});
        lines += fmt::format("{}: {} -> {}\n", each.field, each.before, each.after);
    }
    context.answer({{"changes", changes}}, lines.empty() ? "No difference." : lines);
}

void show_policy(CtlContext& context)
{
    const auto state = context.session().wait_for([](const auto& each) { return !each.starting; }, k_patience);
    if (!state) return context.refuse(state.error());
    if (!(*state)->policy) return context.refuse({Code::policy_missing, Stage::policy});
    const std::string text = policy::format_policy(*(*state)->policy);
    context.answer(json::parse(text), text);
}

/// One line or element a block, a bounded number of them.
void watch_blocks(CtlContext& context, unsigned blocks)
{
    Bytes32 last;
    for (unsigned seen = 0; seen < blocks; ++seen) {
        const auto is_new = [&](const engine::EngineState& each) {
            return each.drift && each.snapshot && each.snapshot->block.hash != last;
        };
        const auto state = context.session().wait_for_treasury(
            [&](const engine::EngineState& each) { return is_new(each) || reading_problem(each); },
            std::chrono::seconds(600));
        if (!state) return context.refuse(state.error());
        if (!is_new(**state)) return context.refuse(*reading_problem(**state));
        last = (*state)->snapshot->block.hash;
        context.answer_part(status_json(**state),
                            fmt::format("{} block {} total {:.2f} USD, {} outside",
                                        format_time((*state)->snapshot->block.time),
                                        (*state)->snapshot->block.number.value, to_double((*state)->drift->total),
                                        (*state)->drift->outside()));
    }
    context.end_parts();
}

} // namespace

std::string unfinished_text(const engine::EngineState& state)
{
    std::string out;
    for (const send::Unfinished& each : state.unfinished) {
        const std::string far = each.untold ? "it is on the chain, its outcome is not in the log yet"
                                : each.step == send::Step::prepared && each.done == 0
                                    ? fmt::format("{} of {} signatures, nothing sent", each.signatures, each.threshold)
                                    : "it was sent, or a part of it";
        out += fmt::format("Plan {} is half finished: {}. Go on: ballastctl execute --resume {}", each.plan_number, far,
                           each.plan_number);
        out += each.untold ? "\n" : fmt::format("; give it up: ballastctl execute --abandon {}\n", each.plan_number);
    }
    return out;
}

void add_treasury_commands(CLI::App& app, CtlContext& context)
{
    struct Arguments {
        std::string address, chain, name, file;
        unsigned blocks = 1;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* treasury = app.add_subcommand("treasury", "Treasuries of this data folder")->require_subcommand(1);
    treasury->add_subcommand("list", "All treasuries")->callback([&context] { list_treasuries(context); });
    CLI::App* add = treasury->add_subcommand("add", "Watch a treasury: from a policy file, or as it stands today");
    add->add_option("--address", arguments->address, "Safe or account");
    add->add_option("--chain", arguments->chain,
                    "Chain's name; else the policy's, the practice endpoint's, or Ethereum");
    add->add_option("--name", arguments->name, "A name for it");
    add->add_option("--policy", arguments->file, "Policy file");
    add->callback([&context, arguments] {
        if (arguments->address.empty() && arguments->file.empty()) throw CLI::RequiredError("--address or --policy");
        add_treasury(context, arguments->address, arguments->chain, arguments->name, arguments->file);
    });
    for (const char* name : {"select", "forget"}) {
        CLI::App* sub = treasury->add_subcommand(name, std::string(name) == "select" ? "Make it the watched one"
                                                                                     : "Stop watching; files are kept");
        sub->add_option("address", arguments->address, "Safe or account")->required();
        sub->add_option("--chain", arguments->chain, "Chain file's name; needed where it is watched on several");
        const bool select = std::string(name) == "select";
        sub->callback([&context, arguments, select] {
            if (select)
                with_address<engine::SelectTreasury>(context, arguments->address, arguments->chain);
            else
                with_address<engine::ForgetTreasury>(context, arguments->address, arguments->chain);
        });
    }
    CLI::App* policy = app.add_subcommand("policy", "The treasurer's intent")->require_subcommand(1);
    policy->add_subcommand("show", "The policy in force")->callback([&context] { show_policy(context); });
    for (const char* name : {"check", "diff", "import"}) {
        CLI::App* sub =
            policy->add_subcommand(name, std::string(name) == "check"  ? "Read a file and say what is wrong with it"
                                         : std::string(name) == "diff" ? "What a file would change"
                                                                       : "Put a file in force as the next version");
        sub->add_option("file", arguments->file, "Policy file")->required();
        sub->add_option("--chain", arguments->chain, "Chain file's name; else that of the policy");
        const std::string verb = name;
        sub->callback([&context, arguments, verb] {
            if (verb == "import")
                add_treasury(context, "", arguments->chain, "", arguments->file);
            else
                check_policy(context, arguments->file, arguments->chain, verb == "diff");
        });
    }
    app.add_subcommand("status", "Holdings, weights and drift now")->callback([&context] { show_status(context); });
    CLI::App* watch = app.add_subcommand("watch", "Status again for each new block");
    watch->add_option("--blocks", arguments->blocks, "How many")->capture_default_str()->check(CLI::PositiveNumber);
    watch->callback([&context, arguments] { watch_blocks(context, arguments->blocks); });
}

} // namespace ballast::app
