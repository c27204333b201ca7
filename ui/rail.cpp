#include "ui/rail.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layout.h"
#include <QPainter>
#include <QStyledItemDelegate>

namespace ballast::ui {
namespace {

enum DataRole { k_icon = Qt::UserRole, k_badge, k_badge_tone, k_gap, k_compact };

/// Between a row and the ground that it draws when it is chosen.
QMargins ground_margins() { return {px(8), 1, px(8), 1}; }

class RailDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {px(40), px(38) + (index.data(k_gap).toBool() ? px(18) : 0)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static void paint_badge(QPainter& painter, const QRect& row, const QModelIndex& index,
                            Qt::LayoutDirection direction);
};

void RailDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect row = option.rect;
    const auto mirrored = [&](const QRect& r) { return QStyle::visualRect(option.direction, option.rect, r); };
    if (index.data(k_gap).toBool()) {
        const int y = row.top() + px(9);
        painter->fillRect(QRect(row.left() + px(16), y, row.width() - px(32), 1), color(Role::strong));
        row.setTop(row.top() + px(18));
    }
    const bool selected = option.state & QStyle::State_Selected, hover = option.state & QStyle::State_MouseOver;
    const QRect ground = row.marginsRemoved(ground_margins());
    if (selected || hover) {
        QColor fill = color(Role::accent_soft);
        if (!selected) fill.setAlphaF(0.5F);
        painter->setPen(selected && Theme::current().high_contrast() ? QPen(color(Role::accent), 2) : QPen(Qt::NoPen));
        painter->setBrush(fill);
        painter->drawRoundedRect(ground, px(6), px(6));
    }
    if (selected)
        painter->fillRect(mirrored(QRect(row.left(), row.center().y() - px(10), px(3), px(20))), color(Role::accent));
    const QColor ink = color(selected ? Role::text : Role::second);
    const bool compact = index.data(k_compact).toBool();
    const int icon_x = compact ? row.center().x() - px(9) : row.left() + px(18);
    paint_icon(*painter, mirrored(QRect(icon_x, row.center().y() - px(9), px(18), px(18))),
               index.data(k_icon).toString(), ink);
    if (!compact) {
        painter->setFont(Theme::current().font(selected ? Type::body_strong : Type::body));
        painter->setPen(ink);
        const QRect words = mirrored(QRect(row.left() + px(46), row.top(), row.width() - px(54), row.height()));
        painter->drawText(words, text_flags(option.direction), index.data(Qt::DisplayRole).toString());
    }
    paint_badge(*painter, row, index, option.direction);
    painter->restore();
}

void RailDelegate::paint_badge(QPainter& painter, const QRect& row, const QModelIndex& index,
                               Qt::LayoutDirection direction)
{
    const QString text = index.data(k_badge).toString();
    if (text.isEmpty()) return;
    const Theme& theme = Theme::current();
    painter.setFont(theme.font(Type::small_strong));
    const int size = px(18), width = std::max(size, painter.fontMetrics().horizontalAdvance(text) + px(10));
    const bool compact = index.data(k_compact).toBool();
    QRect where(row.right() - px(18) - width, row.center().y() - size / 2, width, size);
    if (compact) where.moveTo(row.center().x() + px(2), row.top());
    where = QStyle::visualRect(direction, row, where);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tone(static_cast<Tone>(index.data(k_badge_tone).toInt())));
    painter.drawRoundedRect(where, size / 2.0, size / 2.0);
    painter.setPen(theme.color(Role::surface));
    painter.drawText(where, Qt::AlignCenter, text);
}

} // namespace

Rail::Rail(QWidget* parent)
    : QFrame(parent), m_model(new QStandardItemModel(this)), m_list(new QListView),
      m_word(text_label(tr("Ballast"), Type::head)), m_lock(new QToolButton)
{
    setProperty("rail", true);
    auto* column = column_layout(this, 0);
    column->setContentsMargins(0, px(14), 1, px(16));
    auto* brand = brand_row(m_word);
    set_margins(brand, 16, 0, 8, 14);
    column->addLayout(brand);
    m_list->setObjectName(QStringLiteral("rail"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RailDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setProperty(FocusRing::k_row_margins, QVariant::fromValue(ground_margins()));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setStyleSheet(QStringLiteral("background: transparent;"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->ensurePolished();
    column->addWidget(m_list, 1);
    auto* foot = row_layout(nullptr, 0);
    set_margins(foot, 8, 8, 2, 0);
    m_lock->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_lock->setIconSize({px(18), px(16)});
    m_lock->setObjectName(QStringLiteral("lock"));
    foot->addWidget(m_lock);
    foot->addStretch(1);
    column->addLayout(foot);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (now.isValid()) Q_EMIT page_chosen(now.row());
    });
    set_lock_state(tr("Keys locked"), false);
    set_compact(false);
}

void Rail::add_page(const QString& word, const QString& icon_name, bool gap_before)
{
    auto* item = new QStandardItem(word);
    item->setData(icon_name, k_icon);
    item->setData(gap_before, k_gap);
    item->setData(word, Qt::AccessibleTextRole);
    item->setEditable(false);
    m_model->appendRow(item);
    fit_width();
}

void Rail::set_badge(int page, const QString& text, Tone tone)
{
    QStandardItem* item = m_model->item(page);
    if (!item || (item->data(k_badge).toString() == text && item->data(k_badge_tone).toInt() == static_cast<int>(tone)))
        return;
    item->setData(text, k_badge);
    item->setData(static_cast<int>(tone), k_badge_tone);
    const QString name = text.isEmpty() ? item->text() : tr("%1, %2 waiting").arg(item->text(), text);
    item->setData(name, Qt::AccessibleTextRole);
}

void Rail::set_current(int page) { m_list->setCurrentIndex(m_model->index(page, 0)); }

/// As drawn, or as wide as the longest word beside a badge.
void Rail::fit_width()
{
    const QFontMetrics metrics(Theme::current().font(Type::body_strong));
    int words = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        words = std::max(words, metrics.horizontalAdvance(m_model->item(row)->text()));
    setFixedWidth(m_compact ? px(56) : std::max(px(148), px(46 + 4 + 18 + 18) + words));
}

void Rail::set_compact(bool compact)
{
    m_compact = compact;
    fit_width();
    m_word->setVisible(!compact);
    m_lock->setToolButtonStyle(compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem* item = m_model->item(row);
        item->setData(compact, k_compact);
        item->setToolTip(compact ? item->text() : QString());
    }
}

void Rail::set_lock_state(const QString& text, bool any_open)
{
    m_lock->setIcon(
        icon(any_open ? QStringLiteral("unlock") : QStringLiteral("lock"), any_open ? Role::attention : Role::second));
    m_lock->setText(text);
    m_lock->setAccessibleName(text);
    m_lock->setToolTip(any_open ? tr("Lock keys (Ctrl+L)") : text);
}

} // namespace ballast::ui
