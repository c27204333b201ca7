#pragma once
#include "base/units.h"
#include "evm/token.h"
#include <optional>

namespace ballast::chain {
struct ChainConfig;
}

/// The treasurer's intent as data. The file format is documented in docs/policy.md.
namespace ballast::policy {

/// How far a weight may stray from its target.
struct Band {
    /// A fixed width, a share of the target, or one that moves with volatility.
    enum class Kind { absolute, relative, volatility };
    Kind kind = Kind::absolute;
    Weight width;                    ///< absolute: half width; volatility: base half width at the reference volatility
    double fraction = 0;             ///< relative: half width as a share of the target
    double reference_volatility = 0; ///< volatility: annual, e.g. 0.6
    double exponent = 2.0 / 3.0;     ///< volatility: beta of width * (sigma / sigma_ref)^beta
    Weight lower;                    ///< volatility: never narrower
    Weight upper;                    ///< hard limit voted by the DAO: never wider
    bool operator==(const Band&) const = default;
};

/// One line of the target table: an asset, or several that count as one (ETH + WETH).
struct Target {
    std::string id;               ///< shown and referred to, e.g. "ETH + WETH"; unique
    std::vector<Token> members;   ///< at least one
    std::size_t trade_member = 0; ///< index of the member that is bought and sold
    Weight weight;                ///< of the treasury; all sum to k_whole
    Band band;
    unsigned colour = 0; ///< asset colour and mark, 0..5 filled, 6.. hollow; kept for ever
    bool operator==(const Target&) const = default;
};

/// Where a plan should bring a drifted asset.
struct Destination {
    /// All the way to the target, just to the band's edge, or `fraction` of the way.
    enum class Kind { target, edge, fraction };
    Kind kind = Kind::target;
    double fraction = 1.0; ///< of the way from the weight to the target
    bool operator==(const Destination&) const = default;
};

/// The program's own rule, not the treasurer's choice: a plan may be approved while the newest block is at most this
/// much later than the block the plan was made on. A time, because a block takes 12 s on one chain and 0.25 s on
/// another.
inline constexpr std::chrono::seconds k_max_plan_age = std::chrono::minutes(5);
/// The least `Limits::deadline`: what is approved at the last moment has as long again to be signed and sent.
inline constexpr std::chrono::seconds k_min_deadline = 2 * k_max_plan_age;

/// What bounds every plan; zero and defaults are those of the file format.
struct Limits {
    Bps slippage{30};                ///< floors lie this much under the expected output (docs/policy.md, Floors)
    Usd minimum_ticket{500'000'000}; ///< trades below this value are left out
    Wei gas_reserve;                 ///< native coin never sold
    GasPrice base_fee_cap;           ///< zero: none
    /// A leg that expects to lose more than this against the oracle's price after fees is refused.
    Bps max_price_impact{100};
    double horizon_days = 60;              ///< over which waiting is priced
    double risk_aversion = 2.0;            ///< lambda of the cost of waiting
    std::chrono::seconds price_max_age{0}; ///< extra slack over a feed's heartbeat
    Usd loss_budget_month{};               ///< zero: none
    std::chrono::seconds deadline{1200};   ///< a swap is valid so long after its plan's block; at least k_min_deadline
    Weight slippage_pool_depth_note{200'000}; ///< a trade above this share of pool depth gets a note
    bool operator==(const Limits&) const = default;
};

/// A manual price with author, reason and expiry is a later source; today every asset names a feed or uses the chain's.
struct Policy {
    unsigned format = 1;       ///< of the file
    unsigned version = 1;      ///< of this intent; grows with each signed change
    std::string treasury_name; ///< shown everywhere
    ChainId chain;
    Address treasury; ///< Safe or plain account
    std::vector<Target> targets;
    Destination destination;
    Limits limits;
    bool operator==(const Policy&) const = default;

    /// The target with this token among its members; null when none has.
    [[nodiscard]] const Target* find(const Address& token) const;
};

/// Strict: every failure names the field (policy_* codes). `path` only for messages.
[[nodiscard]] Result<Policy> parse_policy(std::string_view json);
/// The canonical file: sorted keys, two spaces; parse(format(p)) == p.
[[nodiscard]] std::string format_policy(const Policy& policy);
/// The rules that hold between fields (sums, duplicates, bands), also for a policy edited in the window.
[[nodiscard]] Result<void> validate_policy(const Policy& policy);
/// The rules that hold between a policy and its chain: the id is the chain's (policy_wrong_chain), and the native coin
/// and its wrapped form, which no pool trades for each other, are not two targets (policy_field_invalid).
[[nodiscard]] Result<void> check_chain(const Policy& policy, const chain::ChainConfig& chain);
/// The policy with the wrapped coin as a member of the line that names the coin, unless it names that itself or the
/// chain has no price for it: what a purchase brings above its floor, and what a sale that stopped half way leaves, is
/// wrapped, and must be counted.
[[nodiscard]] Policy with_wrapped_coin(Policy policy, const chain::ChainConfig& chain);
/// Keccak-256 of the canonical file.
[[nodiscard]] Bytes32 policy_digest(const Policy& policy);

/// One changed field between two versions, in file notation ("targets[0].weight", "40", "35").
struct Change {
    std::string field;  ///< path in the file
    std::string before; ///< empty: was not there
    std::string after;  ///< empty: is no more there
};
/// In the order of the file; empty when nothing differs.
[[nodiscard]] std::vector<Change> compare_policies(const Policy& before, const Policy& after);

} // namespace ballast::policy
