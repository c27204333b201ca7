#pragma once
#include "ui/widgets/flow_view.h"
#include <QPointF>
#include <QRectF>
#include <array>

namespace ballast::ui {

/// A link's way: from its sold asset into the venue, and out of it to the bought one. Upper ends; all of one width.
struct FlowRibbon {
    QPointF sold, into, out, bought;
    double width = 0;
};

/// Where everything of a flow stands, in pixels of the widget.
struct FlowPlaces {
    std::array<std::vector<QRectF>, 3> nodes; ///< bars of what is sold, boxes of the venues, bars of what is bought
    std::array<std::vector<QRectF>, 3> words; ///< of each node; no two overlap
    std::vector<FlowRibbon> ribbons;          ///< one for each link, in its order
};

/// Orders the venues and what is bought by what flows into them, so that the ribbons cross as little as they can.
void put_in_order(FlowValue& flow);
/// The least height in which all words of the flow stand free at this width.
[[nodiscard]] int flow_height(const FlowValue& value, int width);
/// Places the flow: as wide a ribbon for each dollar as fits, the same in all columns, and no node under 22 pixels.
[[nodiscard]] FlowPlaces place_flow(const FlowValue& value, QSizeF size);

} // namespace ballast::ui
