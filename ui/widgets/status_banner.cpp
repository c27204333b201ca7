#include "ui/widgets/status_banner.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/motion.h"
#include <QPainter>
#include <QPainterPath>

namespace ballast::ui {

void paint_banner_ground(QWidget& widget, Tone tone, bool accent_edge)
{
    const Theme& theme = Theme::current();
    QPainter painter(&widget);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    const double half = theme.line() / 2.0;
    shape.addRoundedRect(QRectF(widget.rect()).adjusted(half, half, -half, -half), px(8), px(8));
    painter.fillPath(shape, tone == Tone::neutral ? theme.color(Role::surface) : theme.ground(tone));
    if (tone == Tone::neutral || theme.high_contrast()) {
        painter.setPen(QPen(theme.high_contrast() ? theme.tone(tone) : theme.color(Role::hairline), theme.line()));
        painter.drawPath(shape);
    }
    painter.setClipPath(shape);
    const bool mirrored = widget.layoutDirection() == Qt::RightToLeft;
    const QRect edge(mirrored ? widget.width() - px(4) : 0, 0, px(4), widget.height());
    painter.fillRect(edge, accent_edge               ? theme.color(Role::accent)
                           : tone == Tone::neutral   ? theme.color(Role::strong)
                           : tone == Tone::attention ? theme.color(Role::attention_fill)
                                                     : theme.tone(tone));
}

namespace {
/// What a lead line says apart from its numbers, which may change with every block.
QString news_of(const QString& lead)
{
    QString out;
    for (const QChar each : lead)
        if (!each.isDigit()) out += each;
    return out;
}
} // namespace

StatusBanner::StatusBanner(QWidget* parent)
    : QFrame(parent), m_icon(new IconLabel(QStringLiteral("info"), 26)), m_lead(wrapped_label({}, Type::lead)),
      m_sentence(wrapped_label({})), m_act(make_button({}))
{
    auto* row = row_layout(this, 14);
    set_margins(row, 20, 12, 16, 12);
    row->addWidget(m_icon);
    auto* words = column_layout(nullptr, 2);
    m_sentence->setMaximumWidth(QWIDGETSIZE_MAX);
    m_lead->setMaximumWidth(QWIDGETSIZE_MAX);
    words->addWidget(m_lead);
    words->addWidget(m_sentence);
    row->addLayout(words, 1);
    row->addWidget(m_act);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_act, &QPushButton::clicked, this, &StatusBanner::acted);
    set({});
}

QPushButton* StatusBanner::add_act(const QString& text)
{
    QPushButton* act = make_button(text);
    layout()->addWidget(act);
    return act;
}

void StatusBanner::set(const BannerState& state)
{
    const bool is_new = state.tone != m_state.tone || news_of(state.lead) != news_of(m_state.lead);
    m_state = state;
    m_icon->set_icon(state.icon_name.isEmpty() ? tone_icon(state.tone) : state.icon_name);
    m_icon->set_tone(state.tone);
    m_lead->setText(state.lead);
    set_ink(m_lead, state.tone == Tone::neutral ? Ink::text : ink_of(state.tone));
    m_sentence->setText(state.more > 0 ? tr("%1 And %n more.", nullptr, state.more).arg(state.sentence)
                                       : state.sentence);
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_act->setText(state.act);
    m_act->setVisible(!state.act.isEmpty());
    m_act->setProperty("primary", state.act_primary);
    const QString act_icon = state.act_icon.isEmpty() ? QStringLiteral("arrow-right") : state.act_icon;
    m_act->setIcon(icon(act_icon, state.act_primary ? Role::on_accent : Role::text));
    m_act->setIconSize({px(22), px(16)});
    repolish(m_act);
    setAccessibleName(state.lead + QStringLiteral(". ") + m_sentence->text());
    update();
    if (!is_new || state.lead.isEmpty() || !isVisible()) return;
    fade_in(*this);
    announce(*this);
}

void StatusBanner::paintEvent(QPaintEvent*) { paint_banner_ground(*this, m_state.tone); }

} // namespace ballast::ui
