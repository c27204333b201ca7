#pragma once
#include "ui/widgets/problem_banner.h"
#include <QPushButton>
#include <QWidget>
#include <optional>

namespace ballast {
struct Error;
}
namespace ballast::engine {
struct EngineState;
}

namespace ballast::ui {

/// Why the data folder did not open, or nullopt when it did: without it nothing in the window can be done.
[[nodiscard]] std::optional<Error> folder_problem(const engine::EngineState& state);

/// Stands in the place of the whole window when the data folder did not open: what happened, what to do, and quit.
class Standstill : public QWidget {
    Q_OBJECT
public:
    explicit Standstill(QWidget* parent = nullptr);
    void set(const Error& problem); ///< one of folder_problem(): its sentences fill the window
    [[nodiscard]] QPushButton* quit_button() const { return m_quit; } ///< ends the program; the window connects it

private:
    ProblemBanner* m_problem;
    QPushButton* m_quit;
};

} // namespace ballast::ui
