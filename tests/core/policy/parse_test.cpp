#include "policy/policy.h"
#include "sample.h"
#include "support/shared_data.h"

namespace ballast::policy {
namespace {

using nlohmann::json;

TEST(ParsePolicy, ReadsEveryFieldInItsUnit)
{
    const auto policy = parse_policy(sample_json().dump());
    ASSERT_TRUE(policy.has_value());
    EXPECT_EQ(policy->version, 3u);
    EXPECT_EQ(policy->treasury_name, "Harbour");
    EXPECT_EQ(policy->chain.value, 1u);
    ASSERT_EQ(policy->targets.size(), 3u);
    const Target& ether = policy->targets[0];
    EXPECT_EQ(ether.weight.value, 475'000);
    EXPECT_EQ(ether.trade_member, 1u);
    EXPECT_EQ(ether.colour, 4u);
    EXPECT_EQ(ether.band.width.value, 50'000);
    const Target& bitcoin = policy->targets[1];
    EXPECT_EQ(bitcoin.members[0].decimals, 8);
    EXPECT_EQ(bitcoin.colour, 1u); // its place in the list
    EXPECT_EQ(bitcoin.band.kind, Band::Kind::volatility);
    EXPECT_DOUBLE_EQ(bitcoin.band.reference_volatility, 0.6);
    EXPECT_DOUBLE_EQ(bitcoin.band.exponent, 2.0 / 3.0);
    EXPECT_EQ(bitcoin.band.lower.value, 15'000);
    EXPECT_EQ(bitcoin.band.upper.value, 60'000);
    EXPECT_DOUBLE_EQ(policy->targets[2].band.fraction, 0.2);
    EXPECT_EQ(policy->destination.kind, Destination::Kind::fraction);
    EXPECT_DOUBLE_EQ(policy->destination.fraction, 0.5);
    EXPECT_EQ(policy->limits.slippage.value, 25);
    EXPECT_EQ(policy->limits.gas_reserve.value, parse_decimal("1500000000000000000").value());
    EXPECT_EQ(policy->limits.base_fee_cap.value, U256(40'000'000'000));
    EXPECT_EQ(policy->limits.minimum_ticket.value, 750'250'000);
    EXPECT_EQ(policy->limits.deadline, std::chrono::seconds(1200)); // left out
}

TEST(ParsePolicy, WeightsAreExactThoughBinaryFractionsAreNot)
{
    json document = sample_json();
    document["targets"][0]["weight"] = 33.3333;
    document["targets"][1]["weight"] = 33.3333;
    document["targets"][2]["weight"] = 33.3334;
    const auto policy = parse_policy(document.dump());
    ASSERT_TRUE(policy.has_value());
    EXPECT_EQ(policy->targets[0].weight.value, 333'333);
    EXPECT_EQ(policy->targets[2].weight.value, 333'334);
}

/// One way to bend the sample, and the refusal it must meet.
struct Bend {
    const char* name;
    const char* pointer;
    json value; ///< discarded: the field is taken away
    Code code;
    const char* field;
};

const json k_take_away = json::value_t::discarded;

class Refusals : public testing::TestWithParam<Bend> {};

TEST_P(Refusals, NameTheField)
{
    const Bend& bend = GetParam();
    json document = sample_json();
    const json::json_pointer at(bend.pointer);
    if (bend.value.is_discarded())
        document[at.parent_pointer()].erase(at.back());
    else
        document[at] = bend.value;
    const auto policy = parse_policy(document.dump());
    ASSERT_FALSE(policy.has_value());
    EXPECT_EQ(code_name(policy.error().code), code_name(bend.code));
    EXPECT_EQ(policy.error().parameter("field"), bend.field);
    EXPECT_EQ(policy.error().stage, Stage::policy);
}

INSTANTIATE_TEST_SUITE_P(
    Policy, Refusals,
    testing::Values(
        Bend{"UnknownInBand", "/targets/2/band/widht", 1, Code::policy_field_unknown, "targets[2].band.widht"},
        Bend{"UnknownAtTop", "/colour", 1, Code::policy_field_unknown, "colour"},
        Bend{"UnknownInMember", "/targets/0/members/1/name", "x", Code::policy_field_unknown,
             "targets[0].members[1].name"},
        Bend{"UnknownInLimits", "/limits/slippage", 1, Code::policy_field_unknown, "limits.slippage"},
        Bend{"UnknownInTreasury", "/treasury/owner", 1, Code::policy_field_unknown, "treasury.owner"},
        Bend{"UnknownInDestination", "/destination/fraction", 1, Code::policy_field_unknown, "destination.fraction"},
        Bend{"MissingVersion", "/version", k_take_away, Code::policy_field_missing, "version"},
        Bend{"MissingWeight", "/targets/1/weight", k_take_away, Code::policy_field_missing, "targets[1].weight"},
        Bend{"MissingWidth", "/targets/0/band/width", k_take_away, Code::policy_field_missing, "targets[0].band.width"},
        Bend{"MissingDecimals", "/targets/0/members/0/decimals", k_take_away, Code::policy_field_missing,
             "targets[0].members[0].decimals"},
        Bend{"MissingLimits", "/limits", k_take_away, Code::policy_field_missing, "limits"},
        Bend{"WeightAsText", "/targets/0/weight", "40", Code::policy_field_invalid, "targets[0].weight"},
        Bend{"WeightTooFine", "/targets/0/weight", 47.50001, Code::policy_field_invalid, "targets[0].weight"},
        Bend{"WeightNegative", "/targets/0/weight", -1, Code::policy_field_invalid, "targets[0].weight"},
        Bend{"WeightAboveAll", "/targets/0/weight", 100.5, Code::policy_field_invalid, "targets[0].weight"},
        Bend{"DecimalsTooMany", "/targets/0/members/0/decimals", 37, Code::policy_field_invalid,
             "targets[0].members[0].decimals"},
        Bend{"DecimalsBroken", "/targets/0/members/0/decimals", 6.5, Code::policy_field_invalid,
             "targets[0].members[0].decimals"},
        Bend{"ChainTooLarge", "/treasury/chain", 18446744073709551615u, Code::policy_field_invalid, "treasury.chain"},
        Bend{"AddressChecksum", "/targets/1/members/0/address", "0x2260fAC5E5542a773Aa44fBCfeDf7C193bc2C599",
             Code::policy_field_invalid, "targets[1].members[0].address"},
        Bend{"AddressShort", "/treasury/address", "0x79d6", Code::policy_field_invalid, "treasury.address"},
        Bend{"AddressZero", "/treasury/address", "0x0000000000000000000000000000000000000000",
             Code::policy_field_invalid, "treasury.address"},
        Bend{"BandKind", "/targets/0/band/kind", "wide", Code::policy_field_invalid, "targets[0].band.kind"},
        Bend{"BandZero", "/targets/0/band/width", 0, Code::policy_field_invalid, "targets[0].band.width"},
        Bend{"BandCrossed", "/targets/1/band/upper", 1, Code::policy_field_invalid, "targets[1].band.upper"},
        Bend{"TargetsEmpty", "/targets", json::array(), Code::policy_field_invalid, "targets"},
        Bend{"TargetsNoList", "/targets", 1, Code::policy_field_invalid, "targets"},
        Bend{"TargetNoObject", "/targets/1", 1, Code::policy_field_invalid, "targets[1]"},
        Bend{"IdEmpty", "/targets/1/id", "", Code::policy_field_invalid, "targets[1].id"},
        Bend{"ReserveTooFine", "/limits/gas_reserve", "0.0000000000000000001", Code::policy_field_invalid,
             "limits.gas_reserve"},
        Bend{"DeadlineShort", "/limits/deadline_seconds", 599, Code::policy_field_invalid, "limits.deadline_seconds"},
        Bend{"TradeUnknown", "/targets/0/trade", "DAI", Code::policy_asset_unknown, "targets[0].trade"},
        Bend{"AssetTwice", "/targets/1/members/0/address", "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2",
             Code::policy_asset_twice, "targets[1].members"},
        Bend{"IdTwice", "/targets/1/id", "USDC", Code::policy_asset_twice, "targets[2].id"},
        Bend{"SymbolTwice", "/targets/0/members/0/symbol", "WETH", Code::policy_asset_twice, "targets[0].members"},
        Bend{"BandAbsoluteTooWide", "/targets/0/band/width", 47.6, Code::policy_band_too_wide, "targets[0].band"},
        Bend{"BandVolatilityTooWide", "/targets/1/band/upper", 12.6, Code::policy_band_too_wide, "targets[1].band"}),
    [](const auto& bend) { return bend.param.name; });

TEST(ParsePolicy, RefusesWeightsThatDoNotMakeAWhole)
{
    json document = sample_json();
    document["targets"][2]["weight"] = 39.9999;
    const auto policy = parse_policy(document.dump());
    ASSERT_FALSE(policy.has_value());
    EXPECT_EQ(policy.error().code, Code::policy_weights_sum);
    EXPECT_EQ(policy.error().parameter("sum"), "99.9999");
}

TEST(ParsePolicy, RefusesALaterFormatBeforeItComplainsOfFieldsItCannotKnow)
{
    json document = sample_json();
    document["format"] = 2;
    document["news"] = true;
    const auto policy = parse_policy(document.dump());
    ASSERT_FALSE(policy.has_value());
    EXPECT_EQ(policy.error().code, Code::policy_version);
    EXPECT_EQ(policy.error().parameter("version"), "2");
}

TEST(ParsePolicy, RefusesWhatIsNoJsonObject)
{
    for (const char* text : {"", "{", "[]", "7", "\"policy\"", "{} {}", "{\"a\":\"\xff\"}", "{\"a\":1e999}"}) {
        const auto policy = parse_policy(text);
        ASSERT_FALSE(policy.has_value()) << text;
        EXPECT_EQ(policy.error().code, Code::policy_malformed) << text;
    }
}

TEST(ParsePolicy, TellsWhereTheTextIsNoJson)
{
    EXPECT_EQ(parse_policy("{\n  \"format\": 1,\n  version: 1\n}").error().parameter("why"),
              "no JSON from line 3, column 3 on");
    EXPECT_EQ(parse_policy("").error().parameter("why"), "no JSON from line 1, column 1 on");
    EXPECT_EQ(parse_policy("{\"a\":1e999}").error().parameter("why"), "a number is too large");
}

TEST(ParsePolicy, RefusesANameGivenTwice)
{
    std::string text = sample_json().dump();
    text.insert(text.find("\"weight\""), "\"weight\":12.5,");
    const auto policy = parse_policy(text);
    ASSERT_FALSE(policy.has_value());
    EXPECT_EQ(policy.error().code, Code::policy_malformed);
    EXPECT_EQ(policy.error().parameter("why"), "weight is given twice");
}

TEST(ParsePolicy, TheDemonstrationAndTheDocumentedExampleAreValid)
{
    const auto demonstration = parse_policy(tests::read_text(tests::source_path() / "resources/demo/policy.json"));
    EXPECT_TRUE(demonstration.has_value()) << demonstration.error().parameter("field");
    const std::string page = tests::read_text(tests::source_path() / "docs/policy.md");
    const std::size_t begin = page.find("```json") + 7;
    const auto example = parse_policy(std::string_view(page).substr(begin, page.find("```", begin) - begin));
    ASSERT_TRUE(example.has_value()) << example.error().parameter("field");
    EXPECT_EQ(example->targets.size(), 3u);
}

} // namespace
} // namespace ballast::policy
