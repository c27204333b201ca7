#include "venue/venue.h"

namespace ballast::venue {

#define VENUE(name) std::unique_ptr<Venue> make_##name();
#include "venue/venues.def"
#undef VENUE

std::span<const std::unique_ptr<Venue>> venues()
{
    static const std::unique_ptr<Venue> table[] = {
#define VENUE(name) make_##name(),
#include "venue/venues.def"
#undef VENUE
    };
    return table;
}

const Venue* find_venue(std::string_view name)
{
    for (const auto& venue : venues())
        if (venue->name() == name) return venue.get();
    return nullptr;
}

} // namespace ballast::venue
