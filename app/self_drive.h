#pragma once
#include "app/practice.h"
#include "engine/state.h"
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <functional>

namespace ballast::ui {
class EngineBridge;
class MainWindow;
} // namespace ballast::ui

namespace ballast::app {

/// Performs the main job on the practice chain through the window itself, step by step, and takes a picture of each
/// page. Every step waits for its control to be there, then presses it with the mouse, or walks to it and presses it by
/// keys alone; a control that cannot be reached fails the run.
class SelfDrive : public QObject {
    Q_OBJECT
public:
    /// How controls are reached: clicked, or walked to with Tab and pressed.
    enum class By { mouse, keys };
    /// `begun`: when the program started, for the figures it prints at the end.
    SelfDrive(ui::EngineBridge& bridge, ui::MainWindow& window, PracticeBook book, QString pictures, By by,
              std::chrono::steady_clock::time_point begun);

private:
    struct Step {
        QString what;              ///< for the person who reads why it stopped
        std::function<bool()> act; ///< does it when possible; true: done
    };
    void add_press(const QString& object_name, const QString& picture = {});
    void add_signature(const PracticeBook::Owner& owner);
    void add_main_job();
    void add_verification();
    void add_pages();
    void add_open(const QString& name);
    [[nodiscard]] bool act_on(QWidget& widget) const;
    [[nodiscard]] bool reach(QWidget& widget) const;
    [[nodiscard]] bool open_row(int row) const;
    void tick();
    void step();
    void measure();
    void note_block(std::int64_t ms);
    void print_figures() const;
    void finish();
    bool picture(const QString& name);
    [[nodiscard]] bool on_page(const QString& name) const;

    ui::MainWindow& m_window;
    PracticeBook m_book;
    QString m_pictures;
    By m_by;
    engine::StatePtr m_state;
    std::vector<Step> m_steps;
    std::size_t m_next = 0;
    unsigned m_outside_before = 0;
    int m_count = 0;
    std::chrono::steady_clock::time_point m_begun;
    double m_interactive = 0;      ///< seconds until the window answered events, the treasury shown or not
    double m_resident = 0;         ///< MiB with the treasury shown, before the first picture
    std::int64_t m_longest_ms = 0; ///< that events waited, pictures and a new look apart
    QString m_longest_at;          ///< the step that came next, or was it
    std::int64_t m_apart_ms = 0;   ///< that the step took for pictures or for a new look
    std::int64_t m_look_ms = 0;    ///< that the longest change of the look took
    QElapsedTimer m_idle;
    QString m_seen;     ///< control that was there at the last look
    QString m_pictured; ///< the same, once its picture is taken: a button may not take the first press
    QElapsedTimer m_since;
    QTimer m_timer;
};

} // namespace ballast::app
