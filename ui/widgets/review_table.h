#pragma once
#include "ui/widgets/theme.h"
#include <QStandardItemModel>
#include <QTableView>
#include <optional>
#include <set>
#include <vector>

namespace ballast::ui {

/// Row heights of tables.
enum class Density { comfortable = 42, compact = 28, review = 25 };

/// A column of a table that is written, not edited.
struct Column {
    QString title;
    bool number = false;  ///< right aligned, also from right to left
    bool stretch = false; ///< takes the room that is left
    bool spare = false;   ///< says again what others say: goes where not all have room
};

/// One cell in words.
struct Cell {
    QString text;
    bool bold = false;
    Tone tone = Tone::neutral; ///< neutral: the text colour
    bool quiet = false;        ///< the second text colour
    int asset = -1;            ///< draws the mark of an asset before the text
    QString name = {};         ///< accessible text when the cell's own does not say enough
    int to_asset = -1;         ///< of "WETH → USDC": draws this mark behind the arrow
    int part = -1;             ///< draws the square of a part of the cost before the text
    bool operator==(const Cell&) const = default;
};

/// A plain table: hairlines between rows, no grid, tabular figures, one tab stop; its height is its content's.
class ReviewTable : public QTableView {
    Q_OBJECT
public:
    /// The columns are fixed for its life; rows come by set_rows.
    explicit ReviewTable(std::vector<Column> columns, Density density = Density::review, QWidget* parent = nullptr);
    /// Writes all rows; cells that did not change are left alone, so selection and scroll stay.
    void set_rows(const std::vector<std::vector<Cell>>& rows);
    /// Puts a value for a delegate (a BandValue, an AmountValue) into a cell.
    void set_value(int row, int column, const QVariant& value, int role);
    /// The table fills its panel: its lines reach both edges, its words keep 16 pixels from them.
    void set_flush();
    /// What a column keeps more than others from the leading and the trailing edge, in pixels.
    [[nodiscard]] std::pair<int, int> edges(int column) const;
    /// The last row is a sum: bold, with a stronger line above.
    void set_total_row(bool total);
    /// What all columns, hidden ones too, want beside each other.
    [[nodiscard]] int words_width() const;
    /// Gives the columns their widths anew, after one was hidden or shown.
    void fit_columns();
    /// For what reads cells back: tests, and the copy of a row.
    [[nodiscard]] QStandardItemModel* items() const { return m_model; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void forget_values();
    void fit_rows();
    void hide_spare();
    /// Widths of a column's words in pixels, without the edges.
    struct Wants {
        int heading, folded_heading; ///< on one line, and its longest word
        int cells;                   ///< the widest, with their padding
        int least;                   ///< the longest word of all cells
    };
    [[nodiscard]] const Wants& wants(int column) const;
    [[nodiscard]] int words_width(int column, bool folded) const;
    [[nodiscard]] int end_padding(int column) const;
    [[nodiscard]] int least_width(int column) const;
    std::vector<Column> m_columns;
    std::vector<std::vector<Cell>> m_rows; ///< as they were written last
    Density m_density;
    std::set<std::pair<int, int>> m_values;            ///< columns and roles that delegates read
    mutable std::vector<std::optional<Wants>> m_wants; ///< measured once until words or fonts change
    std::vector<int> m_fitted;                         ///< the columns' widths that the rows' heights are made for
    bool m_flush = false;
    bool m_scrolls = false; ///< sideways, because the columns are wider than the table
    QStandardItemModel* m_model;
};

} // namespace ballast::ui
