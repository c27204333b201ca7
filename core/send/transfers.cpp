#include "send/transfers.h"
#include "evm/keccak.h"

namespace ballast::send {

namespace {

U256 word_of(const Bytes& data)
{
    U256 out;
    for (std::size_t i = 0; i < 32; ++i)
        out = (out << 8) | U256(data[i]);
    return out;
}

void read_log(const chain::Log& log, const Address& treasury, std::vector<Movement>& out)
{
    static const Bytes32 transfer = evm::keccak256("Transfer(address,address,uint256)");
    static const Bytes32 deposit = evm::keccak256("Deposit(address,uint256)");
    static const Bytes32 withdrawal = evm::keccak256("Withdrawal(address,uint256)");
    if (log.topics.size() < 2 || log.data.size() != 32) return; // an NFT's Transfer has its number in a topic
    const Bytes32 self = evm::to_word(treasury);
    const U256 amount = word_of(log.data);
    if (log.topics[0] == transfer && log.topics.size() == 3) {
        if (log.topics[1] == self) out.push_back({log.address, amount, false});
        if (log.topics[2] == self) out.push_back({log.address, amount, true});
    } else if (log.topics[0] == deposit && log.topics[1] == self) {
        out.push_back({log.address, amount, true});
    } else if (log.topics[0] == withdrawal && log.topics[1] == self) {
        out.push_back({log.address, amount, false});
        out.push_back({evm::k_native, amount, true});
    }
}

/// The token whose withdrawals brought the native coin; the coin itself when nothing was unwrapped.
Address unwrapped(const std::vector<Movement>& movements)
{
    for (std::size_t i = 1; i < movements.size(); ++i)
        if (movements[i].token == evm::k_native) return movements[i - 1].token;
    return evm::k_native;
}

/// Incoming amounts of a token. The native coin comes as its wrapped form, of which only the floor is unwrapped: what a
/// trade brought is the whole.
std::vector<U256> incoming(const std::vector<Movement>& movements, const Address& token)
{
    const Address comes_as = token == evm::k_native ? unwrapped(movements) : token;
    std::vector<U256> out;
    for (const auto& movement : movements)
        if (movement.in && movement.token == comes_as) out.push_back(movement.amount);
    return out;
}

U256 sum(std::span<const U256> amounts)
{
    U256 out;
    for (const auto& amount : amounts)
        out += amount;
    return out;
}

/// Fills the trades that buy `token`.
void share_token(const Address& token, const std::vector<JobTrade>& trades, const std::vector<U256>& amounts,
                 std::vector<U256>& out)
{
    std::size_t legs = 0;
    U256 planned;
    for (const auto& trade : trades) {
        if (trade.buy != token) continue;
        legs += trade.legs;
        planned += trade.planned_out;
    }
    std::size_t at = 0;
    for (std::size_t i = 0; i < trades.size(); ++i) {
        if (trades[i].buy != token) continue;
        if (legs == amounts.size()) {
            out[i] = sum(std::span(amounts).subspan(at, trades[i].legs));
            at += trades[i].legs;
        } else {
            out[i] = mul_div(sum(amounts), trades[i].planned_out, planned).value_or(U256());
        }
    }
}

} // namespace

std::vector<Movement> find_movements(std::span<const chain::Receipt> receipts, const Address& treasury)
{
    std::vector<Movement> out;
    for (const auto& receipt : receipts)
        for (const auto& log : receipt.logs)
            read_log(log, treasury, out);
    return out;
}

std::vector<U256> share_out(const std::vector<JobTrade>& trades, const std::vector<Movement>& movements)
{
    std::vector<U256> out(trades.size());
    for (const auto& trade : trades)
        share_token(trade.buy, trades, incoming(movements, trade.buy), out);
    return out;
}

} // namespace ballast::send
