#pragma once
#include "ui/models/policy_view.h"
#include "ui/pages/policy_parts.h"
#include "ui/pages/policy_versions.h"
#include "ui/widgets/linked_targets.h"
#include <QFileDialog>

namespace ballast::ui {

/// What the field with the focus means; otherwise the usual sentence. Two lines high, so that nothing jumps.
class MeaningLine : public QWidget {
public:
    explicit MeaningLine(QWidget* parent = nullptr);
    void set_usual(const QString& sentence);   ///< while no field with a meaning has the focus
    void set_meaning(const QString& sentence); ///< empty: back to the usual one

private:
    void write();
    QString m_usual, m_meaning;
    QLabel* m_words;
};

/// The cells of one target line that say where it stands today.
struct PolicyLineCells {
    QLabel *band, *weight;
    BandWidget* drawing;
    void show(const PolicyLine& line) const; ///< a dash for what is not known, and no drawing then
};
/// Fills the table's further columns: calm width, band today, weight, drawing.
[[nodiscard]] std::vector<PolicyLineCells> place_line_cells(LinkedTargets& targets, const PolicyBands& bands,
                                                            std::size_t count);

/// The draft's targets as rows that sum to the whole, with the values in force as ticks.
[[nodiscard]] std::vector<TargetRow> target_rows(const policy::Policy& in_force, const policy::Policy& draft);

/// What the draft means today, and where it differs from the policy in force.
class PolicySide : public QWidget {
    Q_DECLARE_TR_FUNCTIONS(PolicySide)
public:
    explicit PolicySide(CommandSink send, QWidget* parent = nullptr); ///< `send` gets what is asked about versions
    void show_view(const PolicyView& view);                           ///< what changes, and what it means today
    [[nodiscard]] PolicyVersions& versions() { return *m_versions; }  ///< what the changes are told from

private:
    PolicyVersions* m_versions;
    QLabel *m_today, *m_consequences, *m_none;
    ReviewTable* m_changes;
};

/// Icon and sentence saying why a draft cannot be saved.
[[nodiscard]] QWidget* make_refusal_line(QLabel** words);
/// A dialog for policy files, still to be opened; deletes itself.
[[nodiscard]] QFileDialog* make_policy_dialog(QWidget* parent, const QString& object, const QString& title);
/// The network under which to import a file: the selected treasury's (of two with one id, practice and real), or empty
/// when the file names another one, so that the engine finds it by its id.
[[nodiscard]] std::string chain_of_file(const QString& path, const engine::EngineState& state);
/// Writes the canonical file, whole or not at all. The error names the file.
[[nodiscard]] std::optional<Error> write_policy_file(const policy::Policy& policy, const QString& path);

} // namespace ballast::ui
