#include "ui/pages/activity_list.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layout.h"
#include <QAbstractListModel>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace ballast::ui {

class ActivityModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    QVariant data(const QModelIndex& index, int role) const override;
    void set(std::vector<ActivityRow> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    const std::vector<ActivityRow>& rows() const { return m_rows; }
    const ActivityRow& row(int at) const { return m_rows[static_cast<std::size_t>(at)]; }
    /// A row that begins its day carries the day's heading.
    bool begins_day(int at) const { return at == 0 || row(at).day != row(at - 1).day; }
    int find(std::uint64_t sequence) const
    {
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (m_rows[i].sequence == sequence) return static_cast<int>(i);
        return -1;
    }

private:
    std::vector<ActivityRow> m_rows;
};

QVariant ActivityModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const ActivityRow& each = row(index.row());
    if (role == Qt::DisplayRole) return each.title;
    if (role == Qt::ToolTipRole) return each.sentence.size() > 60 ? each.sentence : QString();
    if (role != Qt::AccessibleTextRole) return {};
    QStringList parts{each.day, each.clock, each.title, each.sentence};
    if (!each.figure.isEmpty()) parts << each.figure + u' ' + each.figure_caption;
    return parts.join(QStringLiteral(", "));
}

namespace {

constexpr int k_row = 50, k_heading = 30;

class ActivityDelegate : public QStyledItemDelegate {
public:
    ActivityDelegate(const ActivityModel& model, QAbstractItemView* view)
        : QStyledItemDelegate(view), m_model(model), m_view(*view)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {px(240), px(k_row) + more_lines(m_model.row(index.row())) +
                             (m_model.begins_day(index.row()) ? px(k_heading) : 0)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static void paint_heading(QPainter& painter, const QRect& where, const QString& day, Qt::LayoutDirection direction);
    static void paint_words(QPainter& painter, const QRect& row, const ActivityRow& value,
                            const QStyleOptionViewItem& option);
    /// The room for title and sentence, and for the figure behind them.
    static int figure_width(const ActivityRow& value);
    static int words_width(int row_width, int figure)
    {
        return row_width - px(92 + 16) - (figure ? figure + px(16) : 0);
    }
    /// What a sentence that needs more than its one line adds to the row.
    [[nodiscard]] int more_lines(const ActivityRow& value) const;
    const ActivityModel& m_model;
    const QAbstractItemView& m_view;
};

int ActivityDelegate::figure_width(const ActivityRow& value)
{
    if (value.figure.isEmpty()) return 0;
    const QFontMetrics strong(Theme::current().font(Type::body_strong)), small(Theme::current().font(Type::small));
    return std::max(strong.horizontalAdvance(value.figure), small.horizontalAdvance(value.figure_caption)) + px(4);
}

int ActivityDelegate::more_lines(const ActivityRow& value) const
{
    const QFontMetrics metrics(Theme::current().font(Type::small));
    const int room = words_width(m_view.viewport()->width(), figure_width(value));
    // Most sentences are far too short to need a second line: measuring thousands would hold up the window.
    if (value.sentence.size() * metrics.maxWidth() < room || room <= 0) return 0;
    if (value.sentence.size() * metrics.averageCharWidth() * 3 / 2 < room) return 0;
    return metrics.boundingRect(0, 0, room, 10'000, Qt::TextWordWrap, value.sentence).height() - metrics.height();
}

void ActivityDelegate::paint_heading(QPainter& painter, const QRect& where, const QString& day,
                                     Qt::LayoutDirection direction)
{
    painter.fillRect(where, color(Role::sunken));
    painter.setPen(QPen(color(Role::hairline), 1));
    painter.drawLine(where.bottomLeft(), where.bottomRight());
    painter.setFont(Theme::current().font(Type::small_strong));
    painter.setPen(color(Role::second));
    painter.drawText(where.adjusted(px(16), 0, -px(16), 0), text_flags(direction), day);
}

void ActivityDelegate::paint_words(QPainter& painter, const QRect& row, const ActivityRow& value,
                                   const QStyleOptionViewItem& option)
{
    const Theme& theme = Theme::current();
    const bool inverted = (option.state & QStyle::State_Selected) && theme.high_contrast();
    const auto ink = [&theme, inverted](Role role) {
        return inverted ? theme.color(Role::on_accent) : theme.color(role);
    };
    const auto place = [&option, &row](int left, int top, int width, int height) {
        return QStyle::visualRect(option.direction, row, QRect(row.left() + left, row.top() + top, width, height));
    };
    const auto write = [&painter, &option](const QRect& where, const QFont& font, const QColor& pen,
                                           const QString& text, Qt::Alignment side) {
        painter.setFont(font);
        painter.setPen(pen);
        painter.drawText(where, text_flags(option.direction, side),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
    };
    write(place(px(16), 0, px(44), row.height()), theme.font(Type::small), ink(Role::second), value.clock,
          Qt::AlignLeft);
    const QColor tone = inverted                      ? theme.color(Role::on_accent)
                        : value.tone == Tone::neutral ? theme.color(Role::second)
                                                      : theme.tone(value.tone);
    paint_icon(painter, place(px(62), row.height() / 2 - px(9), px(18), px(18)), value.icon, tone);
    const QFont strong = theme.font(Type::body_strong), small = theme.font(Type::small);
    const int figure = figure_width(value);
    const int words = words_width(row.width(), figure), half = px(k_row) / 2 - px(5);
    write(place(px(92), px(5), words, half), strong, ink(Role::text), value.title, Qt::AlignLeft);
    painter.setFont(small);
    painter.setPen(ink(Role::second));
    painter.drawText(place(px(92), px(k_row) / 2, words, row.height() - px(k_row) / 2 - px(5)),
                     (text_flags(option.direction) & ~Qt::AlignVertical_Mask) | Qt::AlignTop | Qt::TextWordWrap,
                     value.sentence);
    if (!figure) return;
    write(place(row.width() - px(16) - figure, px(5), figure, half), strong, ink(Role::text), value.figure,
          Qt::AlignRight);
    write(place(row.width() - px(16) - figure, px(k_row) / 2, figure, half), small, ink(Role::second),
          value.figure_caption, Qt::AlignRight);
}

void ActivityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const ActivityRow& value = m_model.row(index.row());
    QRect row = option.rect;
    if (m_model.begins_day(index.row())) {
        paint_heading(*painter, QRect(row.left(), row.top(), row.width(), px(k_heading)), value.day, option.direction);
        row.setTop(row.top() + px(k_heading));
    }
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(row, option.palette.highlight());
    } else if (option.state & QStyle::State_MouseOver) {
        QColor soft = color(Role::accent_soft);
        soft.setAlphaF(0.5F);
        painter->fillRect(row, soft);
    }
    painter->setPen(QPen(color(Role::hairline), 1));
    painter->drawLine(row.bottomLeft(), row.bottomRight());
    paint_words(*painter, row, value, option);
    painter->restore();
}

} // namespace

ActivityList::ActivityList(QWidget* parent) : QListView(parent), m_model(new ActivityModel(this))
{
    setModel(m_model);
    setItemDelegate(new ActivityDelegate(*m_model, this));
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMinimumHeight(px(200));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &ActivityList::take_current);
}

