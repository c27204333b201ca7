#include "evm/abi.h"
#include "oracle/round.h"

namespace ballast::oracle {
namespace {

constexpr unsigned k_price_places = 18;
constexpr unsigned k_most_decimals = 36;

/// The answer scaled to 18 places; nothing when it does not fit.
std::optional<Price> scale(const U256& answer, unsigned decimals)
{
    if (decimals > k_price_places) return Price{answer / U256::power_of_ten(decimals - k_price_places)};
    const auto scaled = checked_mul(answer, U256::power_of_ten(k_price_places - decimals));
    return scaled ? std::optional(Price{*scaled}) : std::nullopt;
}

/// Chainlink data feeds. Rules after its "Using data feeds" page: positive answer, a finished round, and an age within
/// the feed's heartbeat (and what a round takes to land), measured by the block's own time.
class Chainlink final : public Source {
public:
    [[nodiscard]] std::string_view name() const override { return "chainlink"; }

    [[nodiscard]] std::vector<chain::Call> calls(const chain::Feed& feed) const override
    {
        static const auto k_decimals = evm::abi::selector("decimals()");
        return {round_call(feed.address), {feed.address, evm::abi::Writer(k_decimals).finish()}};
    }

    [[nodiscard]] PriceReading decode(const chain::Feed& feed, std::span<const chain::CallResult> results,
                                      Time block_time, std::chrono::seconds slack) const override
    {
        PriceReading reading;
        reading.token = feed.token;
        reading.source = "Chainlink";
        reading.feed = feed.address;
        reading.limit = feed.heartbeat + landing_time(feed.heartbeat) + slack;
        const auto refuse = [&](Code code, std::vector<Parameter> parameters = {}) {
            reading.refusal = Error{code, Stage::snapshot, std::move(parameters)};
            return reading;
        };
        const auto round = results.size() == 2 ? decode_round(results[0]) : std::nullopt;
        if (!round || !results[1].success || results[1].data.size() != 32) return refuse(Code::price_missing);
        // A round cannot be newer than the block it is read at; one that says so would never grow stale.
        const auto now = static_cast<std::uint64_t>(std::max(block_time.time_since_epoch().count(), std::int64_t{0}));
        if (round->updated == 0 || round->updated > now) return refuse(Code::price_round_incomplete);
        reading.updated = Time{std::chrono::seconds(round->updated)};
        reading.age = block_time - reading.updated;
        if (round->negative || round->answer.is_zero())
            return refuse(Code::price_not_positive,
                          {{"answer", (round->negative ? "-" : "") + format_decimal(round->answer)}});
        const U256 decimals = from_word(results[1].data);
        const auto price = decimals <= U256(k_most_decimals)
                               ? scale(round->answer, static_cast<unsigned>(decimals.low_u64()))
                               : std::nullopt;
        if (!price || price->value.is_zero()) return refuse(Code::price_missing);
        set_interval(reading, *price, feed.deviation);
        if (reading.age > reading.limit)
            return refuse(Code::price_stale, {{"age", fmt::format("{}", reading.age.count())},
                                              {"limit", fmt::format("{}", reading.limit.count())}});
        return reading;
    }

private:
    /// Between updates the true price may stray by the feed's deviation threshold.
    static void set_interval(PriceReading& reading, Price price, Bps deviation)
    {
        const U256 whole(10'000);
        const U256 part(static_cast<std::uint64_t>(std::clamp(deviation.value, 0, 9'999)));
        reading.mid = price;
        reading.low = {mul_div(price.value, whole - part, whole).value_or(price.value)};
        reading.high = {mul_div_up(price.value, whole + part, whole).value_or(price.value)};
    }
};

} // namespace

std::unique_ptr<Source> make_chainlink() { return std::make_unique<Chainlink>(); }

} // namespace ballast::oracle
