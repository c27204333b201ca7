#include "base/file.h"
#include "base/printable.h"
#include "base/task.h"
#include "engine/core.h"
#include "engine/on_worker.h"
#include "engine/proposal.h"
#include "engine/records.h"
#include "engine/submission.h"
#include "engine/wait.h"
#include <boost/asio/detached.hpp>

namespace ballast::engine {
namespace {

constexpr std::size_t k_results_kept = 64;

} // namespace

void Core::handle(Command command)
{
    if (m_stopping) return conclude(command.id, not_possible("all", "the program is ending"));
    boost::asio::co_spawn(m_io, run(std::move(command)), boost::asio::detached);
}

void Core::conclude(std::uint64_t id, const Result<std::string>& result)
{
    m_state.results.push_back(
        {id, result ? std::nullopt : std::optional(result.error()), result ? *result : std::string()});
    if (m_state.results.size() > k_results_kept) m_state.results.erase(m_state.results.begin());
    publish();
}

Task<void> Core::run(Command command)
{
    const std::uint64_t id = command.id;
    const std::size_t kind = command.action.index();
    const bool needs_folder = !std::holds_alternative<Quit>(command.action);
    Result<std::string> result = not_possible("all", "there is no data folder");
    if (m_store || !needs_folder) {
        Task<Result<std::string>> action = std::visit(
            [this](auto& each) {
                // Everything is kept under a chain's full name, by whichever it was called.
                if constexpr (requires { each.chain; })
                    if (const auto known = find_chain(each.chain)) each.chain = known->name;
                return act(std::move(each));
            },
            command.action);
        try {
            result = co_await std::move(action);
        } catch (const std::exception& fault) { // whoever asked must hear of it
            result = fail(Code::unexpected_failure, Stage::engine, {{"what", printable(fault.what(), 200)}});
            const auto phase = m_state.review.phase;
            if (phase == Review::Phase::simulating || (phase == Review::Phase::sending && !m_submission))
                restore_review(); // nothing goes on there
        }
    } else if (!m_state.problems.empty()) {
        result = std::unexpected(m_state.problems.front());
    }
    if (!result && m_log) m_log->tell_failure(kind, result.error());
    conclude(id, result);
}

Task<Result<std::string>> Core::act(Refresh)
{
    if (!m_watch) co_return not_possible("refresh", "no treasury is watched");
    m_state.head.reset(); // read again even when no block has come
    m_poke.cancel();
    co_return std::string();
}

Task<Result<std::string>> Core::act(SelectTreasury command)
{
    if (!find_treasury(command.chain, command.address))
        co_return not_possible("select", "this treasury is not watched");
    select(command.chain, command.address);
    co_return std::string();
}

Task<Result<std::string>> Core::act(LookAtTreasury command)
{
    const auto chain = find_chain(command.chain);
    if (!chain) co_return unknown_chain(command.chain);
    m_state.first_look.reset();
    const Wait wait(*this, Waiting::For::snapshot);
    BALLAST_CO_TRY(client, open_client(*chain));
    if (m_look_client) m_look_client->cancel(); // only the newest look is waited for
    m_look_client = client;
    auto look = co_await snapshot::look_at(*client, *chain, command.address);
    client->cancel();
    if (!look) co_return std::unexpected(look.error());
    BALLAST_CO_TRY(policy, propose_policy(*look, *chain, command.address));
    m_state.first_look = FirstLookState{command.address, command.chain, look->safe, policy, total_of(*look)};
    co_return std::string();
}

Result<std::string> Core::save_policy(Treasury treasury, audit::Kind kind)
{
    // What is kept is what a later start can read again, by all the rules of the file.
    BALLAST_TRY(readable, policy::parse_policy(policy::format_policy(treasury.policy)));
    treasury.policy = std::move(readable);
    const auto chain = find_chain(treasury.chain);
    if (!chain) return unknown_chain(treasury.chain);
    BALLAST_CHECK(policy::check_chain(treasury.policy, *chain));
    if (const Treasury* before = find_treasury(treasury.chain, treasury.policy.treasury))
        for (const send::Unfinished& each : m_state.unfinished) {
            if (each.chain != treasury.chain || each.treasury != treasury.policy.treasury) continue;
            const auto known = [&](const policy::Policy& policy) {
                return send::is_known(*m_store, each.plan_number, *chain, policy);
            };
            if (known(before->policy) && !known(treasury.policy))
                return not_possible("change the policy", "an approved plan that is not over names a token of it");
        }
    BALLAST_CHECK(m_treasury_files.save(treasury));
    const Bytes32 digest = policy::policy_digest(treasury.policy);
    BALLAST_CHECK(
        record(kind, 0, evm::format_address(treasury.policy.treasury), records::policy_body(treasury.policy, digest)));
    const std::string name = treasury.chain;
    const Address address = treasury.policy.treasury;
    std::erase_if(m_treasuries,
                  [&](const Treasury& each) { return each.chain == name && each.policy.treasury == address; });
    m_treasuries.push_back(std::move(treasury));
    select(name, address);
    m_state.first_look.reset();
    return format_hex(digest);
}

Task<Result<std::string>> Core::act(AddTreasury command)
{
    if (find_treasury(command.chain, command.policy.treasury)) co_return not_possible("add", "it is watched already");
    // A treasury that was forgotten and comes back goes on counting its versions.
    command.policy.version = m_treasury_files.last_version(command.chain, command.policy.treasury) + 1;
    co_return save_policy({command.chain, std::move(command.policy)}, audit::Kind::treasury_added);
}

Task<Result<std::string>> Core::act(ForgetTreasury command)
{
    const Treasury* const found = find_treasury(command.chain, command.address);
    if (!found) co_return not_possible("forget", "this treasury is not watched");
    const bool watched = found == selected();
    BALLAST_CO_CHECK(m_treasury_files.forget(command.chain, command.address));
    const auto place = found - m_treasuries.data();
    m_treasuries.erase(m_treasuries.begin() + place);
    m_state.treasuries.erase(m_state.treasuries.begin() + place);
    // The files are gone: a log that cannot be written is told, but all else is forgotten too.
    Result<std::string> done;
    if (auto told = record(audit::Kind::treasury_forgotten, 0, evm::format_address(command.address),
                           records::forgotten_body({command.chain, command.address}));
        !told)
        done = std::unexpected(told.error());
    if (!watched) co_return done;
    if (m_watch) m_watch->client->cancel();
    m_watch.reset();
    m_state.policy = nullptr;
    m_state.chain = nullptr;
    m_state.snapshot = nullptr;
    m_state.drift = nullptr;
    m_state.decision.reset();
    m_state.notes.clear();
    drop_alternative();
    if (m_treasuries.empty())
        restore_review();
    else
        select(m_treasuries.front().chain, m_treasuries.front().policy.treasury);
    co_return done;
}

namespace {

/// The wrapped coin that is counted in by itself (`with_wrapped_coin`) is no change of the person's, unless it is named
/// as what to trade.
void leave_uncounted(policy::Policy& edited, const policy::Policy& saved, const chain::ChainConfig& chain)
{
    if (saved.find(chain.wrapped.address)) return;
    for (policy::Target& target : edited.targets)
        if (target.members.size() > 1 && target.members.back().address == chain.wrapped.address &&
            target.trade_member + 1 < target.members.size())
            target.members.pop_back();
}

} // namespace

Task<Result<std::string>> Core::act(ReplacePolicy command)
{
    const Treasury* treasury = selected();
    if (!treasury) co_return fail(Code::policy_missing, Stage::policy);
    command.policy.version = treasury->policy.version + 1;
    if (const auto chain = find_chain(treasury->chain)) leave_uncounted(command.policy, treasury->policy, *chain);
    if (command.policy.treasury != treasury->policy.treasury)
        co_return not_possible("replace policy", "the policy names another treasury");
    co_return save_policy({treasury->chain, std::move(command.policy)}, audit::Kind::policy_signed);
}

Task<Result<std::string>> Core::act(ImportPolicy command)
{
    BALLAST_CO_TRY(text, read_text_file(command.path, Stage::policy));
    BALLAST_CO_TRY(policy, policy::parse_policy(text));
    std::string chain = command.chain;
    for (const Treasury& each : m_treasuries) { // ids are not unique: where the treasury is watched is meant first
        if (!command.chain.empty() || each.policy.treasury != policy.treasury || each.policy.chain != policy.chain)
            continue;
        if (!chain.empty()) co_return not_possible("import", "several networks watch this treasury: name one");
        chain = each.chain;
    }
    for (const auto& each : m_state.chains)
        if (chain.empty() && each->id == policy.chain && !each->practice) chain = each->name;
    if (chain.empty())
        co_return fail(Code::chain_unknown, Stage::policy, {{"chain", std::to_string(policy.chain.value)}});
    const Treasury* const known = find_treasury(chain, policy.treasury);
    if (known) {
        // The same intent again is no new version: nobody would see what changed.
        policy.version = known->policy.version;
        if (policy == known->policy) {
            select(chain, policy.treasury);
            co_return format_hex(policy::policy_digest(policy));
        }
    }
    // A file's own number stands for a treasury that is new here.
    if (const unsigned last = m_treasury_files.last_version(chain, policy.treasury)) policy.version = last + 1;
    co_return save_policy({chain, std::move(policy)}, known ? audit::Kind::policy_signed : audit::Kind::treasury_added);
}

Task<Result<std::string>> Core::act(ReadPolicy command)
{
    const Treasury* treasury = selected();
    if (!treasury) co_return fail(Code::policy_missing, Stage::policy);
    BALLAST_CO_TRY(policy, m_treasury_files.read_version(treasury->chain, treasury->policy.treasury, command.version));
    co_return policy::format_policy(policy);
}

Task<Result<std::string>> Core::act(CreateKey command)
{
    const Wait wait(*this, Waiting::For::passphrase);
    auto work = [this, command] { return m_keyring->create(command.label, *command.passphrase); };
    auto entry = co_await on_worker(m_workers, std::move(work));
    if (!entry) co_return std::unexpected(entry.error());
    read_keys();
    BALLAST_CO_CHECK(record(audit::Kind::key_created, 0, evm::format_address(entry->address), "{\"how\":\"created\"}"));
    co_return evm::format_address(entry->address);
}

Task<Result<std::string>> Core::act(ImportKeystore command)
{
    const Wait wait(*this, Waiting::For::passphrase);
    auto work = [this, command] { return m_keyring->import_file(command.path, command.label, *command.passphrase); };
    auto entry = co_await on_worker(m_workers, std::move(work));
    if (!entry) co_return std::unexpected(entry.error());
    read_keys();
    BALLAST_CO_CHECK(
        record(audit::Kind::key_created, 0, evm::format_address(entry->address), "{\"how\":\"imported\"}"));
    co_return evm::format_address(entry->address);
}

Task<Result<std::string>> Core::act(ImportRawKey command)
{
    const Wait wait(*this, Waiting::For::passphrase);
    auto work = [this, command] {
        return m_keyring->import_key(std::move(*command.key), command.label, *command.passphrase);
    };
    auto entry = co_await on_worker(m_workers, std::move(work));
    if (!entry) co_return std::unexpected(entry.error());
    read_keys();
    BALLAST_CO_CHECK(
        record(audit::Kind::key_created, 0, evm::format_address(entry->address), "{\"how\":\"imported\"}"));
    co_return evm::format_address(entry->address);
}

Task<Result<std::string>> Core::act(UnlockKey command)
{
    const Wait wait(*this, Waiting::For::passphrase);
    auto work = [this, command] { return m_keyring->unlock(command.address, *command.passphrase); };
    auto unlocked = co_await on_worker(m_workers, std::move(work));
    read_keys();
    if (!unlocked) co_return std::unexpected(unlocked.error());
    co_return evm::format_address(command.address);
}

Task<Result<std::string>> Core::act(LockKeys)
{
    m_keyring->lock_all();
    read_keys();
    co_return std::string();
}

Task<Result<std::string>> Core::act(SetEndpoints command)
{
    const auto chain = find_chain(command.chain);
    if (!chain) co_return unknown_chain(command.chain);
    // Without any, those of the chain's file hold; one that cannot be read must not take the good ones' place.
    if (auto tried = chain::make_endpoints(m_io.get_executor(), *chain, command.urls); !tried)
        co_return std::unexpected(tried.error());
    std::string text;
    for (const std::string& url : command.urls)
        text += url + "\n";
    BALLAST_CO_CHECK(m_store->put("endpoints/" + chain->name, text));
    read_endpoints();
    if (m_state.chain && m_state.chain->name == chain->name) rewatch();
    co_return std::string();
}

Task<Result<std::string>> Core::act(VerifyAudit)
{
    auto verified = m_audit->verify();
    m_state.audit_problem = verified ? std::nullopt : std::optional(verified.error());
    if (!verified) {
        m_state.audit_verified.reset();
        m_state.audit_verified_at.reset();
        co_return std::unexpected(verified.error());
    }
    m_state.audit_verified = *verified;
    m_state.audit_verified_at = m_clock.now();
    co_return fmt::format("{}", verified->records);
}

Task<Result<std::string>> Core::act(ExportAudit command)
{
    BALLAST_CO_TRY(text, m_audit->export_text(command.csv ? audit::Log::Format::csv : audit::Log::Format::json));
    BALLAST_CO_CHECK(write_file_atomically(command.path, bytes_of(text), Stage::audit, FileAccess::everybody));
    co_return command.path;
}

/// Ends every wait for the chain but the following of what may be on it: that has a connection of its own.
Task<Result<std::string>> Core::act(Cancel)
{
    if (m_look_client) m_look_client->cancel();
    if (m_submission && rests(true)) m_submission->ask_to_stop();
    rewatch();
    co_return std::string();
}

Task<Result<std::string>> Core::act(Quit)
{
    stop();
    co_return std::string();
}

} // namespace ballast::engine
