#include "ui/menus.h"
#include "ui/widgets/icon.h"
#include <QCoreApplication>
#include <QMenu>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(menus)
};

struct Group {
    const char* title;
    std::vector<Act> acts;
    bool pages_after = false; ///< "Go to" follows
};

const std::vector<Group>& groups()
{
    static const std::vector<Group> all{
        {QT_TRANSLATE_NOOP("menus", "Act"), {Act::primary, Act::refresh, Act::cancel, Act::lock_keys}, true},
        {QT_TRANSLATE_NOOP("menus", "Page"),
         {Act::find, Act::filter, Act::export_page, Act::toggle_table, Act::raw_units, Act::next_region}},
        {QT_TRANSLATE_NOOP("menus", "Treasury"), {Act::watch_treasury, Act::forget_treasury}},
        {QT_TRANSLATE_NOOP("menus", "Text size"), {Act::larger, Act::smaller, Act::normal_size}},
        {QT_TRANSLATE_NOOP("menus", "Look"), {Act::look_light, Act::look_dark, Act::look_contrast}},
        {QT_TRANSLATE_NOOP("menus", "Help"), {Act::help, Act::about, Act::quit}},
    };
    return all;
}

void add_acts(QMenu& menu, const Group& group, const Actions& actions)
{
    for (const Act act : group.acts)
        menu.addAction(actions.get(act));
}

void add_pages(QMenu& menu, const Actions& actions)
{
    for (QAction* page : actions.pages())
        menu.addAction(page);
}

} // namespace

void fill_menu(QMenu& menu, const Actions& actions)
{
    for (const Group& group : groups()) {
        if (!menu.isEmpty()) menu.addSeparator();
        add_acts(menu, group, actions);
        if (!group.pages_after) continue;
        add_pages(*menu.addMenu(icon(QStringLiteral("arrow-right"), Role::second), Say::tr("Go to")), actions);
    }
}

void fill_menu_bar(QMenuBar& bar, const Actions& actions)
{
    for (const Group& group : groups()) {
        add_acts(*bar.addMenu(Say::tr(group.title)), group, actions);
        if (group.pages_after) add_pages(*bar.addMenu(Say::tr("Go to")), actions);
    }
}

} // namespace ballast::ui
