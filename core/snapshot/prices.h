#pragma once
#include "oracle/oracle.h"
#include "snapshot/batch.h"

namespace ballast::snapshot {

/// The feed that prices a token on a chain: its own, or for the native coin and its wrapped form each other's.
[[nodiscard]] const chain::Feed* feed_of(const chain::ChainConfig& chain, const Address& token);

/// The reads for one token's price in a batch, and their judgement.
struct PricePart {
    const chain::Feed* feed = nullptr;
    Batch::Part part;
};
/// Adds its feed's reads; nothing is added for a token without a feed or a source.
[[nodiscard]] PricePart add_price(Batch& batch, const chain::ChainConfig& chain, const Token& token);
/// The reading for a token; one without a feed or source is refused as price_missing. Refusals name the asset.
[[nodiscard]] oracle::PriceReading decode_price(const PricePart& part, const Token& token,
                                                std::span<const chain::CallResult> all, Time block_time,
                                                std::chrono::seconds slack);

} // namespace ballast::snapshot
