#include "ui/widgets/step_bar.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/icon.h"
#include <QPainter>
#include <QStyle>

namespace ballast::ui {
namespace {

Tone tone_of(Step::State state)
{
    switch (state) {
    case Step::State::waiting: return Tone::neutral;
    case Step::State::running: return Tone::information;
    case Step::State::done: return Tone::good;
    case Step::State::failed: return Tone::danger;
    }
    return Tone::neutral;
}

QString shape_of(Step::State state)
{
    switch (state) {
    case Step::State::waiting: return {};
    case Step::State::running: return QStringLiteral("loader");
    case Step::State::done: return QStringLiteral("check");
    case Step::State::failed: return QStringLiteral("close");
    }
    return {};
}

} // namespace

StepBar::StepBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus); // it is read, also where there is nothing to press
}

void StepBar::set(std::vector<Step> steps)
{
    bool moved = false;
    QStringList words;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        moved |= i < m_steps.size() && m_steps[i].state != steps[i].state;
        const QString state = steps[i].state == Step::State::done      ? tr("done")
                              : steps[i].state == Step::State::running ? tr("running")
                              : steps[i].state == Step::State::failed  ? tr("failed")
                                                                       : tr("waiting");
        words << QStringLiteral("%1: %2. %3").arg(steps[i].word, state, steps[i].fact);
    }
    m_steps = std::move(steps);
    setAccessibleName(words.join(u' '));
    update();
    if (!moved || !isVisible()) return;
    announce(*this);
}

void StepBar::paint_step(QPainter& painter, const QRect& place, std::size_t i) const
{
    const Theme& theme = Theme::current();
    const Step& step = m_steps[i];
    const Tone tone = tone_of(step.state);
    const auto mirror = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QRect circle = mirror(QRect(place.left() + px(2), px(2), px(28), px(28)));
    painter.setPen(
        QPen(theme.color(step.state == Step::State::waiting ? Role::strong : Role::hairline), theme.px_exact(2)));
    if (step.state != Step::State::waiting) painter.setPen(QPen(theme.tone(tone), theme.px_exact(2)));
    painter.setBrush(theme.ground(tone));
    painter.drawEllipse(circle);
    if (!shape_of(step.state).isEmpty())
        paint_icon(painter, circle.adjusted(px(6), px(6), -px(6), -px(6)), shape_of(step.state), theme.tone(tone));
    if (i + 1 < m_steps.size()) {
        const QRect line(place.left() + px(40), px(15), place.width() - px(50), px(3));
        const bool done = step.state == Step::State::done;
        const Step& next = m_steps[i + 1];
        const double part = !done                                ? 0
                            : next.state == Step::State::running ? next.part
                            : next.state == Step::State::waiting ? 0
                                                                 : 1;
        painter.fillRect(mirror(line), theme.color(Role::hairline));
        const QColor ink = theme.tone(next.state == Step::State::running ? Tone::information : Tone::good);
        painter.fillRect(mirror(QRect(line.left(), line.top(), static_cast<int>(line.width() * part), line.height())),
                         ink);
    }
    const auto align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop);
    const auto write = [&](int y, Type type, Role role, const QString& text) {
        painter.setFont(theme.font(type));
        painter.setPen(theme.color(role));
        const int room = place.width() - px(10);
        painter.drawText(mirror(QRect(place.left() + px(2), y, room, px(20))), align,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, room));
    };
    write(px(38), Type::body_strong, step.state == Step::State::waiting ? Role::third : Role::text, step.word);
    write(px(58), Type::small, Role::second, step.fact);
    write(px(76), Type::small, Role::third, step.time);
}

void StepBar::paintEvent(QPaintEvent*)
{
    if (m_steps.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int width = this->width() / static_cast<int>(m_steps.size());
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        paint_step(painter, QRect(static_cast<int>(i) * width, 0, width, height()), i);
}

} // namespace ballast::ui
