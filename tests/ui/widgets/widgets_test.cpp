#include "gallery.h"
#include "ui/widgets/approve_button.h"
#include "ui/widgets/band.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/review_table.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/theme.h"
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>
#include <memory>

using namespace ballast::ui;

namespace {

class InLook {
public:
    explicit InLook(Scheme scheme, int scale = 100) { Theme::apply(Theme(scheme, scale)); }
    ~InLook() { Theme::apply(Theme()); }
};

TEST(band, marker_follows_the_share_of_the_band_that_is_used)
{
    EXPECT_EQ(band_state(4.0, 5.0), BandState::inside); // exactly 80 %
    EXPECT_EQ(band_state(-4.01, 5.0), BandState::near_edge);
    EXPECT_EQ(band_state(5.0, 5.0), BandState::near_edge);
    EXPECT_EQ(band_state(5.01, 5.0), BandState::outside);
    EXPECT_EQ(band_state(-10.0, 5.0), BandState::outside);
    EXPECT_EQ(band_state(10.01, 5.0), BandState::beyond);
}

TEST(band, name_says_the_numbers)
{
    EXPECT_EQ(band_name({"ETH + WETH", 14.2, 5.9, {}}),
              QStringLiteral("ETH + WETH: drift +14.2 points, band 5.9, outside"));
    EXPECT_EQ(band_name({"DAI", -5.2, 5.7, 0.0}),
              QStringLiteral("DAI: drift \u22125.2 points, band 5.7, near edge, after the plan 0.0"));
}

/// The centre of all pixels of one colour, or -1 where there is none.
double centre_of(const QImage& image, const QColor& ink)
{
    double sum = 0, count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == ink) sum += x, ++count;
    return count > 0 ? sum / count : -1;
}

TEST(band, marker_stands_where_the_number_says_and_negative_stays_left)
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        BandWidget widget(nullptr, false);
        widget.setLayoutDirection(direction);
        widget.resize(216, 26); // the track is 200 wide: 4 bands of 5 points make 10 pixels a point
        widget.set({"DAI", -6.0, 5.0, {}});
        EXPECT_NEAR(centre_of(widget.grab().toImage(), color(Role::danger)), 108 - 60, 1.5);
        widget.set({"DAI", 4.5, 5.0, {}});
        EXPECT_NEAR(centre_of(widget.grab().toImage(), color(Role::attention_fill)), 108 + 45, 1.5);
        widget.set({"DAI", 30.0, 5.0, {}}); // chevrons stay inside the widget
        EXPECT_GT(centre_of(widget.grab().toImage(), color(Role::danger)), 190);
    }
}

TEST(checks, order_is_block_pass_note_and_the_name_has_the_number)
{
    std::vector<CheckValue> checks{{CheckValue::State::note, "b", "2", {}},
                                   {CheckValue::State::pass, "a", "1", {}},
                                   {CheckValue::State::block, "c", "3", {}}};
    sort_checks(checks);
    EXPECT_EQ(checks[0].name, "c");
    EXPECT_EQ(checks[1].name, "a");
    EXPECT_EQ(checks[2].name, "b");
    EXPECT_EQ(CheckRow({CheckValue::State::note, "LINK trade", "21 %, note above 20", {}}).accessibleName(),
              "Note: LINK trade, 21 %, note above 20");
}

TEST(checks, a_press_unfolds_the_source)
{
    CheckRow row({CheckValue::State::pass, "Price sources agree", "0.18 %", "three sources, 6 s ago"});
    const int folded = row.sizeHint().height();
    QTest::mouseClick(&row, Qt::LeftButton);
    EXPECT_GT(row.sizeHint().height(), folded);
}

TEST(checks, a_number_too_long_for_its_line_stands_below_the_name)
{
    const CheckRow row({CheckValue::State::note, "Gas money of the payer", "0.4 ETH, at most 0.51 ETH are needed", {}});
    const int one_line = row.heightForWidth(900);
    EXPECT_GT(row.heightForWidth(300), one_line);
    EXPECT_GT(row.heightForWidth(120), row.heightForWidth(300)) << "and wraps";
    EXPECT_EQ(CheckRow({CheckValue::State::pass, "Age", "1 s", {}}).heightForWidth(300), one_line);
}

TEST(approve_button, enter_counts_only_with_focus_and_only_when_ready)
{
    QWidget window;
    auto* button = new ApproveButton(&window);
    auto* other = new QWidget(&window);
    other->setFocusPolicy(Qt::StrongFocus);
    window.show();
    QSignalSpy clicks(button, &QAbstractButton::clicked);
    button->set_effect("Approve: sell 1 WETH", "for at least 2,700 USDC");
    button->set_state(ApproveButton::State::refused, "simulation is missing");
    QTest::keyClick(button, Qt::Key_Return);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(clicks.count(), 0);
    button->set_state(ApproveButton::State::ready);
    QTest::keyClick(other, Qt::Key_Return);
    EXPECT_EQ(clicks.count(), 0);
    QTest::keyClick(button, Qt::Key_Return);
    EXPECT_EQ(clicks.count(), 1);
    EXPECT_EQ(button->accessibleName(), "Approve: sell 1 WETH for at least 2,700 USDC");
}

