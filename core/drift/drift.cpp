#include "drift/drift.h"
#include "evm/keccak.h"
#include <algorithm>
#include <cmath>

namespace ballast::drift {
namespace {

/// More of the band used than this counts as near its edge.
constexpr double k_near_edge = 0.8;

/// Value of a target's members, each at its own price. The first refused price refuses all.
Result<Usd> value_of_line(const snapshot::Snapshot& snapshot, const policy::Target& target)
{
    Usd sum;
    for (const Token& member : target.members) {
        const holding::Holding* holding = snapshot.find_holding(member.address);
        const oracle::PriceReading* price = snapshot.find_price(member.address);
        if (!holding || !price) return fail(Code::price_missing, Stage::drift, {{"asset", member.symbol}});
        if (price->refusal) {
            Error error = *price->refusal;
            if (error.parameter("asset").empty()) error.parameters.push_back({"asset", member.symbol});
            return std::unexpected(std::move(error));
        }
        BALLAST_TRY(value, value_of(holding->raw, member.decimals, price->mid));
        sum += value;
    }
    return sum;
}

LineState state_of(double drift, double half_width)
{
    const double used = std::abs(drift);
    if (used > half_width) return LineState::outside;
    return used > k_near_edge * half_width ? LineState::near_edge : LineState::inside;
}

/// The traded member's volatility, and the band that follows from it or falls back for want of history.
void set_band(Line& line, const policy::Target& target, const Histories& histories)
{
    const auto history = histories.find(target.members[target.trade_member].address);
    const risk::Model* model = risk::find_model("ewma");
    std::span<const risk::PricePoint> points;
    if (history != histories.end()) points = history->second;
    auto estimate = model->estimate(points);
    if (estimate) line.volatility = *estimate;
    line.band = band_now(target, estimate ? std::optional(estimate->annual) : std::nullopt);
    if (!line.band.fallback || estimate) return;
    line.band.fallback = std::move(estimate).error();
    line.band.fallback->parameters.push_back({"asset", target.id});
}

/// Over the snapshot's digest, the policy and every line's value and band: what the plan's parent is.
Bytes32 digest_of(const Drift& drift, const policy::Policy& policy)
{
    Bytes bytes;
    append(bytes, drift.parent);
    append(bytes, policy::policy_digest(policy));
    for (const Line& line : drift.lines) {
        append(bytes, evm::keccak256(std::string_view(line.id)));
        append(bytes, to_word(U256(static_cast<std::uint64_t>(line.value.value))));
        append(bytes, to_word(U256(static_cast<std::uint64_t>(std::llround(line.band.half_width * 1e9)))));
    }
    return evm::keccak256(BytesView(bytes));
}

} // namespace

unsigned Drift::outside() const
{
    return static_cast<unsigned>(
        std::count_if(lines.begin(), lines.end(), [](const Line& line) { return line.state == LineState::outside; }));
}

const Line* Drift::find(std::string_view id) const
{
    for (const Line& line : lines)
        if (line.id == id) return &line;
    return nullptr;
}

Result<Drift> measure_drift(const snapshot::Snapshot& snapshot, const policy::Policy& policy,
                            const Histories& histories)
{
    if (snapshot.sequencer_refusal) return std::unexpected(*snapshot.sequencer_refusal);
    Drift drift;
    drift.parent = snapshot.digest;
    drift.policy_version = policy.version;
    for (const policy::Target& target : policy.targets) {
        BALLAST_TRY(value, value_of_line(snapshot, target));
        Line line;
        line.id = target.id;
        line.value = value;
        drift.total += value;
        drift.lines.push_back(std::move(line));
    }
    if (drift.total.value <= 0) return fail(Code::treasury_empty, Stage::drift);
    for (std::size_t i = 0; i < policy.targets.size(); ++i) {
        const policy::Target& target = policy.targets[i];
        Line& line = drift.lines[i];
        line.weight = to_double(line.value) / to_double(drift.total);
        line.target = to_double(target.weight);
        line.drift = line.weight - line.target;
        set_band(line, target, histories);
        line.state = state_of(line.drift, line.band.half_width);
    }
    drift.digest = digest_of(drift, policy);
    return drift;
}

} // namespace ballast::drift
