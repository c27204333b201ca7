#include "engine/command.h"
#include "support/temporary_folder.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/widgets/motion.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QGraphicsEffect>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace ballast;
using namespace ballast::ui;

namespace {

/// A folder, and look and locale put back afterwards.
struct Kept : testing::Test {
    ~Kept() override
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Theme::apply(Theme());
        set_motion(false);
    }
    QString file() const { return QDir(path).filePath("settings.ini"); }
    void write(const QByteArray& text) const
    {
        QFile out(file());
        ASSERT_TRUE(out.open(QFile::WriteOnly));
        out.write(text);
    }
    tests::TemporaryFolder folder;
    QString path = QString::fromStdString(folder.path().string());
};

TEST_F(Kept, first_start_follows_the_system)
{
    Settings settings(path);
    EXPECT_EQ(settings.scheme(), SchemeChoice::system);
    EXPECT_EQ(settings.language(), LanguageChoice::system);
    EXPECT_EQ(settings.text_size(), 100);
    EXPECT_TRUE(settings.kept());
    EXPECT_FALSE(QFile::exists(file())) << "looking writes nothing";
}

TEST_F(Kept, choices_come_back_at_the_next_start_and_only_the_owner_may_read_them)
{
    {
        Settings settings(path);
        settings.choose_scheme(SchemeChoice::high_contrast);
        settings.choose_language(LanguageChoice::german);
        settings.choose_text_size(130);
        EXPECT_TRUE(settings.language_waits());
    }
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFile::permissions(file()) & others);
    Settings again(path);
    EXPECT_EQ(again.scheme(), SchemeChoice::high_contrast);
    EXPECT_EQ(again.language(), LanguageChoice::german);
    EXPECT_EQ(again.text_size(), 130);
    EXPECT_FALSE(again.language_waits());
    again.apply();
    EXPECT_EQ(Theme::current().scheme(), Scheme::high_contrast);
    EXPECT_EQ(Theme::current().scale_percent(), 130);
}

TEST_F(Kept, language_decides_how_numbers_are_written)
{
    Settings german(path);
    german.choose_language(LanguageChoice::german);
    german.apply();
    EXPECT_EQ(QLocale().toString(1234.5, 'f', 1), "1.234,5");
    EXPECT_FALSE(german.language_waits());
    german.choose_language(LanguageChoice::english);
    EXPECT_EQ(QLocale().toString(1234.5, 'f', 1), "1.234,5") << "not before the next start";
    german.apply();
    EXPECT_EQ(QLocale().toString(1234.5, 'f', 1), "1,234.5");
}

TEST_F(Kept, what_cannot_be_read_counts_as_not_chosen)
{
    write("[look]\nscheme=mauve\nlanguage=\ntext_size=enormous\n[window]\ngeometry=@ByteArray(x)\n");
    Settings settings(path);
    EXPECT_EQ(settings.scheme(), SchemeChoice::system);
    EXPECT_EQ(settings.language(), LanguageChoice::system);
    EXPECT_EQ(settings.text_size(), 100);
    MainWindow window({}, &settings);
    settings.attach(window);
    EXPECT_EQ(window.size(), MainWindow({}).size()) << "as without a file";
}

TEST_F(Kept, a_text_size_out_of_range_is_taken_as_the_nearest_one)
{
    write("[look]\ntext_size=900\n");
    EXPECT_EQ(Settings(path).text_size(), 200);
}

TEST_F(Kept, a_choice_in_the_windows_menu_is_kept_and_a_change_of_size_alone_is_no_choice_of_look)
{
    Settings settings(path);
    settings.apply();
    MainWindow window({}, &settings);
    settings.attach(window);
    QSignalSpy changed(&settings, &Settings::changed);
    window.actions().get(Act::larger)->trigger();
    EXPECT_EQ(settings.text_size(), 110);
    EXPECT_EQ(settings.scheme(), SchemeChoice::system);
    const bool dark = Theme::current().scheme() == Scheme::dark;
    window.actions().get(dark ? Act::look_light : Act::look_dark)->trigger();
    EXPECT_EQ(settings.scheme(), dark ? SchemeChoice::light : SchemeChoice::dark);
    EXPECT_EQ(changed.count(), 2);
    EXPECT_EQ(Settings(path).text_size(), 110);
}

TEST_F(Kept, a_choice_reaches_the_window_at_once)
{
    Settings settings(path);
    MainWindow window({}, &settings);
    settings.attach(window);
    settings.choose_scheme(SchemeChoice::dark);
    EXPECT_EQ(Theme::current().scheme(), Scheme::dark);
    settings.choose_text_size(120);
    EXPECT_EQ(Theme::current().scale_percent(), 120);
    EXPECT_EQ(Theme::current().scheme(), Scheme::dark);
}

TEST_F(Kept, motion_ends_when_nobody_wants_it)
{
    Settings settings(path);
    settings.apply();
    EXPECT_TRUE(has_motion());
    QLabel label("changed");
    label.show();
    fade_in(label);
    ASSERT_NE(label.graphicsEffect(), nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return label.graphicsEffect() == nullptr; }, 2000)) << "a fade ends";
    settings.choose_motion(MotionChoice::none);
    EXPECT_FALSE(has_motion());
    fade_in(label);
    EXPECT_EQ(label.graphicsEffect(), nullptr);
    EXPECT_EQ(Settings(path).motion(), MotionChoice::none);
    Settings(path).apply();
    EXPECT_FALSE(has_motion()) << "also at the next start";
}

TEST_F(Kept, the_window_comes_back_where_it_was)
{
    {
        Settings settings(path);
        MainWindow window({}, &settings);
        settings.attach(window);
        window.show();
        window.resize(1010, 720);
        window.close();
    }
    Settings settings(path);
    MainWindow window({}, &settings);
    settings.attach(window);
    EXPECT_EQ(window.size(), QSize(1010, 720));
}

TEST_F(Kept, a_folder_that_cannot_be_written_is_said)
{
    Settings settings("/proc/ballast-cannot-write-here");
    settings.choose_text_size(120);
    EXPECT_FALSE(settings.kept());
    EXPECT_EQ(settings.text_size(), 120);
}

} // namespace
