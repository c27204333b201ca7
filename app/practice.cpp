#include "app/practice.h"
#include "base/file.h"
#include <nlohmann/json.hpp>

namespace ballast::app {
namespace {

std::string word(const nlohmann::json& object, const char* name)
{
    const bool there = object.is_object() && object.contains(name) && object[name].is_string();
    return there ? object[name].get<std::string>() : std::string();
}

} // namespace

Result<PracticeBook> read_practice_book(const std::string& path)
{
    BALLAST_TRY(text, read_text_file(path, Stage::engine));
    const nlohmann::json book = nlohmann::json::parse(text, nullptr, false);
    const auto malformed = [&](const char* why) {
        return fail(Code::json_malformed, Stage::engine, {{"path", path}, {"why", why}});
    };
    PracticeBook out;
    out.endpoint = word(book, "rpc_url");
    if (out.endpoint.empty()) return malformed("rpc_url");
    out.policy = word(book, "policy");
    if (!book.contains("owners") || !book["owners"].is_array()) return malformed("owners");
    for (const nlohmann::json& owner : book["owners"]) {
        BALLAST_TRY(address, evm::parse_address(word(owner, "address")));
        out.owners.push_back({word(owner, "name"), address});
    }
    return out;
}

} // namespace ballast::app
