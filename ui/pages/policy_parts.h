#pragma once
#include "ui/models/policy_fields.h"
#include "ui/pages/page_parts.h"
#include "ui/widgets/choice.h"
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>

namespace ballast::ui {

/// Applies a change to the draft; what the parts of the policy page call when a person edits a field.
using PolicyEdit = std::function<void(const std::function<void(policy::Policy&)>& change)>;

/// Says what a field means while it has the focus.
void set_meaning(QWidget* field, const QString& meaning);

/// Kind, limits and traded member of each band. The calm widths are made here and placed by the page beside the
/// targets.
class PolicyBands : public QWidget {
    Q_DECLARE_TR_FUNCTIONS(PolicyBands)
public:
    explicit PolicyBands(PolicyEdit edit, QWidget* parent = nullptr); ///< `edit` gets each change by a person
    /// Builds rows for other targets than before (true then), and shows the values.
    bool show_policy(const policy::Policy& policy);
    /// Fields below each other instead of a table, from the next show_policy on.
    void set_brief(bool brief);
    /// Of row `row` of the last show_policy, for the page's table.
    [[nodiscard]] QDoubleSpinBox* width_field(std::size_t row) const { return m_rows[row].width; }

private:
    struct Row {
        QComboBox* kind = nullptr;
        QDoubleSpinBox *width = nullptr, *lower = nullptr, *upper = nullptr, *reference = nullptr, *exponent = nullptr;
        QComboBox* member = nullptr;  ///< absent where there is but one
        std::vector<QWidget*> moving; ///< what only a band by volatility shows
    };
    void build(const policy::Policy& policy);
    Row build_row(const policy::Target& target, std::size_t index);
    static QStringList column_titles();
    Choice* make_member(const policy::Target& target);
    void place_row(Row& row, const std::vector<QWidget*>& parts, std::size_t index);
    void show_row(const Row& row, const policy::Target& target);
    void connect_row(const Row& row, std::size_t index);
    PolicyEdit m_edit;
    std::vector<policy::Target> m_built; ///< what the rows were made for
    bool m_brief = false;
    std::vector<Row> m_rows;
    std::vector<QLabel*> m_moving_titles; ///< of columns that only bands by volatility have
    QWidget* m_table = nullptr;
    QGridLayout* m_grid = nullptr;
    QVBoxLayout* m_column;
};

/// Costs, prices and times: the numbers of policy::Limits, the gas reserve and how far a plan goes.
class PolicyLimits : public QWidget {
    Q_DECLARE_TR_FUNCTIONS(PolicyLimits)
public:
    explicit PolicyLimits(PolicyEdit edit, QWidget* parent = nullptr); ///< `edit` gets each change by a person
    /// What a person is typing stays; `coin` is the native coin's symbol.
    void show_policy(const policy::Policy& policy, const QString& coin);
    /// Drops text that is no value: the draft it belonged to is gone.
    void forget_entry();
    /// A field whose text is no value.
    [[nodiscard]] const std::optional<Error>& entry_error() const { return m_gas_error; }

private:
    void add_destination(int row);
    void add_gas_reserve(int row);
    void add_line(int row, const QString& caption, QWidget* field, QWidget* hint);
    PolicyEdit m_edit;
    std::vector<LimitField> m_fields;
    std::vector<QDoubleSpinBox*> m_numbers;
    QGridLayout* m_grid;
    QComboBox* m_kind = nullptr;
    QDoubleSpinBox* m_part = nullptr;
    QLineEdit* m_gas = nullptr;
    QLabel* m_gas_hint = nullptr;
    std::optional<Error> m_gas_error;
};

} // namespace ballast::ui
