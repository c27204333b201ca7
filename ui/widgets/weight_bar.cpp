#include "ui/widgets/weight_bar.h"
#include <QPainter>

namespace ballast::ui {

void WeightBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant data = index.data(k_value);
    if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, option.palette.highlight());
    if (!data.canConvert<WeightChange>()) return;
    const auto value = data.value<WeightChange>();
    const Theme& theme = Theme::current();
    const QRect where = option.rect.adjusted(px(6), 0, -px(6), 0);
    const double scale = where.width() / std::max(value.scale, 1e-9);
    const double y = QRectF(where).center().y(), left = where.left();
    painter->fillRect(QRectF(left, y - px(6), value.before * scale, px(4)), theme.color(Role::strong));
    painter->fillRect(QRectF(left, y, value.after * scale, px(6)), theme.asset(value.asset));
    painter->fillRect(QRectF(left + value.target * scale - 1, y - px(8), px(2), px(16)), theme.color(Role::text));
}

QSize WeightBarDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {px(64), px(22)}; }

} // namespace ballast::ui
