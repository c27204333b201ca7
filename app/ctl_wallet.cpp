#include "app/ctl_context.h"
#include "app/json_text.h"
#include <CLI/CLI.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>

namespace ballast::app {
namespace {

using nlohmann::json;
constexpr std::chrono::seconds k_patience{90};

Result<engine::StatePtr> started(CtlContext& context)
{
    return context.session().wait_for([](const engine::EngineState& state) { return !state.starting; }, k_patience);
}

void list_keys(CtlContext& context)
{
    const auto state = started(context);
    if (!state) return context.refuse(state.error());
    json keys = json::array();
    std::string text;
    for (const engine::KeyInfo& key : (*state)->keys) {
        keys.push_back({{"address", evm::format_address(key.address)}, {"label", key.label}, {"owner", key.owner}});
        text += evm::format_address(key.address) + "  " + key.label + "\n";
    }
    context.answer({{"keys", keys}}, text.empty() ? "No key yet." : text);
}

struct WalletArguments {
    std::string label, file, chain;
    std::vector<std::string> urls;
    bool csv = false;
    std::size_t limit = 50;
};

void report_key(CtlContext& context, const Result<std::string>& address)
{
    if (!address) return context.refuse(address.error());
    context.answer({{"address", *address}}, *address);
}

void create_key(CtlContext& context, const std::string& label)
{
    auto passphrase = Passphrases(context.passphrases).next("New passphrase: ");
    if (!passphrase) return context.refuse(passphrase.error());
    report_key(context, context.session().run(engine::CreateKey{label, *passphrase}, k_patience));
}

void import_keystore(CtlContext& context, const WalletArguments& arguments)
{
    auto passphrase = Passphrases(context.passphrases).next("Passphrase of the file: ");
    if (!passphrase) return context.refuse(passphrase.error());
    report_key(context,
               context.session().run(engine::ImportKeystore{arguments.file, arguments.label, *passphrase}, k_patience));
}

/// Without a chain's name, that of the selected treasury: what one sees is what one changes.
void set_endpoints(CtlContext& context, const WalletArguments& arguments)
{
    const auto state = started(context);
    if (!state) return context.refuse(state.error());
    std::string chain = arguments.chain;
    for (const engine::TreasuryInfo& each : (*state)->treasuries)
        if (chain.empty() && each.selected) chain = each.chain;
    if (chain.empty()) return context.refuse({Code::usage, Stage::engine, {{"why", "--chain is needed here"}}});
    const auto done = context.session().run(engine::SetEndpoints{chain, arguments.urls}, k_patience);
    if (!done) return context.refuse(done.error());
    context.answer(
        {{"chain", chain}, {"endpoints", arguments.urls.size()}},
        fmt::format("{} set for {}", arguments.urls.size() == 1 ? "The endpoint is" : "The endpoints are", chain));
}

void list_endpoints(CtlContext& context)
{
    auto state = context.session().wait_for_treasury(
        [](const auto& each) { return each.head || reading_problem(each); }, k_patience);
    if (!state) return context.refuse(state.error());
    json list = json::array();
    std::string text = (*state)->chain ? (*state)->chain->name + "\n" : "";
    for (const chain::EndpointHealth& each : (*state)->endpoints) {
        json entry{{"endpoint", each.label},
                   {"healthy", each.healthy},
                   {"agrees", each.agreement != chain::Agreement::disagrees},
                   {"other_network", each.other_network},
                   {"latency_ms", each.latency.count()}};
        if (each.head) entry["head"] = each.head->value;
        if (each.last_error) entry["problem"] = to_json(*each.last_error);
        list.push_back(std::move(entry));
        text += fmt::format("{}  {}  block {}  {} ms  {}{}\n", each.label, each.healthy ? "healthy" : "not healthy",
                            each.head ? std::to_string(each.head->value) : "unknown", each.latency.count(),
                            each.agreement == chain::Agreement::agrees      ? "agrees"
                            : each.agreement == chain::Agreement::disagrees ? "differs"
                                                                            : "not compared",
                            each.other_network ? "  another network with this number" : "");
    }
    context.answer({{"endpoints", list}}, text);
}

void list_records(CtlContext& context, std::size_t limit)
{
    const auto state = started(context);
    if (!state) return context.refuse(state.error());
    json list = json::array();
    std::string text;
    if ((*state)->activity)
        for (const audit::Record& record : *(*state)->activity) {
            if (list.size() >= limit) break;
            json entry = record_json(record);
            text += fmt::format("{} {} {} {}\n", record.sequence, entry["time"].get<std::string>(),
                                audit::kind_name(record.kind), record.subject);
            list.push_back(std::move(entry));
        }
    context.answer({{"records", list}}, text.empty() ? "The log is empty." : text);
}

void verify_log(CtlContext& context)
{
    // An empty log would hold: a path that was mistyped must not look like that.
    if (!std::filesystem::exists(std::filesystem::path(context.data_folder) / "ballast.db"))
        return context.refuse({Code::file_unreadable,
                               Stage::audit,
                               {{"path", context.data_folder + "/ballast.db"}, {"why", "there is no log here"}}});
    const auto records = context.session().run(engine::VerifyAudit{}, k_patience);
    if (!records) return context.refuse(records.error());
    const auto state = context.session().state(); // held: the engine replaces it at any moment
    const auto& verified = state->audit_verified;
    context.answer({{"records", verified->records}, {"head", format_hex(verified->head)}},
                   fmt::format("The log holds: {} records, head {}", verified->records, format_hex(verified->head)));
}

void add_audit(CLI::App& app, CtlContext& context, const std::shared_ptr<WalletArguments>& arguments)
{
    CLI::App* audit = app.add_subcommand("audit", "The record of what happened")->require_subcommand(1);
    CLI::App* list = audit->add_subcommand("list", "Newest first");
    list->add_option("--limit", arguments->limit, "How many")->capture_default_str();
    list->callback([&context, arguments] { list_records(context, arguments->limit); });
    audit->add_subcommand("verify", "Walk the chain of hashes")->callback([&context] { verify_log(context); });
    CLI::App* exporting = audit->add_subcommand("export", "Write the log to a file");
    exporting->add_option("file", arguments->file, "Where to")->required();
    exporting->add_flag("--csv", arguments->csv, "CSV in place of JSON");
    exporting->callback([&context, arguments] {
        const auto path = context.session().run(engine::ExportAudit{arguments->file, arguments->csv}, k_patience);
        if (!path) return context.refuse(path.error());
        context.answer({{"file", *path}}, "Written to " + *path);
    });
}

} // namespace

void add_wallet_commands(CLI::App& app, CtlContext& context)
{
    auto arguments = std::make_shared<WalletArguments>();
    CLI::App* wallet = app.add_subcommand("wallet", "Keys of this computer")->require_subcommand(1);
    wallet->add_subcommand("list", "All keys")->callback([&context] { list_keys(context); });
    CLI::App* create = wallet->add_subcommand("create", "A new key, encrypted with a passphrase");
    create->add_option("--label", arguments->label, "A name for it");
    add_passphrase_hint(*create);
    create->callback([&context, arguments] { create_key(context, arguments->label); });
    CLI::App* import = wallet->add_subcommand("import", "A web3 keystore file");
    import->add_option("file", arguments->file, "Keystore v3")->required();
    import->add_option("--label", arguments->label, "A name for it");
    add_passphrase_hint(*import);
    import->callback([&context, arguments] { import_keystore(context, *arguments); });
    CLI::App* network = app.add_subcommand("network", "Endpoints of a chain")->require_subcommand(1);
    network->add_subcommand("list", "Health of the selected treasury's endpoints")->callback([&context] {
        list_endpoints(context);
    });
    CLI::App* set = network->add_subcommand("set", "Use these endpoints for a chain");
    set->add_option("--chain", arguments->chain, "Chain's name; else that of the selected treasury");
    set->add_option("urls", arguments->urls, "http, https, ws or wss")->required();
    set->callback([&context, arguments] { set_endpoints(context, *arguments); });
    add_audit(app, context, arguments);
}

} // namespace ballast::app
