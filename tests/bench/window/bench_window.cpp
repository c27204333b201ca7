#include "audit/audit.h"
#include "bench/bench.h"
#include "engine/records.h"
#include "scenario/story.h"
#include "support/invented_node.h"
#include "support/temporary_folder.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/main_window.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <stdexcept>

// The whole window over a running engine on a node of the loopback, without a display.
namespace ballast {
namespace {

using namespace std::chrono_literals;

constexpr const char* k_chain = "Invented";
constexpr int k_states = 10'000;

void start_qt()
{
    static int count = 1;
    static char name[] = "ballast_bench_window";
    static char* arguments[] = {name, nullptr};
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    static auto* const application = new QApplication(count, arguments); // never destroyed: other statics still use it
    (void)application;
    static const bool ready = [] {
        ui::Theme::install_fonts();
        ui::Theme::apply(ui::Theme());
        return true;
    }();
    (void)ready;
}

double resident_mib()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("this system does not tell the memory of a program");
    return file.readAll().split(' ').value(1).toDouble() * 4096 / (1 << 20);
}

/// A window on a treasury that is off target, and a tick as of a screen that draws sixty pictures a second.
class Stage {
public:
    explicit Stage(std::chrono::milliseconds block_time = 1000ms, int records = 0)
    {
        start_qt();
        if (records > 0) fill_log(records);
        auto& world = m_story.world();
        safe::SafeState safe;
        safe.version = "1.4.1";
        safe.owners = {tests::invented_address(0xfd, 1), tests::invented_address(0xfe, 1),
                       tests::invented_address(0xff, 1)};
        safe.threshold = 2;
        safe.fallback_handler = world.config().safes.front().fallback_handler;
        world.set_safe(m_story.policy().treasury, safe);
        world.config().block_time = block_time;
        world.advance(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()) - world.now());
        m_story.price("WETH", +tests::Percent{30});
        m_node.emplace(world);
        std::filesystem::create_directories(m_folder / "chains");
        std::ofstream(m_folder / "chains/invented.json") << tests::format_chain_file(world.config(), m_node->url());
        m_bridge.emplace(engine::EngineOptions{m_folder / "data", {m_folder / "chains"}, {}, {}});
        m_window.emplace([this](engine::Command command) { m_bridge->submit(std::move(command)); });
        QObject::connect(&*m_bridge, &ui::EngineBridge::stateChanged, &*m_window,
                         [this](const engine::StatePtr& state) {
                             m_state = state;
                             m_window->show_state(state);
                         });
        m_window->show();
        m_bridge->submit({0, engine::AddTreasury{m_story.policy(), k_chain}});
        wait("the plan", [this] { return m_state && m_state->decision.has_value(); });
        for (const ui::PageEntry& entry : ui::page_entries()) // which come by and by: figures are of the whole window
            (void)m_window->page(QLatin1String(entry.name));
        m_tick.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] {
            if (m_since.isValid()) m_longest = std::max(m_longest, m_since.nsecsElapsed());
            m_since.start();
        });
    }
    ~Stage() { m_node->answer(); }
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    /// Runs the event loop until it is so; throws when that takes two minutes.
    template <class Wanted>
    void wait(const char* what, Wanted wanted)
    {
        QElapsedTimer since;
        since.start();
        while (!wanted()) {
            if (since.elapsed() > 120'000) throw std::runtime_error(std::string("in vain waited for ") + what);
            QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
        }
    }
    void run(std::chrono::milliseconds time)
    {
        QEventLoop loop;
        QTimer::singleShot(time, &loop, &QEventLoop::quit);
        loop.exec();
    }
    /// The same commands again and again, each of which makes the engine publish a state, until so many came back.
    void stream(int states)
    {
        std::uint64_t last = 0;
        for (int i = 0; i < states; ++i) {
            last = m_bridge->submit({0, engine::LockKeys{}});
            if (i % 100 == 0) run(1ms); // a person's hands and the timers come in between
        }
        wait("the last state", [&] {
            return std::ranges::any_of(m_state->results, [last](const auto& each) { return each.id == last; });
        });
    }
    void start_tick()
    {
        m_longest = 0;
        m_since.invalidate();
        m_tick.start(16);
    }
    /// The longest time between two ticks, in milliseconds.
    double stop_tick()
    {
        m_tick.stop();
        return double(m_longest) / 1e6;
    }
    /// Sends a command and waits for its result.
    template <class Action>
    void ask(const char* what, Action action)
    {
        const std::uint64_t id = m_bridge->submit({0, std::move(action)});
        wait(what,
             [&] { return std::ranges::any_of(m_state->results, [id](const auto& each) { return each.id == id; }); });
    }
    ui::EngineBridge& bridge() { return *m_bridge; }
    ui::MainWindow& window() { return *m_window; }
    tests::InventedNode& node() { return *m_node; }
    void advance()
    {
        m_node->with([this] { m_story.world().advance(1s); });
    }

private:
    void fill_log(int records)
    {
        auto store = store::Store::open(m_folder / "data");
        if (!store) throw std::runtime_error("the data folder cannot be made");
        audit::Log log(**store);
        const Error error{
            Code::endpoint_timeout, ballast::Stage::chain, {{"endpoint", "127.0.0.1"}, {"seconds", "10"}}};
        const Time now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        for (int i = 0; i < records; ++i)
            if (!log.append(now - std::chrono::minutes(records - i), audit::Kind::problem, 0, "endpoint_timeout",
                            engine::records::problem_body(error)))
                throw std::runtime_error("the log cannot be written");
    }
    tests::TemporaryFolder m_folder;
    tests::Story m_story;
    std::optional<tests::InventedNode> m_node;
    engine::StatePtr m_state;
    std::optional<ui::EngineBridge> m_bridge;
    std::optional<ui::MainWindow> m_window;
    QTimer m_tick;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

BALLAST_BENCH(window_stream)
{
    Stage stage;
    stage.start_tick();
    for (int i = 0; i < 10; ++i) {
        stage.bridge().submit({0, engine::MakePlan{{policy::Destination::Kind::target, 1}, false}});
        stage.advance();
        stage.stream(k_states / 10);
    }
    stage.node().hang(); // from here on the endpoint is silent
    stage.bridge().submit({0, engine::Refresh{}});
    stage.run(3s);
    return {stage.stop_tick(), "ms", "longest of 16 ms ticks: 10,000 states, plans, blocks, a silent endpoint", 50};
}

BALLAST_BENCH(window_growth)
{
    Stage stage;
    stage.stream(k_states / 10); // caches fill once
    const double before = resident_mib();
    stage.stream(k_states);
    return {std::max(0.0, resident_mib() - before), "MiB", "memory after 10,000 more states", 2};
}

BALLAST_BENCH(window_long_log)
{
    constexpr int k_records = 10'000;
    Stage stage(1000ms, k_records);
    stage.window().show_page(QStringLiteral("activity"));
    stage.run(500ms);
    stage.start_tick();
    auto* range = stage.window().findChild<QMenu*>(QStringLiteral("activityRangeMenu"));
    range->actions().last()->trigger(); // the whole log
    stage.run(200ms);
    auto* words = stage.window().findChild<QLineEdit*>(QStringLiteral("activityFilter"));
    for (const char* typed : {"e", "en", "end", "endp", ""}) {
        words->setText(QString::fromLatin1(typed));
        stage.run(100ms);
    }
    for (int i = 0; i < 3; ++i) { // each writes records, and every one of them is a new list
        stage.ask("the simulation", engine::SimulatePlan{});
        stage.ask("the rejection", engine::RejectPlan{});
        stage.run(200ms);
    }
    return {stage.stop_tick(), "ms", "longest of 16 ms ticks: 10,000 records, searched and added to", 50};
}

BALLAST_BENCH(window_idle)
{
    Stage stage(12s); // as Ethereum's: how often the engine asks follows from it
    stage.run(2s);
    const std::clock_t before = std::clock();
    constexpr auto k_watched = 12s; // one block of Ethereum
    stage.advance();
    stage.run(k_watched);
    const double used = double(std::clock() - before) / CLOCKS_PER_SEC;
    return {used / std::chrono::duration<double>(k_watched).count() * 100, "% of a core",
            "12 s and one block, nobody at the window", 1};
}

} // namespace
} // namespace ballast