TEST(review_table, an_unchanged_refresh_keeps_selection_and_tab_leaves)
{
    ReviewTable table({{"Asset", false, true}, {"Value", true}});
    const std::vector<std::vector<Cell>> rows{{{"DAI"}, {"1"}}, {{"USDC"}, {"2"}}};
    table.set_rows(rows);
    table.selectRow(1);
    table.set_rows(rows);
    EXPECT_EQ(table.currentIndex().row(), 1);
    EXPECT_FALSE(table.tabKeyNavigation());
    EXPECT_EQ(table.rowHeight(0), 25);
}

TEST(review_table, with_room_for_all_nothing_is_cut)
{
    ReviewTable table({{"", false, true}, {"", true}, {"", true}});
    table.resize(900, 400);
    std::vector<std::vector<Cell>> rows;
    for (const char* text :
         {"54.2", "12.8", "40.0", "1,703,125", "250,000.00", "163,901.54", "30.0 bp", "+0.4", "10.7"})
        rows.push_back({{"DAI"}, {text}, {text, true}});
    // One at a time: the widest of a column is the one that may lose a fraction of a pixel.
    for (const auto& row : rows) {
        table.set_rows({row});
        table.grab();
        for (int c = 1; c < 3; ++c) {
            const QFontMetrics metrics(Theme::current().font(c == 2 ? Type::body_strong : Type::body));
            const QString text = row[static_cast<std::size_t>(c)].text;
            EXPECT_EQ(metrics.elidedText(text, Qt::ElideRight, table.columnWidth(c) - 12), text) << text.toStdString();
        }
    }
}

TEST(review_table, a_row_follows_its_words_though_the_columns_stay)
{
    ReviewTable table({{"", false, true}, {"", true}});
    table.resize(200, 400);
    const QString words = QStringLiteral("several short words that need more than one line of it");
    table.set_rows({{{words}, {"1"}}});
    table.grab();
    const int width = table.columnWidth(0), height = table.rowHeight(0);
    table.set_rows({{{words + QLatin1Char(' ') + words}, {"1"}}});
    EXPECT_EQ(table.columnWidth(0), width);
    EXPECT_GT(table.rowHeight(0), height);
    table.set_rows({{{words}, {"1"}}});
    EXPECT_EQ(table.rowHeight(0), height);
}

TEST(skeleton, appears_late_and_can_be_cancelled)
{
    QWidget window;
    auto* skeleton = new Skeleton(3, &window);
    window.show();
    skeleton->wait_for("Finding holdings");
    EXPECT_TRUE(skeleton->isHidden());
    ASSERT_TRUE(QTest::qWaitFor([&] { return skeleton->isVisible(); }, 5000));
    QSignalSpy cancels(skeleton, &Skeleton::cancelled);
    for (QPushButton* button : skeleton->findChildren<QPushButton*>())
        QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(cancels.count(), 1);
    skeleton->finish();
    EXPECT_TRUE(skeleton->isHidden());
}

TEST(gallery, everything_that_takes_focus_has_a_name)
{
    const std::unique_ptr<QWidget> gallery(make_gallery());
    gallery->show();
    int seen = 0;
    for (QWidget* widget : gallery->findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(gallery.get()) || !(widget->focusPolicy() & Qt::TabFocus)) continue;
        if (widget->objectName().startsWith(QLatin1String("qt_"))) continue; // parts of a control, named by it
        const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(face, nullptr);
        EXPECT_FALSE(face->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
        ++seen;
    }
    EXPECT_GT(seen, 25);
}

TEST(gallery, no_label_is_cut_at_any_text_size)
{
    for (const int scale : {80, 100, 150, 200}) {
        const InLook look(Scheme::light, scale);
        const std::unique_ptr<QWidget> gallery(make_gallery());
        gallery->resize(px(1232), px(2400));
        gallery->show();
        QApplication::sendPostedEvents();
        for (const QLabel* label : gallery->findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty()) continue;
            const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            EXPECT_GE(label->height() + 1, needed) << scale << " %: " << label->text().toStdString();
            if (label->wordWrap()) continue;
            EXPECT_GE(label->width() + 1, label->sizeHint().width()) << scale << " %: " << label->text().toStdString();
        }
    }
}

TEST(gallery, pictures)
{
    const QString folder =
        qEnvironmentVariable("BALLAST_PICTURES", QDir::temp().filePath(QStringLiteral("ballast-pictures")));
    ASSERT_TRUE(QDir().mkpath(folder));
    const struct {
        Scheme scheme;
        int scale;
        Qt::LayoutDirection direction;
        const char* name;
    } all[]{{Scheme::light, 100, Qt::LeftToRight, "widgets-light"},
            {Scheme::dark, 100, Qt::LeftToRight, "widgets-dark"},
            {Scheme::high_contrast, 100, Qt::LeftToRight, "widgets-contrast"},
            {Scheme::light, 100, Qt::RightToLeft, "widgets-mirrored"},
            {Scheme::light, 200, Qt::LeftToRight, "widgets-200"}};
    for (const auto& one : all) {
        const InLook look(one.scheme, one.scale);
        QApplication::setLayoutDirection(one.direction);
        const std::unique_ptr<QWidget> gallery(make_gallery());
        gallery->setFixedWidth(px(1232));
        gallery->show();
        gallery->adjustSize();
        EXPECT_TRUE(gallery->grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(one.name))));
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

} // namespace
