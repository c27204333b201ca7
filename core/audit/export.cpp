#include "audit/record.h"
#include "base/clock.h"
#include <nlohmann/json.hpp>

namespace ballast::audit {

namespace {

using Json = nlohmann::ordered_json;

Json to_json(const Record& record)
{
    // A body that is no JSON is exported as text rather than lost.
    Json body = Json::parse(record.body, nullptr, false);
    if (body.is_discarded()) body = record.body;
    return {{"sequence", record.sequence},
            {"time", format_time(record.time)},
            {"kind", kind_name(record.kind)},
            {"plan", record.plan_number},
            {"subject", record.subject},
            {"body", std::move(body)},
            {"previous", format_hex(record.previous)},
            {"hash", format_hex(record.hash)}};
}

/// RFC 4180; a leading sign of a formula is disarmed with an apostrophe, because tables are opened in spreadsheets.
std::string quote(std::string_view field)
{
    std::string out = "\"";
    if (!field.empty() && std::string_view("=+-@\t\r").contains(field.front())) out += '\'';
    for (const char c : field) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + "\"";
}

std::string to_csv_line(const Record& record)
{
    return fmt::format("{},{},{},{},{},{},{},{}\r\n", record.sequence, format_time(record.time), kind_name(record.kind),
                       record.plan_number, quote(record.subject), quote(record.body), format_hex(record.previous),
                       format_hex(record.hash));
}

} // namespace

Result<std::string> Log::export_text(Format format) const
{
    BALLAST_TRY(rows, m_store.read_audit(1, std::numeric_limits<std::size_t>::max()));
    Json document = Json::array();
    std::string table = "sequence,time,kind,plan,subject,body,previous,hash\r\n";
    for (const auto& row : rows) {
        BALLAST_TRY(record, from_row(row));
        if (format == Format::json)
            document.push_back(to_json(record));
        else
            table += to_csv_line(record);
    }
    if (format == Format::csv) return table;
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace ballast::audit
