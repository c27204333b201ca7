#pragma once
#include "ui/widgets/theme.h"
#include <QMetaType>
#include <QStyledItemDelegate>

namespace ballast::ui {

/// How much dearer (negative) or cheaper something came, in dollars.
struct Difference {
    double value = 0;
    double scale = 1; ///< dollars at either end, the same for all rows of a table
    bool operator==(const Difference&) const = default;
};

/// Draws it from the middle: dearer to the left, cheaper to the right, in every language; value under k_value. The
/// numbers beside it say the same.
class DifferenceBarDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int k_value = Qt::UserRole + 43;
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace ballast::ui

Q_DECLARE_METATYPE(ballast::ui::Difference)
