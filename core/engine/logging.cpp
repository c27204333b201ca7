#include "engine/logging.h"
#include "engine/command.h"

namespace ballast::engine {
namespace {

using Level = Log::Level;

/// In the order of Command::action.
constexpr LogWord k_commands[] = {
    "refresh",         "select_treasury", "look_at_treasury", "add_treasury",  "forget_treasury", "replace_policy",
    "import_policy",   "read_policy",     "make_plan",        "simulate_plan", "approve_plan",    "reject_plan",
    "sign_with",       "add_signature",   "send_plan",        "resume_plan",   "abandon_plan",    "create_key",
    "import_keystore", "import_raw_key",  "unlock_key",       "lock_keys",     "set_endpoints",   "verify_audit",
    "export_audit",    "load_history",    "cancel",           "quit"};
static_assert(std::size(k_commands) == std::variant_size_v<decltype(Command::action)>);
constexpr LogWord k_steps[] = {"prepared", "signed_outer", "submitted", "included", "confirmed", "failed", "replaced"};
constexpr LogWord k_agreement[] = {"unknown", "agrees", "disagrees"};

} // namespace

EngineLog::EngineLog(const std::string& folder, const Clock& clock) : m_log(folder, clock)
{
    m_log.write(Level::info, "started", {{"version", LogWord(BALLAST_VERSION)}});
}

EngineLog::~EngineLog() { m_log.write(Level::info, "stopped", {{"version", LogWord(BALLAST_VERSION)}}); }

void EngineLog::tell_endpoints(const std::vector<chain::EndpointHealth>& before,
                               const std::vector<chain::EndpointHealth>& now) const
{
    const auto code = [](const chain::EndpointHealth& each) {
        return each.last_error ? std::optional(each.last_error->code) : std::nullopt;
    };
    for (const chain::EndpointHealth& each : now) {
        const auto old = std::ranges::find(before, each.label, &chain::EndpointHealth::label);
        const bool asked = each.healthy || each.last_error;
        const bool same = old == before.end() ? !asked
                                              : old->healthy == each.healthy && old->agreement == each.agreement &&
                                                    code(*old) == code(each);
        if (same) continue;
        const LogField host = LogField::host_of(each.label);
        const LogField agreement{"agreement", k_agreement[static_cast<std::size_t>(each.agreement)]};
        if (each.last_error)
            m_log.write(Level::warning, "endpoint", {host, {"code", each.last_error->code}, agreement});
        else
            m_log.write(Level::info, "endpoint",
                        {host, {"healthy", each.healthy ? LogWord("yes") : LogWord("no")}, agreement});
    }
}

void EngineLog::tell_refresh(const Result<void>& done, const std::optional<chain::Block>& head)
{
    const std::optional<Code> refusal = done ? std::nullopt : std::optional(done.error().code);
    if (refusal == m_refusal || refusal == Code::cancelled) return;
    m_refusal = refusal;
    const BlockNumber block = head ? head->number : BlockNumber{};
    if (done)
        m_log.write(Level::info, "snapshot", {{"block", block}});
    else
        m_log.write(Level::warning, "snapshot_refused",
                    {{"code", done.error().code}, {"stage", done.error().stage}, {"block", block}});
}

void EngineLog::tell_failure(std::size_t command, const Error& error) const
{
    if (error.code != Code::cancelled)
        m_log.write(Level::error, "command_failed",
                    {{"command", k_commands[command]}, {"code", error.code}, {"stage", error.stage}});
}

void EngineLog::tell_progress(const send::Progress& progress) const
{
    const LogField plan{"plan", progress.plan_number};
    const LogField step{"step", k_steps[static_cast<std::size_t>(progress.step)]};
    const LogField transaction = progress.transaction.is_zero() ? LogField{"transaction", LogWord("none")}
                                                                : LogField{"transaction", progress.transaction};
    if (progress.problem)
        m_log.write(Level::warning, "submission", {plan, step, transaction, {"code", progress.problem->code}});
    else
        m_log.write(Level::info, "submission", {plan, step, transaction});
}

} // namespace ballast::engine
