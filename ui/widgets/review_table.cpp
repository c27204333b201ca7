#include "ui/widgets/review_table.h"
#include "ui/text/text.h"
#include "ui/widgets/asset_mark.h"
#include "ui/widgets/layout.h"
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QRegularExpression>
#include <QStyledItemDelegate>
#include <QtMath>

namespace ballast::ui {
namespace {

constexpr int k_padding = 6; ///< beside the words of a cell, as in the header

/// Rounded up: a column that lacks a fraction of a pixel would cut its amounts.
int width_of(const QFont& font, const QString& text) { return qCeil(QFontMetricsF(font).horizontalAdvance(text)); }

/// Of what stays together on a line: long names break inside, too.
int longest_word(const QFont& font, const QString& text)
{
    static const QRegularExpression k_breaks(QStringLiteral("[ \u200B]"));
    int width = 0;
    for (const QString& word : text::breakable(text).split(k_breaks, Qt::SkipEmptyParts))
        width = std::max(width, width_of(font, word));
    return width;
}

enum DataRole { k_bold = Qt::UserRole + 60, k_tone, k_quiet, k_asset };

class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const QFont font = font_of(index);
        return {width_of(font, index.data().toString()) + 2 * px(k_padding) + mark_width(index),
                QFontMetrics(font).height() + px(4)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// What the words need when they wrap in a cell of this width.
    static int wrapped_height(int width, const QModelIndex& index)
    {
        const int room = std::max(1, width - 2 * px(k_padding) - mark_width(index));
        const QRect words =
            QFontMetrics(font_of(index))
                .boundingRect(0, 0, room, 10'000, Qt::TextWordWrap, text::breakable(index.data().toString()));
        return words.height() + px(8);
    }

    /// The longest word of a cell, its mark beside it.
    static int least_width(const QModelIndex& index)
    {
        return longest_word(font_of(index), index.data().toString()) + mark_width(index);
    }

private:
    static int mark_width(const QModelIndex& index) { return index.data(k_asset).toInt() >= 0 ? px(24) : 0; }
    static QFont font_of(const QModelIndex& index)
    {
        return Theme::current().font(index.data(k_bold).toBool() ? Type::body_strong : Type::body);
    }
};

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    painter->save();
    if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, option.palette.highlight());
    QRect words = option.rect.adjusted(px(k_padding), 0, -px(k_padding), 0);
    const int asset = index.data(k_asset).toInt();
    if (asset >= 0) {
        const QRect mark =
            QStyle::visualRect(option.direction, words, QRect(words.left(), words.top(), px(14), words.height()));
        paint_asset_mark(*painter, QRectF(mark).center(), px(12), asset);
        words = QStyle::visualRect(option.direction, words, words.adjusted(px(22), 0, 0, 0));
    }
    const auto tone = static_cast<Tone>(index.data(k_tone).toInt());
    const bool selected = (option.state & QStyle::State_Selected) && theme.high_contrast();
    painter->setPen(selected                ? theme.color(Role::on_accent)
                    : tone != Tone::neutral ? theme.tone(tone)
                                            : theme.color(index.data(k_quiet).toBool() ? Role::second : Role::text));
    painter->setFont(font_of(index));
    const int alignment = index.data(Qt::TextAlignmentRole).toInt();
    const bool number = alignment & Qt::AlignRight;
    const QString text = index.data().toString();
    if (number)
        painter->drawText(words, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    else
        painter->drawText(words, text_flags(option.direction) | Qt::TextWordWrap, text::breakable(text));
    painter->restore();
}

/// Hairlines under rows only.
class LinedTable : public QObject {
public:
    explicit LinedTable(ReviewTable* table) : QObject(table), m_table(table)
    {
        table->viewport()->installEventFilter(this);
    }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::Paint) return false;
        m_table->viewport()->removeEventFilter(this);
        QCoreApplication::sendEvent(m_table->viewport(), event);
        m_table->viewport()->installEventFilter(this);
        QPainter painter(m_table->viewport());
        painter.setPen(QPen(color(Role::hairline), 1));
        for (int row = 0; row + 1 < m_table->model()->rowCount(); ++row) {
            const int y = m_table->rowViewportPosition(row) + m_table->rowHeight(row) - 1;
            painter.drawLine(0, y, m_table->viewport()->width(), y);
        }
        return true;
    }

private:
    ReviewTable* m_table;
};

} // namespace

