#pragma once
#include "plan/plan.h"

namespace ballast::simulate {

/// What the simulation moved of one token, for the treasury.
struct BalanceChange {
    Token token;
    U256 before;
    U256 after;
};

/// One named check. A blocking row that fails stops the approval; a note must be acknowledged.
struct Check {
    /// What a check looks at; `check_name` gives the stable name.
    enum class Kind {
        simulation,
        floors,
        price_age,
        price_agreement,
        loss_budget,
        returns_to_treasury,
        allowances_left,
        owners_unchanged,
        pool_depth,
        base_fee,
        snapshot_age, ///< seconds of the chain's time
        gas_money,
        not_atomic,
        transaction_gas, ///< only where the batch is too much for one transaction
        account_nonce    ///< a plain account has sent nothing since; kept approvals name a kind by its place
    };
    /// As it should be; to be read and acknowledged; forbids the approval.
    enum class Verdict { pass, note, block };
    Kind kind;
    Verdict verdict;
    std::vector<Parameter> numbers; ///< value, limit, asset … as plain text; the window owns the sentence
    bool operator==(const Check&) const = default;
};

/// The stable name of a check, for errors, logs and `--json`.
[[nodiscard]] std::string_view check_name(Check::Kind kind);

/// How the dry run was done.
enum class Method { simulate_v1, safe_accessor };

/// A call of the batch decoded for people.
struct DecodedCall {
    std::string contract; ///< "Uniswap v3 router", "WETH"
    Address to;
    std::string function;                                       ///< "exactInputSingle"
    std::vector<std::pair<std::string, std::string>> arguments; ///< name, full value
    Bytes data;
    plan::PlannedCall::Kind kind;
    std::size_t trade = 0;
    U256 amount; ///< approved or sold
    U256 floor;  ///< swaps
};

/// A plan with its dry run at one block. Only `simulate_plan` makes one.
class SimulatedPlan {
public:
    [[nodiscard]] const plan::Plan& plan() const { return *m_plan; } ///< whose bytes were run
    [[nodiscard]] plan::PlanPtr plan_ptr() const { return m_plan; }  ///< the same, shared with the stages that follow
    [[nodiscard]] const chain::Block& block() const { return m_block; } ///< on top of which it ran
    [[nodiscard]] Method method() const { return m_method; }            ///< which of the two ways a node offered
    [[nodiscard]] Gas gas_used() const { return m_gas; }                ///< of the whole batch, as measured by the node
    /// Of the treasury, one for each token that moved.
    [[nodiscard]] const std::vector<BalanceChange>& changes() const { return m_changes; }
    /// Only those that apply: what blocks first, notes last.
    [[nodiscard]] const std::vector<Check>& checks() const { return m_checks; }
    /// One for each call of the plan, same order.
    [[nodiscard]] const std::vector<DecodedCall>& calls() const { return m_calls; }
    /// The failing call and its reason, when the batch would revert.
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }
    /// How many checks ended so; `block` above zero forbids the approval.
    [[nodiscard]] unsigned count(Check::Verdict verdict) const;
    /// Hash of all the above: what the approval binds to.
    [[nodiscard]] const Bytes32& digest() const { return m_digest; }

private:
    friend struct Maker;
    SimulatedPlan() = default;
    plan::PlanPtr m_plan;
    chain::Block m_block;
    Method m_method = Method::simulate_v1;
    Gas m_gas;
    std::vector<BalanceChange> m_changes;
    std::vector<Check> m_checks;
    std::vector<DecodedCall> m_calls;
    std::optional<Error> m_failure;
    Bytes32 m_digest;
};
using SimulatedPtr = std::shared_ptr<const SimulatedPlan>; ///< shared by review, approval and journal

/// What the checks need beside the plan.
struct SimulateRequest {
    plan::PlanPtr plan;
    snapshot::SnapshotPtr snapshot; ///< the newest: its prices judge the floors, its Safe the owners
    policy::Policy policy;
    chain::ChainConfig chain;
    Usd spent;        ///< loss budget used so far, from the audit log
    Address executor; ///< pays the gas; zero: not chosen yet
    /// The Safe as the person was shown it; without a version only its owners and threshold are known. Absent: as in
    /// the snapshot.
    std::optional<safe::SafeState> safe = {};
};
/// Runs the very bytes that will be sent, on the newest block: by eth_simulateV1; where no endpoint has it, by the
/// Safe's accessor. The accessor covers no plain account: that fails.
/// A batch that reverts is a SimulatedPlan with `failure` and a blocking check, not an error.
/// Fails with simulation_unavailable or the client's errors.
Task<Result<SimulatedPtr>> simulate_plan(chain::Client& client, SimulateRequest request);

/// Decodes the calls of a plan, or any call data with the known functions; unknown selectors stay hex.
[[nodiscard]] std::vector<DecodedCall> decode_calls(const plan::Plan& plan, const chain::ChainConfig& chain);
/// The share of each trade that its pools take as fees, by the fees that its swaps name in their bytes.
[[nodiscard]] std::vector<double> fee_shares(const plan::Plan& plan, const chain::ChainConfig& chain);
/// Whether the bytes of a plan's calls, which are what is signed, do what its trades show and nothing else: exact
/// approvals of the venues' routers, wraps, swaps of the tokens, amounts and floors shown, paid out to the treasury.
/// Fails with plan_altered [trade, what, shown, signed].
[[nodiscard]] Result<void> check_trades(const plan::Plan& plan, const chain::ChainConfig& chain);

} // namespace ballast::simulate
