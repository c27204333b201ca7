#include "send/kept.h"
#include "send/approval_text.h"
#include "send/journal.h"
#include "send/json_fields.h"

namespace ballast::send {

namespace {

using namespace fields;

constexpr std::string_view k_approved = "approved", k_signature = "signature", k_dropped = "dropped";

KeptPlan read_approved(const store::JournalRow& row)
{
    const Json json = Json::parse(row.body);
    KeptPlan out;
    out.plan_number = row.plan_number;
    out.digest = fixed<32>(json, "digest");
    out.chain = json.at("chain").get<std::string>();
    out.treasury = address(json, "treasury");
    for (const Json& each : json.at("owners"))
        out.owners.push_back(Address{must(parse_fixed<20>(each.get<std::string>()))});
    out.threshold = json.at("threshold").get<unsigned>();
    out.approval = json.at("approval").get<std::string>();
    return out;
}

safe::Confirmation read_signature(const store::JournalRow& row)
{
    const Json json = Json::parse(row.body);
    return {address(json, "owner"), must(evm::signature_from_bytes65(bytes(json, "signature")))};
}

/// What the lines about a kept plan add up to.
std::optional<KeptPlan> read_rows(const std::vector<store::JournalRow>& rows)
{
    std::optional<KeptPlan> out;
    for (const store::JournalRow& row : rows) {
        if (row.step == k_approved) out = read_approved(row);
        if (row.step == k_dropped) out.reset();
        if (row.step != k_signature || !out) continue;
        const safe::Confirmation confirmation = read_signature(row);
        const auto same = [&](const safe::Confirmation& other) { return other.owner == confirmation.owner; };
        if (std::ranges::none_of(out->confirmations, same)) {
            out->confirmations.push_back(confirmation);
            out->signed_at.push_back(row.time);
        }
    }
    return out;
}

/// Whether a submission of the plan has the say: it may still go on, or some of it was broadcast.
bool was_sent(const std::vector<store::JournalRow>& rows, const std::optional<State>& state)
{
    const auto left_the_house = [](const store::JournalRow& row) { return row.step == step_name(Step::submitted); };
    return (state && !state->over()) || std::ranges::any_of(rows, left_the_house);
}

} // namespace

bool is_kept_line(std::string_view step) { return step == k_approved || step == k_signature || step == k_dropped; }

Result<void> keep_approval(store::Store& store, const approve::ApprovedPlan& approved, const KeptPlan& about, Time now)
{
    Json owners = Json::array();
    for (const Address& owner : about.owners)
        owners.push_back(format_hex(owner));
    const plan::Plan& plan = approved.plan();
    const Json json{{"digest", format_hex(plan.digest)},     {"chain", about.chain},
                    {"treasury", format_hex(plan.treasury)}, {"owners", owners},
                    {"threshold", about.threshold},          {"approval", format_approval(approved)}};
    return store.add_journal({plan.number, now, std::string(k_approved), json.dump()});
}

Result<void> keep_signature(store::Store& store, std::uint64_t plan_number, const safe::Confirmation& confirmation,
                            Time now)
{
    const Json json{{"owner", format_hex(confirmation.owner)},
                    {"signature", format_hex(evm::to_bytes65(confirmation.signature))}};
    return store.add_journal({plan_number, now, std::string(k_signature), json.dump()});
}

Result<void> drop_kept(store::Store& store, std::uint64_t plan_number, Time now)
{
    BALLAST_TRY(rows, store.read_journal(plan_number));
    const auto kept = [](const store::JournalRow& row) { return row.step == k_approved; };
    if (std::ranges::none_of(rows, kept)) return {};
    return store.add_journal({plan_number, now, std::string(k_dropped), "{}"});
}

Result<std::optional<KeptPlan>> find_kept(store::Store& store, std::uint64_t plan_number)
{
    BALLAST_TRY(state, read_state(store, plan_number));
    BALLAST_TRY(rows, store.read_journal(plan_number));
    if (was_sent(rows, state)) return std::optional<KeptPlan>();
    try {
        return read_rows(rows);
    } catch (const Json::exception&) {
        return fail(Code::database_damaged, Stage::send, {{"path", "journal"}, {"why", "not an approval"}});
    }
}

std::optional<Time> find_signed_at(store::Store& store, std::uint64_t plan_number)
{
    const auto rows = store.read_journal(plan_number);
    if (!rows) return std::nullopt;
    try {
        const auto kept = read_rows(*rows);
        const bool complete = kept && kept->threshold > 0 && kept->signed_at.size() >= kept->threshold;
        return complete ? std::optional(kept->signed_at[kept->threshold - 1]) : std::nullopt;
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

Result<std::vector<KeptPlan>> find_all_kept(store::Store& store)
{
    BALLAST_TRY(newest, store.read_newest_journal());
    std::vector<KeptPlan> out;
    for (const store::JournalRow& row : newest) {
        auto kept = find_kept(store, row.plan_number);
        if (kept && *kept) out.push_back(std::move(**kept));
    }
    return out;
}

bool is_known(store::Store& store, std::uint64_t plan_number, const chain::ChainConfig& chain,
              const policy::Policy& policy)
{
    const auto rows = store.read_journal(plan_number);
    if (!rows) return true;
    try {
        const auto kept = read_rows(*rows);
        const auto approval = kept ? parse_approval(*kept, chain, policy) : Result<approve::ApprovedPtr>(nullptr);
        return approval || approval.error().stage != Stage::simulate;
    } catch (const Json::exception&) {
        return true;
    }
}

Result<Resumption> check_submission(store::Store& store, std::uint64_t plan_number, const chain::ChainConfig& chain,
                                    const policy::Policy& policy)
{
    BALLAST_TRY(state, read_state(store, plan_number));
    if (!state || std::ranges::none_of(state->sent, [](const Sent& each) { return each.raw.empty(); }))
        return Resumption(plan_number);
    BALLAST_TRY(rows, store.read_journal(plan_number));
    std::optional<KeptPlan> kept;
    try {
        kept = read_rows(rows);
    } catch (const Json::exception&) {
        return fail(Code::database_damaged, Stage::send, {{"path", "journal"}, {"why", "not an approval"}});
    }
    std::string approved;
    if (kept) {
        BALLAST_TRY(approval, parse_approval(*kept, chain, policy));
        sign::Collector proved(approval, kept->owners, kept->threshold);
        for (const safe::Confirmation& each : kept->confirmations)
            (void)proved.add(each); // one that does not verify was not sent either
        SendOptions options;
        options.executor = approval->plan().safe_tx ? state->job.executor : approval->plan().treasury;
        options.chain_name = kept->chain;
        approved = format_job(make_job(approval->plan(), proved.confirmations(), options));
    }
    if (approved == format_job(state->job)) return Resumption(plan_number);
    return fail(Code::plan_altered, Stage::send, {{"what", "submission"}, {"shown", ""}, {"signed", ""}});
}

} // namespace ballast::send
