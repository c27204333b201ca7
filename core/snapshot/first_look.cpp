#include "base/task.h"
#include "evm/abi.h"
#include "snapshot/account.h"
#include "snapshot/prices.h"
#include "snapshot/snapshot.h"

namespace ballast::snapshot {

Task<Result<FirstLook>> look_at(chain::Client& client, const chain::ChainConfig& config, Address treasury)
{
    BALLAST_CO_TRY(head, co_await client.get_head());
    struct Part {
        Token token;
        Batch::Part balance;
        PricePart price;
    };
    Batch batch;
    std::vector<Part> parts;
    std::vector<Token> tokens{config.native};
    tokens.insert(tokens.end(), config.tokens.begin(), config.tokens.end());
    for (const Token& token : tokens) {
        Part part{token, batch.add(holding::kind_of(token).calls(token, treasury, config.multicall)), {}};
        part.price = add_price(batch, config, token);
        parts.push_back(std::move(part));
    }
    const Batch::Part safe_part = batch.add(safe::safe_calls(treasury));
    BALLAST_CO_TRY(results, co_await client.call_many(batch.take_calls(), head.hash));
    FirstLook look;
    BALLAST_CO_TRY(safe, safe::decode_safe(Batch::part_of(results, safe_part)));
    look.safe = safe;
    if (!look.safe) BALLAST_CO_CHECK(co_await check_plain_account(client, treasury));
    for (const Part& part : parts) {
        const auto holding = holding::kind_of(part.token).decode(part.token, Batch::part_of(results, part.balance));
        if (!holding || holding->raw.is_zero()) continue; // tokens of the chain file that this chain does not have
        look.holdings.push_back(*holding);
        look.prices.push_back(decode_price(part.price, part.token, results, head.time, {}));
    }
    co_return look;
}

} // namespace ballast::snapshot
