#include "chain/rpc.h"
#include "base/printable.h"
#include "chain/revert.h"
#include <nlohmann/json.hpp>

namespace ballast::chain {
namespace {
using Json = nlohmann::json;

// Deeper nesting than any answer of a node; the parser is recursive in places.
constexpr int k_max_depth = 64;
constexpr std::size_t k_max_message = 300;

std::unexpected<Error> garbage(std::string why)
{
    return fail(Code::endpoint_garbage, Stage::chain, {{"why", std::move(why)}});
}

Json parse_bounded(std::string_view text)
{
    bool too_deep = false;
    auto watch = [&](int depth, Json::parse_event_t, Json&) {
        too_deep = too_deep || depth > k_max_depth;
        return !too_deep;
    };
    Json parsed = Json::parse(text, watch, false);
    return too_deep ? Json(Json::value_t::discarded) : parsed;
}

bool contains_any(std::string_view text, std::initializer_list<std::string_view> parts)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return std::ranges::any_of(parts, [&](std::string_view part) { return lower.contains(part); });
}

// Nodes differ: the revert's bytes are the data itself or one level down.
Bytes revert_data(const Json& error)
{
    const auto at = error.find("data");
    if (at == error.end()) return {};
    const Json* data = &*at;
    if (data->is_object() && data->contains("data")) data = &(*data)["data"];
    if (!data->is_string()) return {};
    auto bytes = parse_hex(data->get_ref<const std::string&>());
    return bytes ? *bytes : Bytes{};
}

Answer read_answer(const Json& object, const Question& question)
{
    if (const auto error = object.find("error"); error != object.end() && !error->is_null()) {
        if (!error->is_object()) return garbage("the error is no object");
        const auto code = error->find("code");
        const auto message = error->find("message");
        const bool has_code = code != error->end() && code->is_number_integer();
        const bool has_message = message != error->end() && message->is_string();
        return std::unexpected(map_rpc_error(question, has_code ? code->get<std::int64_t>() : 0,
                                             has_message ? message->get<std::string>() : std::string(),
                                             revert_data(*error)));
    }
    const auto result = object.find("result");
    if (result == object.end()) return garbage("neither result nor error");
    return result->dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

std::string format_questions(std::span<const Question> questions, std::uint64_t first_id)
{
    std::string out;
    for (const Question& question : questions) {
        out += out.empty() ? "" : ",";
        out += fmt::format(R"({{"jsonrpc":"2.0","id":{},"method":"{}","params":{}}})", first_id++, question.method,
                           question.params);
    }
    return questions.size() == 1 ? out : "[" + out + "]";
}

Result<std::vector<Answer>> parse_answers(std::string_view text, std::span<const Question> questions,
                                          std::uint64_t first_id)
{
    const Json parsed = parse_bounded(text);
    if (parsed.is_discarded()) return garbage("no JSON");
    const bool single = parsed.is_object();
    if (!single && !parsed.is_array()) return garbage("neither an object nor an array");
    // A node that refuses a whole batch answers with one error object without an id.
    if (single && parsed.contains("error") && (!parsed.contains("id") || parsed["id"].is_null()))
        return std::vector<Answer>(questions.size(), read_answer(parsed, questions.front()));
    const Json wrapped = single ? Json::array({parsed}) : Json();
    const Json& list = single ? wrapped : parsed;
    if (list.size() != questions.size()) return garbage("another number of answers than questions");

    std::vector<std::optional<Answer>> slots(questions.size());
    for (const Json& each : list) {
        if (!each.is_object() || !each.contains("id") || !each["id"].is_number_unsigned())
            return garbage("an answer without an id");
        const std::uint64_t index = each["id"].get<std::uint64_t>() - first_id;
        if (index >= questions.size() || slots[index]) return garbage("an answer with a foreign id");
        slots[index] = read_answer(each, questions[index]);
    }
    std::vector<Answer> answers;
    for (auto& slot : slots)
        answers.push_back(std::move(*slot));
    return answers;
}

Error map_rpc_error(const Question& question, std::int64_t code, std::string_view message, const Bytes& data)
{
    const auto stage = Stage::chain;
    if (code == -32601 || contains_any(message, {"method not found", "method not supported", "unsupported method",
                                                 "method does not exist", "does not exist/is not available"}))
        return {Code::rpc_method_missing, stage, {{"method", question.method}}};
    if (code == -32005 || code == 429 || contains_any(message, {"rate limit", "too many requests"}))
        return {Code::endpoint_limited, stage, {{"why", printable(message, k_max_message)}}};
    if (code == 3 || contains_any(message, {"revert"})) {
        std::string reason = decode_revert(data);
        if (reason.empty()) reason = printable(message, k_max_message);
        return {Code::call_reverted, stage, {{"reason", reason}, {"data", format_hex(data)}}};
    }
    // EIP-1474: a resource that is not there; for what we ask that is always the pinned block.
    if (code == -32001 ||
        contains_any(message, {"header not found", "unknown block", "block not found", "header for hash not found",
                               "not currently canonical", "blockoutofrange", "block not canonical"}))
        return {Code::block_unknown, stage, {{"block", printable(message, k_max_message)}}};
    return {Code::rpc_failed, stage, {{"method", question.method}, {"message", printable(message, k_max_message)}}};
}

bool means_already_known(std::string_view message)
{
    return contains_any(message, {"already known", "known transaction", "already imported", "already exists",
                                  "already in mempool", "already in the pool", "alreadyknown"});
}

} // namespace ballast::chain
