#include "engine/command.h"
#include "support/temporary_folder.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <gtest/gtest.h>

using namespace ballast;
using namespace ballast::ui;

namespace {

struct SettingsPage : testing::Test {
    SettingsPage()
    {
        settings.attach(window);
        window.show();
        window.show_page("settings");
    }
    ~SettingsPage() override { Theme::apply(Theme()); }
    template <class W>
    W* control(const QString& name)
    {
        return window.page("settings")->findChild<W*>(name);
    }

    tests::TemporaryFolder folder;
    Settings settings{QString::fromStdString(folder.text())};
    MainWindow window{[](engine::Command) {}, &settings};
};

TEST_F(SettingsPage, a_look_is_taken_at_once)
{
    auto* box = control<QComboBox>("schemeChoice");
    QTest::keyClick(box, Qt::Key_End); // High contrast is the last
    EXPECT_EQ(settings.scheme(), SchemeChoice::high_contrast);
    EXPECT_EQ(Theme::current().scheme(), Scheme::high_contrast);
    window.actions().get(Act::look_light)->trigger();
    EXPECT_EQ(box->currentText(), "Light") << "the menu's choice shows here too";
}

TEST_F(SettingsPage, says_where_its_choices_belong)
{
    EXPECT_TRUE(control<QLabel>("settingsSentence")->text().contains("data folder"));
    EXPECT_FALSE(control<QLabel>("settingsSentence")->text().contains("computer"));
    EXPECT_TRUE(control<QLabel>("dataFolder")->text().contains(QString::fromStdString(folder.text())));
}

TEST_F(SettingsPage, a_language_says_that_it_waits_for_the_next_start)
{
    QTest::keyClick(control<QComboBox>("languageChoice"), Qt::Key_End);
    EXPECT_EQ(settings.language(), LanguageChoice::german);
    EXPECT_EQ(control<QLabel>("languageNote")->text(), "The new language shows at the next start.");
}

TEST_F(SettingsPage, a_text_size_builds_the_pages_anew_and_the_box_keeps_the_focus)
{
    auto* box = control<QSpinBox>("textSizeSpin");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Up);
    ASSERT_TRUE(QTest::qWaitFor([this] { return Theme::current().scale_percent() == 110; }, 2000));
    EXPECT_EQ(control<QSpinBox>("textSizeSpin")->value(), 110);
    EXPECT_EQ(window.current_page(), "settings");
    EXPECT_EQ(window.focusWidget(), control<QSpinBox>("textSizeSpin"));
    EXPECT_EQ(settings.text_size(), 110);
}

TEST_F(SettingsPage, names_the_data_folder_and_copies_it)
{
    EXPECT_EQ(control<QLabel>("dataFolder")->text().toStdString(), folder.text());
    control<QPushButton>("copyDataFolderButton")->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(), folder.text());
    EXPECT_FALSE(control<QLabel>("settingsNotKept")->isVisible());
}

TEST_F(SettingsPage, everything_that_can_be_used_has_a_name)
{
    Page* page = window.page("settings");
    for (const QWidget* widget : page->findChildren<QWidget*>())
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(page) &&
            widget->objectName() != "qt_spinbox_lineedit") {
            EXPECT_FALSE(widget->accessibleName().isEmpty())
                << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
        }
}

} // namespace
