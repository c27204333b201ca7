#include "ui/widgets/difference_bar.h"
#include <QPainter>

namespace ballast::ui {

void DifferenceBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, option.palette.highlight());
    const QVariant data = index.data(k_value);
    if (!data.canConvert<Difference>()) return;
    const auto value = data.value<Difference>();
    const Theme& theme = Theme::current();
    const QRectF where = QRectF(option.rect).adjusted(px(6), 0, -px(6), 0);
    const double length = where.width() / 2 * std::min(1.0, std::abs(value.value) / std::max(value.scale, 1e-9));
    const QPointF middle = where.center();
    const QRectF bar(value.value < 0 ? middle.x() - length : middle.x(), middle.y() - px(5), length, px(10));
    painter->fillRect(bar, theme.color(value.value < 0 ? Role::attention_fill : Role::good));
    painter->fillRect(QRectF(middle.x() - 0.5, middle.y() - px(8), 1, px(16)), theme.color(Role::third));
}

QSize DifferenceBarDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {px(90), px(22)};
}

} // namespace ballast::ui
