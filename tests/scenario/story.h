#pragma once
#include "approve/approve.h"
#include "support/invented_chain.h"
#include "support/invented_execution.h"
#include <gtest/gtest.h>

namespace ballast::tests {

/// A change of a price in percent: `-18_pct`.
struct Percent {
    double value = 0;
    Percent operator-() const { return {-value}; }
    Percent operator+() const { return *this; }
};
inline Percent operator""_pct(unsigned long long value) { return {static_cast<double>(value)}; }
inline Percent operator""_pct(long double value) { return {static_cast<double>(value)}; }

/// A treasury on the invented chain and what happens to it, told line by line:
/// `story.price("WETH", +30_pct).advance(1h).expect_plan("WETH", "USDC")`.
/// It starts on target: 20 WETH at 2000, 30,000 USDC and 30,000 DAI for 40, 30 and 30 percent, in deep v2 pools at the
/// feeds' prices, held by a Safe of three owners.
class Story {
public:
    Story();
    Story(const Story&) = delete;
    Story& operator=(const Story&) = delete;

    /// The feed and the pools move together.
    Story& price(std::string_view symbol, Percent change);
    Story& advance(std::chrono::seconds time);
    /// Every feed answers anew; without it prices only grow older.
    Story& refresh_feeds();
    /// The treasury becomes an account without code.
    Story& use_plain_account();
    [[nodiscard]] InventedChain& world() { return m_world; }
    [[nodiscard]] InventedExecution& execution() { return m_execution; }
    [[nodiscard]] policy::Policy& policy() { return m_policy; }

    /// The whole way from the chain to a decision.
    Result<plan::Decision> decide();
    /// Expects a plan of one or more trades, the first as named, and keeps it. Without one the story ends: it throws.
    Story& expect_plan(std::string_view sell, std::string_view buy);
    Story& expect_hold(plan::Hold::Reason reason);
    Story& expect_refused(Code code, std::string_view asset);
    /// Dry-runs the kept plan.
    Story& simulate();
    /// Expects the approval of what was simulated to give this; nothing for success.
    Story& expect_approval(std::optional<Code> refused, bool notes_read = false);

    [[nodiscard]] const snapshot::SnapshotPtr& snapshot() const { return m_snapshot; }
    [[nodiscard]] const plan::PlanPtr& plan_ptr() const { return m_plan; }
    [[nodiscard]] const simulate::SimulatedPtr& simulated_ptr() const { return m_simulated; }
    [[nodiscard]] const plan::Plan& plan() const { return *m_plan; }
    [[nodiscard]] const plan::Hold& hold() const { return *m_hold; }
    [[nodiscard]] const simulate::SimulatedPlan& simulated() const { return *m_simulated; }
    [[nodiscard]] std::optional<simulate::Check> check(simulate::Check::Kind kind) const;
    /// What the dry run moved of a token, in whole tokens.
    [[nodiscard]] double change(std::string_view symbol) const;

private:
    void set_pools();

    InventedChain m_world;
    InventedExecution m_execution{m_world};
    policy::Policy m_policy;
    std::map<std::string, double, std::less<>> m_prices{{"WETH", 2000}, {"USDC", 1}, {"DAI", 1}};
    std::map<std::pair<std::string, std::string>, Address> m_pools;
    std::optional<snapshot::Reader> m_reader;
    snapshot::SnapshotPtr m_snapshot;
    plan::PlanPtr m_plan;
    std::optional<plan::Hold> m_hold;
    simulate::SimulatedPtr m_simulated;
};

} // namespace ballast::tests
