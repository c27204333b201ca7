#include "chain/revert.h"
#include "simulate/simulate.h"

namespace ballast::simulate {

std::string decode_revert(BytesView data)
{
    std::string reason = chain::decode_revert(data);
    return reason.empty() ? "no reason given" : reason;
}

} // namespace ballast::simulate
