#include "fixture.h"

// What one refresh costs the endpoint.
namespace ballast::engine {
namespace {

using Requests = std::map<std::string, int>;

class RefreshTest : public EngineTest {
protected:
    [[nodiscard]] Requests requests()
    {
        return m_node->with([this] { return m_node->requests; });
    }
};

TEST_F(RefreshTest, ABlockIsReadWithFeesAndGasMoneyInOneRequest)
{
    const Wei money{U256::power_of_ten(18) * U256(7)};
    m_node->with([&] { m_story.world().set_balance(m_owners[0], evm::k_native, money.value); });
    const auto session = open_with_plan();
    const Requests before = requests();
    advance();
    const BlockNumber newest = m_node->with([this] { return m_story.world().head().number; });
    const StatePtr state = session->wait([&](const EngineState& each) {
        return each.snapshot && each.snapshot->block.number == newest && each.decision && each.waiting.empty();
    });
    Requests since;
    for (const auto& [methods, count] : requests()) {
        const auto old = before.find(methods);
        const int more = count - (old == before.end() ? 0 : old->second);
        if (more > 0 && methods != "eth_getBlockByNumber") since[methods] = more; // how it finds that there is a block
    }
    EXPECT_EQ(since, (Requests{{"eth_call eth_feeHistory", 1}}));
    const auto key = std::ranges::find(state->keys, m_owners[0], &KeyInfo::address);
    ASSERT_NE(key, state->keys.end());
    EXPECT_TRUE(key->balance_read);
    EXPECT_EQ(key->balance, money);
}

} // namespace
} // namespace ballast::engine
