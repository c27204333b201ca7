#pragma once
#include "ui/widgets/theme.h"
#include <QMetaType>
#include <QStyledItemDelegate>

namespace ballast::ui {

/// A weight before and after, and its target, in percent.
struct WeightChange {
    int asset = 0;
    double before = 0, after = 0, target = 0;
    double scale = 100; ///< percent at the right end, the same for all rows of a table
};

/// Draws before (grey, thin), after (asset colour) and the target as a tick; value under k_value.
class WeightBarDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int k_value = Qt::UserRole + 42;
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace ballast::ui

Q_DECLARE_METATYPE(ballast::ui::WeightChange)
