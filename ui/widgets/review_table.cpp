#include "ui/widgets/review_table.h"
#include "ui/text/text.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/layout.h"
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QtMath>

namespace ballast::ui {
namespace {

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
    const auto forget = [this] { m_wants.clear(), m_fitted.clear(); };
    connect(m_model, &QStandardItemModel::dataChanged, this, forget);
    connect(m_model, &QStandardItemModel::rowsInserted, this, forget);
    connect(m_model, &QStandardItemModel::rowsRemoved, this, forget);
    connect(m_model, &QStandardItemModel::headerDataChanged, this, forget);
    connect(m_model, &QStandardItemModel::headerDataChanged, this, &ReviewTable::fit_columns);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fit();
}

void ReviewTable::fit()
{
    m_wants.clear(), m_fitted.clear(); // the fonts may be others
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
    if (before != m_model->rowCount()) forget_values(); // a row's value must not stand in the row that took its place
    for (int r = 0; r < m_model->rowCount(); ++r) {
        const auto& cells = rows[static_cast<std::size_t>(r)];
        for (int c = 0; c < std::min(m_model->columnCount(), static_cast<int>(cells.size())); ++c) {
            const Cell& cell = cells[static_cast<std::size_t>(c)];
            QStandardItem* item = m_model->item(r, c);
            if (!item) m_model->setItem(r, c, item = new QStandardItem);
            item->setText(cell.text);
            item->setData(cell.bold, k_cell_bold);
            item->setData(static_cast<int>(cell.tone), k_cell_tone);
            item->setData(cell.quiet, k_cell_quiet);
            item->setData(cell.asset, k_cell_asset);
            item->setData(cell.to_asset, k_cell_to_asset);
            item->setData(cell.part, k_cell_part);
            item->setData(cell.name.isEmpty() ? cell.text : cell.name, Qt::AccessibleTextRole);
            item->setToolTip(cell.text.size() > 24 ? plain_tooltip(cell.text) : QString());
            const bool number = m_columns[static_cast<std::size_t>(c)].number;
            item->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        }
    }
    if (before != m_model->rowCount()) updateGeometry();
    fit_columns();
}

const ReviewTable::Wants& ReviewTable::wants(int column) const
{
    m_wants.resize(static_cast<std::size_t>(m_model->columnCount()));
    std::optional<Wants>& known = m_wants[static_cast<std::size_t>(column)];
    if (known) return *known;
    const QFont font = Theme::current().font(Type::small_strong); // as the style sheet's, or wider
    const QString title = m_model->headerData(column, Qt::Horizontal).toString();
    Wants out{width_of(font, title), longest_word(font, title), 0, 0};
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, column);
        out.cells = std::max(out.cells, itemDelegateForIndex(index)->sizeHint(option, index).width());
        out.least = std::max(out.least, CellDelegate::least_width(index));
    }
    return known.emplace(out);
}

int ReviewTable::words_width(int column, bool folded) const
{
    const Wants& each = wants(column);
    const int heading = folded ? each.folded_heading : each.heading;
    return std::max(heading + 2 * px(k_cell_padding), each.cells) + end_padding(column);
}

int ReviewTable::words_width() const
{
    int width = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        width += words_width(column, false);
    return width;
}

/// What a column that gives way keeps: its longest word, or its caption's.
int ReviewTable::least_width(int column) const
{
    const Wants& each = wants(column);
    return std::max(each.folded_heading, each.least) + 2 * px(k_cell_padding) + end_padding(column);
}

void ReviewTable::set_flush()
{
    m_flush = true;
    setProperty("flush", true); // for the style sheet and the delegate
    style()->polish(horizontalHeader());
    fit_columns();
}

std::pair<int, int> ReviewTable::edges(int column) const
{
    if (!m_flush) return {0, 0};
    int last = m_model->columnCount() - 1;
    while (last > 0 && isColumnHidden(last))
        --last;
    return {column == 0 ? px(k_cell_edge) : 0, column == last ? px(k_cell_edge) : 0};
}

int ReviewTable::end_padding(int column) const
{
    const auto [lead, trail] = edges(column);
    return lead + trail;
}

