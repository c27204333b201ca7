#include "engine/command.h"
#include "ui/main_window.h"
#include "ui/pages/sample_states.h"
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

/// A window that keeps what it was asked to send.
struct Stage {
    std::vector<engine::Command> sent;
    MainWindow window{[this](engine::Command command) { sent.push_back(std::move(command)); }};
    explicit Stage(const tests::SampleState& sample)
    {
        window.resize(1280, 800);
        window.show();
        window.show_state(sample.state);
    }
    void open(const char* page)
    {
        window.show_page(QLatin1String(page));
        QApplication::processEvents();
        QApplication::processEvents();
    }
};

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
    Stage stage(sample);
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

/// Which page a state is about; states that every page shows in its own way are "".
std::string page_of(const std::string& state)
{
    if (state == "act_now" || state == "empty" || state == "trouble") return {};
    return state == "on_target" || state == "loading" || state == "interrupted" ? "overview" : "approve";
}

void take_pictures(Scheme scheme, const QString& suffix)
{
    Theme::apply(Theme(scheme, 100));
    for (const tests::SampleState& sample : tests::sample_states()) {
        Stage stage(sample);
        for (const PageEntry& entry : page_entries()) {
            const std::string about = page_of(sample.name);
            if (!about.empty() && about != entry.name) continue;
            stage.open(entry.name);
            QTest::qWait(about == "overview" || sample.name == "loading" ? 350 : 0); // a wait shows itself after 300 ms
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
    take_pictures(Scheme::light, QStringLiteral("light"));
    take_pictures(Scheme::dark, QStringLiteral("dark"));
}

} // namespace
} // namespace ballast::ui
