#include "app/practice.h"
#include "app/self_drive.h"
#include "base/file.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/text/error_text.h"
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>
#include <cstdio>

namespace {

using namespace ballast;

struct Options {
    QString data;
    QString practice;
    QString self_drive;
    QStringList chains;
};

Options read_options(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "Keeps a DAO treasury at its target allocation."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data("data", QApplication::translate("main", "Data folder"), "folder",
                                  QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QCommandLineOption practice("practice", QApplication::translate("main", "Book of a running practice chain"), "file");
    const QCommandLineOption drive("self-drive",
                                   QApplication::translate("main", "Perform the rebalance by itself and save pictures"), "folder");
    const QCommandLineOption chains("chains", QApplication::translate("main", "Folder with more chain files"), "folder");
    parser.addOptions({data, practice, drive, chains});
    parser.process(application);
    return {parser.value(data), parser.value(practice), parser.value(drive), parser.values(chains)};
}

int refuse(const Error& error)
{
    const text::ErrorText words = text::error_text(error);
    for (const QString& sentence : {words.happened, words.safe, words.todo})
        std::fprintf(stderr, "%s\n", sentence.toUtf8().constData());
    return 1;
}

/// The practice treasury's policy, when this data folder does not have it yet.
void open_practice(ui::EngineBridge& bridge, const Options& options)
{
    const QString policy = QDir(options.data).filePath(QStringLiteral("policy.json"));
    if (!QFile::exists(policy)) return;
    QObject::connect(&bridge, &ui::EngineBridge::stateChanged, &bridge, [&bridge, policy, asked = false](const engine::StatePtr& state) mutable {
        if (asked || state->starting || !state->treasuries.empty()) return;
        asked = true;
        bridge.submit({0, engine::ImportPolicy{policy.toStdString(), "Practice chain"}});
    });
}

} // namespace

int main(int argc, char** argv)
{
    QApplication::setApplicationName(QStringLiteral("ballast"));
    QApplication::setApplicationVersion(QStringLiteral(BALLAST_VERSION));
    QApplication application(argc, argv);
    ui::Theme::install_fonts();
    const Options options = read_options(application);

    engine::EngineOptions engine_options;
    engine_options.data_folder = options.data.toStdString();
    for (const QString& folder : options.chains) engine_options.chain_folders.push_back(folder.toStdString());
    std::optional<app::PracticeBook> book;
    if (!options.practice.isEmpty()) {
        auto read = app::read_practice_book(options.practice.toStdString());
        if (!read) return refuse(read.error());
        book = std::move(*read);
        engine_options.practice_endpoint = book->endpoint;
    }

    ui::Settings settings(options.data);
    settings.apply();
    ui::EngineBridge bridge(std::move(engine_options));
    ui::MainWindow window([&bridge](engine::Command command) { bridge.submit(std::move(command)); });
    settings.attach(window);
    QObject::connect(&bridge, &ui::EngineBridge::stateChanged, &window, &ui::MainWindow::show_state);
    if (book) open_practice(bridge, options);
    // The window goes at once; the engine finishes what it is doing before the program ends.
    QApplication::setQuitOnLastWindowClosed(true);
    window.show();

    std::unique_ptr<app::SelfDrive> drive;
    if (!options.self_drive.isEmpty() && book) drive = std::make_unique<app::SelfDrive>(bridge, window, *book, options.self_drive);
    return application.exec();
}
