#include "ui/standstill.h"
#include "ui/models/common.h"
#include "ui/pages/page_parts.h"
#include "ui/widgets/icon.h"
#include <QDir>
#include <QFileInfo>

namespace ballast::ui {

std::optional<Error> folder_problem(const engine::EngineState& state)
{
    if (state.starting || state.audit_verified || state.audit_problem) return std::nullopt; // its log was read
    for (const Error& problem : state.problems)
        if (problem.stage == Stage::store) return problem;
    return std::nullopt;
}

Standstill::Standstill(QWidget* parent) : QWidget(parent), m_problem(new ProblemBanner)
{
    auto* column = page_column(this, 24);
    column->addStretch(1);
    auto* brand = row_layout(nullptr, 10);
    auto* mark = new IconLabel(QStringLiteral("ballast"), 26);
    mark->set_role(Role::text);
    brand->addWidget(mark);
    brand->addWidget(text_label(tr("Ballast"), Type::title));
    brand->addStretch(1);
    column->addLayout(brand);
    column->addWidget(m_problem);
    m_problem->setObjectName(QStringLiteral("folderProblem"));
    m_quit =
        named(m_problem->add_act(tr("Quit"), QString()), QStringLiteral("standstillQuitButton"), tr("Quit Ballast"));
    column->addStretch(2);
}

void Standstill::set(const Error& problem)
{
    ProblemText text = problem_text(problem, tr("Ballast cannot open its data folder"));
    if (problem.code == Code::already_running) {
        const QString folder = QFileInfo(words(problem.parameter("path"))).absolutePath();
        text.lead = tr("This data folder is open in another window");
        text.happened = tr("Another Ballast uses the data folder %1. Two at once could send twice, so only one may.")
                            .arg(QDir::toNativeSeparators(folder));
        text.to_do = tr("Go on in the other window, or close it and start Ballast again. For another treasury at the "
                        "same time, start Ballast with --data and a folder of its own.");
    }
    m_problem->set(text);
}

} // namespace ballast::ui
