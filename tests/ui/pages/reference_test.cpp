#include "ui/pages/in_language.h"
#include "ui/pages/stage.h"
#include "ui/settings.h"
#include "ui/widgets/motion.h"
#include <QDir>
#include <QImage>
#include <QTest>
#include <gtest/gtest.h>

// Each page beside the picture of it that a person has looked at and approved. Small pictures and a tolerance: fonts
// are drawn a little differently from system to system; what moved, vanished or changed its colour still shows. After
// an intended change: run with BALLAST_WRITE_REFERENCES=1, look at every picture that changed, commit them.
namespace ballast::ui {
namespace {

using tests::Stage;

constexpr int k_kept_width = 640;
/// Settings shows where it is, so it must be the same each time; nothing is written there.
const QString k_folder = QStringLiteral("/home/ines/.local/share/ballast");
constexpr int k_block = 16;            ///< pixels of the kept picture
constexpr double k_most_of_block = 16; ///< of 255, the mean difference in one block
constexpr double k_most_in_all = 4;

/// How the window is looked at.
struct Way {
    const char* name;
    Scheme scheme = Scheme::light;
    QSize size = {1280, 800};
    int percent = 100;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    const char* language = nullptr; ///< null: that of the sources
};
constexpr Way k_light{"light"};
constexpr Way k_other_ways[]{{"dark", Scheme::dark},
                             {"contrast", Scheme::high_contrast},
                             {"large", Scheme::light, {1920, 1080}, 200},
                             {"mirrored", Scheme::light, {1280, 800}, 100, Qt::RightToLeft},
                             {"german", Scheme::light, {1280, 800}, 100, Qt::LeftToRight, "de"}};

struct Reference {
    std::string page, state;
    Way way = k_light;
};

/// Every state in which a page tells something of its own; and each page in its fullest state in all other ways.
std::vector<Reference> references()
{
    std::vector<Reference> out;
    for (const PageEntry& page : page_entries()) {
        const std::string_view name(page.name);
        for (const tests::SampleState& sample : tests::sample_states())
            if (tests::tells_of(sample.name, name)) out.push_back({page.name, sample.name});
        const char* fullest = name == "approve" ? "review" : name == "activity" ? "outcome" : "act_now";
        if (name == "activity") out.push_back({page.name, fullest});
        for (const Way& way : k_other_ways)
            out.push_back({page.name, fullest, way});
    }
    out.push_back({"overview", "on_target", k_other_ways[0]});
    out.push_back({"plan", "on_target"});
    return out;
}

QString name_of(const Reference& reference)
{
    return QStringLiteral("%1-%2-%3.jpg")
        .arg(QString::fromStdString(reference.page), QString::fromStdString(reference.state),
             QLatin1String(reference.way.name));
}

QImage picture_of(const Reference& reference, Settings& settings)
{
    const Way& way = reference.way;
    std::optional<tests::InLanguage> language;
    if (way.language) language.emplace(QLatin1String(way.language));
    QApplication::setLayoutDirection(way.direction);
    Theme::apply(Theme(way.scheme, way.percent));
    set_motion(false); // no picture of something half faded in
    const std::string& state = reference.state;
    Stage stage(std::make_shared<const engine::EngineState>(tests::sample_state(state)), &settings);
    stage.window.resize(way.size);
    stage.open(reference.page.c_str());
    if (state == "review" || state == "signing") QTest::qWait(1100); // until approve and send open
    if (state == "loading") QTest::qWait(500);                       // until the skeleton stands there
    for (int round = 0; round < 6; ++round)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QImage picture = stage.window.grab().toImage().scaledToWidth(k_kept_width, Qt::SmoothTransformation);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    return picture;
}

int channel_difference(QRgb a, QRgb b)
{
    return (std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b))) / 3;
}

/// Mean difference of the block that differs most, and of the whole picture.
std::pair<double, double> compare(const QImage& a, const QImage& b)
{
    double worst = 0, all = 0;
    for (int top = 0; top < a.height(); top += k_block)
        for (int left = 0; left < a.width(); left += k_block) {
            double sum = 0;
            const int bottom = std::min(top + k_block, a.height()), right = std::min(left + k_block, a.width());
            for (int y = top; y < bottom; ++y)
                for (int x = left; x < right; ++x)
                    sum += channel_difference(a.pixel(x, y), b.pixel(x, y));
            worst = std::max(worst, sum / ((bottom - top) * (right - left)));
            all += sum;
        }
    return {worst, all / (double(a.width()) * a.height())};
}

TEST(references, every_page_looks_as_it_was_approved)
{
    Settings settings(k_folder);
    const QDir kept(QStringLiteral(BALLAST_SOURCE_DIR "/tests/ui/references"));
    const bool write = qEnvironmentVariableIsSet("BALLAST_WRITE_REFERENCES");
    for (const Reference& reference : references()) {
        const QString name = name_of(reference);
        const QImage now = picture_of(reference, settings);
        if (write) {
            EXPECT_TRUE(now.save(kept.filePath(name), "JPG", 60)); // a third of a PNG, and well inside the tolerance
            continue;
        }
        const QImage then(kept.filePath(name));
        ASSERT_EQ(then.size(), now.size()) << name.toStdString();
        const auto [worst, all] = compare(now, then);
        EXPECT_LE(worst, k_most_of_block) << name.toStdString();
        EXPECT_LE(all, k_most_in_all) << name.toStdString();
        const QString pictures = qEnvironmentVariable("BALLAST_PICTURES");
        if ((worst > k_most_of_block || all > k_most_in_all) && !pictures.isEmpty()) {
            QDir().mkpath(pictures + QStringLiteral("/differs"));
            now.save(pictures + QStringLiteral("/differs/") + name);
        }
    }
    Theme::apply(Theme());
    set_motion(true);
}

TEST(references, a_moved_button_would_show)
{
    Settings settings(k_folder);
    const QImage one = picture_of({"overview", "act_now"}, settings);
    QImage other = one.copy();
    for (int y = 60; y < 76; ++y) // a button of 60 by 16 goes 20 pixels to the side
        for (int x = 500; x < 560; ++x)
            other.setPixel(x, y, one.pixel(x + 20, y));
    EXPECT_GT(compare(one, other).first, k_most_of_block);
    Theme::apply(Theme());
    set_motion(true);
}

} // namespace
} // namespace ballast::ui
