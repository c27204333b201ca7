#include "base/clock.h"
#include "evm/abi.h"
#include "simulate/simulate.h"

namespace ballast::simulate {
namespace {

using plan::PlannedCall;

/// A contract's name for people: a token's symbol, a venue's router, or its address.
std::string name_of(const Address& address, const plan::Plan& plan, const chain::ChainConfig& chain)
{
    for (const plan::Trade& trade : plan.trades)
        for (const Token* token : {&trade.sell, &trade.buy})
            if (token->address == address) return token->symbol;
    if (const Token* token = chain.find_token(address)) return token->symbol;
    for (const auto& [venue, deployment] : chain.venues)
        for (const auto& [role, at] : deployment)
            if (at == address) return fmt::format("{} {}", venue, role);
    return evm::format_address(address);
}

std::string symbol_of(const Address& token, const plan::Plan& plan, const chain::ChainConfig& chain)
{
    return name_of(token, plan, chain);
}

bool has_selector(BytesView data, std::string_view signature)
{
    return data.size() >= 4 && std::ranges::equal(data.first(4), evm::abi::selector(signature).bytes);
}

void decode_approve(DecodedCall& out, BytesView data)
{
    evm::abi::Reader reader(data.subspan(4));
    const Address spender = reader.address();
    out.amount = reader.number();
    out.function = "approve";
    out.arguments = {{"spender", evm::format_address(spender)}, {"amount", format_decimal(out.amount)}};
}

void decode_wrap(DecodedCall& out, const safe::BatchCall& call, bool wrap)
{
    out.function = wrap ? "deposit" : "withdraw";
    out.amount = wrap ? call.value.value : evm::abi::Reader(BytesView(call.data).subspan(4)).number();
    out.arguments = {{"amount", format_decimal(out.amount)}};
}

/// Asks every venue whether it knows the call: what is shown comes from the bytes, not from the plan.
void decode_swap(DecodedCall& out, BytesView data, const plan::Plan& plan, const chain::ChainConfig& chain)
{
    for (const auto& venue : venue::venues()) {
        const auto swap = venue->decode_swap(data);
        if (!swap) continue;
        out.function = swap->function;
        out.amount = swap->amount_in;
        out.floor = swap->min_out;
        std::string path;
        for (const Address& token : swap->tokens)
            path += (path.empty() ? "" : " → ") + symbol_of(token, plan, chain);
        std::string fees;
        for (unsigned fee : swap->fees_pips)
            fees += (fees.empty() ? "" : ", ") + fmt::format("{:.2f} %", fee / 1e4);
        out.arguments = {{"path", path},
                         {"fee", fees},
                         {"amountIn", format_decimal(swap->amount_in)},
                         {"amountOutMinimum", format_decimal(swap->min_out)},
                         {"recipient", evm::format_address(swap->recipient)},
                         {"deadline", format_time(swap->deadline)}};
        return;
    }
    out.function = data.size() >= 4 ? format_hex(data.first(4)) : "";
    out.arguments = {{"data", format_hex(data)}};
}

} // namespace

std::vector<DecodedCall> decode_calls(const plan::Plan& plan, const chain::ChainConfig& chain)
{
    std::vector<DecodedCall> decoded;
    for (const PlannedCall& planned : plan.calls) {
        DecodedCall out{.contract = name_of(planned.call.to, plan, chain),
                        .to = planned.call.to,
                        .function = {},
                        .arguments = {},
                        .data = planned.call.data,
                        .kind = planned.kind,
                        .trade = planned.trade,
                        .amount = {},
                        .floor = {}};
        // Told by the bytes: what the plan says the call is for must not colour what it does.
        const BytesView data(planned.call.data);
        if (data.size() == 68 && has_selector(data, "approve(address,uint256)"))
            decode_approve(out, data);
        else if (data.size() == 4 && has_selector(data, "deposit()"))
            decode_wrap(out, planned.call, true);
        else if (data.size() == 36 && has_selector(data, "withdraw(uint256)"))
            decode_wrap(out, planned.call, false);
        else
            decode_swap(out, data, plan, chain);
        decoded.push_back(std::move(out));
    }
    return decoded;
}

} // namespace ballast::simulate
