#include "ui/widgets/call_tree.h"
#include "ui/text/text.h"
#include "ui/widgets/layout.h"
#include <QHeaderView>
#include <QPainter>
#include <QScrollArea>
#include <QStyledItemDelegate>

namespace ballast::ui {
namespace {

QStandardItem* make_item(const QString& text, Type type, Role role)
{
    auto* item = new QStandardItem(text);
    item->setFont(Theme::current().font(type));
    item->setForeground(color(role));
    item->setToolTip(plain_tooltip(text));
    return item;
}

void add_row(QStandardItem* parent, const QString& name, const QString& value, Type type = Type::mono)
{
    parent->appendRow({make_item(name, Type::small, Role::second), make_item({}, Type::small, Role::text),
                       make_item(value, type, Role::text)});
}

constexpr int k_sentence = 2;
constexpr int k_most_height = 640; ///< beyond it the tree scrolls by itself

/// The last column's words wrap, hexadecimal anywhere: what is signed is shown whole.
class SentenceDelegate : public QStyledItemDelegate {
public:
    explicit SentenceDelegate(QTreeView* tree) : QStyledItemDelegate(tree), m_tree(*tree) {}
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const QFontMetrics metrics(index.data(Qt::FontRole).value<QFont>());
        const int room = std::max(px(60), m_tree.columnWidth(k_sentence) - 2 * px(k_beside));
        const QRect words =
            metrics.boundingRect(0, 0, room, 1'000'000, wrap(index), text::breakable(index.data().toString()));
        return {px(60), std::max(px(25), words.height() + px(8))};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        m_tree.style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, &m_tree);
        const bool chosen = option.state & QStyle::State_Selected;
        painter->save();
        painter->setFont(ground.font);
        painter->setPen(ground.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(option.rect.adjusted(px(k_beside), 0, -px(k_beside), 0),
                          text_flags(option.direction) | wrap(index), text::breakable(index.data().toString()));
        painter->restore();
    }

private:
    static constexpr int k_beside = 3;
    static int wrap(const QModelIndex& index)
    {
        return index.data().toString().contains(u' ') ? Qt::TextWordWrap : Qt::TextWrapAnywhere;
    }
    QTreeView& m_tree;
};

} // namespace

CallTree::CallTree(QWidget* parent) : QTreeView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setHeaderHidden(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setItemDelegateForColumn(k_sentence, new SentenceDelegate(this));
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    ensurePolished();
    setTabKeyNavigation(false);
    setIndentation(px(18));
    setAccessibleName(tr("What is called"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(this, &QTreeView::expanded, this, [this] { updateGeometry(); });
    connect(this, &QTreeView::collapsed, this, [this] { updateGeometry(); });
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column != k_sentence) return;
        scheduleDelayedItemsLayout();
        updateGeometry();
    });
}

void CallTree::add(QStandardItem* parent, const CallNode& call, int number)
{
    const QString title = number > 0 ? QStringLiteral("%1  %2").arg(number).arg(call.contract) : call.contract;
    QList<QStandardItem*> row{make_item(title, Type::body_strong, Role::text),
                              make_item(call.function, Type::mono, Role::accent),
                              make_item(call.sentence, Type::body, Role::second)};
    row[0]->setData(QStringLiteral("%1, %2: %3").arg(title, call.function, call.sentence), Qt::AccessibleTextRole);
    parent->appendRow(row);
    int inner = 0;
    for (const CallNode& child : call.calls)
        add(row[0], child, ++inner);
    if (!call.address.isEmpty()) add_row(row[0], tr("Contract"), call.address);
    for (const auto& [name, value] : call.arguments)
        add_row(row[0], name, value);
    if (call.raw.isEmpty()) return;
    // Often thousands of digits: whole, but one level further down.
    add_row(row[0], tr("Raw data"), tr("%n bytes", nullptr, static_cast<int>(call.raw.size() / 2 - 1)), Type::body);
    add_row(row[0]->child(row[0]->rowCount() - 1), {}, call.raw);
}

void CallTree::set(const std::vector<CallNode>& calls)
{
    m_model->clear();
    m_model->setColumnCount(3);
    for (const CallNode& call : calls)
        add(m_model->invisibleRootItem(), call, 0);
    expandToDepth(0);
    for (int column = 0; column < 2; ++column)
        resizeColumnToContents(column);
    header()->setStretchLastSection(true);
    updateGeometry();
}

/// The page follows the arrow keys: what is called must be readable without a mouse.
void CallTree::currentChanged(const QModelIndex& now, const QModelIndex& before)
{
    QTreeView::currentChanged(now, before);
    for (QWidget* up = parentWidget(); up && hasFocus(); up = up->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(up)) {
            const QRect row = visualRect(now);
            const QPoint middle = viewport()->mapTo(area->widget(), row.center());
            return area->ensureVisible(middle.x(), middle.y(), 0, row.height() / 2 + px(8));
        }
}

QSize CallTree::sizeHint() const
{
    int height = px(4);
    for (QModelIndex index = m_model->index(0, 0); index.isValid(); index = indexBelow(index))
        height += indexRowSizeHint(index);
    return {px(480), std::clamp(height, px(60), px(k_most_height))};
}

} // namespace ballast::ui
