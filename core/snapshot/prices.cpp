#include "snapshot/prices.h"

namespace ballast::snapshot {

const chain::Feed* feed_of(const chain::ChainConfig& chain, const Address& token)
{
    const auto find = [&](const Address& address) -> const chain::Feed* {
        for (const chain::Feed& feed : chain.feeds)
            if (feed.token == address) return &feed;
        return nullptr;
    };
    if (const chain::Feed* own = find(token)) return own;
    if (token == chain.wrapped.address) return find(evm::k_native);
    if (token == evm::k_native) return find(chain.wrapped.address);
    return nullptr;
}

PricePart add_price(Batch& batch, const chain::ChainConfig& chain, const Token& token)
{
    PricePart part{feed_of(chain, token.address), {}};
    if (!part.feed) return part;
    if (const oracle::Source* source = oracle::find_source(part.feed->source))
        part.part = batch.add(source->calls(*part.feed));
    return part;
}

oracle::PriceReading decode_price(const PricePart& part, const Token& token, std::span<const chain::CallResult> all,
                                  Time block_time, std::chrono::seconds slack)
{
    const oracle::Source* source = part.feed ? oracle::find_source(part.feed->source) : nullptr;
    oracle::PriceReading reading;
    if (source)
        reading = source->decode(*part.feed, Batch::part_of(all, part.part), block_time, slack);
    else
        reading.refusal = Error{Code::price_missing, Stage::snapshot};
    reading.token = token.address;
    if (reading.refusal) reading.refusal->parameters.push_back({"asset", token.symbol});
    return reading;
}

} // namespace ballast::snapshot
