#include "support/temporary_folder.h"
#include "ui/pages/extreme_states.h"
#include "ui/pages/in_language.h"
#include "ui/pages/stage.h"
#include "ui/settings.h"
#include "ui/support/pseudo_translator.h"
#include "ui/support/readable.h"
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <gtest/gtest.h>

// Every page in every state is read as a person reads it: from what is painted.
namespace ballast::ui {
namespace {

using tests::SampleState;
using tests::Stage;

struct readable : testing::Test {
    ~readable() override
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        Theme::apply(Theme());
    }
};

void keep_picture(Stage& stage, const QString& name)
{
    const QString folder = qEnvironmentVariable("BALLAST_PICTURES");
    if (folder.isEmpty()) return;
    QDir().mkpath(folder + QStringLiteral("/looks"));
    EXPECT_TRUE(stage.window.grab().save(QStringLiteral("%1/looks/%2.png").arg(folder, name)));
}

struct Look {
    QString name;
    QSize size = {1280, 800};
    bool contrasts = true;
};

int g_screens = 0, g_pages = 0; ///< looked at so far

QScrollBar* page_bar(const Stage& stage)
{
    for (auto* area : stage.window.findChildren<QScrollArea*>())
        if (area->isVisible() && area->widget() && area->widget()->objectName() == QLatin1String("page"))
            return area->verticalScrollBar();
    return nullptr;
}

/// Where a page is scrolled to, so that each part of it is seen once.
std::vector<int> screens_of(const Stage& stage)
{
    std::vector<int> tops{0};
    if (const QScrollBar* bar = page_bar(stage))
        while (tops.back() < bar->maximum())
            tops.push_back(std::min(tops.back() + bar->pageStep() * 4 / 5, bar->maximum()));
    return tops;
}

void scroll_to(Stage& stage, int top)
{
    if (QScrollBar* bar = page_bar(stage)) bar->setValue(top);
    stage.settle();
}

void expect_size(const Stage& stage, QSize size, const std::string& where)
{
    EXPECT_EQ(stage.window.size(), size) << where << ": nothing may push the window larger";
}

void expect_width(const Stage& stage, QSize size, const std::string& where)
{
    expect_size(stage, size, where);
    for (const auto* area : stage.window.findChildren<QAbstractScrollArea*>())
        EXPECT_TRUE(!area->isVisible() || area->horizontalScrollBar()->maximum() == 0 ||
                    area->inherits("QPlainTextEdit"))
            << where << ": " << area->objectName().toStdString() << " must be scrolled sideways by "
            << area->horizontalScrollBar()->maximum();
}

void expect_readable(Stage& stage, const SampleState& sample, const Look& look, bool every_page)
{
    stage.window.show_state(sample.state);
    for (const PageEntry& entry : page_entries()) {
        if (!every_page && !tests::tells_of(sample.name, entry.name)) continue;
        stage.open(entry.name);
        for (int round = 0; round < 3; ++round) // layouts inside layouts, and what becomes of a scroll bar that goes
            stage.settle();
        const std::string where = sample.name + "/" + entry.name + "/" + look.name.toStdString();
        expect_width(stage, look.size, where);
        ++g_pages;
        QStringList lost, faint;
        for (const int top : screens_of(stage)) {
            ++g_screens;
            scroll_to(stage, top);
            lost += tests::unreadable_texts(stage.window);
            if (look.contrasts) faint += tests::faint_parts(stage.window);
        }
        EXPECT_TRUE(lost.isEmpty()) << where << "\n" << lost.join(u'\n').toStdString();
        EXPECT_TRUE(faint.isEmpty()) << where << "\n" << faint.join(u'\n').toStdString();
        scroll_to(stage, 0);
        if (!lost.isEmpty() || every_page || sample.name == "act_now" || sample.name == "review")
            keep_picture(stage, QStringLiteral("%1-%2-%3")
                                    .arg(QLatin1String(entry.name), QString::fromStdString(sample.name), look.name));
    }
}

/// One window lives through all the states, as it does for a person.
void expect_readable_in(const std::vector<SampleState>& samples, const Look& look, bool every_page)
{
    const tests::TemporaryFolder folder;
    Settings settings(QString::fromStdString(folder.text()));
    Stage stage(samples.front().state, &settings);
    stage.window.resize(look.size);
    for (const SampleState& sample : samples)
        expect_readable(stage, sample, look, every_page);
}

void expect_readable_everywhere(const Look& look) { expect_readable_in(tests::sample_states(), look, false); }

TEST_F(readable, in_every_scheme)
{
    for (const auto& [scheme, name] :
         {std::pair{Scheme::light, "light"}, {Scheme::dark, "dark"}, {Scheme::high_contrast, "contrast"}}) {
        Theme::apply(Theme(scheme, 100));
        expect_readable_everywhere({QLatin1String(name)});
    }
}

TEST_F(readable, in_german_and_at_every_text_size)
{
    const tests::InLanguage words{QStringLiteral("de")};
    for (const int percent : {80, 100, 150, 200}) {
        Theme::apply(Theme(Scheme::light, percent));
        const QSize size = percent == 200 ? QSize(1920, 1080) : QSize(1280, 800);
        expect_readable_everywhere({QStringLiteral("de-%1").arg(percent), size, false});
    }
    EXPECT_GT(g_screens, g_pages + 20) << "what is below the first screen is read too";
}

TEST_F(readable, in_english_at_one_and_a_half_times_the_text_size)
{
    Theme::apply(Theme(Scheme::light, 150));
    expect_readable_everywhere({QStringLiteral("en-150"), {1280, 800}, false});
}

// Wide tables are scrolled there, the window stays.
TEST_F(readable, at_twice_the_text_size_no_page_asks_for_more_than_the_window)
{
    Theme::apply(Theme(Scheme::light, 200));
    Stage stage(tests::sample_states().front().state);
    stage.window.resize(1280, 800);
    for (const SampleState& sample : tests::sample_states()) {
        stage.window.show_state(sample.state);
        for (const PageEntry& entry : page_entries()) {
            stage.open(entry.name);
            expect_size(stage, {1280, 800}, sample.name + "/" + entry.name);
            if (sample.name == "act_now") keep_picture(stage, QStringLiteral("%1-200").arg(QLatin1String(entry.name)));
        }
    }
}

TEST_F(readable, in_words_a_third_longer)
{
    tests::PseudoTranslator words;
    QCoreApplication::installTranslator(&words);
    expect_readable_everywhere({QStringLiteral("pseudo"), {1280, 800}, false});
    QCoreApplication::removeTranslator(&words);
}

TEST_F(readable, from_right_to_left)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Hebrew));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    Theme::apply(Theme()); // its sheet names sides
    expect_readable_everywhere({QStringLiteral("rtl"), {1280, 800}, false});
    QLocale::setDefault(before);
}

TEST_F(readable, with_treasuries_at_the_edge)
{
    expect_readable_in(tests::extreme_states(), {QStringLiteral("edge"), {1280, 800}, false}, true);
}

} // namespace
} // namespace ballast::ui
