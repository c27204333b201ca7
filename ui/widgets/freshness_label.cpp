#include "ui/widgets/freshness_label.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layout.h"
#include <QHBoxLayout>

namespace ballast::ui {

FreshnessLabel::FreshnessLabel(QWidget* parent)
    : QWidget(parent), m_icon(new IconLabel(QStringLiteral("loader"), 16)), m_block(text_label({}, Type::body)),
      m_rest(text_label({}, Type::body, Ink::second))
{
    auto* row = row_layout(this, 8);
    row->addWidget(m_icon);
    row->addWidget(m_block);
    row->addWidget(m_rest);
    refresh();
}

void FreshnessLabel::set(const Freshness& freshness)
{
    m_value = freshness;
    refresh();
}

void FreshnessLabel::set_room(Room room)
{
    m_room = room;
    refresh();
}

int FreshnessLabel::width_of(Room room) const
{
    int width = m_icon->sizeHint().width();
    if (room != Room::mark) width += layout()->spacing() + m_block->sizeHint().width();
    if (room == Room::all && !m_value.block.isEmpty()) width += layout()->spacing() + m_rest->sizeHint().width();
    return width;
}

void FreshnessLabel::refresh()
{
    const bool known = !m_value.block.isEmpty();
    const bool disagree = m_value.compared && m_value.agree < m_value.endpoints;
    const bool worry = m_value.stale || m_value.other_network || disagree;
    m_icon->set_icon(m_value.unreachable ? QStringLiteral("wifi-off")
                     : !known            ? QStringLiteral("loader")
                     : worry             ? QStringLiteral("triangle-alert")
                                         : QStringLiteral("check-circle"));
    m_icon->set_tone(worry || m_value.unreachable ? Tone::attention : known ? Tone::good : Tone::information);
    m_block->setText(known                 ? tr("Block %1").arg(m_value.block)
                     : m_value.unreachable ? tr("No endpoint answers")
                                           : tr("Waiting for a block"));
    QStringList rest;
    if (!m_value.age.isEmpty()) rest << tr("%1 ago").arg(m_value.age);
    if (m_value.unreachable)
        rest << tr("no endpoint answers");
    else if (m_value.compared)
        rest << tr("%n of %1 endpoints agree", nullptr, m_value.agree).arg(m_value.endpoints);
    else if (m_value.endpoints > 0)
        rest << (m_value.endpoints == 1 ? tr("one endpoint") : tr("%1 endpoints, not compared").arg(m_value.endpoints));
    if (m_value.other_network) rest << tr("another network with this number");
    const QString text = rest.join(QStringLiteral(" · "));
    m_rest->setText(text.isEmpty() ? QString() : QStringLiteral("· ") + text);
    m_block->setVisible(m_room != Room::mark);
    m_rest->setVisible(m_room == Room::all && known);
    const QString all = text.isEmpty() ? m_block->text() : m_block->text() + QStringLiteral(", ") + text;
    setToolTip(m_room == Room::all ? QString() : all);
    setAccessibleName(all);
}

} // namespace ballast::ui
