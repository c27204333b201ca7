#pragma once
#include "policy/policy.h"

namespace ballast::drift {

/// What a treasury held at one moment, by holding: every member of every target, in the policy's order.
struct Standing {
    Time time; ///< the block's own
    BlockNumber block;
    std::span<const double> amounts; ///< in whole tokens
    std::span<const float> prices;   ///< US dollars for one; 0 where none was fit for use
};

/// One side of a flow.
struct FlowPart {
    std::size_t line = 0; ///< index of the target
    std::string symbol;   ///< of the holding
    double amount = 0;    ///< whole tokens, negative when they left
    double usd = 0;       ///< at the price of then, with the same sign
};
/// Holdings that changed between two readings: what came, what was paid, or what was traded. Of an exchange the parts
/// weigh each other up; the others have one part.
struct Flow {
    /// Income came, a payment left, an exchange did both at about the same value.
    enum class Kind { income, payment, exchange };
    Kind kind = Kind::payment;
    Time since, time;            ///< the readings before and after
    BlockNumber block;           ///< of the reading after
    std::vector<FlowPart> parts; ///< of an exchange what left and what came; else one
};
[[nodiscard]] std::string_view flow_name(Flow::Kind kind); ///< stable: for `--json`

/// The flows between readings that ascend in time. What is worth less than a ten-thousandth of the treasury is left
/// out: gas, interest and dust are no news. `outcomes`: blocks in which plans of Ballast ended; what changed with them
/// is told by the plan. Readings whose holdings are not those of `policy` are passed over.
[[nodiscard]] std::vector<Flow> find_flows(const policy::Policy& policy, std::span<const Standing> readings,
                                           std::span<const BlockNumber> outcomes);

} // namespace ballast::drift
