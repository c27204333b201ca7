#pragma once
#include "ui/widgets/theme.h"
#include <QMetaType>
#include <QStyledItemDelegate>
#include <QWidget>
#include <optional>

namespace ballast::ui {

/// An asset's drift against its band, in points of weight.
struct BandValue {
    QString asset;
    double drift = 0;              ///< weight minus target
    double band = 0;               ///< half width, above 0
    std::optional<double> planned; ///< drift after the plan
};

/// Where the marker stands: 80 % of the band used or less; more; outside; beyond two bands.
enum class BandState { inside, near_edge, outside, beyond };
[[nodiscard]] BandState band_state(double drift, double band); ///< from |drift| / band; both in points
[[nodiscard]] Tone tone_of(BandState state);                   ///< inside good, near the edge attention, else danger
/// "Inside", "Near edge", "Outside".
[[nodiscard]] QString band_word(BandState state);
/// "ETH + WETH: drift +14.2 points, band 5.9, outside".
[[nodiscard]] QString band_name(const BandValue& value);
/// Paints track, band, ticks, markers and, when `with_value`, the number with its band at the right.
void paint_band(QPainter& painter, const QRect& where, const BandValue& value, bool with_value);

/// Draws a BandValue held as BandDelegate::k_value of a model's index. Negative stays left, also from right to left.
class BandDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int k_value = Qt::UserRole + 40;
    /// `with_value`: the drift in figures at the right.
    explicit BandDelegate(QObject* parent = nullptr, bool with_value = true);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    bool m_with_value;
};

/// The same as a widget of its own.
class BandWidget : public QWidget {
    Q_OBJECT
public:
    /// `with_value`: the drift in figures at the right.
    explicit BandWidget(QWidget* parent = nullptr, bool with_value = true);
    void set(const BandValue& value); ///< also its spoken name
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {px(100), px(20)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BandValue m_value;
    bool m_with_value;
};

} // namespace ballast::ui

Q_DECLARE_METATYPE(ballast::ui::BandValue)
