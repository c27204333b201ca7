#include "ui/widgets/cell_delegate.h"
#include "ui/text/text.h"
#include "ui/widgets/asset_mark.h"
#include "ui/widgets/cost_bar.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/review_table.h"
#include <QPainter>
#include <QRegularExpression>
#include <QtMath>

namespace ballast::ui {
namespace {

constexpr int k_mark = 22; ///< an asset's mark and the room behind it

/// Whether the cell has such a mark; a cell that never was written has none.
bool has(const QModelIndex& index, int role)
{
    const QVariant data = index.data(role);
    return data.isValid() && data.toInt() >= 0;
}

int mark_width(const QModelIndex& index)
{
    return has(index, k_cell_asset) || has(index, k_cell_part) ? px(k_mark + 2) : 0;
}

QFont font_of(const QModelIndex& index)
{
    return Theme::current().font(index.data(k_cell_bold).toBool() ? Type::body_strong : Type::body);
}

/// Width of the words and of what stands between them.
int text_width(const QModelIndex& index)
{
    return width_of(font_of(index), index.data().toString()) + (has(index, k_cell_to_asset) ? px(k_mark + 2) : 0);
}

/// The mark at the side where reading begins; returns the room behind it.
QRect paint_mark(QPainter& painter, const QRect& words, Qt::LayoutDirection direction, int asset)
{
    const QRect mark = QStyle::visualRect(direction, words, QRect(words.left(), words.top(), px(14), words.height()));
    paint_asset_mark(painter, QRectF(mark).center(), px(12), asset);
    return QStyle::visualRect(direction, words, words.adjusted(px(k_mark), 0, 0, 0));
}

/// "WETH → USDC" with the mark of the second asset behind the arrow, which points the way one reads.
void paint_pair(QPainter& painter, QRect words, Qt::LayoutDirection direction, const QModelIndex& index)
{
    const QStringList pair = index.data().toString().split(trade_arrow());
    const QString arrow = direction == Qt::RightToLeft ? QStringLiteral(" ← ") : trade_arrow();
    for (const QString& part : {pair.first(), arrow}) {
        painter.drawText(words, text_flags(direction), part);
        const int width = width_of(painter.font(), part);
        words = QStyle::visualRect(direction, words, words.adjusted(width, 0, 0, 0));
    }
    words = paint_mark(painter, words, direction, index.data(k_cell_to_asset).toInt());
    painter.drawText(words, text_flags(direction), pair.last());
}

} // namespace

int width_of(const QFont& font, const QString& text) { return qCeil(QFontMetricsF(font).horizontalAdvance(text)); }

int longest_word(const QFont& font, const QString& text)
{
    static const QRegularExpression k_breaks(QStringLiteral("[ \u200B]"));
    int width = 0;
    for (const QString& word : text::breakable(text).split(k_breaks, Qt::SkipEmptyParts))
        width = std::max(width, width_of(font, word));
    return width;
}

CellDelegate::CellDelegate(ReviewTable* table) : QStyledItemDelegate(table), m_table(table) {}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {text_width(index) + 2 * px(k_cell_padding) + mark_width(index),
            QFontMetrics(font_of(index)).height() + px(4)};
}

int CellDelegate::wrapped_height(int width, const QModelIndex& index)
{
    const int room = std::max(1, width - 2 * px(k_cell_padding) - mark_width(index));
    if (has(index, k_cell_to_asset) && text_width(index) <= room) return 0; // it stands on one line
    const QRect words =
        QFontMetrics(font_of(index))
            .boundingRect(0, 0, room, 10'000, Qt::TextWordWrap, text::breakable(index.data().toString()));
    return words.height() + px(8);
}

int CellDelegate::least_width(const QModelIndex& index)
{
    return longest_word(font_of(index), index.data().toString()) + mark_width(index);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    painter->save();
    if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, option.palette.highlight());
    QRect words = option.rect.adjusted(px(k_cell_padding), 0, -px(k_cell_padding), 0);
    const auto [lead, trail] = m_table->edges(index.column());
    words = QStyle::visualRect(option.direction, words, words.adjusted(lead, 0, -trail, 0));
    if (has(index, k_cell_asset)) {
        words = paint_mark(*painter, words, option.direction, index.data(k_cell_asset).toInt());
    } else if (has(index, k_cell_part)) {
        const QRect square(words.left(), words.center().y() - px(5), px(11), px(11));
        painter->fillRect(QStyle::visualRect(option.direction, words, square),
                          cost_color(index.data(k_cell_part).toInt()));
        words = QStyle::visualRect(option.direction, words, words.adjusted(px(k_mark), 0, 0, 0));
    }
    const auto tone = static_cast<Tone>(index.data(k_cell_tone).toInt());
    const bool selected = (option.state & QStyle::State_Selected) && theme.high_contrast();
    painter->setPen(selected ? theme.color(Role::on_accent)
                    : tone != Tone::neutral
                        ? theme.tone(tone)
                        : theme.color(index.data(k_cell_quiet).toBool() ? Role::second : Role::text));
    painter->setFont(font_of(index));
    const int alignment = index.data(Qt::TextAlignmentRole).toInt();
    const bool number = alignment & Qt::AlignRight;
    const QString text = index.data().toString();
    if (has(index, k_cell_to_asset) && text_width(index) <= words.width() + 2)
        paint_pair(*painter, words, option.direction, index);
    else if (number)
        painter->drawText(words, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    else
        painter->drawText(words, text_flags(option.direction) | Qt::TextWordWrap, text::breakable(text));
    painter->restore();
}

} // namespace ballast::ui
