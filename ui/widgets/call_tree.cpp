#include "ui/widgets/call_tree.h"
#include "ui/widgets/layout.h"
#include <QHeaderView>

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

} // namespace

CallTree::CallTree(QWidget* parent) : QTreeView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setHeaderHidden(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformRowHeights(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    ensurePolished();
    setTabKeyNavigation(false);
    setIndentation(px(18));
    setAccessibleName(tr("What is called"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(this, &QTreeView::expanded, this, [this] { updateGeometry(); });
    connect(this, &QTreeView::collapsed, this, [this] { updateGeometry(); });
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
    if (!call.raw.isEmpty()) add_row(row[0], tr("Raw data"), call.raw);
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

QSize CallTree::sizeHint() const
{
    int rows = 0;
    for (QModelIndex index = m_model->index(0, 0); index.isValid(); index = indexBelow(index))
        ++rows;
    const int height = rows > 0 ? rowHeight(m_model->index(0, 0)) : 0;
    return {px(480), std::max(px(60), std::min(rows, 24) * std::max(height, px(23)) + px(4))};
}

} // namespace ballast::ui
