#pragma once
#include "chain/client.h"

namespace ballast::chain {

/// A moment in the past to look for.
struct Moment {
    Time time;                      ///< later than the chain's first block, or that block is found
    std::chrono::seconds tolerance; ///< a block as near as this will do
};

/// What `find_block_at` came upon.
struct FoundBlock {
    Block block; ///< the one that was looked for
    std::optional<Time>
        next; ///< of the block after it, where the search came upon that: no moment until then has another
};

/// A block no further than the tolerance from the moment, or the last one before it where blocks are rarer than that;
/// the first block that there is, which is later, where the chain or what the endpoints keep of it begins later. `head`
/// is later than the moment; `before`, when known, is a block that is not. Looks where the block is if blocks come
/// evenly, and halves what is left where they do not: one or two requests on most chains. Fails as get_block does.
Task<Result<FoundBlock>> find_block_at(Client& client, Moment moment, Block head, std::optional<Block> before,
                                       std::chrono::milliseconds block_time);

} // namespace ballast::chain
