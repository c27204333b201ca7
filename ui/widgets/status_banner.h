#pragma once
#include "ui/widgets/theme.h"
#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace ballast::ui {

class IconLabel;

/// The one thing to know now: its lead line, a sentence with numbers, and one act.
struct BannerState {
    Tone tone = Tone::neutral;
    QString lead;
    QString sentence;
    QString icon_name = {}; ///< empty: the tone's own shape
    QString act = {};       ///< empty: no button
    QString act_icon = {};
    bool act_primary = false;
    int more = 0; ///< other states that lost against this one: "and 2 more"
};

/// Announces a new lead line once to assistive technology.
class StatusBanner : public QFrame {
    Q_OBJECT
public:
    explicit StatusBanner(QWidget* parent = nullptr);
    void set(const BannerState& state);                             ///< announced when tone or lead is news
    [[nodiscard]] QPushButton* act_button() const { return m_act; } ///< hidden while the state has no act
    /// Adds a second, lesser act behind the banner's own. Owned by the banner.
    QPushButton* add_act(const QString& text);

Q_SIGNALS:
    void acted(); ///< by its button

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BannerState m_state;
    IconLabel* m_icon;
    QLabel* m_lead;
    QLabel* m_sentence;
    QPushButton* m_act;
};

/// Ground and leading edge of a banner, for widgets that look like one.
void paint_banner_ground(QWidget& widget, Tone tone, bool accent_edge = false);

} // namespace ballast::ui