ReviewTable::ReviewTable(std::vector<Column> columns, Density density, QWidget* parent)
    : QTableView(parent), m_columns(std::move(columns)), m_density(density), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    QStringList titles;
    for (const Column& column : m_columns)
        titles << column.title;
    m_model->setHorizontalHeaderLabels(titles);
    setItemDelegate(new CellDelegate(this));
    new LinedTable(this);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(false);
    connect(m_model, &QStandardItemModel::headerDataChanged, this, &ReviewTable::fit_columns);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    ensurePolished();
    fit();
}

void ReviewTable::fit()
{
    const int height = px(static_cast<int>(m_density));
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(height);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (int i = 0; i < m_model->columnCount(); ++i) { // headers do not mirror by themselves; numbers stay right
        const bool right = m_columns[static_cast<std::size_t>(i)].number || layoutDirection() == Qt::RightToLeft;
        const auto alignment = (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
        m_model->setHeaderData(i, Qt::Horizontal, static_cast<int>(alignment) | Qt::TextWordWrap,
                               Qt::TextAlignmentRole);
    }
    updateGeometry();
    fit_columns();
}

void ReviewTable::set_rows(const std::vector<std::vector<Cell>>& rows)
{
    if (rows == m_rows) return; // most blocks change little, and measuring words takes long
    m_rows = rows;
    const int before = m_model->rowCount();
    m_model->setRowCount(static_cast<int>(rows.size()));
    for (int r = 0; r < m_model->rowCount(); ++r) {
        const auto& cells = rows[static_cast<std::size_t>(r)];
        for (int c = 0; c < std::min(m_model->columnCount(), static_cast<int>(cells.size())); ++c) {
            const Cell& cell = cells[static_cast<std::size_t>(c)];
            QStandardItem* item = m_model->item(r, c);
            if (!item) m_model->setItem(r, c, item = new QStandardItem);
            item->setText(cell.text);
            item->setData(cell.bold, k_bold);
            item->setData(static_cast<int>(cell.tone), k_tone);
            item->setData(cell.quiet, k_quiet);
            item->setData(cell.asset, k_asset);
            item->setData(cell.name.isEmpty() ? cell.text : cell.name, Qt::AccessibleTextRole);
            item->setToolTip(cell.text.size() > 24 ? plain_tooltip(cell.text) : QString());
            const bool number = m_columns[static_cast<std::size_t>(c)].number;
            item->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        }
    }
    if (before != m_model->rowCount()) updateGeometry();
    fit_columns();
}

int ReviewTable::heading_width(int column, bool folded) const
{
    const QFont font = Theme::current().font(Type::small_strong); // as the style sheet's, or wider
    const QString text = m_model->headerData(column, Qt::Horizontal).toString();
    return folded ? longest_word(font, text) : width_of(font, text);
}

int ReviewTable::words_width(int column, bool folded) const
{
    int width = heading_width(column, folded) + 2 * px(k_padding);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, column);
        width = std::max(width, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return width;
}

int ReviewTable::words_width() const
{
    int width = 2 * frameWidth();
    for (int column = 0; column < m_model->columnCount(); ++column)
        width += words_width(column, false);
    return width;
}

/// What a column that gives way keeps: its longest word, or its caption's.
int ReviewTable::least_width(int column) const
{
    int width = heading_width(column, true);
    for (int row = 0; row < m_model->rowCount(); ++row)
        width = std::max(width, CellDelegate::least_width(m_model->index(row, column)));
    return width + 2 * px(k_padding);
}

/// Every column as wide as its words; what is left over goes to the stretching ones. What is missing comes from them,
/// then from the headings, which take two lines, and then from all columns of words, which wrap.
void ReviewTable::fit_columns()
{
    const auto is_stretching = [this](int c) { return m_columns[static_cast<std::size_t>(c)].stretch; };
    const auto gives_way = [this](int c) { return !m_columns[static_cast<std::size_t>(c)].number; };
    const int all = viewport()->width();
    const auto least = [&](bool folded) {
        int sum = 0;
        for (int c = 0; c < m_model->columnCount(); ++c)
            if (!isColumnHidden(c)) sum += is_stretching(c) ? least_width(c) : words_width(c, folded);
        return sum;
    };
    const bool folded = least(false) > all, tight = folded && least(true) > all;
    const int line = QFontMetrics(Theme::current().font(Type::small_strong)).height();
    horizontalHeader()->setFixedHeight(px(m_density == Density::comfortable ? 32 : 27) + (folded ? line : 0));
    // What each column may give up, and how much is wanted of all.
    std::vector<int> widths, slack;
    int room = all, slack_left = 0, stretching = 0;
    for (int c = 0; c < m_model->columnCount(); ++c) {
        const bool shown = !isColumnHidden(c);
        widths.push_back(shown ? words_width(c, folded) : 0);
        room -= widths.back();
        const bool gives = shown && (tight ? gives_way(c) : is_stretching(c));
        slack.push_back(gives ? std::max(0, widths.back() - least_width(c)) : 0);
        slack_left += slack.back();
        stretching += shown && is_stretching(c) ? 1 : 0;
    }
    for (int c = 0; c < m_model->columnCount(); ++c) {
        if (isColumnHidden(c)) continue;
        int& width = widths[static_cast<std::size_t>(c)];
        const int own = slack[static_cast<std::size_t>(c)];
        int change = 0;
        if (room > 0 && is_stretching(c))
            change = room / stretching--;
        else if (room < 0 && own > 0)
            change = -std::min<int>(own, qCeil(double(-room) * own / slack_left));
        slack_left -= own;
        room -= change;
        setColumnWidth(c, width += change);
    }
    fit_rows();
}

/// A column of words that gave way wraps them, and their row grows.
void ReviewTable::fit_rows()
{
    bool grown = false;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        int height = px(static_cast<int>(m_density));
        for (int c = 0; c < m_model->columnCount(); ++c) {
            const QModelIndex index = m_model->index(row, c);
            const bool wraps = !m_columns[static_cast<std::size_t>(c)].number && !isColumnHidden(c) &&
                               itemDelegateForIndex(index) == itemDelegate();
            if (wraps) height = std::max(height, CellDelegate::wrapped_height(columnWidth(c), index));
        }
        if (height == rowHeight(row)) continue;
        setRowHeight(row, height);
        grown = true;
    }
    if (grown) updateGeometry();
}

void ReviewTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit_columns();
}

void ReviewTable::set_value(int row, int column, const QVariant& value, int role)
{
    QStandardItem* item = m_model->item(row, column);
    if (item && item->data(role) != value) item->setData(value, role);
}

void ReviewTable::set_total_row(bool total)
{
    const int row = m_model->rowCount() - 1;
    for (int c = 0; total && c < m_model->columnCount(); ++c)
        if (QStandardItem* item = m_model->item(row, c)) item->setData(true, k_bold);
    if (total) fit_columns(); // bold words are wider
}

QSize ReviewTable::sizeHint() const
{
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += rowHeight(row);
    return {px(480), rows + horizontalHeader()->height() + 2 * frameWidth() + 2};
}

QSize ReviewTable::minimumSizeHint() const { return {px(240), sizeHint().height()}; }

void ReviewTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) fit();
}

} // namespace ballast::ui
