#pragma once
#include "ui/pages/page_parts.h"
#include <set>

namespace ballast::ui {

/// Offers to read the weeks before the first stored point from the chain, and shows how far that is.
class PastLoader final : public QWidget {
    Q_OBJECT
public:
    explicit PastLoader(PageContext context, QWidget* parent = nullptr); ///< `context` sends LoadHistory and its end
    /// Offers the load only where the history is short and was not read already.
    void show_state(const engine::EngineState& state);
    /// Ends a load that is under way; what was read stays.
    void cancel();

Q_SIGNALS:
    /// A load began, or ended with this.
    void told(const std::optional<Error>& error);

private:
    void load();
    PageContext m_context;
    QLabel* m_progress;
    QPushButton *m_load, *m_cancel;
    std::uint64_t m_command = 0;
    std::string m_asked;         ///< the treasury of that command
    std::string m_treasury;      ///< the one on the page
    std::set<std::string> m_all; ///< treasuries whose past holds no more
};

} // namespace ballast::ui
