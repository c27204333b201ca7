#include "app/core_dumps.h"
#include "app/practice.h"
#include "app/self_drive.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/text/error_text.h"
#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>
#include <chrono>
#include <cstdio>

namespace {

using namespace ballast;

struct Options {
    QString data;
    QString practice;   ///< book of a running practice chain
    QString self_drive; ///< folder of its pictures
    bool by_keys = false;
    QString policy; ///< opened when no treasury is watched yet
    QStringList chains;
};

/// Version and help are printed also where there is no display, which a QApplication could not do without.
bool wants_only_text(int argc, char** argv)
{
    constexpr std::string_view k_texts[] = {"-v", "--version", "-h", "--help", "--help-all"};
    return std::any_of(argv + 1, argv + argc, [&](const char* argument) {
        return std::ranges::find(k_texts, std::string_view(argument)) != std::end(k_texts);
    });
}

Options read_options(const QCoreApplication& application)
{
    const auto tr = [](const char* text) { return QApplication::translate("main", text); };
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Keeps a DAO treasury at its target allocation."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data("data", tr("Data folder"), "folder",
                                  QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QCommandLineOption practice("practice", tr("Book of a running practice chain"), "file");
    const QCommandLineOption drive(
        "self-drive", tr("Perform the rebalance on the practice chain by itself and save pictures"), "folder");
    const QCommandLineOption keys("by-keys", tr("Use the keyboard alone with --self-drive"));
    const QCommandLineOption chains("chains", tr("Folder with more chain files"), "folder");
    parser.addOptions({data, practice, drive, keys, chains});
    parser.addPositionalArgument("policy", tr("Policy file to open when no treasury is watched yet"), "[policy]");
    parser.process(application);
    return {parser.value(data),
            parser.value(practice),
            parser.value(drive),
            parser.isSet(keys),
            parser.positionalArguments().value(0),
            parser.values(chains)};
}

void print_refusal(const Error& error)
{
    const text::ErrorText words = text::error_text(error);
    for (const QString& sentence : {words.happened, words.safe, words.todo})
        std::fprintf(stderr, "%s.\n", sentence.toUtf8().constData());
}

/// Opens the policy file once it is known that this data folder watches no treasury yet, and says what became of it.
class PolicyOpener {
public:
    PolicyOpener(ui::EngineBridge& bridge, QString path, bool practice)
        : m_bridge(bridge), m_path(std::move(path)), m_practice(practice)
    {
    }
    void look(const engine::EngineState& state)
    {
        if (state.starting || m_done) return;
        if (m_asked) return look_at_answer(state);
        if (!state.treasuries.empty()) {
            m_done = true;
            const QString words =
                QApplication::translate("main", "%1 was not opened: this data folder watches a "
                                                "treasury already. Import the file on the Policy page.");
            std::fprintf(stderr, "%s\n", words.arg(m_path).toUtf8().constData());
            return;
        }
        m_asked = true;
        m_bridge.submit(
            {engine::k_at_start, engine::ImportPolicy{m_path.toStdString(), m_practice ? "Practice chain" : ""}});
    }

private:
    void look_at_answer(const engine::EngineState& state)
    {
        for (const engine::CommandResult& result : state.results) {
            if (result.id != engine::k_at_start) continue;
            m_done = true;
            if (result.error) print_refusal(*result.error);
        }
    }
    ui::EngineBridge& m_bridge;
    QString m_path;
    bool m_practice, m_asked = false, m_done = false;
};

/// Reads the past of a practice treasury by itself, for that burdens nobody's endpoint.
class PastReader {
public:
    explicit PastReader(ui::EngineBridge& bridge) : m_bridge(bridge) {}
    void look(const engine::EngineState& state)
    {
        if (m_asked || !state.drift || !state.chain || !state.chain->practice) return;
        m_asked = true;
        m_bridge.submit({app::k_load_past, engine::LoadHistory{}});
    }

private:
    ui::EngineBridge& m_bridge;
    bool m_asked = false;
};

} // namespace

int main(int argc, char** argv)
{
    const auto begun = std::chrono::steady_clock::now();
    app::forbid_core_dumps();
    QApplication::setApplicationName(QStringLiteral("ballast"));
    QApplication::setApplicationVersion(QStringLiteral(BALLAST_VERSION));
    if (wants_only_text(argc, argv)) (void)read_options(QCoreApplication(argc, argv)); // ends the program
    QApplication application(argc, argv);
    ui::Theme::install_fonts();
    const Options options = read_options(application);

    engine::EngineOptions engine_options;
    engine_options.data_folder = options.data.toStdString();
    for (const QString& folder : options.chains)
        engine_options.chain_folders.push_back(folder.toStdString());
    std::optional<app::PracticeBook> book;
    if (!options.practice.isEmpty()) {
        auto read = app::read_practice_book(options.practice.toStdString());
        if (!read) {
            print_refusal(read.error());
            return 1;
        }
        book = std::move(*read);
        engine_options.practice_endpoint = book->endpoint;
    }

    ui::Settings settings(options.data);
    settings.apply();
    ui::EngineBridge bridge(std::move(engine_options));
    ui::MainWindow window([&bridge](engine::Command command) { bridge.submit(std::move(command)); }, &settings,
                          book ? QString::fromStdString(book->policy) : QString());
    settings.attach(window);
    QObject::connect(&bridge, &ui::EngineBridge::stateChanged, &window, &ui::MainWindow::show_state);
    PolicyOpener opener(bridge, options.policy, book.has_value());
    if (!options.policy.isEmpty())
        QObject::connect(&bridge, &ui::EngineBridge::stateChanged, &bridge,
                         [opener = &opener](const engine::StatePtr& state) { opener->look(*state); });
    PastReader past(bridge);
    QObject::connect(&bridge, &ui::EngineBridge::stateChanged, &bridge,
                     [past = &past](const engine::StatePtr& state) { past->look(*state); });
    window.show();
    if (!options.self_drive.isEmpty() && book)
        new app::SelfDrive(bridge, window, *book, options.self_drive,
                           options.by_keys ? app::SelfDrive::By::keys : app::SelfDrive::By::mouse, begun);
    return QApplication::exec();
}
