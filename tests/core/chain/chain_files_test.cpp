#include "chain/chain_files.h"
#include "support/shared_data.h"
#include <gtest/gtest.h>
#include <map>
#include <nlohmann/json.hpp>
#include <regex>

namespace {
using namespace ballast;
using nlohmann::json;

json practice() { return json::parse(tests::read_text(tests::source_path() / "resources/chains/practice.json")); }

std::string field_of(const json& file)
{
    const auto result = chain::parse_chain(file.dump(), "x.json");
    if (result) return "accepted";
    EXPECT_EQ(result.error().code, Code::chain_file_invalid);
    EXPECT_EQ(result.error().parameter("path"), "x.json");
    return std::string(result.error().parameter("field"));
}

template <class Edit>
std::string field_after(Edit edit)
{
    json file = practice();
    edit(file);
    return field_of(file);
}

TEST(ChainFiles, EmbeddedChainsAllParse)
{
    const auto chains = chain::load_chains();
    ASSERT_TRUE(chains) << chains.error().parameter("path") << " " << chains.error().parameter("field") << " "
                        << chains.error().parameter("why");
    std::map<std::string, std::uint64_t> ids;
    for (const auto& each : *chains)
        ids[each.file] = each.config.id.value;
    const std::map<std::string, std::uint64_t> expected{{"arbitrum", 42161}, {"base", 8453},   {"ethereum", 1},
                                                        {"gnosis", 100},     {"optimism", 10}, {"polygon", 137},
                                                        {"practice", 1}};
    EXPECT_EQ(ids, expected);
    for (const auto& each : *chains) {
        EXPECT_EQ(each.config.practice, each.file == "practice");
        EXPECT_EQ(each.config.safes.size(), 2u);
        EXPECT_FALSE(each.config.endpoints.empty());
        EXPECT_EQ(each.config.genesis.has_value(), !each.config.practice) << "a practice chain may be any";
    }
}

TEST(ChainFiles, AGenesisIsAHash)
{
    EXPECT_EQ(field_after([](json& file) { file["genesis"] = "0x1234"; }), "genesis");
    EXPECT_EQ(field_after([](json& file) { file["genesis"] = "0x" + std::string(64, 'a'); }), "accepted");
}

TEST(ChainFiles, EveryTokenButPaxgHasAFeed)
{
    const auto chains = chain::load_chains();
    ASSERT_TRUE(chains);
    for (const auto& each : *chains)
        for (const auto& token : each.config.tokens) {
            const bool priced =
                std::ranges::any_of(each.config.feeds, [&](const auto& f) { return f.token == token.address; });
            EXPECT_TRUE(priced || token.symbol == "PAXG") << each.file << " " << token.symbol;
        }
}

TEST(ChainFiles, EveryAddressCarriesItsCapitals)
{
    const std::regex hex("0x[0-9a-fA-F]{40}(?![0-9a-fA-F])");
    std::size_t seen = 0;
    for (const auto& file : std::filesystem::directory_iterator(tests::source_path() / "resources/chains")) {
        const std::string text = tests::read_text(file.path());
        for (std::sregex_iterator each(text.begin(), text.end(), hex), end; each != end; ++each, ++seen) {
            const auto address = evm::parse_address(each->str());
            ASSERT_TRUE(address) << file.path() << " " << each->str();
            EXPECT_EQ(evm::format_address(*address), each->str()) << file.path();
        }
    }
    EXPECT_GT(seen, 150u);
}

TEST(ChainFiles, AFeedPricesOneAssetAlone)
{
    const auto chains = chain::load_chains();
    ASSERT_TRUE(chains);
    for (const auto& each : *chains) {
        std::map<Address, Address> priced; // feed -> token; the coin and its wrapper are one asset
        for (const chain::Feed& feed : each.config.feeds) {
            const Address token = feed.token.is_zero() ? each.config.wrapped.address : feed.token;
            const auto [at, fresh] = priced.emplace(feed.address, token);
            EXPECT_TRUE(fresh || at->second == token) << each.file << " " << evm::format_address(feed.address);
            EXPECT_GE(feed.heartbeat.count(), 27) << each.file;
            EXPECT_LE(feed.heartbeat.count(), 86'400) << each.file;
        }
        const bool needs_sequencer = each.file == "arbitrum" || each.file == "base" || each.file == "optimism";
        EXPECT_EQ(each.config.sequencer_feed.has_value(), needs_sequencer) << each.file;
    }
}

TEST(ChainFiles, ThePriorityFeeIsCappedAsTheChainsUsageIs)
{
    const auto chains = chain::load_chains();
    ASSERT_TRUE(chains);
    std::map<std::string, double> gwei;
    for (const auto& each : *chains)
        gwei[each.file] = each.config.priority_fee_cap.value.to_double() / 1e9;
    const std::map<std::string, double> expected{{"arbitrum", 0.1}, {"base", 0.1},    {"ethereum", 10}, {"gnosis", 10},
                                                 {"optimism", 0.1}, {"polygon", 200}, {"practice", 10}};
    EXPECT_EQ(gwei, expected);
    EXPECT_GE(gwei["polygon"], 30) << "its validators take nothing below 25 or 30 gwei";
}

TEST(ChainFiles, PracticeChainHasTheContractsOfEthereum)
{
    const auto chains = chain::load_chains();
    ASSERT_TRUE(chains);
    const auto ethereum = chain::find_chain(*chains, "ethereum");
    const auto practice_chain = chain::find_chain(*chains, "Practice chain");
    ASSERT_TRUE(ethereum && practice_chain);
    EXPECT_EQ(ethereum->tokens, practice_chain->tokens);
    EXPECT_EQ(ethereum->venues, practice_chain->venues);
    EXPECT_EQ(ethereum->multicall, practice_chain->multicall);
    EXPECT_EQ(practice_chain->confirmations, 2u);
    EXPECT_EQ(practice_chain->endpoints, std::vector<std::string>{"http://127.0.0.1:8545"});
    EXPECT_EQ(chain::find_chain(*chains, "nowhere").error().code, Code::chain_unknown);
}

TEST(ChainFiles, BadFieldsAreNamed)
{
    EXPECT_EQ(field_of(practice()), "accepted");
    EXPECT_EQ(field_after([](json& f) { f["colour"] = 1; }), "colour");
    EXPECT_EQ(field_after([](json& f) { f.erase("multicall"); }), "multicall");
    EXPECT_EQ(field_after([](json& f) { f["id"] = 0; }), "id");
    EXPECT_EQ(field_after([](json& f) { f["id"] = "1"; }), "id");
    EXPECT_EQ(field_after([](json& f) { f["format"] = 2; }), "format");
    EXPECT_EQ(field_after([](json& f) { f["practice"] = 1; }), "practice");
    EXPECT_EQ(field_after([](json& f) { f["tokens"][1]["address"] = "0xa0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48"; }),
              "tokens[1].address");
    EXPECT_EQ(field_after([](json& f) { f["tokens"][1]["decimals"] = 78; }), "tokens[1].decimals");
    EXPECT_EQ(field_after([](json& f) { f["tokens"][2] = f["tokens"][1]; }), "tokens[2]");
    EXPECT_EQ(field_after([](json& f) { f["tokens"][0]["decimals"] = 8; }), "tokens[0]");
    EXPECT_EQ(field_after([](json& f) { f["native"]["address"] = "0x00"; }), "native.address");
    EXPECT_EQ(field_after([](json& f) { f["feeds"][0]["token"] = "XYZ"; }), "feeds[0].token");
    EXPECT_EQ(field_after([](json& f) { f["feeds"][0]["heartbeat_seconds"] = -1; }), "feeds[0].heartbeat_seconds");
    EXPECT_EQ(field_after([](json& f) { f["feeds"] = json::object(); }), "feeds");
    EXPECT_EQ(field_after([](json& f) { f["safes"][0]["version"] = "1.5.0"; }), "safes[0].version");
    EXPECT_EQ(field_after([](json& f) { f["venues"]["uniswap_v2"]["routr"] = "0x"; }), "venues.uniswap_v2.routr");
    EXPECT_EQ(field_after([](json& f) { f["endpoints"][0] = "ftp://host"; }), "endpoints[0]");
    EXPECT_EQ(field_after([](json& f) { f["explorer"] = "javascript:alert(1)"; }), "explorer");
    EXPECT_EQ(field_after([](json& f) { f["block_time_ms"] = 0; }), "block_time_ms");
    EXPECT_EQ(field_after([](json& f) { f.erase("priority_fee_cap_mwei"); }), "priority_fee_cap_mwei");
    EXPECT_EQ(field_after([](json& f) { f["priority_fee_cap_mwei"] = 0; }), "priority_fee_cap_mwei");
    EXPECT_EQ(field_after([](json& f) { f["priority_fee_cap_mwei"] = 0.5; }), "priority_fee_cap_mwei");
    EXPECT_EQ(field_after([](json& f) { f["priority_fee_cap_mwei"] = 1'000'001; }), "priority_fee_cap_mwei");
    EXPECT_EQ(field_after([](json& f) { f["priority_fee_cap_mwei"] = 1'000'000; }), "accepted");
    EXPECT_EQ(chain::parse_chain("{", "x").error().code, Code::chain_file_invalid);
    EXPECT_EQ(chain::parse_chain("[]", "x").error().code, Code::chain_file_invalid);
}

TEST(ChainFiles, AFolderAddsAndReplaces)
{
    const auto folder = std::filesystem::path(testing::TempDir()) / "ballast_chain_files";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    json mine = practice();
    mine["confirmations"] = 7;
    std::ofstream(folder / "practice.json") << mine;
    mine["id"] = 31337;
    mine["name"] = "Mine";
    std::ofstream(folder / "mine.json") << mine;
    const std::vector folders{folder, folder / "missing"};
    const auto chains = chain::load_chains(folders);
    ASSERT_TRUE(chains);
    EXPECT_EQ(chains->size(), 8u);
    EXPECT_EQ(chain::find_chain(*chains, "practice")->confirmations, 7u);
    EXPECT_EQ(chain::find_chain(*chains, "mine")->id.value, 31337u);
    std::ofstream(folder / "mine.json") << "{}";
    EXPECT_EQ(chain::load_chains(folders).error().parameter("path"), (folder / "mine.json").string());
    std::filesystem::remove_all(folder);
}

} // namespace
