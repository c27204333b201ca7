#pragma once
#include "base/units.h"
#include "evm/token.h"
#include <map>
#include <optional>

namespace ballast::chain {

/// Addresses of one venue's deployment on a chain, by role ("factory", "router", "tick_lens", …).
using Deployment = std::map<std::string, Address, std::less<>>;

/// A price feed the chain offers for a token.
struct Feed {
    Address token;                    ///< zero: the native coin
    std::string source;               ///< name of the oracle registry entry, e.g. "chainlink"
    Address address;                  ///< of the feed contract, which is asked
    std::chrono::seconds heartbeat{}; ///< longest time between two rounds
    Bps deviation;                    ///< a move of the price by this much brings a round earlier
};

/// The contracts of one Safe version.
struct SafeDeployment {
    std::string version;          ///< "1.3.0" or "1.4.1"
    Address multi_send_call_only; ///< the one contract that a plan's batch is delegated to
    Address simulate_tx_accessor; ///< for dry runs where a node lacks eth_simulateV1
    Address fallback_handler;     ///< what a Safe needs to answer `simulate`
};

/// A chain is a data file (`resources/chains/*.json`); a person may add one to the configuration folder.
struct ChainConfig {
    ChainId id;                     ///< EIP-155; several files may share one
    std::optional<Bytes32> genesis; ///< hash of block 0, which tells a copy with the same id apart; absent: not asked
    std::string name;               ///< "Ethereum"
    bool practice = false;          ///< a chain for trying things out: nothing on it is worth money
    std::string short_name;         ///< EIP-3770, "eth"
    Token native;                   ///< address zero
    Token wrapped;                  ///< WETH and the like
    std::vector<std::string> endpoints; ///< URLs, unless a person set others
    std::string explorer;               ///< base URL, may be empty
    Address multicall;                  ///< Multicall3
    std::chrono::milliseconds block_time{12'000};
    /// Older than this by the computer's clock, the newest block says that the endpoint stands still: ten blocks, at
    /// least two minutes. The practice chain's time is moved about, so it has no limit.
    [[nodiscard]] std::chrono::seconds max_head_age() const
    {
        const std::chrono::seconds least(120), ten = std::chrono::ceil<std::chrono::seconds>(block_time * 10);
        return practice ? std::chrono::seconds::max() : std::max(least, ten);
    }
    GasPrice priority_fee_cap{U256(10'000'000'000)}; ///< no transaction offers a higher one, whatever endpoints say
    unsigned confirmations = 12;                     ///< blocks after which an outcome counts as final
    std::vector<Token> tokens;                       ///< known by name; others are read from the chain
    std::vector<Feed> feeds;                         ///< of its tokens; the first of a token counts
    std::optional<Address> sequencer_feed;           ///< L2 only
    std::chrono::seconds sequencer_grace{3600};      ///< prices count again so long after it came back
    std::vector<SafeDeployment> safes;
    std::map<std::string, Deployment, std::less<>> venues; ///< registry name -> addresses

    /// The native coin, a token of the file or the wrapped coin, by address or by symbol; null for any other.
    [[nodiscard]] const Token* find_token(const Address& address) const;
    [[nodiscard]] const Token* find_token(std::string_view symbol) const;
    /// Tokens that most others trade against: the wrapped coin and the dollar coins this chain knows.
    [[nodiscard]] std::vector<Address> intermediates() const;
    /// The contracts for a Safe that calls itself this version; "1.3.0+L2" uses those of "1.3.0". Null when not here.
    [[nodiscard]] const SafeDeployment* find_safe(std::string_view version) const;
};

/// Strict: unknown field, bad checksum, missing address are chain_file_invalid naming the field.
[[nodiscard]] Result<ChainConfig> parse_chain(std::string_view json, std::string_view path);

} // namespace ballast::chain
