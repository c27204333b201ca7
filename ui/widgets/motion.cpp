#include "ui/widgets/motion.h"
#include <QApplication>
#include <QGraphicsOpacityEffect>
#include <QPropertyAnimation>
#include <QStyle>
#include <QWidget>

namespace ballast::ui {
namespace {

constexpr int k_fade_ms = 120;
constexpr double k_from = 0.35; // words stay readable all the while
bool g_wanted = true;

} // namespace

bool has_motion() { return g_wanted && QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0; }

void set_motion(bool wanted) { g_wanted = wanted; }

void fade_in(QWidget& widget)
{
    if (!has_motion() || !widget.isVisible() || widget.graphicsEffect()) return;
    auto* effect = new QGraphicsOpacityEffect(&widget);
    effect->setOpacity(k_from);
    widget.setGraphicsEffect(effect);
    auto* fade = new QPropertyAnimation(effect, "opacity", effect);
    fade->setDuration(k_fade_ms);
    fade->setStartValue(k_from);
    fade->setEndValue(1.0);
    // The effect draws through a picture of the widget: it goes as soon as it has nothing more to do.
    QObject::connect(
        fade, &QPropertyAnimation::finished, &widget, [&widget] { widget.setGraphicsEffect(nullptr); },
        Qt::QueuedConnection);
    fade->start();
}

} // namespace ballast::ui
