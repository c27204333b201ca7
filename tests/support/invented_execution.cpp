#include "support/invented_execution.h"
#include "support/run_task.h"
#include <algorithm>

namespace ballast::tests {
namespace {

using chain::CallResult;
using evm::abi::Reader;
using evm::abi::selector;
using evm::abi::Selector;
using evm::abi::Writer;

CallResult revert(std::string_view reason) { return {false, Writer(selector("Error(string)")).text(reason).finish()}; }
CallResult yes() { return {true, Writer().boolean(true).finish()}; }

bool is(const Selector& wanted, BytesView data)
{
    return data.size() >= 4 && std::ranges::equal(data.first(4), wanted.bytes);
}

} // namespace

InventedExecution::InventedExecution(InventedChain& world) : m_world(world)
{
    world.on_simulate([this](const std::vector<chain::Message>& messages) -> Result<std::vector<chain::SimulatedCall>> {
        return run_all(messages);
    });
}

InventedExecution& InventedExecution::pause(std::string_view symbol)
{
    m_paused.insert(m_world.token(symbol).address);
    return *this;
}

InventedExecution& InventedExecution::unpause(std::string_view symbol)
{
    m_paused.erase(m_world.token(symbol).address);
    return *this;
}

InventedExecution& InventedExecution::take_fee(std::string_view symbol, unsigned bps)
{
    m_fees[m_world.token(symbol).address] = bps;
    return *this;
}

InventedExecution& InventedExecution::approve_as_tether(std::string_view symbol)
{
    m_tethers.insert(m_world.token(symbol).address);
    return *this;
}

std::vector<chain::SimulatedCall> InventedExecution::run_all(const std::vector<chain::Message>& messages)
{
    m_state = {};
    std::vector<chain::SimulatedCall> out;
    for (const chain::Message& each : messages) {
        Outcome outcome = execute(each.from, each.to, each.value.value, each.data);
        out.push_back({outcome.success, std::move(outcome.data), Gas{100'000}, {}});
    }
    return out;
}

CallResult InventedExecution::execute(const Address& from, const Address& to, const U256& value, BytesView data)
{
    const State before = m_state;
    Outcome outcome = dispatch(from, to, value, data);
    if (!outcome.success) m_state = before;
    return outcome;
}

CallResult InventedExecution::dispatch(const Address& from, const Address& to, const U256& value, BytesView data)
{
    static const Selector k_exec =
        selector("execTransaction(address,uint256,bytes,uint8,uint256,uint256,uint256,address,address,bytes)");
    static const Selector k_aggregate = selector("aggregate3((address,bool,bytes)[])");
    static const Selector k_eth_balance = selector("getEthBalance(address)");
    static const Selector k_swap = selector("swapExactTokensForTokens(uint256,uint256,address[],address,uint256)");
    const chain::ChainConfig& config = m_world.config();
    const BytesView arguments = data.size() >= 4 ? data.subspan(4) : data;
    if (to == config.multicall && is(k_aggregate, data)) return aggregate(arguments);
    if (to == config.multicall && is(k_eth_balance, data))
        return {true, Writer().number(balance(Reader(arguments).address(), evm::k_native)).finish()};
    if (to == config.wrapped.address && is(selector("deposit()"), data)) return deposit(from, value);
    if (to == config.venues.at("uniswap_v2").at("router") && is(k_swap, data)) return swap(from, arguments);
    if (is(k_exec, data)) return exec_transaction(to, arguments);
    if (auto answer = read_safe(to, data)) return *answer;
    for (const Token& token : config.tokens)
        if (token.address == to) return call_token(from, to, data);
    return read(to, data);
}

CallResult InventedExecution::call_token(const Address& from, const Address& token, BytesView data)
{
    Reader reader(data.size() >= 4 ? data.subspan(4) : data);
    if (is(selector("approve(address,uint256)"), data)) {
        const Address spender = reader.address();
        const U256 amount = reader.number();
        U256& allowed = allowance(from, token, spender);
        const bool tether = m_tethers.contains(token);
        if (tether && !allowed.is_zero() && !amount.is_zero()) return {false, {}};
        allowed = amount;
        return tether ? Outcome{true, {}} : yes();
    }
    if (is(selector("transfer(address,uint256)"), data)) {
        const Address to = reader.address();
        return transfer(token, from, to, reader.number()).value_or(yes());
    }
    if (is(selector("balanceOf(address)"), data))
        return {true, Writer().number(balance(reader.address(), token)).finish()};
    if (is(selector("allowance(address,address)"), data)) {
        const Address owner = reader.address();
        return {true, Writer().number(allowance(owner, token, reader.address())).finish()};
    }
    return read(token, data);
}

std::optional<CallResult> InventedExecution::transfer(const Address& token, const Address& from, const Address& to,
                                                      const U256& amount)
{
    if (m_paused.contains(token)) return revert("Pausable: paused");
    if (balance(from, token) < amount) return revert("ERC20: transfer amount exceeds balance");
    const U256 fee = m_fees.contains(token) ? amount * U256(m_fees.at(token)) / U256(10'000) : U256();
    balance(from, token) -= amount;
    balance(to, token) += amount - fee;
    return std::nullopt;
}

CallResult InventedExecution::deposit(const Address& from, const U256& value)
{
    if (balance(from, evm::k_native) < value) return {false, {}};
    balance(from, evm::k_native) -= value;
    balance(from, m_world.config().wrapped.address) += value;
    return {true, {}};
}

CallResult InventedExecution::aggregate(BytesView arguments)
{
    std::vector<Writer> answers;
    Reader calls(arguments);
    for (Reader& call : calls.array()) {
        const Address target = call.address();
        const bool may_fail = call.boolean();
        const Outcome outcome = execute(m_world.config().multicall, target, {}, call.bytes());
        if (!outcome.success && !may_fail) return revert("Multicall3: call failed");
        answers.push_back(Writer().boolean(outcome.success).bytes(outcome.data));
    }
    return {true, Writer().array(answers, true).finish()};
}

std::optional<CallResult> InventedExecution::read_safe(const Address& to, BytesView data)
{
    const auto found = m_state.executed.find(to);
    if (found == m_state.executed.end()) return std::nullopt;
    if (is(selector("getThreshold()"), data)) return Outcome{true, Writer().number(U256(1)).finish()};
    if (!is(selector("nonce()"), data)) return std::nullopt;
    return Outcome{true, Writer().number(read_word(to, data) + found->second).finish()};
}

// Safe 1.3.0 and 1.4.1 with safeTxGas and gasPrice zero: an inner failure reverts the whole with GS013.
CallResult InventedExecution::exec_transaction(const Address& safe, BytesView arguments)
{
    m_state.executed[safe] += U256(1);
    Reader reader(arguments);
    const Address to = reader.address();
    const U256 value = reader.number();
    const Bytes data = reader.bytes();
    if (reader.number().is_zero()) return execute(safe, to, value, data).success ? yes() : revert("GS013");
    const auto& deployments = m_world.config().safes;
    const bool known =
        std::ranges::any_of(deployments, [&](const auto& each) { return each.multi_send_call_only == to; });
    if (!known || data.size() < 4) return revert("GS013");
    Reader batch(BytesView(data).subspan(4));
    const Bytes packed = batch.bytes();
    for (BytesView rest(packed); !rest.empty();) {
        constexpr std::size_t k_head = 85; // operation, address, value, length
        if (rest.size() < k_head || rest[0] != 0) return revert("GS013");
        Address target;
        std::ranges::copy(rest.subspan(1, 20), target.bytes.begin());
        const U256 sent = from_word(rest.subspan(21, 32));
        const std::size_t length = from_word(rest.subspan(53, 32)).low_u64();
        if (rest.size() < k_head + length) return revert("GS013");
        if (!execute(safe, target, sent, rest.subspan(k_head, length)).success) return revert("GS013");
        rest = rest.subspan(k_head + length);
    }
    return yes();
}

// UniswapV2Router02.swapExactTokensForTokens: amounts from the reserves first, then the transfers.
CallResult InventedExecution::swap(const Address& from, BytesView arguments)
{
    Reader reader(arguments);
    const U256 amount_in = reader.number();
    const U256 least = reader.number();
    const std::vector<Address> path = reader.addresses();
    const Address to = reader.address();
    const U256 deadline = reader.number();
    const Address router = m_world.config().venues.at("uniswap_v2").at("router");
    if (deadline < U256(static_cast<std::uint64_t>(m_world.now().time_since_epoch().count())))
        return revert("UniswapV2Router: EXPIRED");
    std::vector<U256> amounts{amount_in};
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        const Address pair = pair_of(path[i], path[i + 1]);
        if (pair.is_zero()) return {false, {}};
        const U256 paid = amounts.back() * U256(997);
        amounts.push_back(paid * reserve(pair, path[i + 1]) / (reserve(pair, path[i]) * U256(1000) + paid));
    }
    if (amounts.back() < least) return revert("UniswapV2Router: INSUFFICIENT_OUTPUT_AMOUNT");
    U256& allowed = allowance(from, path[0], router);
    if (allowed < amount_in) return revert("TransferHelper: TRANSFER_FROM_FAILED");
    allowed -= amount_in;
    if (auto failed = transfer(path[0], from, pair_of(path[0], path[1]), amount_in)) return *failed;
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        const Address next = i + 2 < path.size() ? pair_of(path[i + 1], path[i + 2]) : to;
        Outcome hop = swap_hop(path[i], path[i + 1], amounts[i + 1], next);
        if (!hop.success) return hop;
    }
    return {true, Writer().numbers(amounts).finish()};
}

// UniswapV2Pair.swap: what came in is read from the balance, and the product may not shrink after the fee.
CallResult InventedExecution::swap_hop(const Address& sell, const Address& buy, const U256& amount_out,
                                       const Address& to)
{
    const Address pair = pair_of(sell, buy);
    const U256 product = reserve(pair, sell) * reserve(pair, buy) * U256(1'000'000);
    if (auto failed = transfer(buy, pair, to, amount_out)) return *failed;
    const U256 came = balance(pair, sell) - reserve(pair, sell);
    const U256 adjusted = balance(pair, sell) * U256(1000) - came * U256(3);
    if (adjusted * (balance(pair, buy) * U256(1000)) < product) return revert("UniswapV2: K");
    reserve(pair, sell) = balance(pair, sell);
    reserve(pair, buy) = balance(pair, buy);
    return {true, {}};
}

CallResult InventedExecution::read(const Address& to, BytesView data)
{
    const auto results = run(m_world.call_many({{to, Bytes(data.begin(), data.end())}}, m_world.head().hash));
    return results ? results->front() : CallResult{};
}

U256 InventedExecution::read_word(const Address& to, BytesView data)
{
    const Outcome outcome = read(to, data);
    return outcome.success && outcome.data.size() >= 32 ? from_word(BytesView(outcome.data).first(32)) : U256();
}

U256& InventedExecution::balance(const Address& owner, const Address& token)
{
    const auto [place, fresh] = m_state.balances.try_emplace({owner, token});
    if (!fresh) return place->second;
    if (token == evm::k_native)
        place->second =
            read_word(m_world.config().multicall, Writer(selector("getEthBalance(address)")).address(owner).finish());
    else
        place->second = read_word(token, Writer(selector("balanceOf(address)")).address(owner).finish());
    if (read(owner, Writer(selector("getReserves()")).finish()).data.size() >= 64)
        place->second = reserve(owner, token);
    return place->second;
}

U256& InventedExecution::allowance(const Address& owner, const Address& token, const Address& spender)
{
    const auto [place, fresh] = m_state.allowances.try_emplace({owner, token, spender});
    if (fresh)
        place->second =
            read_word(token, Writer(selector("allowance(address,address)")).address(owner).address(spender).finish());
    return place->second;
}

U256& InventedExecution::reserve(const Address& pair, const Address& token)
{
    const auto [place, fresh] = m_state.reserves.try_emplace({pair, token});
    if (!fresh) return place->second;
    const Outcome reserves = read(pair, Writer(selector("getReserves()")).finish());
    Reader reader(reserves.data);
    const U256 first = reader.number();
    const U256 second = reader.number();
    const bool is_first = from_word(evm::to_word(token)) == read_word(pair, Writer(selector("token0()")).finish());
    place->second = is_first ? first : second;
    return place->second;
}

Address InventedExecution::pair_of(const Address& a, const Address& b)
{
    const Address factory = m_world.config().venues.at("uniswap_v2").at("factory");
    const U256 word = read_word(factory, Writer(selector("getPair(address,address)")).address(a).address(b).finish());
    return evm::address_from_word(to_word(word));
}

} // namespace ballast::tests
