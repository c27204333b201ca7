#include "app/practice.h"
#include "base/file.h"
#include <nlohmann/json.hpp>

namespace ballast::app {
namespace {

Result<PracticeBook> malformed(const std::string& path, const char* why)
{
    return fail(Code::json_malformed, Stage::engine, {{"path", path}, {"why", why}});
}

} // namespace

Result<PracticeBook> read_practice_book(const std::string& path)
{
    BALLAST_TRY(text, read_text_file(path, Stage::engine));
    const nlohmann::json book = nlohmann::json::parse(text, nullptr, false);
    if (!book.is_object()) return malformed(path, "not an object");
    const auto word = [](const nlohmann::json& object, const char* name) {
        return object.is_object() && object.contains(name) && object[name].is_string() ? object[name].get<std::string>()
                                                                                        : std::string();
    };
    PracticeBook out;
    out.endpoint = word(book, "rpc_url");
    if (out.endpoint.empty()) return malformed(path, "rpc_url");
    BALLAST_TRY(treasury, evm::parse_address(word(book, "treasury")));
    out.treasury = treasury;
    if (!book.contains("owners") || !book["owners"].is_array()) return malformed(path, "owners");
    for (const nlohmann::json& owner : book["owners"]) {
        BALLAST_TRY(address, evm::parse_address(word(owner, "address")));
        out.owners.push_back({word(owner, "name"), address});
    }
    return out;
}

} // namespace ballast::app
