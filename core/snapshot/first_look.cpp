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

Task<Result<Token>> read_token(chain::Client& client, Address token)
{
    static const auto k_symbol = evm::abi::selector("symbol()");
    static const auto k_decimals = evm::abi::selector("decimals()");
    BALLAST_CO_TRY(head, co_await client.get_head());
    std::vector<chain::Call> calls;
    calls.push_back({token, evm::abi::Writer(k_symbol).finish()});
    calls.push_back({token, evm::abi::Writer(k_decimals).finish()});
    BALLAST_CO_TRY(results, co_await client.call_many(std::move(calls), head.hash));
    const std::string name = evm::format_address(token);
    if (!results[1].success || results[1].data.size() != 32 || from_word(results[1].data) > U256(77))
        co_return fail(Code::token_unreadable, Stage::snapshot, {{"token", name}, {"what", "decimals"}});
    evm::abi::Reader reader(results[0].data);
    std::string symbol = results[0].success ? reader.text() : std::string();
    // Early tokens (MKR) answer bytes32.
    if (!reader.good() && results[0].data.size() == 32) symbol.assign(results[0].data.begin(), results[0].data.end());
    symbol = symbol.substr(0, std::min<std::size_t>(symbol.find('\0'), 16));
    if (symbol.empty()) co_return fail(Code::token_unreadable, Stage::snapshot, {{"token", name}, {"what", "symbol"}});
    co_return Token{token, symbol, static_cast<std::uint8_t>(from_word(results[1].data).low_u64())};
}

} // namespace ballast::snapshot
