#pragma once
#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <array>
#include <vector>

namespace ballast::ui {

/// What can be done from anywhere. Each exists once, in the menu, in the command field and as a shortcut.
enum class Act {
    refresh,
    lock_keys,
    find,
    filter,
    export_page,
    toggle_table,
    raw_units,
    primary,
    cancel,
    next_region,
    larger,
    smaller,
    normal_size,
    look_light,
    look_dark,
    look_contrast,
    watch_treasury,
    forget_treasury,
    help,
    about,
    quit,
    count
};

/// Owns the actions of one window; the window connects them.
class Actions : public QObject {
    Q_OBJECT
public:
    explicit Actions(QWidget* window); ///< `window` owns them; their shortcuts work wherever the focus is in it
    /// Never null; not for Act::count.
    [[nodiscard]] QAction* get(Act act) const { return m_actions[static_cast<std::size_t>(act)]; }
    /// Adds "Go to …" with Alt+1 … Alt+9 for a page of the rail.
    QAction* add_page(const QString& title, const QString& icon_name);
    [[nodiscard]] const std::vector<QAction*>& pages() const { return m_pages; } ///< those of the rail, in its order
    /// All, pages first, in the order in which the command field lists them.
    [[nodiscard]] std::vector<QAction*> all() const;

private:
    QWidget* m_window;
    std::array<QAction*, static_cast<std::size_t>(Act::count)> m_actions{};
    std::vector<QAction*> m_pages;
};

/// "Ctrl R", "Ctrl +": a shortcut as its key is drawn.
[[nodiscard]] QString key_words(const QKeySequence& keys);
/// "Refresh (Ctrl+R)": what a tooltip says about an action.
[[nodiscard]] QString action_hint(const QAction& action);

} // namespace ballast::ui
