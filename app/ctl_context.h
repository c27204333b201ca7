#pragma once
#include "app/passphrase.h"
#include "app/session.h"
#include <CLI/App.hpp>
#include <nlohmann/json_fwd.hpp>

namespace ballast::app {

/// What every subcommand shares: the options before it, the engine when it needs one, and where answers go.
class CtlContext {
public:
    std::string data_folder;
    std::string practice_endpoint;
    std::vector<std::string> chain_folders;
    std::string client_certificates;
    bool json = false;
    PassphraseSource passphrases;
    int exit_code = 0;

    /// The engine on the data folder; started once.
    [[nodiscard]] Session& session();
    /// One document (with --json) or the text; both to standard output.
    void answer(const nlohmann::json& document, const std::string& text);
    /// One of several: with --json they are the elements of one array, each printed as it comes.
    void answer_part(const nlohmann::json& document, const std::string& text);
    /// The last of them came.
    void end_parts();
    /// The sentence to standard error (with --json also the document to standard output); exit code 1, or 2
    /// for a command line that is not right.
    void refuse(const Error& error);
    /// The sentence alone, to standard error: what stands in the way of something that goes on.
    static void tell(const Error& error);
    /// What the numbers do without, and that an endpoint serves another network: to standard error, beside the answer.
    static void tell_notes(const engine::EngineState& state);

private:
    std::unique_ptr<Session> m_session;
    bool m_parts = false; ///< the array is open
};

/// A line for each plan that is half finished: how far it is, and the commands that go on with it or give it up. Empty
/// when there is none.
[[nodiscard]] std::string unfinished_text(const engine::EngineState& state);
/// Below the help of a command that needs passphrases: how it gets them.
void add_passphrase_hint(CLI::App& command);
/// Each adds its subcommands.
void add_treasury_commands(CLI::App& app, CtlContext& context); ///< treasury, policy, status, watch
void add_history_commands(CLI::App& app, CtlContext& context);  ///< history
void add_plan_commands(CLI::App& app, CtlContext& context);     ///< plan, simulate, execute, quote
void add_wallet_commands(CLI::App& app, CtlContext& context);   ///< wallet, network, audit
void add_byte_commands(CLI::App& app, CtlContext& context);     ///< decode, hash

} // namespace ballast::app
