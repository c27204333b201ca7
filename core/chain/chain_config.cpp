#include "chain/chain_config.h"

namespace ballast::chain {

const Token* ChainConfig::find_token(const Address& address) const
{
    if (address == native.address) return &native;
    const auto at = std::ranges::find(tokens, address, &Token::address);
    if (at != tokens.end()) return &*at;
    return address == wrapped.address ? &wrapped : nullptr;
}

const Token* ChainConfig::find_token(std::string_view symbol) const
{
    if (symbol == native.symbol) return &native;
    const auto at = std::ranges::find(tokens, symbol, &Token::symbol);
    if (at != tokens.end()) return &*at;
    return symbol == wrapped.symbol ? &wrapped : nullptr;
}

const SafeDeployment* ChainConfig::find_safe(std::string_view version) const
{
    const std::string_view plain = version.substr(0, version.find('+'));
    for (const SafeDeployment& each : safes)
        if (each.version == plain) return &each;
    return nullptr;
}

std::vector<Address> ChainConfig::intermediates() const
{
    std::vector<Address> out{wrapped.address};
    for (const char* symbol : {"USDC", "USDT", "DAI"})
        if (const Token* token = find_token(symbol)) out.push_back(token->address);
    return out;
}

} // namespace ballast::chain
