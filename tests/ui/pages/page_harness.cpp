#include "ui/pages/page_harness.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCoreApplication>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>
#include <gtest/gtest.h>

namespace ballast::tests {

PageHarness::PageHarness(const char* name)
{
    const ui::PageContext context{[this](engine::Command command) {
                                      command.id = sent.size() + 1;
                                      sent.push_back(std::move(command));
                                      return sent.back().id;
                                  },
                                  [this](const QString& where) { visited << where; }};
    for (const ui::PageEntry& entry : ui::page_entries())
        if (QLatin1String(entry.name) == QLatin1String(name)) page.reset(entry.make(context, nullptr));
    EXPECT_NE(page, nullptr) << name;
    page->resize(1132, 752);
    page->show();
}

PageHarness::~PageHarness() = default;

QStringList PageHarness::unnamed() const
{
    QStringList out;
    for (const QWidget* widget : page->findChildren<QWidget*>()) {
        const bool interactive = qobject_cast<const QAbstractButton*>(widget) ||
                                 qobject_cast<const QAbstractItemView*>(widget) ||
                                 qobject_cast<const QLineEdit*>(widget);
        if (widget->inherits("QHeaderView") || widget->inherits("QTableCornerButton")) continue; // parts of their table
        if (!interactive || !widget->isVisible() || widget->objectName().startsWith(QLatin1String("qt_"))) continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (widget->parent() && qobject_cast<const QLineEdit*>(widget->parent()))
            continue; // its own clear and search marks
        if (widget->accessibleName().isEmpty() && !(button && !button->text().isEmpty()))
            out << widget->objectName() + QStringLiteral(" has no name");
    }
    return out;
}

void PageHarness::take_pictures(const QString& name)
{
    const QString folder = qEnvironmentVariable("BALLAST_PICTURES");
    if (folder.isEmpty()) return;
    QDir().mkpath(folder);
    for (const auto& [scheme, word] : {std::pair(ui::Scheme::light, "light"), std::pair(ui::Scheme::dark, "dark")}) {
        ui::Theme::apply(ui::Theme(scheme));
        QCoreApplication::sendPostedEvents();
        QPixmap picture(page->size());
        picture.fill(ui::color(ui::Role::window));
        page->render(&picture, {}, {}, QWidget::DrawChildren);
        EXPECT_TRUE(picture.save(folder + u'/' + name + u'-' + QLatin1String(word) + QStringLiteral(".png")));
    }
    ui::Theme::apply(ui::Theme());
}

} // namespace ballast::tests
