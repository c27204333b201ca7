#pragma once
#include "ui/models/policy_view.h"
#include "ui/pages/page_parts.h"

class QMenu;

namespace ballast::ui {

/// Chooses which version the draft is compared with, and brings an older one back as the draft.
class PolicyVersions : public QWidget {
    Q_OBJECT
public:
    explicit PolicyVersions(CommandSink send, QWidget* parent = nullptr); ///< `send` gets engine::ReadPolicy
    /// Reads the answer to what was asked for, and lists the versions of the selected treasury.
    void show_state(const engine::EngineState& state);
    /// The older version that was chosen; null: the policy in force.
    [[nodiscard]] const policy::Policy* base() const { return m_base ? &*m_base : nullptr; }

Q_SIGNALS:
    void base_changed(); ///< to the policy in force; an older one comes with a state
    /// The chosen version shall become the draft.
    void draft_wanted();

private:
    void list(const engine::EngineState& state);
    void choose(unsigned version);
    void show_base();
    CommandSink m_send;
    std::vector<PolicyVersion> m_versions;
    unsigned m_in_force = 0;
    std::string m_treasury; ///< chain and address of what is listed
    std::optional<policy::Policy> m_base;
    std::uint64_t m_asked = 0;
    QLabel *m_title, *m_problem;
    QPushButton *m_all, *m_take;
    QMenu* m_menu;
};

} // namespace ballast::ui
