#pragma once
#include "ui/pages/page.h"
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

namespace ballast::ui {

/// The pages of the window, in the order of pages.def. The one that is asked for stands at once; the others are made,
/// and told each state, in short steps between other events: what nobody sees must not hold up what is seen.
class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    /// Begins to make the pages as soon as events are handled; `context` goes to each of them.
    explicit PageStack(PageContext context, QWidget* parent = nullptr);
    /// Shows a page; it stands and has seen the newest state when this returns. `index` is below count().
    void open(int index);
    /// The page with all its parts and the newest state, though it may not be seen.
    Page* bring_up(int index);
    [[nodiscard]] Page* current() const { return page(currentIndex()); } ///< nullptr before the first is opened
    [[nodiscard]] Page* page(int index) const;                           ///< nullptr until it stands
    /// The place of a page by its name in pages.def; -1: there is none.
    [[nodiscard]] static int index_of(const QString& name);
    /// The page that is seen shows the state at once, the others soon after.
    void show_state(std::shared_ptr<const engine::EngineState> state);
    /// Lets go of what nobody sees; it is made anew by and by. A new look costs each control much, seen or not.
    void let_go_of_unseen();
    /// The scroll area of the page that is seen, or nullptr for a page that lays itself out.
    [[nodiscard]] QScrollArea* scroll_area() const { return qobject_cast<QScrollArea*>(currentWidget()); }

Q_SIGNALS:
    void badge_changed(int index); ///< of the page there, which stands
    void footer_changed();         ///< of some page

private:
    enum class Stage { none, made, built, polished, placed };
    struct Slot {
        Page* page = nullptr; ///< from Stage::made on
        Stage stage = Stage::none;
        bool stale = true; ///< has not seen the newest state
    };
    void put(int index, QWidget* widget);
    void make_page(int index);
    void place_page(int index);
    bool go_on_with(int index);
    void go_on();
    PageContext m_context;
    std::shared_ptr<const engine::EngineState> m_state;
    std::vector<Slot> m_slots;
    QTimer m_next_step;
};

} // namespace ballast::ui
