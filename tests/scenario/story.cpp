#include "scenario/story.h"
#include "support/run_task.h"
#include <cmath>
#include <stdexcept>

namespace ballast::tests {
namespace {

const Address k_treasury = invented_address(0xee, 1);
/// Dollars on each side of a pool.
constexpr double k_depth = 50e6;

U256 raw(double amount, const Token& token)
{
    return U256(static_cast<std::uint64_t>(std::llround(amount * 1e6))) * U256::power_of_ten(token.decimals) /
           U256(1'000'000);
}

policy::Target target(const Token& token, double percent)
{
    policy::Target out;
    out.id = token.symbol;
    out.members = {token};
    out.weight = {static_cast<std::int32_t>(percent * 1e4)};
    out.band.width = {40'000};
    return out;
}

} // namespace

Story::Story()
{
    m_world.config().venues.erase("uniswap_v3");
    for (const auto& [symbol, amount] : {std::pair{"WETH", 20.0}, {"USDC", 30'000.0}, {"DAI", 30'000.0}}) {
        const Token token = m_world.token(symbol);
        m_world.set_balance(k_treasury, token.address, raw(amount, token));
    }
    safe::SafeState safe;
    safe.version = "1.4.1";
    safe.owners = {invented_address(0xaa, 1), invented_address(0xaa, 2), invented_address(0xaa, 3)};
    safe.threshold = 2;
    safe.nonce = U256(48);
    safe.fallback_handler = m_world.config().safes.front().fallback_handler;
    m_world.set_safe(k_treasury, safe);
    set_pools();
    m_policy.treasury_name = "Harbour";
    m_policy.chain = m_world.config().id;
    m_policy.treasury = k_treasury;
    m_policy.targets = {target(m_world.token("WETH"), 40), target(m_world.token("USDC"), 30),
                        target(m_world.token("DAI"), 30)};
    for (unsigned i = 0; i < 3; ++i)
        m_policy.targets[i].colour = i;
    m_policy.limits.risk_aversion = 100;
}

void Story::set_pools()
{
    const std::pair<const char*, const char*> pairs[] = {{"WETH", "USDC"}, {"WETH", "DAI"}, {"USDC", "DAI"}};
    for (const auto& [first, second] : pairs) {
        Token a = m_world.token(first), b = m_world.token(second);
        if (b.address < a.address) std::swap(a, b);
        const U256 a_raw = raw(k_depth / m_prices.find(a.symbol)->second, a);
        const U256 b_raw = raw(k_depth / m_prices.find(b.symbol)->second, b);
        const auto [pool, fresh] = m_pools.try_emplace({a.symbol, b.symbol});
        if (fresh) pool->second = m_world.add_v2_pool(a.symbol, b.symbol, a_raw, b_raw);
        m_world.answer(pool->second, "getReserves()", [a_raw, b_raw](BytesView) {
            return chain::CallResult{true, evm::abi::Writer().number(a_raw).number(b_raw).number(0).finish()};
        });
    }
}

Story& Story::price(std::string_view symbol, Percent change)
{
    m_prices.find(symbol)->second *= 1 + change.value / 100;
    set_pools();
    return refresh_feeds();
}

Story& Story::refresh_feeds()
{
    for (const auto& [symbol, dollars] : m_prices)
        m_world.set_price(symbol, dollars);
    return *this;
}

Story& Story::advance(std::chrono::seconds time)
{
    m_world.advance(time);
    return *this;
}

Story& Story::use_plain_account()
{
    // The same holdings at an address that was never a contract.
    m_policy.treasury = invented_address(0xee, 2);
    for (const policy::Target& each : m_policy.targets) {
        const Token& token = each.members.front();
        const double amount = token.symbol == "WETH" ? 20 : 30'000;
        m_world.set_balance(m_policy.treasury, token.address, raw(amount, token));
    }
    return *this;
}

Result<plan::Decision> Story::decide()
{
    if (!m_reader) m_reader.emplace(m_world, m_world.config());
    BALLAST_TRY(snapshot, run(m_reader->take(m_policy, m_world.head())));
    m_snapshot = snapshot;
    BALLAST_TRY(drift, drift::measure_drift(*m_snapshot, m_policy, {}));
    return plan::make_plan({m_snapshot, std::make_shared<const drift::Drift>(drift), m_policy, m_world.config(),
                            GasPrice{U256(1'000'000'000)}, 1, true});
}

Story& Story::expect_plan(std::string_view sell, std::string_view buy)
{
    const auto decision = decide();
    EXPECT_TRUE(decision) << (decision ? "" : code_name(decision.error().code));
    const auto* plan = decision ? std::get_if<plan::PlanPtr>(&*decision) : nullptr;
    EXPECT_TRUE(plan) << "held";
    if (!plan) throw std::runtime_error("the story ends here"); // what follows needs the plan
    m_plan = *plan;
    EXPECT_EQ(m_plan->trades.front().sell.symbol, sell);
    EXPECT_EQ(m_plan->trades.front().buy.symbol, buy);
    return *this;
}

Story& Story::expect_hold(plan::Hold::Reason reason)
{
    const auto decision = decide();
    EXPECT_TRUE(decision) << (decision ? "" : code_name(decision.error().code));
    const auto* hold = decision ? std::get_if<plan::Hold>(&*decision) : nullptr;
    EXPECT_TRUE(hold) << "planned";
    m_hold = hold ? *hold : plan::Hold{};
    EXPECT_EQ(m_hold->reason, reason);
    return *this;
}

Story& Story::expect_refused(Code code, std::string_view asset)
{
    const auto decision = decide();
    EXPECT_FALSE(decision);
    if (decision) return *this;
    EXPECT_EQ(code_name(decision.error().code), code_name(code));
    EXPECT_EQ(decision.error().parameter("asset"), asset);
    return *this;
}

Story& Story::simulate()
{
    const auto simulated =
        run(simulate::simulate_plan(m_world, {m_plan, m_snapshot, m_policy, m_world.config(), {}, {}}));
    EXPECT_TRUE(simulated) << (simulated ? "" : code_name(simulated.error().code));
    if (simulated) m_simulated = *simulated;
    return *this;
}

Story& Story::expect_approval(std::optional<Code> refused, bool notes_read)
{
    const approve::Consent consent{m_plan->digest, notes_read, m_world.now(), m_world.head().time};
    const auto approved = approve::approve_plan(m_simulated, consent);
    EXPECT_EQ(approved.has_value(), !refused) << (approved ? "" : code_name(approved.error().code));
    if (!approved && refused) {
        EXPECT_EQ(code_name(approved.error().code), code_name(*refused));
    }
    return *this;
}

std::optional<simulate::Check> Story::check(simulate::Check::Kind kind) const
{
    for (const simulate::Check& row : m_simulated->checks())
        if (row.kind == kind) return row;
    return std::nullopt;
}

double Story::change(std::string_view symbol) const
{
    for (const simulate::BalanceChange& each : m_simulated->changes())
        if (each.token.symbol == symbol)
            return (each.after.to_double() - each.before.to_double()) / std::pow(10.0, each.token.decimals);
    return std::nan("");
}

} // namespace ballast::tests
