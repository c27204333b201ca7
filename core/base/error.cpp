#include "base/error.h"

namespace ballast {

std::string_view value_of(const std::vector<Parameter>& parameters, std::string_view name)
{
    for (const Parameter& each : parameters)
        if (each.name == name) return each.value;
    return {};
}

std::string_view code_name(Code code)
{
    switch (code) {
#define BALLAST_ERROR(name)                                                                                            \
    case Code::name: return #name;
#include "base/errors.def"
#undef BALLAST_ERROR
    }
    return "unknown";
}

std::optional<Code> find_code(std::string_view name)
{
#define BALLAST_ERROR(code)                                                                                            \
    if (name == #code) return Code::code;
#include "base/errors.def"
#undef BALLAST_ERROR
    return std::nullopt;
}

std::string_view stage_name(Stage stage)
{
    switch (stage) {
    case Stage::base: return "base";
    case Stage::store: return "store";
    case Stage::chain: return "chain";
    case Stage::policy: return "policy";
    case Stage::snapshot: return "snapshot";
    case Stage::drift: return "drift";
    case Stage::route: return "route";
    case Stage::plan: return "plan";
    case Stage::simulate: return "simulate";
    case Stage::approve: return "approve";
    case Stage::sign: return "sign";
    case Stage::send: return "send";
    case Stage::audit: return "audit";
    case Stage::engine: return "engine";
    }
    return "unknown";
}

} // namespace ballast
