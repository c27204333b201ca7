#pragma once
#include "ui/actions.h"
#include "ui/models/policy_drafts.h"
#include "ui/widgets/theme.h"
#include <QLayout>
#include <QString>
#include <QWidget>
#include <functional>
#include <memory>
#include <vector>

namespace ballast::engine {
struct Command;
struct EngineState;
} // namespace ballast::engine

namespace ballast::ui {

class Settings;

/// Where commands go. The frame gives each its id and returns it, so that a page knows its answer in
/// EngineState::results. Never blocks.
using CommandSink = std::function<std::uint64_t(engine::Command)>;

/// What every page is given.
struct PageContext {
    CommandSink send;
    /// Shows another page by its name in pages.def ("approve").
    std::function<void(const QString& page)> go_to;
    /// What is chosen about the window; null where nothing is kept (pictures, tests).
    Settings* settings = nullptr;
    /// What is changed and not saved; a page that is given none keeps its own.
    std::shared_ptr<PolicyDrafts> drafts = nullptr;
    /// The policy file of the practice treasury; empty when the program was started without a practice chain.
    QString practice_policy = {};
};

/// A number or sign beside the page's word in the rail.
struct Badge {
    QString text;
    Tone tone = Tone::danger;
};

/// One page of the window. A page formats state and sends commands; it computes nothing and keeps nothing that
/// the engine knows. The frame puts it in a scroll area, except what footer() gives.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Builds the next part of a page that is too large to be built in one go without holding up events; false when all
    /// is there. The frame asks until then, before the page is seen.
    [[nodiscard]] virtual bool build_next_part() { return false; }
    /// Called on the GUI thread with the newest state: at once while the page is seen, else soon after and before it is
    /// seen. States in between may be left out. Cheap when nothing changed.
    virtual void show_state(const engine::EngineState& state) = 0;
    [[nodiscard]] virtual Badge badge() const { return {}; } ///< empty text: none
    /// A bar under the page that never scrolls away, or nullptr. Owned by the page.
    [[nodiscard]] virtual QWidget* footer() { return nullptr; }
    /// Where the first focus goes: the page's next act.
    [[nodiscard]] virtual QWidget* first_focus() { return nullptr; }
    /// Ctrl+Enter: the page's primary act, if it may be done now.
    virtual void do_primary_act() {}
    /// Ctrl+F, Ctrl+E, Ctrl+T, Ctrl+U, Esc; a page that has no such thing ignores it.
    virtual void focus_filter() {}
    virtual void export_page() {}      ///< Ctrl+E: to a file.
    virtual void toggle_table() {}     ///< Ctrl+T: chart and table twin.
    virtual void toggle_raw_units() {} ///< Ctrl+U: amounts in the smallest units.
    virtual void cancel_wait() {}      ///< Esc: what is waited for.
    /// Whether the page has such a thing: what it has not is no choice while it is shown.
    [[nodiscard]] virtual bool supports(Act act) const
    {
        (void)act;
        return false;
    }
    /// Brings what the command field has found into sight: an asset's line, an address, the number of a record.
    virtual void reveal(const QString& target) { (void)target; }
    /// Shows what holds these words, where the page can be searched.
    virtual void search(const QString& words) { (void)words; }
    /// While true the page stands alone, without rail and context bar.
    [[nodiscard]] virtual bool fills_window() const { return false; }
    /// A page that needs every pixel lays itself out and is not put in a scroll area.
    [[nodiscard]] virtual bool scrolls() const { return true; }
    /// Words wrap, so the height follows from the width; Qt's own least height is that of the narrowest column.
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize least = QWidget::minimumSizeHint();
        return layout() && layout()->hasHeightForWidth() ? QSize(least.width(), 0) : least;
    }

Q_SIGNALS:
    void badge_changed();  ///< `badge()` has changed
    void footer_changed(); ///< `footer()` is another one, or none
};

/// One line of pages.def.
struct PageEntry {
    const char* name;                                           ///< and its icon's, in resources/icons
    QString (*title)();                                         ///< the word in the rail, translated
    Page* (*make)(const PageContext& context, QWidget* parent); ///< the page of the name; `parent` owns it
};

/// All pages in the order of the rail. A page PAGE(x) is made by make_x_page() in ui/pages/x_page.cpp, when it is first
/// needed.
[[nodiscard]] const std::vector<PageEntry>& page_entries();

} // namespace ballast::ui
