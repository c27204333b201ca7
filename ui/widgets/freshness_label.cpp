#include "ui/widgets/freshness_label.h"
#include "ui/widgets/cell_delegate.h"
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
    // Words that come with the first block wait until the room for them is known: shown now they widen the window.
    if (m_value.block.isEmpty() && m_room != Room::mark) m_room = Room::block;
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
    if (room == Room::mark) return width;
    width += layout()->spacing() + m_block->sizeHint().width();
    if (room == Room::block || m_value.block.isEmpty()) return width;
    return width + layout()->spacing() +
           ballast::ui::width_of(Theme::current().font(Type::body), rest(room == Room::brief));
}

/// What follows the block: how old it is, and on how many endpoints' word.
QString FreshnessLabel::rest(bool brief) const
{
    QStringList parts;
    if (!m_value.age.isEmpty()) parts << tr("%1 ago").arg(m_value.age);
    if (m_value.unreachable)
        parts << tr("no endpoint answers");
    else if (m_value.compared)
        parts << (brief ? tr("%1 of %2 agree").arg(m_value.agree).arg(m_value.endpoints)
                        : tr("%n of %1 endpoints agree", nullptr, m_value.agree).arg(m_value.endpoints));
    else if (m_value.endpoints > 0)
        parts << (m_value.endpoints == 1 ? tr("one endpoint")
                                         : tr("%1 endpoints, not compared").arg(m_value.endpoints));
    if (m_value.other_network) parts << tr("another network with this number");
    const QString text = parts.join(QStringLiteral(" · "));
    return text.isEmpty() ? text : QStringLiteral("· ") + text;
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
    const QString words = rest(false);
    m_rest->setText(m_room == Room::brief ? rest(true) : words);
    m_block->setVisible(m_room != Room::mark);
    m_rest->setVisible((m_room == Room::all || m_room == Room::brief) && known);
    const QString all =
        words.isEmpty() ? m_block->text() : m_block->text() + QStringLiteral(", ") + words.mid(2); // without the dot
    setToolTip(m_room == Room::all ? QString() : all);
    setAccessibleName(all);
}

} // namespace ballast::ui
