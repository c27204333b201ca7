#include "support/temporary_folder.h"
#include "ui/pages/in_language.h"
#include "ui/pages/stage.h"
#include "ui/settings.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <gtest/gtest.h>

namespace ballast::ui {
namespace {

using tests::Stage;

QString name_of(const QWidget& widget)
{
    if (!widget.accessibleName().isEmpty()) return widget.accessibleName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return button->text();
    return {};
}

bool is_control(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget) ||
           (qobject_cast<const QAbstractSlider*>(&widget) && !qobject_cast<const QScrollBar*>(&widget));
}

/// Qt's own parts (the button of a line edit, a scroll bar's corner) are named by Qt.
bool is_own(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return !widget.objectName().startsWith(QLatin1String("qt_")) && parent && !qobject_cast<const QLineEdit*>(parent) &&
           !qobject_cast<const QComboBox*>(parent) && !qobject_cast<const QAbstractItemView*>(parent) &&
           !widget.inherits("QComboBoxListView") && !parent->inherits("QAbstractSpinBox");
}

void expect_named(const QWidget& page, const std::string& where)
{
    const auto widgets = page.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible() || !is_control(*widget) || !is_own(*widget)) continue;
        EXPECT_FALSE(name_of(*widget).isEmpty()) << where << ": " << widget->metaObject()->className() << " "
                                                 << widget->objectName().toStdString() << " has no name";
    }
}

void expect_named_everywhere(const tests::SampleState& sample)
{
    Stage stage(sample.state);
    for (const PageEntry& entry : page_entries()) {
        stage.open(entry.name);
        ASSERT_EQ(stage.window.current_page(), QLatin1String(entry.name));
        expect_named(stage.window, sample.name + "/" + entry.name);
    }
    EXPECT_TRUE(stage.sent.empty()) << sample.name << ": a page that is only looked at sends nothing";
}

TEST(pages, every_control_has_a_name_and_looking_sends_nothing)
{
    for (const tests::SampleState& sample : tests::sample_states())
        expect_named_everywhere(sample);
}

QString picture_folder()
{
    const QString folder = qEnvironmentVariable("BALLAST_PICTURES");
    if (!folder.isEmpty()) QDir().mkpath(folder + QStringLiteral("/pages"));
    return folder.isEmpty() ? folder : folder + QStringLiteral("/pages");
}

void take_pictures(Scheme scheme, const QString& language)
{
    const tests::InLanguage words(language);
    const tests::TemporaryFolder folder;
    Settings settings(QString::fromStdString(folder.text()));
    Theme::apply(Theme(scheme, 100));
    const QString suffix = QStringLiteral("%1-%2").arg(scheme == Scheme::dark ? "dark" : "light", language);
    Stage stage(tests::sample_states().front().state, &settings);
    for (const tests::SampleState& sample : tests::sample_states()) {
        stage.window.show_state(sample.state);
        for (const PageEntry& entry : page_entries()) {
            if (!tests::tells_of(sample.name, entry.name)) continue;
            stage.open(entry.name);
            if (sample.name == "loading") QTest::qWait(350);                             // a wait shows itself then
            if (sample.name == "review" || sample.name == "signing") QTest::qWait(1100); // until approve and send open
            const QString file =
                QStringLiteral("%1/%2-%3-%4.png")
                    .arg(picture_folder(), QLatin1String(entry.name), QString::fromStdString(sample.name), suffix);
            EXPECT_TRUE(stage.window.grab().save(file)) << file.toStdString();
        }
    }
    Theme::apply(Theme());
}

TEST(pages, leave_pictures)
{
    if (picture_folder().isEmpty()) GTEST_SKIP() << "BALLAST_PICTURES names no folder";
    for (const char* language : {"en", "de"})
        for (const Scheme scheme : {Scheme::light, Scheme::dark})
            take_pictures(scheme, QLatin1String(language));
    const int states = static_cast<int>(tests::sample_states().size());
    EXPECT_GE(QDir(picture_folder()).entryList({QStringLiteral("*.png")}).size(), 4 * states);
}

} // namespace
} // namespace ballast::ui
