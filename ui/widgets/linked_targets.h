#pragma once
#include "ui/widgets/balance.h"
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>
#include <vector>

namespace ballast::ui {

/// One target line as it is shown and moved.
struct TargetRow {
    QString id;
    int asset = 0;  ///< colour and mark
    int tenths = 0; ///< tenths of a percent; all rows sum to 1000
    int before = 0; ///< the value in force: a tick on the track
};

/// A slider, a number and a lock for each target; a move takes from the unlocked others in proportion, so the sum is
/// always 100. What cannot balance is refused, and a sentence says why.
class LinkedTargets : public QWidget {
    Q_OBJECT
public:
    /// Titles of columns that the page fills with place(): numbers, and a drawing in the last.
    explicit LinkedTargets(const QStringList& more_columns = {}, QWidget* parent = nullptr);
    /// The same ids again change values in place, keeping locks and focus; other ids build the rows anew.
    /// True when rows were built (`anew`: in any case), so that place() is due.
    bool set_rows(const std::vector<TargetRow>& rows, bool anew = false);
    /// Puts a widget into one of the page's columns; the table owns it.
    void place(std::size_t row, int column, QWidget* cell);
    /// Without sliders and the last of the page's columns, where there is no room for them: the numbers say all.
    void set_brief(bool brief);
    [[nodiscard]] const std::vector<TargetRow>& rows() const { return m_rows; } ///< as moved so far
    /// Why the last value was refused; empty when nothing was.
    [[nodiscard]] QString refusal() const { return m_refusal->text(); }

Q_SIGNALS:
    /// A person moved a target; rows() has the new values.
    void changed();

private:
    struct Controls {
        QSlider* slider;
        QDoubleSpinBox* number;
        QToolButton* lock;
    };
    void build();
    Controls build_row(std::size_t row);
    void move(std::size_t row, int wanted);
    void set_locked(std::size_t row, bool locked);
    void refuse(std::size_t row, int wanted);
    void accept();
    void show_values();
    [[nodiscard]] std::vector<Share> shares() const;
    std::vector<TargetRow> m_rows;
    std::vector<Controls> m_controls;
    std::vector<Share> m_base; ///< where the present move began, so that going there and back changes nothing
    std::ptrdiff_t m_moving = -1;
    std::vector<QWidget*> m_optional; ///< what is left out where it is narrow
    bool m_brief = false;
    QStringList m_more;
    QWidget* m_table = nullptr;
    QGridLayout* m_grid = nullptr;
    QVBoxLayout* m_column;
    QLabel* m_refusal;
};

} // namespace ballast::ui
