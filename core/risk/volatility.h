#pragma once
#include "base/units.h"
#include <span>

/// How much prices move. Pure functions of a price history.
namespace ballast::risk {

/// One stored price.
struct PricePoint {
    Time time;
    double price = 0; ///< US dollars for one whole token
    bool operator==(const PricePoint&) const = default;
};

/// Annualised standard deviation of log returns.
struct Volatility {
    double annual = 0;       ///< 0.6 is 60 %
    std::size_t samples = 0; ///< returns used
};

/// A volatility model. One file and one line in volatilities.def each.
class Model {
public:
    virtual ~Model() = default;
    [[nodiscard]] virtual std::string_view name() const = 0; ///< registry name, as in volatilities.def: "ewma"
    /// Points ascending in time, gaps allowed. Fails with history_too_short ([have, need], in prices).
    [[nodiscard]] virtual Result<Volatility> estimate(std::span<const PricePoint> history) const = 0;
};
[[nodiscard]] std::span<const std::unique_ptr<Model>> models(); ///< in the order of volatilities.def
[[nodiscard]] const Model* find_model(std::string_view name);   ///< null when there is none of that name

} // namespace ballast::risk
