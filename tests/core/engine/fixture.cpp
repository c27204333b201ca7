#include "fixture.h"
#include "support/owners.h"
#include <filesystem>
#include <fstream>

namespace ballast::engine {
EngineTest::EngineTest()
{
    m_owners = {tests::write_key_file(m_data, 0x11), tests::write_key_file(m_data, 0x22),
                tests::invented_address(0xff, 1)};
    std::ranges::sort(m_owners);
    auto& world = m_story.world();
    safe::SafeState safe;
    safe.version = "1.4.1";
    safe.owners = m_owners;
    safe.threshold = 2;
    safe.nonce = U256(48);
    safe.fallback_handler = world.config().safes.front().fallback_handler;
    m_policy = m_story.policy();
    world.set_safe(m_policy.treasury, safe);
    world.config().short_name = "inv"; // that of Ethereum is taken
    world.config().block_time = std::chrono::milliseconds(1000);
    world.config().confirmations = 2;
    for (const Address& owner : m_owners)
        world.set_balance(owner, evm::k_native, U256::power_of_ten(19));
    world.advance(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()) - world.now());
    m_story.price("WETH", +tests::Percent{30});
    m_node.emplace(world);
    std::filesystem::create_directories(m_folder / "chains");
    std::ofstream(m_folder / "chains/invented.json") << tests::format_chain_file(world.config(), m_node->url());
}

EngineOptions EngineTest::options() const { return {m_data, {m_folder / "chains"}, {}, {}}; }

std::unique_ptr<Session> EngineTest::open_with_plan()
{
    auto session = open();
    session->must(AddTreasury{m_policy, k_chain});
    session->wait(has_plan);
    return session;
}

std::unique_ptr<Session> EngineTest::open_with_review()
{
    auto session = open_with_plan();
    session->must(SimulatePlan{});
    return session;
}

void EngineTest::advance()
{
    m_node->with([this] { m_story.world().advance(std::chrono::seconds(1)); });
}

std::shared_ptr<Secret> EngineTest::passphrase(std::string text)
{
    return std::make_shared<Secret>(Secret::take(text));
}

ApprovePlan EngineTest::approval(const EngineState& state)
{
    return {state.review.simulated->plan().digest, true, nullptr};
}

} // namespace ballast::engine
