#include "chain/chain_config.h"
#include "chain/json_object.h"
#include "chain/transport/url.h"

namespace ballast::chain {
namespace {
using Json = nlohmann::json;

constexpr std::uint64_t k_format = 1;
constexpr std::uint64_t k_wei_per_mwei = 1'000'000;
constexpr std::uint64_t k_most_priority_fee_mwei = 1'000'000; // 1000 gwei: more is a slip of the pen on any chain
constexpr std::uint64_t k_year = 365ull * 24 * 3600;

std::string indexed(std::string_view name, std::size_t index) { return fmt::format("{}[{}]", name, index); }

Result<Token> parse_token(const Json& json, const Place& place, bool native)
{
    auto opened = native ? JsonObject::open(json, place, {"symbol", "decimals"})
                         : JsonObject::open(json, place, {"symbol", "address", "decimals"});
    BALLAST_TRY(object, std::move(opened));
    Token token;
    BALLAST_TRY(symbol, object.text("symbol"));
    if (symbol.empty() || symbol.size() > 16) return object.place("symbol").invalid("must be 1 to 16 characters");
    token.symbol = symbol;
    BALLAST_TRY(decimals, object.number("decimals", 0, 77));
    token.decimals = static_cast<std::uint8_t>(decimals);
    if (native) return token;
    BALLAST_TRY(address, object.address("address"));
    token.address = address;
    return token;
}

Result<void> parse_tokens(ChainConfig& config, const JsonObject& object)
{
    BALLAST_TRY(native, object.get("native"));
    BALLAST_TRY(native_token, parse_token(*native, object.place("native"), true));
    config.native = native_token;
    BALLAST_TRY(wrapped, object.get("wrapped"));
    BALLAST_TRY(wrapped_token, parse_token(*wrapped, object.place("wrapped"), false));
    config.wrapped = wrapped_token;
    BALLAST_TRY(list, object.list("tokens"));
    for (std::size_t i = 0; i < list->size(); ++i) {
        const Place place = object.place(indexed("tokens", i));
        BALLAST_TRY(token, parse_token((*list)[i], place, false));
        const bool twice =
            token.symbol == config.native.symbol || std::ranges::any_of(config.tokens, [&](const Token& other) {
                return other.symbol == token.symbol || other.address == token.address;
            });
        if (twice) return place.invalid("is there twice");
        const bool other_wrapped = (token.symbol == config.wrapped.symbol || token.address == config.wrapped.address) &&
                                   token != config.wrapped;
        if (other_wrapped) return place.invalid("contradicts the wrapped coin");
        config.tokens.push_back(std::move(token));
    }
    return {};
}

Result<Feed> parse_feed(const ChainConfig& config, const Json& json, const Place& place)
{
    BALLAST_TRY(object,
                JsonObject::open(json, place, {"token", "source", "address", "heartbeat_seconds", "deviation_bps"}));
    Feed feed;
    BALLAST_TRY(symbol, object.text("token"));
    const Token* token = config.find_token(std::string_view(symbol));
    if (!token) return object.place("token").invalid("names no token of this file");
    feed.token = token->address;
    BALLAST_TRY(source, object.text("source"));
    if (source.empty()) return object.place("source").invalid("must not be empty");
    feed.source = source;
    BALLAST_TRY(address, object.address("address"));
    feed.address = address;
    BALLAST_TRY(heartbeat, object.number("heartbeat_seconds", 1, k_year));
    feed.heartbeat = std::chrono::seconds(heartbeat);
    BALLAST_TRY(deviation, object.number("deviation_bps", 0, 10'000));
    feed.deviation = {static_cast<std::int32_t>(deviation)};
    return feed;
}

Result<void> parse_feeds(ChainConfig& config, const JsonObject& object)
{
    BALLAST_TRY(list, object.list("feeds"));
    for (std::size_t i = 0; i < list->size(); ++i) {
        BALLAST_TRY(feed, parse_feed(config, (*list)[i], object.place(indexed("feeds", i))));
        config.feeds.push_back(std::move(feed));
    }
    if (object.has("sequencer_feed")) {
        BALLAST_TRY(sequencer, object.address("sequencer_feed"));
        config.sequencer_feed = sequencer;
    }
    if (object.has("sequencer_grace_seconds")) {
        BALLAST_TRY(grace, object.number("sequencer_grace_seconds", 0, k_year));
        config.sequencer_grace = std::chrono::seconds(grace);
    }
    return {};
}

Result<SafeDeployment> parse_safe(const Json& json, const Place& place)
{
    BALLAST_TRY(
        object,
        JsonObject::open(json, place, {"version", "multi_send_call_only", "simulate_tx_accessor", "fallback_handler"}));
    SafeDeployment safe;
    BALLAST_TRY(version, object.text("version"));
    if (version != "1.3.0" && version != "1.4.1") return object.place("version").invalid("must be 1.3.0 or 1.4.1");
    safe.version = version;
    BALLAST_TRY(multi_send, object.address("multi_send_call_only"));
    safe.multi_send_call_only = multi_send;
    BALLAST_TRY(accessor, object.address("simulate_tx_accessor"));
    safe.simulate_tx_accessor = accessor;
    BALLAST_TRY(handler, object.address("fallback_handler"));
    safe.fallback_handler = handler;
    return safe;
}

Result<Deployment> parse_deployment(const Json& json, const Place& place)
{
    BALLAST_TRY(object,
                JsonObject::open(json, place, {"factory", "router", "quoter", "tick_lens", "vault", "registry"}));
    Deployment deployment;
    for (const auto& [role, value] : json.items()) {
        BALLAST_TRY(address, object.address(role));
        deployment.emplace(role, address);
    }
    return deployment;
}

Result<void> parse_contracts(ChainConfig& config, const JsonObject& object)
{
    BALLAST_TRY(multicall, object.address("multicall"));
    config.multicall = multicall;
    BALLAST_TRY(safes, object.list("safes"));
    for (std::size_t i = 0; i < safes->size(); ++i) {
        BALLAST_TRY(safe, parse_safe((*safes)[i], object.place(indexed("safes", i))));
        config.safes.push_back(std::move(safe));
    }
    BALLAST_TRY(venues, object.get("venues"));
    if (!venues->is_object()) return object.place("venues").invalid("must be an object");
    for (const auto& [name, value] : venues->items()) {
        BALLAST_TRY(deployment, parse_deployment(value, object.place("venues").at(name)));
        config.venues.emplace(name, std::move(deployment));
    }
    return {};
}

Result<void> parse_endpoints(ChainConfig& config, const JsonObject& object)
{
    BALLAST_TRY(list, object.list("endpoints"));
    for (std::size_t i = 0; i < list->size(); ++i) {
        const Json& each = (*list)[i];
        const Place place = object.place(indexed("endpoints", i));
        if (!each.is_string()) return place.invalid("must be text");
        if (const auto url = transport::parse_url(each.get<std::string>()); !url)
            return place.invalid(std::string(url.error().parameter("why")));
        config.endpoints.push_back(each.get<std::string>());
    }
    BALLAST_TRY(explorer, object.text("explorer"));
    const bool web = explorer.empty() || explorer.starts_with("https://") || explorer.starts_with("http://");
    if (!web) return object.place("explorer").invalid("must be empty or begin with https");
    config.explorer = explorer;
    return {};
}

Result<void> parse_head(ChainConfig& config, const JsonObject& object)
{
    BALLAST_TRY(format, object.number("format", 1, ~0u));
    if (format != k_format) return object.place("format").invalid("was written for a later version");
    BALLAST_TRY(id, object.number("id", 1, ~0ull >> 1));
    config.id = {id};
    if (object.has("genesis")) {
        BALLAST_TRY(written, object.text("genesis"));
        const auto genesis = parse_fixed<32>(written);
        if (!genesis) return object.place("genesis").invalid("must be 0x and 64 hex digits");
        config.genesis = *genesis;
    }
    BALLAST_TRY(name, object.text("name"));
    if (name.empty()) return object.place("name").invalid("must not be empty");
    config.name = name;
    BALLAST_TRY(short_name, object.text("short_name"));
    if (short_name.empty()) return object.place("short_name").invalid("must not be empty");
    config.short_name = short_name;
    if (object.has("practice")) {
        BALLAST_TRY(practice, object.boolean("practice"));
        config.practice = practice;
    }
    BALLAST_TRY(block_time, object.number("block_time_ms", 1, 3'600'000));
    config.block_time = std::chrono::milliseconds(block_time);
    BALLAST_TRY(priority_fee, object.number("priority_fee_cap_mwei", 1, k_most_priority_fee_mwei));
    config.priority_fee_cap.value = U256(priority_fee) * U256(k_wei_per_mwei);
    BALLAST_TRY(confirmations, object.number("confirmations", 1, 100'000));
    config.confirmations = static_cast<unsigned>(confirmations);
    return {};
}

} // namespace

Result<ChainConfig> parse_chain(std::string_view text, std::string_view path)
{
    const Place root{std::string(path), ""};
    const Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded()) return root.invalid("is no JSON");
    BALLAST_TRY(object, JsonObject::open(json, root, {"format",         "id",
                                                      "genesis",        "name",
                                                      "short_name",     "practice",
                                                      "native",         "wrapped",
                                                      "endpoints",      "explorer",
                                                      "multicall",      "block_time_ms",
                                                      "confirmations",  "priority_fee_cap_mwei",
                                                      "tokens",         "feeds",
                                                      "sequencer_feed", "sequencer_grace_seconds",
                                                      "safes",          "venues"}));
    ChainConfig config;
    BALLAST_CHECK(parse_head(config, object));
    BALLAST_CHECK(parse_tokens(config, object));
    BALLAST_CHECK(parse_endpoints(config, object));
    BALLAST_CHECK(parse_feeds(config, object));
    BALLAST_CHECK(parse_contracts(config, object));
    return config;
}

} // namespace ballast::chain
