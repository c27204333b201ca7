#include "evm/keccak.h"
#include "policy/policy.h"
#include "sample.h"
#include <random>

namespace ballast::policy {
namespace {

using Random = std::mt19937_64;

std::int64_t pick(Random& random, std::int64_t low, std::int64_t high)
{
    return std::uniform_int_distribution<std::int64_t>(low, high)(random);
}

Address any_address(Random& random)
{
    Address address;
    for (auto& byte : address.bytes)
        byte = static_cast<std::uint8_t>(pick(random, 0, 255));
    address.bytes[0] |= 1;
    return address;
}

/// A band whose numbers are decimals, as a person writes them, and that fits the weight.
Band any_band(Random& random, Weight weight)
{
    Band band;
    band.kind = static_cast<Band::Kind>(pick(random, 0, 2));
    if (band.kind == Band::Kind::relative) {
        band.fraction = static_cast<double>(pick(random, 1, 10'000)) / 100 / 100;
        return band;
    }
    band.width = {static_cast<std::int32_t>(pick(random, 1, weight.value))};
    if (band.kind == Band::Kind::absolute) return band;
    band.upper = {static_cast<std::int32_t>(pick(random, 1, weight.value))};
    band.lower = {static_cast<std::int32_t>(pick(random, 0, band.upper.value))};
    band.reference_volatility = static_cast<double>(pick(random, 1, 9'999)) / 10 / 100;
    band.exponent = static_cast<double>(pick(random, 0, 2'000)) / 1000;
    return band;
}

Limits any_limits(Random& random)
{
    Limits limits;
    limits.slippage.value = static_cast<std::int32_t>(pick(random, 0, 1000));
    limits.minimum_ticket.value = pick(random, 0, 1'000'000'000'000'000);
    limits.gas_reserve.value = U256(static_cast<std::uint64_t>(pick(random, 0, INT64_MAX)));
    limits.base_fee_cap.value = U256(static_cast<std::uint64_t>(pick(random, 0, 1'000'000'000'000'000)));
    limits.max_price_impact.value = static_cast<std::int32_t>(pick(random, 1, 5000));
    limits.horizon_days = static_cast<double>(pick(random, 1, 3650));
    limits.risk_aversion = static_cast<double>(pick(random, 0, 100'000)) / 100;
    limits.price_max_age = std::chrono::seconds(pick(random, 0, 86'400));
    limits.loss_budget_month.value = pick(random, 0, 1'000'000'000'000'000);
    limits.deadline = std::chrono::seconds(pick(random, 600, 604'800));
    limits.slippage_pool_depth_note.value = static_cast<std::int32_t>(pick(random, 0, 1'000'000));
    return limits;
}

Policy any_policy(Random& random)
{
    Policy policy;
    policy.version = static_cast<unsigned>(pick(random, 1, 1'000'000));
    policy.treasury_name = "Trésor \"" + std::to_string(pick(random, 0, 999)) + "\"";
    policy.chain.value = static_cast<std::uint64_t>(pick(random, 1, INT64_MAX));
    policy.treasury = any_address(random);
    const int count = static_cast<int>(pick(random, 1, 8));
    std::int32_t left = k_whole.value;
    for (int i = 0; i < count; ++i) {
        Target target;
        target.id = "target " + std::to_string(i);
        target.weight.value = i + 1 == count ? left : static_cast<std::int32_t>(pick(random, 1, left - (count - i)));
        left -= target.weight.value;
        for (std::int64_t m = pick(random, 1, 3); m > 0; --m)
            target.members.push_back(
                {any_address(random), "T" + std::to_string(m), static_cast<std::uint8_t>(pick(random, 0, 36))});
        target.trade_member =
            static_cast<std::size_t>(pick(random, 0, static_cast<std::int64_t>(target.members.size()) - 1));
        target.band = any_band(random, target.weight);
        target.colour = static_cast<unsigned>(pick(random, 0, 1000));
        policy.targets.push_back(std::move(target));
    }
    policy.destination.kind = static_cast<Destination::Kind>(pick(random, 0, 2));
    if (policy.destination.kind == Destination::Kind::fraction)
        policy.destination.fraction = static_cast<double>(pick(random, 100, 10'000)) / 100 / 100;
    policy.limits = any_limits(random);
    return policy;
}

TEST(FormatPolicy, WhatIsWrittenReadsBackTheSame)
{
    Random random(20'260'101);
    for (int round = 0; round < 500; ++round) {
        const Policy policy = any_policy(random);
        ASSERT_TRUE(validate_policy(policy).has_value()) << format_policy(policy);
        const std::string text = format_policy(policy);
        const auto again = parse_policy(text);
        ASSERT_TRUE(again.has_value()) << again.error().parameter("field") << again.error().parameter("why") << "\n"
                                       << text;
        ASSERT_EQ(format_policy(*again), text);
        ASSERT_TRUE(*again == policy) << text;
    }
}

TEST(FormatPolicy, PercentAreWrittenAsTheyWereRead)
{
    auto document = sample_json();
    document["targets"][2]["band"]["percent_of_target"] = 7; // 0.07 * 100 is 7.000000000000001
    const Policy policy = parse_policy(document.dump()).value();
    const auto written = nlohmann::json::parse(format_policy(policy));
    EXPECT_EQ(written["targets"][2]["band"]["percent_of_target"].dump(), "7");
    EXPECT_EQ(written["targets"][1]["weight"].dump(), "12.5");
}

TEST(PolicyDigest, IsTheHashOfTheCanonicalFileAndDoesNotDependOnSpelling)
{
    const Policy policy = parse_policy(sample_json().dump()).value();
    EXPECT_EQ(policy_digest(policy), evm::keccak256(std::string_view(format_policy(policy))));
    auto document = sample_json();
    document["targets"][0]["weight"] = 47.5000;
    document["targets"][1]["trade"] = "WBTC"; // said aloud what is so anyway
    document["limits"]["deadline_seconds"] = 1200;
    EXPECT_EQ(policy_digest(parse_policy(document.dump(4)).value()), policy_digest(policy));
    document["limits"]["deadline_seconds"] = 1201;
    EXPECT_NE(policy_digest(parse_policy(document.dump()).value()), policy_digest(policy));
}

TEST(ComparePolicies, TellsEachChangedFieldInFileNotation)
{
    const Policy before = parse_policy(sample_json().dump()).value();
    auto document = sample_json();
    document["targets"][0]["weight"] = 45;
    document["targets"][2]["weight"] = 42.5;
    document["targets"][0]["band"] = {{"kind", "relative"}, {"percent_of_target", 10}};
    const auto changes = compare_policies(before, parse_policy(document.dump()).value());
    const auto find = [&](std::string_view field) -> std::pair<std::string, std::string> {
        for (const Change& each : changes)
            if (each.field == field) return {each.before, each.after};
        return {"absent", "absent"};
    };
    using Pair = std::pair<std::string, std::string>;
    EXPECT_EQ(changes.size(), 5u);
    EXPECT_EQ(find("targets[0].weight"), Pair("47.5", "45"));
    EXPECT_EQ(find("targets[2].weight"), Pair("40", "42.5"));
    EXPECT_EQ(find("targets[0].band.kind"), Pair("\"absolute\"", "\"relative\""));
    EXPECT_EQ(find("targets[0].band.width"), Pair("5", ""));
    EXPECT_EQ(find("targets[0].band.percent_of_target"), Pair("", "10"));
    EXPECT_TRUE(compare_policies(before, before).empty());
}

TEST(ValidatePolicy, HoldsForAPolicyEditedByHandToo)
{
    const Policy good = parse_policy(sample_json().dump()).value();
    Policy policy = good;
    policy.targets[0].trade_member = 2;
    EXPECT_EQ(validate_policy(policy).error().parameter("field"), "targets[0].trade");
    policy = good;
    policy.targets[2].band.fraction = 0;
    EXPECT_EQ(validate_policy(policy).error().parameter("field"), "targets[2].band.percent_of_target");
    policy = good;
    policy.targets[1].band.reference_volatility = 0;
    EXPECT_EQ(validate_policy(policy).error().parameter("field"), "targets[1].band.reference_volatility_percent");
    policy = good;
    policy.limits.deadline = std::chrono::seconds(599); // a plan could be approved that the chain refuses
    EXPECT_EQ(validate_policy(policy).error().parameter("field"), "limits.deadline_seconds");
    policy = good;
    policy.targets.resize(65, good.targets[0]);
    EXPECT_EQ(validate_policy(policy).error().parameter("field"), "targets");
}

} // namespace
} // namespace ballast::policy
