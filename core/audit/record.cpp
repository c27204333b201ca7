#include "audit/record.h"
#include "evm/keccak.h"

namespace ballast::audit {

namespace {

constexpr std::string_view k_names[] = {
    "treasury_added", "policy_signed", "snapshot",    "decision", "plan",        "simulation", "approval",
    "rejection",      "signature",     "transaction", "outcome",  "key_created", "problem",    "treasury_forgotten"};

void append_number(Bytes& to, std::uint64_t number)
{
    for (int shift = 56; shift >= 0; shift -= 8)
        to.push_back(static_cast<std::uint8_t>(number >> shift));
}

void append_text(Bytes& to, std::string_view text)
{
    append_number(to, text.size());
    append(to, bytes_of(text));
}

} // namespace

std::string_view kind_name(Kind kind) { return k_names[static_cast<std::size_t>(kind)]; }

std::unexpected<Error> broken(std::uint64_t record, std::string why)
{
    return fail(Code::audit_broken, Stage::audit, {{"record", std::to_string(record)}, {"why", std::move(why)}});
}

Bytes32 hash_record(const Record& record)
{
    Bytes encoded;
    append(encoded, record.previous);
    append_number(encoded, record.sequence);
    append_number(encoded, static_cast<std::uint64_t>(record.time.time_since_epoch().count()));
    append_text(encoded, kind_name(record.kind));
    append_number(encoded, record.plan_number);
    append_text(encoded, record.subject);
    append_text(encoded, record.body);
    return evm::keccak256(encoded);
}

store::AuditRow to_row(const Record& record)
{
    return {record.sequence,    record.time,    std::string(kind_name(record.kind)),
            record.plan_number, record.subject, record.body,
            record.previous,    record.hash};
}

Result<Record> from_row(const store::AuditRow& row)
{
    const auto* const found = std::find(std::begin(k_names), std::end(k_names), row.kind);
    if (found == std::end(k_names)) return broken(row.sequence, "unknown kind");
    return Record{row.sequence,    row.time,    static_cast<Kind>(found - std::begin(k_names)),
                  row.plan_number, row.subject, row.body,
                  row.previous,    row.hash};
}

} // namespace ballast::audit
