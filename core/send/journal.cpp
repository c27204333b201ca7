#include "send/journal.h"
#include "send/kept.h"
#include <nlohmann/json.hpp>

namespace ballast::send {

namespace {

using Json = nlohmann::json;

constexpr std::string_view k_steps[] = {"prepared",  "signed_outer", "submitted", "included",
                                        "confirmed", "failed",       "replaced"};

std::unexpected<Error> damaged(const std::string& why)
{
    return fail(Code::database_damaged, Stage::send, {{"path", "journal"}, {"why", why}});
}

/// The last line of a plan of which something reached the chain.
constexpr std::string_view k_told = "told";

Result<Step> parse_step(std::string_view name)
{
    const auto* const found = std::find(std::begin(k_steps), std::end(k_steps), name);
    if (found == std::end(k_steps)) return damaged("step " + std::string(name));
    return static_cast<Step>(found - std::begin(k_steps));
}

/// Absent in lines of the first versions, and where a later version wrote a code that this one does not know.
std::optional<Error> read_why(const Json& line)
{
    if (!line.contains("why")) return std::nullopt;
    try {
        const Json& why = line.at("why");
        const auto code = find_code(why.at("code").get<std::string>());
        if (!code) return std::nullopt;
        Error out{*code, Stage::send, {}};
        for (const Json& each : why.at("parameters"))
            out.parameters.push_back({each.at(0).get<std::string>(), each.at(1).get<std::string>()});
        return out;
    } catch (const Json::exception&) { // the words alone are lost: what happened is in the other fields
        return std::nullopt;
    }
}

/// Adds one line to what the lines before it said.
Result<void> apply(const store::JournalRow& row, State& state)
{
    BALLAST_TRY(step, parse_step(row.step));
    const Json json = Json::parse(row.body, nullptr, false);
    if (!json.is_object() || !json.contains("call") || !json["call"].is_number_unsigned()) return damaged("line");
    const std::size_t call = json["call"].get<std::size_t>();
    if (call >= state.sent.size()) return damaged("call");
    state.step = step;
    state.call = call;
    auto& sent = state.sent[call];
    sent.step = step;
    sent.why = read_why(json);
    if (step == Step::submitted) sent.landed = false; // also anew, after a reorganisation
    sent.landed |= step == Step::included || step == Step::confirmed;
    const bool broadcast = step == Step::submitted || step == Step::included || step == Step::confirmed;
    if (broadcast && sent.raw.empty()) return damaged("sent without bytes");
    if (step != Step::signed_outer) return {};
    const auto text = [&](const char* key) {
        const auto at = json.find(key);
        return at != json.end() && at->is_string() ? at->get<std::string>() : std::string("?");
    };
    const auto raw = parse_hex(text("raw"));
    const auto hash = parse_fixed<32>(text("hash"));
    if (!raw || !hash) return damaged("raw bytes");
    sent.raw = *raw;
    sent.transaction = *hash;
    return {};
}

} // namespace

std::string_view step_name(Step step) { return k_steps[static_cast<std::size_t>(step)]; }

Result<std::optional<State>> read_state(store::Store& store, std::uint64_t plan_number)
{
    BALLAST_TRY(rows, store.read_journal(plan_number));
    std::optional<State> out;
    for (const auto& row : rows) {
        if (row.step == step_name(Step::prepared)) {
            BALLAST_TRY(job, parse_job(row.body));
            const std::size_t calls = job.calls.size();
            out = State{std::move(job), std::vector<Sent>(calls), Step::prepared, 0, row.time};
            continue;
        }
        if (is_kept_line(row.step)) continue;
        if (!out) return damaged("no first line");
        if (row.step == k_told) {
            out->told = true;
            continue;
        }
        BALLAST_CHECK(apply(row, *out));
    }
    return out;
}

Result<void> write_prepared(store::Store& store, const Job& job, Time now)
{
    return store.add_journal({job.plan_number, now, std::string(step_name(Step::prepared)), format_job(job)});
}

Result<void> write_line(store::Store& store, std::uint64_t plan_number, const Line& line, Time now)
{
    Json json = {{"call", line.call}, {"hash", format_hex(line.transaction)}};
    if (line.step == Step::signed_outer) json["raw"] = format_hex(line.raw);
    if (line.why) {
        Json parameters = Json::array();
        for (const Parameter& each : line.why->parameters)
            parameters.push_back({each.name, each.value});
        json["why"] = {{"code", code_name(line.why->code)}, {"parameters", std::move(parameters)}};
    }
    return store.add_journal({plan_number, now, std::string(step_name(line.step)), json.dump()});
}

Result<void> note_told(store::Store& store, std::uint64_t plan_number, Time now)
{
    BALLAST_TRY(state, read_state(store, plan_number));
    if (!state || !state->over() || state->told) return {};
    return store.add_journal({plan_number, now, std::string(k_told), "{}"});
}

} // namespace ballast::send
