#include "app/ctl_context.h"
#include "base/clock.h"
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace ballast::app {
namespace {

using nlohmann::json;
constexpr std::chrono::seconds k_patience{90};
constexpr std::chrono::seconds k_load_patience{3600};
constexpr std::size_t k_told_every = 60; ///< points, on standard error

void load_history(CtlContext& context, unsigned days)
{
    Session& session = context.session();
    if (const auto ready = session.wait_for_drift(); !ready) return context.refuse(ready.error());
    std::size_t told = 0;
    const auto watch = [&told](const engine::EngineState& state) {
        for (const engine::Waiting& each : state.waiting) {
            if (each.what != engine::Waiting::For::history || each.done < told + k_told_every) continue;
            told = each.done;
            fmt::print(stderr, "{} of {}\n", each.done, each.all);
        }
    };
    const auto done = session.run(engine::LoadHistory{days}, k_load_patience, watch);
    if (!done) return context.refuse(done.error());
    context.answer({{"points", std::stoull(*done)}}, *done + " points of the past are new.");
}

void show_history(CtlContext& context)
{
    const auto state =
        context.session().wait_for_treasury([](const auto& each) { return each.policy && each.history; }, k_patience);
    if (!state) return context.refuse(state.error());
    json rows = json::array();
    std::string text;
    const auto& targets = (*state)->policy->targets;
    for (const store::HistoryRow& row : (*state)->history->rows) {
        json lines = json::object();
        text += fmt::format("{} {:>16.2f}", format_time(row.time), to_double(row.total));
        for (std::size_t i = 0; i < std::min(row.weights.size(), targets.size()); ++i) {
            lines[targets[i].id] = {{"weight_percent", row.weights[i] * 100}, {"band_points", row.bands[i] * 100}};
            text += fmt::format("  {} {:.1f} ± {:.1f}", targets[i].id, row.weights[i] * 100, row.bands[i] * 100);
        }
        text += "\n";
        rows.push_back({{"time", format_time(row.time)},
                        {"block", row.block.value},
                        {"total_usd", to_double(row.total)},
                        {"lines", lines}});
    }
    json flows = json::array();
    for (const drift::Flow& flow : (*state)->history->flows) {
        json parts = json::array();
        text += fmt::format("{} {}", format_time(flow.time), drift::flow_name(flow.kind));
        for (const drift::FlowPart& part : flow.parts) {
            parts.push_back({{"token", part.symbol}, {"amount", part.amount}, {"value_usd", part.usd}});
            text += fmt::format("  {:+.8g} {} ({:+.2f} USD)", part.amount, part.symbol, part.usd);
        }
        text += "\n";
        flows.push_back({{"kind", drift::flow_name(flow.kind)},
                         {"since", format_time(flow.since)},
                         {"time", format_time(flow.time)},
                         {"block", flow.block.value},
                         {"parts", parts}});
    }
    context.answer({{"history", rows}, {"flows", flows}}, text.empty() ? "No history yet." : text);
}

} // namespace

void add_history_commands(CLI::App& app, CtlContext& context)
{
    auto days = std::make_shared<unsigned>(90);
    CLI::App* history = app.add_subcommand("history", "Weights, bands and values of the past")->require_subcommand(1);
    CLI::App* load = history->add_subcommand("load", "Read the past from the chain: needs an archive endpoint");
    load->add_option("--days", *days, "How far back")->capture_default_str();
    load->callback([&context, days] { load_history(context, *days); });
    history->add_subcommand("show", "What is stored, thinned, and what came and was paid")->callback([&context] {
        show_history(context);
    });
}

} // namespace ballast::app
