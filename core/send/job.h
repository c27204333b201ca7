#pragma once
#include "send/send.h"

namespace ballast::send {

/// A trade as the outcome needs it, without the route.
struct JobTrade {
    Address sell;
    Address buy;
    U256 planned_out;     ///< raw, exact replay
    U256 floor;           ///< raw
    Usd planned_value;    ///< of `planned_out`, at the plan's prices
    std::size_t legs = 1; ///< incoming movements that are its own
    Usd planned_cost;     ///< fees and expected impact; zero in journals of the first versions
};

/// All that a submission needs until its outcome. It is the journal's first line, so that a new process goes on with
/// nothing but the journal.
struct Job {
    std::uint64_t plan_number = 0;
    Bytes32 digest; ///< the plan's
    ChainId chain;
    std::string chain_name; ///< of its chain file: ids are not unique; empty in journals of the first versions
    Address treasury;
    Address executor;                           ///< pays the gas
    std::optional<U256> safe_nonce;             ///< absent: a plain account, calls are sent one by one
    std::optional<std::uint64_t> account_nonce; ///< of its first call; absent in journals of the first versions
    std::vector<safe::BatchCall> calls;         ///< the outer transactions; one for a Safe
    std::vector<JobTrade> trades;
    BlockNumber block;       ///< of the plan
    Time deadline;           ///< chain time
    unsigned signatures = 0; ///< confirmations in the call; 0 for a plain account
    Usd planned_cost;        ///< fees, impact and gas
    Usd planned_gas_cost;
    U256 planned_fee; ///< in wei: what `planned_gas_cost` stands for
};

/// From an approved plan with its signatures; of the options the executor and the chain's name count.
[[nodiscard]] Job make_job(const plan::Plan& plan, const std::vector<safe::Confirmation>& confirmations,
                           const SendOptions& options);
[[nodiscard]] std::string format_job(const Job& job); ///< JSON, the body of the `prepared` line
/// Fails with database_damaged.
[[nodiscard]] Result<Job> parse_job(const std::string& json);

} // namespace ballast::send
