#include "app/core_dumps.h"
#include "app/ctl_context.h"
#include "app/json_text.h"
#include "app/terminal_words.h"
#include "ui/text/error_text.h"
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDir>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace ballast::app {
namespace {

/// Words from outside may be no UTF-8: they are shown all the same.
void print_document(const nlohmann::json& document)
{
    std::printf("%s\n", document.dump(2, ' ', false, nlohmann::json::error_handler_t::replace).c_str());
}

} // namespace

Session& CtlContext::session()
{
    if (!m_session) {
        engine::EngineOptions options;
        options.data_folder = data_folder;
        options.practice_endpoint = practice_endpoint;
        options.chain_folders = chain_folders;
        options.client_certificates = client_certificates;
        m_session = std::make_unique<Session>(std::move(options));
    }
    return *m_session;
}

void CtlContext::answer(const nlohmann::json& document, const std::string& text)
{
    if (json)
        print_document(document);
    else
        std::printf("%s\n", text.c_str());
}

void CtlContext::answer_part(const nlohmann::json& document, const std::string& text)
{
    if (json) std::printf("%s", std::exchange(m_parts, true) ? "," : "[");
    answer(document, text);
    std::fflush(stdout);
}

void CtlContext::end_parts()
{
    if (std::exchange(m_parts, false)) std::printf("]\n");
}

void CtlContext::refuse(const Error& error)
{
    // What is wrong with values that were typed; in a file the same has the file's own error.
    static constexpr std::array k_of_the_command_line{
        Code::usage,         Code::address_malformed, Code::address_checksum,
        Code::hex_malformed, Code::number_malformed,  Code::amount_too_fine};
    exit_code = std::ranges::count(k_of_the_command_line, error.code) > 0 ? 2 : 1;
    if (json && m_parts) std::printf(","); // the last element of what is one document
    if (json) print_document({{"error", to_json(error)}});
    end_parts();
    tell(error);
}

void CtlContext::tell(const Error& error)
{
    const text::ErrorText words = text::error_text(error);
    for (const QString& sentence : {words.happened, words.safe, words.todo})
        if (!sentence.isEmpty()) std::fprintf(stderr, "%s\n", for_terminal(sentence).toUtf8().constData());
}

void CtlContext::tell_notes(const engine::EngineState& state)
{
    for (const Error& note : state.notes)
        tell(note);
}

void add_passphrase_hint(CLI::App& command)
{
    command.footer("Passphrases are asked for at the terminal, or read one a line by\n"
                   "--passphrase-file FILE or --passphrase-fd N.");
}

namespace {

/// What a wrong command line gets: what is wrong, that nothing was lost, what to do; as for every other error.
std::string usage_message(const CLI::App* app, const CLI::Error& error)
{
    std::string why = error.what();
    // The parser misses a command before it minds a word that is none.
    if (const auto others = app->remaining(true); error.get_name() == "RequiredError" && !others.empty())
        why = fmt::format("there is no command “{}”", others.front());
    const text::ErrorText words = text::error_text({Code::usage, Stage::base, {{"why", why}}});
    std::string out;
    for (const QString& sentence : {words.happened, words.safe, words.todo})
        out += sentence.toStdString() + "\n";
    return out;
}

} // namespace
} // namespace ballast::app

int main(int argc, char** argv)
{
    ballast::app::forbid_core_dumps();
    // Qt is here for the words only: no window, no platform plugin, no event loop.
    QCoreApplication qt(argc, argv);
    ballast::app::CtlContext context;
    CLI::App app("Ballast without a window: the same engine, every number as text or JSON.", "ballastctl");
    app.set_version_flag("--version", BALLAST_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    context.data_folder = QDir::homePath().toStdString() + "/.local/share/ballast";
    app.add_option("--data", context.data_folder, "Data folder")->capture_default_str();
    app.add_flag("--json", context.json, "One JSON document on standard output");
    app.add_option("--practice-endpoint", context.practice_endpoint, "URL of the practice chain's node");
    app.add_option("--chains", context.chain_folders, "More folders with chain files");
    app.add_option("--ca", context.client_certificates, "PEM file of further TLS authorities");
    app.add_option("--passphrase-file", context.passphrases.file, "File with one passphrase a line");
    app.add_option("--passphrase-fd", context.passphrases.descriptor, "Open descriptor with one passphrase a line");
    add_treasury_commands(app, context);
    add_history_commands(app, context);
    add_plan_commands(app, context);
    add_wallet_commands(app, context);
    add_byte_commands(app, context);
    app.failure_message(&ballast::app::usage_message);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    return context.exit_code;
}
