#include "engine/core.h"
#include "chain/chain_files.h"
#include "engine/records.h"
#include "engine/submission.h"

namespace ballast::engine {
Core::Core(boost::asio::io_context& io, EngineOptions options, Engine::OnState on_state)
    : m_io(io), m_options(std::move(options)), m_on_state(std::move(on_state)), m_treasury_files(m_options.data_folder),
      m_poke(io)
{
}

Core::~Core() { m_workers.join(); }

void Core::publish()
{
    ++m_state.sequence;
    m_state.now = m_clock.now();
    const std::vector<chain::EndpointHealth> before = m_state.endpoints;
    if (m_watch) m_state.endpoints = m_watch->client->health();
    if (m_log) m_log->tell_endpoints(before, m_state.endpoints);
    m_on_state(std::make_shared<const EngineState>(m_state));
}

void Core::set_problem(const Error& error)
{
    clear_problems();
    m_state.problems.insert(m_state.problems.begin(), error);
}

bool is_standing(const Error& problem)
{
    return problem.stage == Stage::store || problem.stage == Stage::policy || problem.stage == Stage::sign;
}

/// Problems of the data folder stay until the next start; those of the chain are judged anew at each refresh.
void Core::clear_problems()
{
    std::erase_if(m_state.problems, [](const Error& each) { return !is_standing(each); });
}

void Core::start()
{
    load_chains();
    auto store = store::Store::open(m_options.data_folder);
    m_state.starting = false;
    if (!store) {
        m_state.problems.push_back(store.error());
        publish();
        return;
    }
    m_store = std::move(*store);
    read_endpoints();
    m_log.emplace(m_options.data_folder, m_clock);
    m_audit.emplace(*m_store);
    m_keyring.emplace(m_options.data_folder);
    auto listing = m_treasury_files.read();
    m_treasuries = std::move(listing.treasuries);
    m_state.problems.insert(m_state.problems.end(), listing.problems.begin(), listing.problems.end());
    if (const auto last = m_store->read_last_plan_number())
        m_last_plan = *last;
    else
        m_state.problems.push_back(last.error());
    read_unfinished();
    read_activity();
    if (auto verified = m_audit->verify()) {
        m_state.audit_verified = *verified;
        m_state.audit_verified_at = m_clock.now();
    } else
        m_state.audit_problem = verified.error();
    const auto chosen = m_store->get("selected");
    const std::string key = chosen && *chosen ? **chosen : std::string();
    for (const Treasury& each : m_treasuries)
        if (key == each.chain + "/" + format_hex(each.policy.treasury)) select(each.chain, each.policy.treasury);
    if (!selected() && !m_treasuries.empty()) select(m_treasuries.front().chain, m_treasuries.front().policy.treasury);
    read_keys();
    publish();
}

void Core::stop()
{
    m_stopping = true;
    if (m_watch) m_watch->client->cancel();
    m_watch.reset();
    if (m_look_client) m_look_client->cancel();
    if (m_submission) m_submission->cancel();
    m_poke.cancel();
    if (m_keyring) m_keyring->lock_all();
    read_keys();
    m_state.stopped = true;
    publish();
}

void Core::load_chains()
{
    const std::vector<std::filesystem::path> folders(m_options.chain_folders.begin(), m_options.chain_folders.end());
    auto chains = chain::load_chains(folders);
    if (!chains) {
        // The built-in chains are listed, but nothing is asked or sent by them: the file may name other contracts.
        m_chain_file_problem = chains.error();
        m_state.problems.push_back(chains.error());
        chains = chain::load_chains();
    }
    m_state.chains.clear();
    for (chain::NamedChain& each : *chains) {
        if (each.config.practice && !m_options.practice_endpoint.empty())
            each.config.endpoints = {m_options.practice_endpoint};
        m_state.chains.push_back(std::make_shared<const chain::ChainConfig>(std::move(each.config)));
    }
}

std::shared_ptr<const chain::ChainConfig> Core::find_chain(std::string_view name) const
{
    for (const auto& each : m_state.chains)
        if (each->name == name || each->short_name == name) return each;
    return nullptr;
}

/// Of a damaged file of the person's own nothing is known, and it may have been the one that names this chain.
std::unexpected<Error> Core::unknown_chain(const std::string& name) const
{
    if (m_chain_file_problem) return std::unexpected(*m_chain_file_problem);
    return fail(Code::chain_unknown, Stage::chain, {{"chain", name}});
}

std::vector<std::string> Core::endpoints_of(const chain::ChainConfig& chain) const
{
    const auto stored =
        m_store ? m_store->get("endpoints/" + chain.name) : Result<std::optional<std::string>>(std::nullopt);
    if (!stored || !*stored || (chain.practice && !m_options.practice_endpoint.empty())) return chain.endpoints;
    std::vector<std::string> urls;
    std::size_t at = 0;
    const std::string& text = **stored;
    while (at < text.size()) {
        const auto end = std::min(text.find('\n', at), text.size());
        if (end > at) urls.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return urls.empty() ? chain.endpoints : urls;
}

void Core::read_endpoints()
{
    for (const auto& each : m_state.chains)
        m_state.endpoint_urls[each->name] = endpoints_of(*each);
}

const Treasury* Core::selected() const
{
    for (std::size_t i = 0; i < m_state.treasuries.size() && i < m_treasuries.size(); ++i)
        if (m_state.treasuries[i].selected) return &m_treasuries[i];
    return nullptr;
}

const Treasury* Core::find_treasury(std::string_view chain, const Address& address) const
{
    const auto same = [&](const Treasury& each) { return each.chain == chain && each.policy.treasury == address; };
    const auto found = std::ranges::find_if(m_treasuries, same);
    return found == m_treasuries.end() ? nullptr : &*found;
}

Result<void> Core::record(audit::Kind kind, std::uint64_t plan_number, std::string subject, std::string body)
{
    auto written = m_audit->append(m_clock.now(), kind, plan_number, std::move(subject), std::move(body));
    // What continues the verified chain is verified with it.
    if (written && m_state.audit_verified && written->previous == m_state.audit_verified->head)
        m_state.audit_verified = audit::Log::Verified{m_state.audit_verified->records + 1, written->hash};
    if (!written) {
        set_problem(written.error());
        return std::unexpected(written.error());
    }
    if (kind == audit::Kind::plan && plan_number >= m_last_plan) m_last_digest = written->subject;
    m_last_plan = std::max(m_last_plan, plan_number);
    // A new list, because the old one may be read in another thread.
    auto all = std::make_shared<std::vector<audit::Record>>();
    all->reserve(m_state.activity->size() + 1);
    all->push_back(std::move(*written));
    all->insert(all->end(), m_state.activity->begin(), m_state.activity->end());
    m_state.activity = std::move(all);
    return {};
}

void Core::read_activity()
{
    auto records = m_audit->read();
    if (!records) { // of a newer version, or damaged: what can be read from now on is shown
        m_state.audit_problem = records.error();
        records = std::vector<audit::Record>();
    }
    m_state.activity = std::make_shared<const std::vector<audit::Record>>(std::move(*records));
}

void Core::read_keys()
{
    if (!m_keyring) return;
    const std::vector<KeyInfo> before = std::move(m_state.keys);
    m_state.keys.clear();
    const auto listing = m_keyring->list();
    for (const auto& entry : listing.entries) {
        KeyInfo key{entry.address, entry.label, entry.locked, false, {}, false};
        for (const KeyInfo& old : before)
            if (old.address == key.address) key.balance = old.balance, key.balance_read = old.balance_read;
        if (m_state.snapshot && m_state.snapshot->safe) {
            const auto& owners = m_state.snapshot->safe->owners;
            key.owner = std::find(owners.begin(), owners.end(), key.address) != owners.end();
        } else if (const Treasury* treasury = selected()) {
            key.owner = treasury->policy.treasury == key.address;
        }
        m_state.keys.push_back(std::move(key));
    }
    std::erase_if(m_state.problems, [](const Error& each) { return each.stage == Stage::sign; });
    m_state.problems.insert(m_state.problems.end(), listing.problems.begin(), listing.problems.end());
}

std::unexpected<Error> Core::not_possible(std::string command, std::string why)
{
    return fail(Code::command_not_possible, Stage::engine, {{"command", std::move(command)}, {"why", std::move(why)}});
}

} // namespace ballast::engine
