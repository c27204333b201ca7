#pragma once
#include "chain/endpoints.h"
#include "drift/drift.h"

namespace ballast::engine {

/// What one selected treasury is watched with; replaced as a whole when the selection or the endpoints change, so that
/// a coroutine still under way keeps the one it began with.
struct Watch {
    std::shared_ptr<const chain::ChainConfig> chain;
    std::shared_ptr<chain::Endpoints> client;
    std::unique_ptr<snapshot::Reader> reader;
    std::optional<Time> pools_sought; ///< chain's time when pools were last looked for; absent: before the first read
    drift::Histories prices;          ///< stored ones, kept up to date: too many to read them again for each block
};
using WatchPtr = std::shared_ptr<Watch>; ///< held by the loop and by commands under way

/// What a plan is made from, all of one block.
struct AsOf {
    snapshot::SnapshotPtr snapshot;
    drift::DriftPtr drift;
    chain::FeeHistory fees; ///< up to that block
};

} // namespace ballast::engine
