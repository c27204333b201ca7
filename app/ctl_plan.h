#pragma once
#include "app/ctl_context.h"

/// What the commands that plan and those that execute share.
namespace ballast::app {

/// What the options say, as typed: parsed and checked by the commands that use them.
struct PlanArguments {
    std::string destination;
    std::optional<double> percent;
    std::optional<std::uint64_t> block;
    bool anyway = false;
    bool sign_only = false;
    std::vector<std::string> signers, signatures;
    std::vector<std::string> notes_read; ///< by their names among the checks
    std::string executor;
    std::string digest;
    std::optional<std::uint64_t> resume, abandon;
};

/// --destination, --percent, --block and --anyway.
void add_plan_options(CLI::App& sub, const std::shared_ptr<PlanArguments>& arguments);
/// Makes the plan that is asked for and dry-runs it; the review holds it.
[[nodiscard]] Result<engine::StatePtr> simulate(CtlContext& context, const PlanArguments& arguments);
/// What a person must have read before approving: trades, floors, hashes, and each check with its numbers.
[[nodiscard]] std::string simulation_text(const simulate::SimulatedPlan& simulated);
/// Refuses, and says which half-finished plan or which reason to hold stands in the way.
void refuse_plan(CtlContext& context, const Error& error);
/// Adds `quote`.
void add_quote_command(CLI::App& app, CtlContext& context);
/// Adds `execute`.
void add_execute_command(CLI::App& app, CtlContext& context);

} // namespace ballast::app
