#pragma once
#include "ui/widgets/theme.h"
#include <QStandardItemModel>
#include <QTableView>
#include <vector>

namespace ballast::ui {

/// Row heights of tables.
enum class Density { comfortable = 42, compact = 28, review = 25 };

/// A column of a table that is written, not edited.
struct Column {
    QString title;
    bool number = false;  ///< right aligned, also from right to left
    bool stretch = false; ///< takes the room that is left
};

/// One cell in words.
struct Cell {
    QString text;
    bool bold = false;
    Tone tone = Tone::neutral; ///< neutral: the text colour
    bool quiet = false;        ///< the second text colour
    int asset = -1;            ///< draws the mark of an asset before the text
    QString name = {};         ///< accessible text when the cell's own does not say enough
    bool operator==(const Cell&) const = default;
};

/// A plain table: hairlines between rows, no grid, tabular figures, one tab stop; its height is its content's.
class ReviewTable : public QTableView {
    Q_OBJECT
public:
    explicit ReviewTable(std::vector<Column> columns, Density density = Density::review, QWidget* parent = nullptr);
    /// Writes all rows; cells that did not change are left alone, so selection and scroll stay.
    void set_rows(const std::vector<std::vector<Cell>>& rows);
    /// Puts a value for a delegate (a BandValue, an AmountValue) into a cell.
    void set_value(int row, int column, const QVariant& value, int role);
    /// The last row is a sum: bold, with a stronger line above.
    void set_total_row(bool total);
    /// What all columns, hidden ones too, want beside each other.
    [[nodiscard]] int words_width() const;
    /// Gives the columns their widths anew, after one was hidden or shown.
    void fit_columns();
    [[nodiscard]] QStandardItemModel* items() const { return m_model; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void fit_rows();
    [[nodiscard]] int heading_width(int column, bool folded) const;
    [[nodiscard]] int words_width(int column, bool folded) const;
    [[nodiscard]] int least_width(int column) const;
    std::vector<Column> m_columns;
    std::vector<std::vector<Cell>> m_rows; ///< as they were written last
    Density m_density;
    QStandardItemModel* m_model;
};

} // namespace ballast::ui
