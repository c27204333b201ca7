#include "drift/drift.h"
#include <algorithm>
#include <cmath>

namespace ballast::drift {
namespace {

/// clamp(base * (sigma / sigma_ref)^beta, lower, upper); the base stands in while sigma is not known.
BandNow moving_band(const policy::Band& band, std::optional<double> annual, const std::string& id)
{
    const double upper = band.upper.value > 0 ? to_double(band.upper) : 1.0;
    const double base = std::clamp(to_double(band.width), to_double(band.lower), upper);
    if (!annual) {
        Error none = risk::find_model("ewma")->estimate({}).error(); // how much would be needed
        none.parameters.push_back({"asset", id});
        return {base, false, std::move(none)};
    }
    const double scale = std::pow(*annual / band.reference_volatility, band.exponent);
    return {std::clamp(to_double(band.width) * scale, to_double(band.lower), upper), true, std::nullopt};
}

} // namespace

BandNow band_now(const policy::Target& target, std::optional<double> annual)
{
    switch (target.band.kind) {
    case policy::Band::Kind::absolute: return {to_double(target.band.width), false, std::nullopt};
    case policy::Band::Kind::relative: return {target.band.fraction * to_double(target.weight), false, std::nullopt};
    case policy::Band::Kind::volatility: return moving_band(target.band, annual, target.id);
    }
    return {};
}

} // namespace ballast::drift
