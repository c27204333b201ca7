#pragma once
#include "ui/actions.h"
#include "ui/models/policy_drafts.h"
#include "ui/pages/page.h"
#include "ui/widgets/tab_order.h"
#include <QFrame>
#include <QPointer>
#include <QWidget>

namespace ballast::ui {

class ContextBar;
class PageStack;
class Rail;
class Standstill;
class WatchDialog;

/// The window: rail, context bar, pages, footer. Shows states and hands commands on; knows no engine.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    /// `send` gets every command with its id set; it must not block. `settings` outlives the window, or is null.
    /// `practice_policy`: file of the practice treasury's policy, when the program was started with a practice chain.
    explicit MainWindow(std::function<void(engine::Command)> send, Settings* settings = nullptr,
                        QString practice_policy = {}, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows the newest state; kept, so that a rebuilt page can be filled again.
    void show_state(std::shared_ptr<const engine::EngineState> state);
    /// Shows a page by its name in pages.def; unknown names are ignored.
    void show_page(const QString& name);
    [[nodiscard]] QString current_page() const; ///< its name in pages.def
    /// The pages by name, for tests and pictures.
    [[nodiscard]] Page* page(const QString& name);
    [[nodiscard]] Actions& actions() { return *m_actions; } ///< for tests, and for what else can start one
    /// Look and text size: changes them and says so with look_changed.
    void set_look(Scheme scheme, int scale_percent);

Q_SIGNALS:
    /// By a person or by set_look(), after it is in force.
    void look_changed(ballast::ui::Scheme scheme, int scale_percent);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override { return move_focus(*this, next); } ///< in the order of reading

private:
    void build();
    void build_pages();
    void connect_actions();
    void choose_page(int index);
    void give_first_focus();
    void scroll_to_focus();
    void show_frame();
    void show_footer();
    void show_frame_state();
    void show_standstill();
    [[nodiscard]] QSize first_size() const;
    void choose_treasury(int index);
    [[nodiscard]] PageContext context();
    void watch_another();
    void forget_treasury();
    void show_forgotten();
    void show_help();
    void show_about();
    void next_region();
    void fit_width();
    std::uint64_t send(engine::Command command);
    [[nodiscard]] Page* current() const;

    std::function<void(engine::Command)> m_send;
    Settings* m_settings;
    QString m_practice_policy;
    QPointer<WatchDialog> m_watching; ///< while another treasury is looked for
    std::uint64_t m_forgetting = 0;   ///< the command's id until its answer
    std::uint64_t m_next_id = 1;
    std::shared_ptr<const engine::EngineState> m_state;
    Actions* m_actions;
    std::vector<QAction*> m_page_actions;
    QWidget* m_body = nullptr;
    Standstill* m_standstill;
    std::shared_ptr<PolicyDrafts> m_drafts = std::make_shared<PolicyDrafts>();
    Rail* m_rail = nullptr;
    ContextBar* m_bar = nullptr;
    PageStack* m_stack = nullptr;
    QFrame* m_footer = nullptr;
    bool m_activating = false;
    bool m_focus_due = true;          ///< the page shown has not given the first focus yet
    QPointer<QWidget> m_focus_before; ///< where it was when the page was shown
    QPointer<QWidget> m_before_find;  ///< had the focus when the command field was called
};

} // namespace ballast::ui
