#pragma once
#include "ui/widgets/theme.h"
#include <QLabel>
#include <QMetaType>
#include <QStyledItemDelegate>
#include <QWidget>

namespace ballast::ui {

/// An amount as it is shown: value first, amount second, raw units when asked. All formatted already.
struct AmountValue {
    QString value;  ///< "379,020.25 USD"
    QString amount; ///< "139.09 WETH", or "at least 377,577.10"
    QString raw;    ///< "139090000000000000000"
    Tone tone = Tone::neutral;
};

/// Two right-aligned lines; a press (or set_raw) shows raw units. A change flashes the soft ground.
class AmountLabel : public QWidget {
    Q_OBJECT
public:
    explicit AmountLabel(QWidget* parent = nullptr);
    void set(const AmountValue& value); ///< a change of an amount that was there flashes
    void set_raw(bool raw);             ///< raw units in the place of value and amount

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    AmountValue m_value;
    bool m_raw = false;
    bool m_flash = false;
    QLabel* m_first;
    QLabel* m_second;
};

/// Paints an AmountValue held as k_value of an index: value bold, amount behind it in the second colour, right aligned.
class AmountDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int k_value = Qt::UserRole + 41;
    using QStyledItemDelegate::QStyledItemDelegate;
    void set_raw(bool raw) { m_raw = raw; } ///< for all cells; the view must be asked to paint again
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    bool m_raw = false;
};

} // namespace ballast::ui

Q_DECLARE_METATYPE(ballast::ui::AmountValue)
