#pragma once
#include "ui/models/policy_view.h"
#include "ui/pages/policy_page_parts.h"
#include "ui/pages/policy_parts.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/linked_targets.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/status_chip.h"

namespace ballast::ui {

/// Targets, bands and limits as a draft; what it changes and means; one press makes it the next version.
class PolicyPage final : public Page {
    Q_DECLARE_TR_FUNCTIONS(PolicyPage)
public:
    PolicyPage(PageContext context, QWidget* parent); ///< the draft is the context's, where it has one
    void show_state(const engine::EngineState& state) override;
    QWidget* first_focus() override
    {
        return !m_known.policy ? m_empty->act_button() : m_save->isEnabled() ? m_save : nullptr;
    }
    void do_primary_act() override
    {
        if (m_known.policy && m_save->isEnabled()) save();
    }
    bool supports(Act act) const override { return act == Act::export_page; }
    void export_page() override
    {
        if (m_known.policy) export_file();
    }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build_header(QVBoxLayout* column);
    QFrame* build_targets();
    QFrame* build_limits();
    void edit(const std::function<void(policy::Policy&)>& change);
    void take_targets();
    void save();
    void take_version();
    void discard();
    void open_file();
    void export_file();
    void write_file(const QString& path);
    void read_answers(const engine::EngineState& state);
    void load(const engine::EngineState& state);
    bool typing() const;
    void show_draft();
    void show_header();
    void show_lines();
    void show_meaning(QWidget* now);
    PageContext m_context;
    std::shared_ptr<PolicyDrafts> m_drafts;
    engine::EngineState m_known; ///< of the last state only what this page shows
    policy::Policy m_draft;
    std::string m_key; ///< of the treasury the draft is for
    PolicyView m_view;
    bool m_changed = false, m_brief = false;
    std::uint64_t m_save_command = 0, m_import_command = 0;
    std::optional<unsigned> m_saved;
    PageHeader m_header;
    StatusChip* m_chip = nullptr;
    QPushButton *m_save = nullptr, *m_discard = nullptr;
    QLabel *m_reason = nullptr, *m_in_force = nullptr, *m_refusal = nullptr;
    QWidget *m_under = nullptr, *m_content, *m_refused = nullptr;
    ProblemBanner* m_problem = nullptr;
    EmptyState* m_empty;
    QBoxLayout* m_columns;
    LinkedTargets* m_targets = nullptr;
    PolicyBands* m_bands = nullptr;
    PolicyLimits* m_limits = nullptr;
    std::vector<PolicyLineCells> m_cells;
    QFrame *m_targets_panel = nullptr, *m_limits_panel = nullptr;
    MeaningLine *m_target_meaning = nullptr, *m_limit_meaning = nullptr;
    Fold *m_bands_fold = nullptr, *m_limits_fold = nullptr;
    QString m_refused_before; ///< what was wrong when the page was shown last
    PolicySide* m_side;
};

} // namespace ballast::ui