void ActivityList::take_current(const QModelIndex& now)
{
    const std::uint64_t sequence = now.isValid() ? m_model->row(now.row()).sequence : 0;
    if (m_filling || sequence == m_chosen) return;
    m_chosen = sequence;
    m_follows = false;
    Q_EMIT chosen_changed(sequence);
}

const std::vector<ActivityRow>& ActivityList::rows() const { return m_model->rows(); }

void ActivityList::set_rows(std::vector<ActivityRow> rows)
{
    m_filling = true;
    const QModelIndex top = indexAt({px(20), 1});
    const std::uint64_t anchor = top.isValid() ? m_model->row(top.row()).sequence : 0;
    const int offset = top.isValid() ? visualRect(top).top() : 0;
    const bool at_top = verticalScrollBar()->value() == 0;
    m_model->set(std::move(rows));
    const int kept = m_model->find(m_chosen);
    if (kept >= 0) setCurrentIndex(m_model->index(kept));
    const int place = m_model->find(anchor);
    if (!at_top && place >= 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(m_model->index(place)).top() - offset);
    else if (at_top)
        scrollToTop();
    m_filling = false;
    if (kept >= 0 && (!m_follows || isVisible())) return;
    choose(m_model->rowCount({}) > 0 ? m_model->row(0).sequence : 0);
    m_follows = true;
}

void ActivityList::choose(std::uint64_t sequence)
{
    const int at = m_model->find(sequence);
    if (at >= 0)
        setCurrentIndex(m_model->index(at));
    else
        take_current({});
}

} // namespace ballast::ui