/// From the last on, until the others have room; one that can wrap goes only where not even that is enough.
void ReviewTable::hide_spare()
{
    const auto column = [this](int c) -> const Column& { return m_columns[static_cast<std::size_t>(c)]; };
    const auto wanted = [&](int c) {
        return column(c).spare && column(c).stretch ? least_width(c) : words_width(c, false);
    };
    int all = 0;
    for (int c = 0; c < m_model->columnCount(); ++c)
        all += wanted(c);
    for (int c = m_model->columnCount() - 1; c >= 0; --c) {
        if (!column(c).spare) continue;
        const bool hide = all > viewport()->width();
        if (hide) all -= wanted(c);
        if (isColumnHidden(c) != hide) setColumnHidden(c, hide);
    }
}

/// Every column as wide as its words; what is left over goes to the stretching ones. What is missing comes from them,
/// then from the headings, which take two lines, and then from all columns of words, which wrap.
void ReviewTable::fit_columns()
{
    hide_spare();
    const auto stretches = [this](int c) {
        return m_columns[static_cast<std::size_t>(c)].stretch && !isColumnHidden(c);
    };
    bool any = false;
    for (int c = 0; c < m_model->columnCount(); ++c)
        any = any || stretches(c);
    // Where what would stretch is hidden, the first column takes the room: no table ends short of its panel.
    const auto is_stretching = [&](int c) { return any ? stretches(c) : c == 0; };
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
    const int head = px(m_density == Density::comfortable ? 32 : 27) + (folded ? line : 0);
    if (head != horizontalHeader()->height()) {
        horizontalHeader()->setFixedHeight(head);
        updateGeometry();
    }
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

/// A column of words that gave way wraps them, and their row grows. Where even that is too wide, the bar that scrolls
/// sideways stands below the last row, not on it.
void ReviewTable::fit_rows()
{
    bool grown = std::exchange(m_scrolls, horizontalHeader()->length() > viewport()->width()) != m_scrolls;
    setHorizontalScrollBarPolicy(m_scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    std::vector<int> widths;
    for (int c = 0; c < m_model->columnCount(); ++c)
        widths.push_back(columnWidth(c)); // 0: hidden
    const bool same = std::exchange(m_fitted, widths) == widths;
    for (int row = 0; !same && row < m_model->rowCount(); ++row) {
        int height = px(static_cast<int>(m_density));
        for (int c = 0; c < m_model->columnCount(); ++c) {
            const QModelIndex index = m_model->index(row, c);
            const bool wraps = !m_columns[static_cast<std::size_t>(c)].number && !isColumnHidden(c) &&
                               itemDelegateForIndex(index) == itemDelegate();
            if (wraps) height = std::max(height, CellDelegate::wrapped_height(columnWidth(c) - end_padding(c), index));
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

void ReviewTable::forget_values()
{
    for (const auto& [column, role] : m_values)
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (QStandardItem* item = m_model->item(row, column)) item->setData({}, role);
}

void ReviewTable::set_value(int row, int column, const QVariant& value, int role)
{
    m_values.emplace(column, role);
    QStandardItem* item = m_model->item(row, column);
    if (item && item->data(role) != value) item->setData(value, role);
}

void ReviewTable::set_total_row(bool total)
{
    const int row = m_model->rowCount() - 1;
    for (int c = 0; total && c < m_model->columnCount(); ++c)
        if (QStandardItem* item = m_model->item(row, c)) item->setData(true, k_cell_bold);
    if (total) fit_columns(); // bold words are wider
}

QSize ReviewTable::sizeHint() const
{
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += rowHeight(row);
    const int bar = m_scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    const int head = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->height();
    return {px(480), rows + head + bar + 2 * frameWidth() + 2};
}

QSize ReviewTable::minimumSizeHint() const { return {px(240), sizeHint().height()}; }

void ReviewTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (!testAttribute(Qt::WA_WState_Polished)) return; // then all of it is yet to come
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) fit();
}

bool ReviewTable::event(QEvent* event)
{
    const bool done = QTableView::event(event);
    if (event->type() == QEvent::Polish) fit();
    return done;
}

} // namespace ballast::ui
