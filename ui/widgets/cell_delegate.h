#pragma once
#include <QStyledItemDelegate>

namespace ballast::ui {

class ReviewTable;

/// Measures of a review table's cells, in pixels of the 100 % drawing.
inline constexpr int k_cell_padding = 6; ///< beside the words of a cell, as in the header
inline constexpr int k_cell_edge = 10;   ///< more than that at the ends of a table that fills its panel

/// What a review table keeps of a cell beside its words.
enum CellRole {
    k_cell_bold = Qt::UserRole + 60,
    k_cell_tone,
    k_cell_quiet,
    k_cell_asset,
    k_cell_to_asset,
    k_cell_part
};

/// Between the two assets of a trade in one cell.
[[nodiscard]] inline QString trade_arrow() { return QStringLiteral(" → "); }

/// Rounded up: a column that lacks a fraction of a pixel would cut its amounts.
[[nodiscard]] int width_of(const QFont& font, const QString& text);
/// Of what stays together on a line: long names break inside, too.
[[nodiscard]] int longest_word(const QFont& font, const QString& text);

/// Paints the words of a review table's cell, an asset's mark before them; words that are no number wrap.
class CellDelegate : public QStyledItemDelegate {
public:
    explicit CellDelegate(ReviewTable* table); ///< `table` owns it
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// What the words need when they wrap in a cell of this width.
    [[nodiscard]] static int wrapped_height(int width, const QModelIndex& index);
    /// The longest word of a cell, its mark beside it.
    [[nodiscard]] static int least_width(const QModelIndex& index);

private:
    ReviewTable* m_table;
};

} // namespace ballast::ui
