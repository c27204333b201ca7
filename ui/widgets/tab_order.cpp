#include "ui/widgets/tab_order.h"
#include <QLayout>
#include <QSet>
#include <QWidget>
#include <algorithm>

namespace ballast::ui {
namespace {

void collect(QWidget& at, std::vector<QWidget*>& out);

void collect(QLayout& layout, std::vector<QWidget*>& out, QSet<QWidget*>& done)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (QWidget* widget = item->widget()) {
            done << widget;
            collect(*widget, out);
        } else if (QLayout* inner = item->layout()) {
            collect(*inner, out, done);
        }
    }
}

void collect(QWidget& at, std::vector<QWidget*>& out)
{
    if ((at.focusPolicy() & Qt::TabFocus) && !at.focusProxy()) out.push_back(&at);
    QSet<QWidget*> done;
    if (at.layout()) collect(*at.layout(), out, done);
    std::vector<QWidget*> rest; // viewports, splitters' parts, what is placed by hand
    for (QObject* child : at.children())
        if (auto* widget = qobject_cast<QWidget*>(child); widget && !widget->isWindow() && !done.contains(widget))
            rest.push_back(widget);
    std::stable_sort(rest.begin(), rest.end(), [](const QWidget* a, const QWidget* b) {
        const bool mirrored = a->layoutDirection() == Qt::RightToLeft;
        return std::pair(a->y(), mirrored ? -a->x() : a->x()) < std::pair(b->y(), mirrored ? -b->x() : b->x());
    });
    for (QWidget* each : rest)
        collect(*each, out);
}

} // namespace

std::vector<QWidget*> tab_order(QWidget& root)
{
    std::vector<QWidget*> out;
    collect(root, out);
    return out;
}

bool move_focus(QWidget& window, bool next)
{
    std::vector<QWidget*> order = tab_order(window);
    QWidget* now = window.focusWidget();
    std::erase_if(order,
                  [now](const QWidget* each) { return each != now && (!each->isVisible() || !each->isEnabled()); });
    if (!next) std::ranges::reverse(order);
    auto at = std::ranges::find(order, now);
    // From nowhere, or from what only the mouse reaches, it begins anew.
    if (at != order.end()) ++at;
    if (at == order.end()) at = order.begin();
    if (at == order.end() || *at == now) return false;
    (*at)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace ballast::ui
