#pragma once
#include <cmath>

namespace ballast::route {

/// An interval in which a falling function changes its sign.
struct Bracket {
    double low;  ///< value here is not negative
    double high; ///< value here is negative
};

/// Narrows the bracket until its width is `tolerance` or the value at `low` is at most `close`. False position in the
/// Illinois manner, with every third step a plain halving, so that it never needs more than three times the steps of
/// bisection and mostly a tenth of them.
template <class Falling>
[[nodiscard]] Bracket narrow(Falling&& value, Bracket at, double tolerance, double close)
{
    double value_low = value(at.low);
    double weight_low = value_low;
    double weight_high = value(at.high);
    for (int step = 0; step < 200 && at.high - at.low > tolerance && value_low > close; ++step) {
        double middle = 0.5 * (at.low + at.high);
        if (step % 3 != 2 && std::isfinite(weight_high)) {
            const double guess = at.low + (at.high - at.low) * weight_low / (weight_low - weight_high);
            if (guess > at.low && guess < at.high) middle = guess;
        }
        if (middle <= at.low || middle >= at.high) break;
        const double found = value(middle);
        if (found >= 0) {
            at.low = middle;
            value_low = weight_low = found;
            weight_high *= 0.5; // an end that stays put loses weight
        } else {
            at.high = middle;
            weight_high = found;
            weight_low *= 0.5;
        }
    }
    return at;
}

} // namespace ballast::route
