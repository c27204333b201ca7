#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"
#include <QDir>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace ballast::ui;

namespace {

class Looks : public testing::TestWithParam<Scheme> {};

TEST_P(Looks, text_has_contrast_on_every_surface)
{
    const Theme theme(GetParam());
    for (const Role ground : {Role::window, Role::surface, Role::rail, Role::sunken})
        for (const Role ink : {Role::text, Role::second, Role::third})
            EXPECT_GE(contrast(theme.color(ink), theme.color(ground)), 4.5)
                << static_cast<int>(ink) << " on " << static_cast<int>(ground);
    EXPECT_GE(contrast(theme.color(Role::on_accent), theme.color(Role::accent)), 4.5);
    EXPECT_GE(contrast(theme.color(Role::on_accent), theme.color(Role::accent_hover)), 4.5);
    for (const Tone tone : {Tone::good, Tone::attention, Tone::danger, Tone::information}) {
        EXPECT_GE(contrast(theme.tone(tone), theme.ground(tone)), 4.5) << static_cast<int>(tone);
        EXPECT_GE(contrast(theme.tone(tone), theme.color(Role::surface)), 4.5) << static_cast<int>(tone);
    }
    const QPalette palette = theme.palette();
    EXPECT_GE(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)), 4.5);
}

TEST_P(Looks, edges_marks_and_assets_stand_out)
{
    const Theme theme(GetParam());
    const QColor surface = theme.color(Role::surface);
    EXPECT_GE(contrast(theme.color(Role::control_edge), surface), 3.0);
    EXPECT_GE(contrast(theme.color(Role::accent), surface), 3.0);
    EXPECT_GE(contrast(theme.color(Role::attention_fill), surface), 3.0);
    for (int asset = 0; asset < 6; ++asset)
        EXPECT_GE(contrast(theme.asset(asset), surface), 3.0) << asset;
}

TEST_P(Looks, style_sheet_has_no_token_left)
{
    const QString sheet = Theme(GetParam(), 150).style_sheet();
    EXPECT_FALSE(sheet.contains(QRegularExpression(QStringLiteral("\\{[a-z_]+\\}|<\\d+>"))));
    EXPECT_TRUE(sheet.contains(QStringLiteral("font-size: 45px"))); // the figure's 30 at 150 %
}

INSTANTIATE_TEST_SUITE_P(theme, Looks, testing::Values(Scheme::light, Scheme::dark, Scheme::high_contrast));

TEST(theme, contrast_of_black_and_white_is_21) { EXPECT_DOUBLE_EQ(contrast(Qt::black, Qt::white), 21.0); }

TEST(theme, sizes_follow_the_text_scale_within_its_limits)
{
    EXPECT_EQ(Theme(Scheme::light, 150).px(24), 36);
    EXPECT_EQ(Theme(Scheme::light, 50).px(10), 8);
    EXPECT_EQ(Theme(Scheme::light, 900).px(10), 20);
}

TEST(theme, embedded_faces_are_the_ones_in_use)
{
    if (QDir(QStringLiteral(":/fonts")).isEmpty()) GTEST_SKIP() << "no fonts were found to embed in this build";
    const Theme theme;
    EXPECT_EQ(QFontInfo(theme.font(Type::body)).family(), QStringLiteral("IBM Plex Sans"));
    EXPECT_EQ(QFontInfo(theme.font(Type::mono)).family(), QStringLiteral("JetBrains Mono"));
    EXPECT_EQ(QFontInfo(theme.font(Type::title)).weight(), QFont::DemiBold);
    const QFontMetricsF metrics(theme.font(Type::body));
    for (const QChar digit : QStringLiteral("02345678")) // tabular: all as wide as a one
        EXPECT_DOUBLE_EQ(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(u'1')) << digit.toLatin1();
}

TEST(icons, every_drawing_takes_the_colour_it_is_given)
{
    const QDir folder(QStringLiteral(":/icons"));
    const QStringList names = folder.entryList({QStringLiteral("*.svg")});
    ASSERT_GE(names.size(), 40);
    for (const QString& file : names) {
        const QImage picture = icon_pixmap(file.chopped(4), QColor(200, 0, 0), 24, 2).toImage();
        ASSERT_EQ(picture.width(), 48) << file.toStdString();
        int red = 0;
        for (int y = 0; y < 48; ++y)
            for (int x = 0; x < 48; ++x)
                red += picture.pixelColor(x, y).alpha() > 200 && picture.pixelColor(x, y).red() > 150 ? 1 : 0;
        EXPECT_GT(red, 30) << file.toStdString();
    }
}

} // namespace
