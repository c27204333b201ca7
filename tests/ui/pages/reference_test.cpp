#include "support/temporary_folder.h"
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

constexpr QSize k_kept(640, 400);
constexpr int k_block = 16;            ///< pixels of the kept picture
constexpr double k_most_of_block = 16; ///< of 255, the mean difference in one block
constexpr double k_most_in_all = 4;

struct Reference {
    const char* page;
    const char* state;
    Scheme scheme = Scheme::light;
};
constexpr Reference k_references[]{
    {"overview", "act_now"}, {"overview", "on_target", Scheme::dark},
    {"overview", "trouble"}, {"overview", "interrupted"},
    {"overview", "empty"},   {"drift", "act_now"},
    {"plan", "act_now"},     {"plan", "on_target"},
    {"approve", "review"},   {"approve", "review", Scheme::high_contrast},
    {"approve", "signing"},  {"approve", "confirming"},
    {"approve", "outcome"},  {"approve", "blocked"},
    {"approve", "failed"},   {"activity", "outcome"},
    {"policy", "act_now"},   {"wallets", "act_now"},
    {"networks", "act_now"}, {"networks", "trouble"},
};

QString name_of(const Reference& reference)
{
    const char* scheme = reference.scheme == Scheme::light  ? "light"
                         : reference.scheme == Scheme::dark ? "dark"
                                                            : "contrast";
    return QStringLiteral("%1-%2-%3.jpg")
        .arg(QLatin1String(reference.page), QLatin1String(reference.state), QLatin1String(scheme));
}

QImage picture_of(const Reference& reference, Settings& settings)
{
    Theme::apply(Theme(reference.scheme, 100));
    set_motion(false); // no picture of something half faded in
    Stage stage(std::make_shared<const engine::EngineState>(tests::sample_state(reference.state)), &settings);
    stage.open(reference.page);
    const std::string state = reference.state;
    if (state == "review" || state == "signing") QTest::qWait(1100); // until approve and send open
    for (int round = 0; round < 6; ++round)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    return stage.window.grab().toImage().scaled(k_kept, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

int channel_difference(QRgb a, QRgb b)
{
    return (std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b))) / 3;
}

/// Mean difference of the block that differs most, and of the whole picture.
std::pair<double, double> compare(const QImage& a, const QImage& b)
{
    double worst = 0, all = 0;
    for (int top = 0; top < k_kept.height(); top += k_block)
        for (int left = 0; left < k_kept.width(); left += k_block) {
            double sum = 0;
            for (int y = top; y < top + k_block; ++y)
                for (int x = left; x < left + k_block; ++x)
                    sum += channel_difference(a.pixel(x, y), b.pixel(x, y));
            worst = std::max(worst, sum / (k_block * k_block));
            all += sum;
        }
    return {worst, all / (double(k_kept.width()) * k_kept.height())};
}

TEST(references, every_page_looks_as_it_was_approved)
{
    const tests::TemporaryFolder folder;
    Settings settings(QString::fromStdString(folder.text()));
    const QDir kept(QStringLiteral(BALLAST_SOURCE_DIR "/tests/ui/references"));
    const bool write = qEnvironmentVariableIsSet("BALLAST_WRITE_REFERENCES");
    for (const Reference& reference : k_references) {
        const QString name = name_of(reference);
        const QImage now = picture_of(reference, settings);
        if (write) {
            EXPECT_TRUE(now.save(kept.filePath(name), "JPG", 70)); // a third of a PNG, and well inside the tolerance
            continue;
        }
        const QImage then(kept.filePath(name));
        ASSERT_EQ(then.size(), k_kept) << name.toStdString();
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
    const tests::TemporaryFolder folder;
    Settings settings(QString::fromStdString(folder.text()));
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
