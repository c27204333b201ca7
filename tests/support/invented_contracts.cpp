#include "support/invented_chain.h"
#include "venue/uniswap_v3_math.h"
#include "venue/uniswap_v3_ticks.h"
#include <algorithm>
#include <cmath>
#include <memory>

// The contracts of the invented chain: what each answers, in ABI bytes.
namespace ballast::tests {
namespace {

using chain::CallResult;
using evm::abi::Reader;
using evm::abi::Writer;

constexpr std::uint8_t k_contract = 0xc0, k_feed = 0xfe, k_v2_pool = 0x22, k_v3_pool = 0x33;

Address real(std::string_view text) { return evm::parse_address(text).value(); }
CallResult good(const Writer& writer) { return {true, writer.finish()}; }
int spacing_of(unsigned fee) { return fee == 100 ? 1 : fee == 500 ? 10 : fee == 3000 ? 60 : 200; }

} // namespace

Address invented_address(std::uint8_t kind, std::uint8_t number)
{
    Address address;
    address.bytes[0] = kind;
    address.bytes[19] = number;
    return address;
}

InventedChain::InventedChain()
{
    m_config.id = {1};
    m_config.name = "Invented";
    m_config.short_name = "eth";
    m_config.multicall = invented_address(k_contract, 1);
    m_config.native = {evm::k_native, "ETH", 18};
    m_config.venues["uniswap_v2"] = {{"factory", invented_address(k_contract, 2)},
                                     {"router", invented_address(k_contract, 3)}};
    m_config.venues["uniswap_v3"] = {{"factory", invented_address(k_contract, 4)},
                                     {"router", invented_address(k_contract, 5)},
                                     {"tick_lens", invented_address(k_contract, 6)}};
    m_config.safes = {
        {"1.4.1", invented_address(k_contract, 7), invented_address(k_contract, 8), invented_address(k_contract, 9)}};
    append_block({});
    add_token({real("0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2"), "WETH", 18}, 1);
    add_token({real("0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48"), "USDC", 6}, 2);
    add_token({real("0x6B175474E89094C44Da98b954EedeAC495271d0F"), "DAI", 18}, 3);
    add_token({real("0x2260FAC5E5542a773Aa44fBCfeDf7C193bc2C599"), "WBTC", 8}, 4);
    m_config.wrapped = token("WETH");
    m_config.feeds.front().token = evm::k_native; // as on the real chain: the wrapped form has none of its own
    answer(m_config.multicall, "getEthBalance(address)", [this](BytesView arguments) {
        const auto found = m_balances.find({Reader(arguments).address(), evm::k_native});
        return good(Writer().number(found == m_balances.end() ? U256() : found->second));
    });
    add_factories();
    set_price("WETH", 2000).set_price("USDC", 1).set_price("DAI", 1).set_price("WBTC", 40'000);
}

void InventedChain::add_token(Token token, std::uint8_t feed)
{
    m_config.tokens.push_back(token);
    m_config.feeds.push_back({token.address, "chainlink", invented_address(k_feed, feed), std::chrono::hours(1), {50}});
    m_codes[token.address] = {0xfe};
    answer(token.address, "decimals()", [token](BytesView) { return good(Writer().number(token.decimals)); });
    answer(token.address, "symbol()",
           [token](BytesView) { return CallResult{true, Writer().text(token.symbol).finish()}; });
    answer(token.address, "balanceOf(address)", [this, token](BytesView arguments) {
        const auto found = m_balances.find({Reader(arguments).address(), token.address});
        return good(Writer().number(found == m_balances.end() ? U256() : found->second));
    });
    answer(token.address, "allowance(address,address)", [this, token](BytesView arguments) {
        Reader reader(arguments);
        const Address owner = reader.address();
        const auto found = m_allowances.find({owner, token.address, reader.address()});
        return good(Writer().number(found == m_allowances.end() ? U256() : found->second));
    });
    const Address at = invented_address(k_feed, feed);
    answer(at, "decimals()", [](BytesView) { return good(Writer().number(8)); });
    answer(at, "latestRoundData()", [this, at](BytesView) {
        const Quote& quote = m_quotes.at(at);
        const std::int64_t when = quote.updated.time_since_epoch().count();
        return good(Writer().number(1).number(quote.answer).signed_number(when).signed_number(when).number(1));
    });
}

void InventedChain::add_factories()
{
    const auto find = [this](Address a, Address b, unsigned fee) {
        if (b < a) std::swap(a, b);
        const auto found = m_pools.find({a, b, fee});
        return good(Writer().address(found == m_pools.end() ? Address{} : found->second));
    };
    answer(m_config.venues["uniswap_v2"]["factory"], "getPair(address,address)", [find](BytesView arguments) {
        Reader reader(arguments);
        const Address a = reader.address();
        return find(a, reader.address(), 0);
    });
    answer(m_config.venues["uniswap_v3"]["factory"], "getPool(address,address,uint24)", [find](BytesView arguments) {
        Reader reader(arguments);
        const Address a = reader.address();
        const Address b = reader.address();
        return find(a, b, static_cast<unsigned>(reader.number().low_u64()));
    });
    answer(m_config.venues["uniswap_v3"]["tick_lens"], "getPopulatedTicksInWord(address,int16)",
           [this](BytesView arguments) {
               Reader reader(arguments);
               const V3& pool = m_v3.at(reader.address());
               const std::int64_t word = reader.signed_number();
               const int edge = venue::v3::k_max_tick / pool.spacing * pool.spacing;
               std::vector<Writer> ticks;
               for (const int tick : {edge, -edge}) // the lens lists a word from its highest tick down
                   if (venue::v3::word_of(tick, pool.spacing) == word)
                       ticks.push_back(Writer()
                                           .signed_number(tick)
                                           .number(tick < 0 ? pool.liquidity : U256() - pool.liquidity)
                                           .number(pool.liquidity));
               return good(Writer().array(ticks, false));
           });
}

Token InventedChain::token(std::string_view symbol) const
{
    if (symbol == m_config.native.symbol) return m_config.native;
    return *m_config.find_token(symbol);
}

InventedChain& InventedChain::set_balance(const Address& owner, const Address& token, const U256& raw)
{
    m_balances[{owner, token}] = raw;
    return *this;
}

InventedChain& InventedChain::set_allowance(const Address& owner, const Address& token, const Address& spender,
                                            const U256& raw)
{
    m_allowances[{owner, token, spender}] = raw;
    return *this;
}

InventedChain& InventedChain::set_price(std::string_view symbol, double dollars)
{
    const Address at = symbol == "ETH" ? m_config.wrapped.address : token(symbol).address;
    const auto& tokens = m_config.tokens;
    const auto place = std::ranges::find(tokens, at, &Token::address) - tokens.begin();
    m_quotes[invented_address(k_feed, static_cast<std::uint8_t>(place + 1))] = {
        U256(static_cast<std::uint64_t>(std::llround(dollars * 1e8))), now()};
    return *this;
}

Address InventedChain::add_v2_pool(std::string_view first, std::string_view second, const U256& first_raw,
                                   const U256& second_raw)
{
    Address a = token(first).address, b = token(second).address;
    U256 a_raw = first_raw, b_raw = second_raw;
    if (b < a) std::swap(a, b), std::swap(a_raw, b_raw);
    const Address pool = invented_address(k_v2_pool, static_cast<std::uint8_t>(m_pools.size() + 1));
    m_pools[{a, b, 0}] = pool;
    answer(pool, "getReserves()", [=](BytesView) { return good(Writer().number(a_raw).number(b_raw).number(0)); });
    answer(pool, "token0()", [=](BytesView) { return good(Writer().address(a)); });
    answer(pool, "token1()", [=](BytesView) { return good(Writer().address(b)); });
    return pool;
}

Address InventedChain::add_v3_pool(std::string_view first, std::string_view second, unsigned fee_pips, int tick,
                                   const U256& liquidity)
{
    Address a = token(first).address, b = token(second).address;
    if (b < a) std::swap(a, b);
    const int spacing = spacing_of(fee_pips);
    const Address pool = invented_address(k_v3_pool, static_cast<std::uint8_t>(m_pools.size() + 1));
    m_pools[{a, b, fee_pips}] = pool;
    m_v3[pool] = {tick, spacing, liquidity};
    answer(pool, "slot0()", [this, pool](BytesView) {
        const V3& state = m_v3.at(pool);
        Writer writer;
        writer.number(venue::v3::root_at_tick(state.tick)).signed_number(state.tick);
        return good(writer.number(0).number(1).number(1).number(0).boolean(true));
    });
    answer(pool, "liquidity()", [this, pool](BytesView) { return good(Writer().number(m_v3.at(pool).liquidity)); });
    answer(pool, "token0()", [=](BytesView) { return good(Writer().address(a)); });
    answer(pool, "token1()", [=](BytesView) { return good(Writer().address(b)); });
    answer(pool, "fee()", [=](BytesView) { return good(Writer().number(fee_pips)); });
    answer(pool, "tickSpacing()",
           [=](BytesView) { return good(Writer().number(static_cast<std::uint64_t>(spacing))); });
    return pool;
}

InventedChain& InventedChain::move_v3_pool(const Address& pool, int tick) { return m_v3.at(pool).tick = tick, *this; }

InventedChain& InventedChain::set_safe(const Address& safe, safe::SafeState state)
{
    m_codes[safe] = {0xfe};
    const auto shared = std::make_shared<const safe::SafeState>(std::move(state));
    answer(safe, "VERSION()", [shared](BytesView) { return good(Writer().text(shared->version)); });
    answer(safe, "getOwners()", [shared](BytesView) { return good(Writer().addresses(shared->owners)); });
    answer(safe, "getThreshold()", [shared](BytesView) { return good(Writer().number(shared->threshold)); });
    answer(safe, "nonce()", [shared](BytesView) { return good(Writer().number(shared->nonce)); });
    answer(safe, "getModulesPaginated(address,uint256)",
           [shared](BytesView) { return good(Writer().addresses(shared->modules).address(invented_address(0, 1))); });
    answer(safe, "getStorageAt(uint256,uint256)", [shared](BytesView arguments) {
        // The two slots of a Safe: keccak256 of "guard_manager.guard.address" begins with 0x4a.
        const bool guard = arguments.front() == 0x4a;
        return good(Writer().bytes(to_word(guard ? shared->guard : shared->fallback_handler)));
    });
    return *this;
}

InventedChain& InventedChain::set_code(const Address& address, Bytes code)
{
    return m_codes[address] = std::move(code), *this;
}

InventedChain& InventedChain::answer(const Address& contract, std::string_view signature, Answer answer)
{
    m_answers[{contract, evm::abi::selector(signature)}] = std::move(answer);
    m_codes.try_emplace(contract, Bytes{0xfe});
    return *this;
}

CallResult InventedChain::ask(const Address& target, BytesView data) const
{
    // An account without code takes every call and answers nothing; a contract reverts on what it does not know.
    if (!m_codes.contains(target)) return {true, {}};
    if (data.size() < 4) return {false, {}};
    evm::abi::Selector selector;
    std::ranges::copy(data.first(4), selector.bytes.begin());
    const auto found = m_answers.find({target, selector});
    return found == m_answers.end() ? CallResult{false, {}} : found->second(data.subspan(4));
}

} // namespace ballast::tests
