#include "ui/widgets/flow_geometry.h"
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace ballast::ui {
namespace {

/// The plan of the guide: three assets are sold through six venues for three others.
FlowValue guide_flow()
{
    return {
        {{"163.33 WETH", "445,074 USD", 0}, {"85,487.50 USDT", "85,488 USD", 3}, {"6,585.40 LINK", "79,025 USD", 5}},
        {{"Uniswap v3 · WETH/USDC 0.05 %", {}},
         {"Curve tricrypto", {}},
         {"Uniswap v3 · WETH/USDC 0.30 %", {}},
         {"Uniswap v3 · WBTC/WETH 0.05 %", {}},
         {"Curve 3pool", {}},
         {"Uniswap v3 · LINK/WETH, WETH/DAI", {}}},
        {{"≥ 377,577.10 USDC", "expected 378,713.24", 2},
         {"≥ 0.98221 WBTC", "expected 0.98517", 1},
         {"≥ 163,684.62 DAI", "expected 164,163.56", 4}},
        {{0, 0, 0, 250'000, "first", 0},
         {0, 1, 0, 84'000, "second", 0},
         {0, 2, 0, 45'000, "third", 0},
         {0, 3, 1, 66'000, "fourth", 1},
         {1, 4, 2, 85'488, "fifth", 2},
         {2, 5, 2, 79'025, "sixth", 3}}};
}

/// A whale beside a shrimp: all but one node would be thinner than a line.
FlowValue uneven_flow()
{
    FlowValue flow = guide_flow();
    for (FlowLink& link : flow.links)
        link.usd = link.trade == 0 ? 50'000'000 : 20;
    return flow;
}

void expect_free(const FlowValue& flow, int width)
{
    const int height = flow_height(flow, width);
    const FlowPlaces places = place_flow(flow, QSizeF(width, height));
    std::vector<QRectF> all;
    for (std::size_t c = 0; c < 3; ++c)
        for (std::size_t i = 0; i < places.nodes[c].size(); ++i) {
            EXPECT_GE(places.nodes[c][i].height(), 22) << width;
            EXPECT_GE(places.nodes[c][i].top(), 0) << width;
            EXPECT_LE(places.nodes[c][i].bottom(), height) << width;
            EXPECT_GE(places.words[c][i].top(), -1) << width;
            EXPECT_LE(places.words[c][i].bottom(), height + 1) << width;
            all.push_back(places.words[c][i]);
        }
    for (std::size_t a = 0; a < all.size(); ++a)
        for (std::size_t b = a + 1; b < all.size(); ++b)
            EXPECT_FALSE(all[a].intersects(all[b])) << width << ": " << a << " and " << b;
}

TEST(flow, no_label_overlaps_and_nothing_leaves_the_drawing)
{
    for (const int width : {480, 620, 780, 1200}) {
        expect_free(guide_flow(), width);
        expect_free(uneven_flow(), width);
    }
}

TEST(flow, ribbons_are_as_wide_as_their_dollars_on_one_scale)
{
    const FlowValue flow = guide_flow();
    const FlowPlaces places = place_flow(flow, QSizeF(780, 400));
    ASSERT_EQ(places.ribbons.size(), flow.links.size());
    const double scale = places.ribbons[0].width / flow.links[0].usd;
    for (std::size_t i = 0; i < flow.links.size(); ++i)
        EXPECT_NEAR(places.ribbons[i].width, flow.links[i].usd * scale, 1e-6) << i;
    // What leaves the first asset fills its bar and stays inside it.
    const QRectF bar = places.nodes[0][0];
    double sum = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        sum += places.ribbons[i].width;
        EXPECT_GE(places.ribbons[i].sold.y(), bar.top() - 1e-6);
        EXPECT_LE(places.ribbons[i].sold.y() + places.ribbons[i].width, bar.bottom() + 1e-6);
    }
    EXPECT_NEAR(sum, bar.height(), 1e-6);
    EXPECT_GT(bar.height(), 2 * places.nodes[0][1].height()) << "445,074 USD beside 85,488";
}

TEST(flow, the_drawing_uses_the_height_it_is_given)
{
    const FlowPlaces low = place_flow(guide_flow(), QSizeF(780, 300)),
                     high = place_flow(guide_flow(), QSizeF(780, 600));
    EXPECT_GT(high.ribbons[0].width, low.ribbons[0].width);
}

/// Pairs of ribbons that change sides between two columns.
int crossings(const FlowValue& flow)
{
    int out = 0;
    for (std::size_t a = 0; a < flow.links.size(); ++a)
        for (std::size_t b = a + 1; b < flow.links.size(); ++b) {
            const FlowLink &one = flow.links[a], &other = flow.links[b];
            out += (one.sold - other.sold) * (one.venue - other.venue) < 0;
            out += (one.venue - other.venue) * (one.bought - other.bought) < 0;
        }
    return out;
}

TEST(flow, nodes_are_put_where_the_fewest_ribbons_cross)
{
    FlowValue flow = guide_flow();
    std::swap(flow.venues[0], flow.venues[5]);
    std::swap(flow.bought[0], flow.bought[2]);
    for (FlowLink& link : flow.links) {
        link.venue = link.venue == 0 ? 5 : link.venue == 5 ? 0 : link.venue;
        link.bought = 2 - link.bought;
    }
    ASSERT_GT(crossings(flow), 0);
    put_in_order(flow);
    EXPECT_EQ(crossings(flow), 0);
    for (const FlowLink& link : flow.links) { // the links still lead through the same places
        const FlowLink before = guide_flow().links[static_cast<std::size_t>(&link - flow.links.data())];
        EXPECT_EQ(flow.venues[static_cast<std::size_t>(link.venue)].title,
                  guide_flow().venues[static_cast<std::size_t>(before.venue)].title);
        EXPECT_EQ(flow.bought[static_cast<std::size_t>(link.bought)].title,
                  guide_flow().bought[static_cast<std::size_t>(before.bought)].title);
    }
}

TEST(flow, arrow_keys_walk_the_nodes_and_stop_at_the_ends)
{
    FlowView view;
    view.set(guide_flow());
    QSignalSpy moves(&view, &FlowView::trade_chosen);
    const auto at = [&view] { return view.accessibleDescription(); };
    EXPECT_TRUE(at().contains("first") && at().contains("sixth")) << "before: the whole route";
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(at(), "163.33 WETH, 445,074 USD; first; second; third; fourth");
    QTest::keyClick(&view, Qt::Key_Up);
    EXPECT_EQ(moves.count(), 1) << "there is nothing above the first";
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(at(), "6,585.40 LINK, 79,025 USD; sixth");
    EXPECT_EQ(moves.last().first().toInt(), 3);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(at(), "Uniswap v3 · LINK/WETH, WETH/DAI; sixth");
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(at(), "≥ 163,684.62 DAI, expected 164,163.56; fifth; sixth");
    EXPECT_EQ(moves.last().first().toInt(), 2) << "the wider of the two";
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(at(), "≥ 163,684.62 DAI, expected 164,163.56; fifth; sixth") << "there is nothing further right";
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(at(), "≥ 377,577.10 USDC, expected 378,713.24; first; second; third");
}

TEST(flow, a_press_goes_to_the_node_under_it_and_a_new_block_stays_there)
{
    FlowView view;
    view.set(guide_flow());
    view.resize(780, 400);
    const FlowPlaces places = place_flow(guide_flow(), view.size());
    QTest::mouseClick(&view, Qt::LeftButton, {}, places.words[1][4].center().toPoint());
    EXPECT_EQ(view.accessibleDescription(), "Curve 3pool; fifth");
    view.set(guide_flow());
    EXPECT_EQ(view.accessibleDescription(), "Curve 3pool; fifth");
}

TEST(flow, a_trade_chosen_in_the_table_takes_the_place_of_a_node_of_another)
{
    FlowView view;
    view.set(guide_flow());
    QSignalSpy moves(&view, &FlowView::trade_chosen);
    QTest::keyClick(&view, Qt::Key_Down); // WETH, of the first trade
    const QImage at_node = view.grab().toImage();
    view.set_trade(2);
    EXPECT_EQ(moves.count(), 1) << "told, not asked: it does not answer";
    EXPECT_NE(view.grab().toImage(), at_node);
}

} // namespace
} // namespace ballast::ui
