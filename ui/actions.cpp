#include "ui/actions.h"
#include "ui/widgets/icon.h"
#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QRegularExpression>

namespace ballast::ui {
namespace {

struct Entry {
    Act act;
    const char* text;
    const char* keys;
    const char* icon;
};

constexpr Entry k_entries[]{
    {Act::refresh, QT_TRANSLATE_NOOP("actions", "Refresh"), "Ctrl+R", "refresh"},
    {Act::lock_keys, QT_TRANSLATE_NOOP("actions", "Lock keys"), "Ctrl+L", "lock"},
    {Act::find, QT_TRANSLATE_NOOP("actions", "Find or do"), "Ctrl+K", "search"},
    {Act::filter, QT_TRANSLATE_NOOP("actions", "Filter this page"), "Ctrl+F", "search"},
    {Act::export_page, QT_TRANSLATE_NOOP("actions", "Export this page"), "Ctrl+E", "download"},
    {Act::toggle_table, QT_TRANSLATE_NOOP("actions", "Table or chart"), "Ctrl+T", "table"},
    {Act::raw_units, QT_TRANSLATE_NOOP("actions", "Show raw units"), "Ctrl+U", "list"},
    {Act::primary, QT_TRANSLATE_NOOP("actions", "Do the page's next act"), "Ctrl+Return", "arrow-right"},
    {Act::cancel, QT_TRANSLATE_NOOP("actions", "Cancel the wait"), "Esc", "close"},
    {Act::next_region, QT_TRANSLATE_NOOP("actions", "Next region"), "F6", "chevron-right"},
    {Act::larger, QT_TRANSLATE_NOOP("actions", "Larger text"), "Ctrl++", "plus"},
    {Act::smaller, QT_TRANSLATE_NOOP("actions", "Smaller text"), "Ctrl+-", "chevron-down"},
    {Act::normal_size, QT_TRANSLATE_NOOP("actions", "Normal text size"), "Ctrl+0", "circle"},
    {Act::look_light, QT_TRANSLATE_NOOP("actions", "Light look"), "", "sun"},
    {Act::look_dark, QT_TRANSLATE_NOOP("actions", "Dark look"), "", "moon"},
    {Act::look_contrast, QT_TRANSLATE_NOOP("actions", "High contrast"), "", "contrast"},
    {Act::watch_treasury, QT_TRANSLATE_NOOP("actions", "Watch another treasury…"), "", "eye"},
    {Act::forget_treasury, QT_TRANSLATE_NOOP("actions", "Forget this treasury…"), "", "trash"},
    {Act::help, QT_TRANSLATE_NOOP("actions", "Help"), "F1", "help"},
    {Act::about, QT_TRANSLATE_NOOP("actions", "About Ballast"), "", "info"},
    {Act::quit, QT_TRANSLATE_NOOP("actions", "Quit"), "Ctrl+Q", "close"},
};
static_assert(std::size(k_entries) == static_cast<std::size_t>(Act::count));

} // namespace

QString key_words(const QKeySequence& keys)
{
    static const QRegularExpression between(QStringLiteral("\\+(?!$)")); // the last may be the key itself
    return keys.toString(QKeySequence::NativeText).replace(between, QStringLiteral(" "));
}

QString action_hint(const QAction& action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    const QString text = QString(action.text()).remove(u'&');
    return keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys);
}

Actions::Actions(QWidget* window) : QObject(window), m_window(window)
{
    for (const Entry& entry : k_entries) {
        auto* action = new QAction(QCoreApplication::translate("actions", entry.text), this);
        action->setIcon(icon(QString::fromLatin1(entry.icon), Role::second));
        QList<QKeySequence> keys;
        if (*entry.keys) keys << QKeySequence(QString::fromLatin1(entry.keys));
        if (entry.act == Act::larger) keys << QKeySequence(QStringLiteral("Ctrl+="));
        if (entry.act == Act::primary) keys << QKeySequence(QStringLiteral("Ctrl+Enter"));
        action->setShortcuts(keys);
        // A key held down must not do a thing twice, sending least of all.
        action->setAutoRepeat(entry.act == Act::larger || entry.act == Act::smaller);
        action->setToolTip(action_hint(*action));
        window->addAction(action);
        m_actions[static_cast<std::size_t>(entry.act)] = action;
    }
    auto* looks = new QActionGroup(this);
    for (const Act act : {Act::look_light, Act::look_dark, Act::look_contrast}) {
        get(act)->setCheckable(true);
        looks->addAction(get(act));
    }
    // Where macOS moves these into the menu of the program, in any language.
    get(Act::about)->setMenuRole(QAction::AboutRole);
    get(Act::quit)->setMenuRole(QAction::QuitRole);
}

QAction* Actions::add_page(const QString& title, const QString& icon_name)
{
    auto* action = new QAction(tr("Go to %1").arg(title), this);
    action->setIcon(icon(icon_name, Role::second));
    if (m_pages.size() < 9)
        action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + static_cast<int>(m_pages.size()))));
    action->setAutoRepeat(false);
    action->setToolTip(action_hint(*action));
    m_window->addAction(action);
    m_pages.push_back(action);
    return action;
}

std::vector<QAction*> Actions::all() const
{
    std::vector<QAction*> out = m_pages;
    out.insert(out.end(), m_actions.begin(), m_actions.end());
    return out;
}

} // namespace ballast::ui
