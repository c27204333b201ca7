#include "core/engine/fixture.h"
#include "ui/bridge/engine_bridge.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <filesystem>

namespace ballast::ui {
namespace {

/// A bridge over a real engine on the loopback, and the states as the window's thread gets them.
class Bridge : public engine::EngineTest {
protected:
    void start()
    {
        m_bridge = std::make_unique<EngineBridge>(options());
        QObject::connect(m_bridge.get(), &EngineBridge::stateChanged, [this](const engine::StatePtr& state) {
            EXPECT_EQ(QThread::currentThread(), QCoreApplication::instance()->thread());
            m_state = state;
            ++m_delivered;
        });
    }
    template <class Wanted>
    void wait(Wanted wanted)
    {
        QElapsedTimer since;
        since.start();
        while (!m_state || !wanted(*m_state)) {
            ASSERT_LT(since.elapsed(), 60'000) << "the state did not come";
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
        }
    }
    [[nodiscard]] static bool answers(const engine::EngineState& state, std::uint64_t id)
    {
        return std::ranges::any_of(state.results, [id](const auto& each) { return each.id == id; });
    }
    std::unique_ptr<EngineBridge> m_bridge;
    engine::StatePtr m_state;
    int m_delivered = 0;
};

TEST_F(Bridge, TenThousandStatesComeAsFewAndTheNewestIsAmongThem)
{
    start();
    m_bridge->submit({0, engine::AddTreasury{m_policy, k_chain}});
    wait([](const engine::EngineState& state) { return state.decision.has_value(); });
    constexpr int k_states = 10'000;
    const int before = m_delivered;
    for (int i = 0; i < k_states; ++i) // each makes the engine publish a state
        m_bridge->submit({0, engine::LockKeys{}});
    const std::string mark = m_folder / "all-done.json";
    const std::uint64_t last = m_bridge->submit({0, engine::ExportAudit{mark, false}});
    // The window's thread is busy until the engine has done all that: nothing is taken meanwhile.
    for (int i = 0; i < 60'000 && !std::filesystem::exists(mark); ++i)
        QThread::msleep(1);
    ASSERT_TRUE(std::filesystem::exists(mark));
    wait([last](const engine::EngineState& state) { return answers(state, last); });
    EXPECT_LE(m_delivered - before, 3) << "states that nobody had time for are passed over";
    const int settled = m_delivered;
    m_bridge->stop();
    wait([](const engine::EngineState& state) { return state.stopped; });
    EXPECT_GT(m_delivered, settled);
}

TEST_F(Bridge, ASilentEndpointHoldsUpNeitherCommandsNorTheEnd)
{
    start();
    m_bridge->submit({0, engine::AddTreasury{m_policy, k_chain}});
    wait([](const engine::EngineState& state) { return state.decision.has_value(); });
    m_node->hang();
    m_bridge->submit({0, engine::Refresh{}});
    for (int i = 0; i < 20; ++i) {
        const std::uint64_t id = m_bridge->submit({0, engine::LockKeys{}});
        wait([id](const engine::EngineState& state) { return answers(state, id); });
    }
    m_bridge.reset(); // ends with the request still open
    m_node->answer();
}

TEST_F(Bridge, NoStateComesAfterItsEnd)
{
    start();
    for (int i = 0; i < 1000; ++i)
        m_bridge->submit({0, engine::LockKeys{}});
    m_bridge.reset();
    const int delivered = m_delivered;
    QCoreApplication::processEvents();
    EXPECT_EQ(m_delivered, delivered);
}

} // namespace
} // namespace ballast::ui

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    const QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
