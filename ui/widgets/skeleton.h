#pragma once
#include "ui/widgets/theme.h"
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

namespace ballast::ui {

/// A wait: what is awaited, how long, a way out, and grey rows where the content will be. Shows itself after 300 ms.
class Skeleton : public QWidget {
    Q_OBJECT
public:
    explicit Skeleton(int rows = 4, QWidget* parent = nullptr); ///< `rows`: grey rows that stand for the content
    /// Starts (or goes on) waiting for something; `cancellable` shows the button.
    void wait_for(const QString& what, bool cancellable = true);
    /// Hides at once.
    void finish();

Q_SIGNALS:
    void cancelled(); ///< by its button

private:
    void tick();
    QLabel* m_what;
    QLabel* m_time;
    QPushButton* m_cancel;
    QElapsedTimer m_since;
    QTimer m_timer;
    bool m_waiting = false;
};

/// What an empty page says: what will be here, and the one button that fills it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& icon_name, QWidget* parent = nullptr); ///< `icon_name`: the picture above the words
    /// Empty `act`: no button.
    void set(const QString& title, const QString& sentence, const QString& act = {}, const QString& act_icon = {});
    [[nodiscard]] QPushButton* act_button() const { return m_act; } ///< hidden while there is no act

Q_SIGNALS:
    void acted(); ///< by its button

private:
    QLabel* m_title;
    QLabel* m_sentence;
    QPushButton* m_act;
};

} // namespace ballast::ui
