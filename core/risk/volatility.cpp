#include "risk/volatility.h"
#include <array>

namespace ballast::risk {

#define VOLATILITY(name) std::unique_ptr<Model> make_##name();
#include "risk/volatilities.def"
#undef VOLATILITY

std::span<const std::unique_ptr<Model>> models()
{
    static const std::array k_models{
#define VOLATILITY(name) make_##name(),
#include "risk/volatilities.def"
#undef VOLATILITY
    };
    return k_models;
}

const Model* find_model(std::string_view name)
{
    for (const auto& model : models())
        if (model->name() == name) return model.get();
    return nullptr;
}

} // namespace ballast::risk
