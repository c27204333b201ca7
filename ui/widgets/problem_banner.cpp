#include "ui/widgets/problem_banner.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/status_banner.h"

namespace ballast::ui {

ProblemBanner::ProblemBanner(QWidget* parent)
    : QFrame(parent), m_icon(new IconLabel(QStringLiteral("octagon-x"), 26)),
      m_lead(wrapped_label({}, Type::lead, Ink::danger)), m_happened(wrapped_label({})), m_lost(wrapped_label({})),
      m_to_do(wrapped_label({})), m_acts(row_layout(nullptr, 8)),
      m_fold(make_button(tr("Details"), QStringLiteral("chevron-right"), ButtonKind::link)),
      m_copy(make_button(tr("Copy as text"), QStringLiteral("copy"), ButtonKind::link)),
      m_details(wrapped_label({}, Type::mono, Ink::second))
{
    auto* row = row_layout(this, 14);
    set_margins(row, 20, 12, 16, 12);
    setProperty("banner", true);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto* column = column_layout(nullptr, 8);
    row->addLayout(column, 1);
    m_lead->setMaximumWidth(QWIDGETSIZE_MAX);
    column->addWidget(m_lead);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(24));
    grid->setVerticalSpacing(px(6));
    grid->setColumnStretch(1, 1);
    add_row(0, tr("What happened"), m_happened, *grid);
    add_row(1, tr("Nothing is lost"), m_lost, *grid);
    add_row(2, tr("What to do"), m_to_do, *grid);
    column->addLayout(grid);
    m_acts->addStretch(1);
    m_acts->addWidget(m_fold);
    m_acts->addWidget(m_copy);
    column->addLayout(m_acts);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->hide();
    column->addWidget(m_details);
    m_fold->setCheckable(true);
    connect(m_fold, &QPushButton::toggled, this, [this](bool open) {
        m_fold->setIcon(icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), Role::accent));
        m_details->setVisible(open);
    });
    make_copying(m_copy, [this] {
        return QStringList{m_problem.lead, m_problem.happened, m_problem.to_do, m_problem.details}.join(u'\n');
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void ProblemBanner::add_row(int row, const QString& caption, QLabel* words, QGridLayout& grid)
{
    grid.addWidget(text_label(caption, Type::body_strong), row, 0, Qt::AlignTop);
    words->setMaximumWidth(QWIDGETSIZE_MAX);
    grid.addWidget(words, row, 1);
}

void ProblemBanner::set(const ProblemText& problem)
{
    const bool is_new = problem.lead != m_problem.lead;
    m_problem = problem;
    m_icon->set_icon(problem.tone == Tone::danger ? QStringLiteral("octagon-x") : tone_icon(problem.tone));
    m_icon->set_tone(problem.tone);
    m_lead->setText(problem.lead);
    set_ink(m_lead, ink_of(problem.tone));
    const std::pair<QLabel*, QString> rows[]{
        {m_happened, problem.happened}, {m_lost, problem.lost}, {m_to_do, problem.to_do}};
    for (const auto& [label, words] : rows)
        label->setText(words);
    m_happened->setAccessibleName(tr("What happened: %1").arg(problem.happened));
    m_lost->setAccessibleName(tr("Nothing is lost: %1").arg(problem.lost));
    m_to_do->setAccessibleName(tr("What to do: %1").arg(problem.to_do));
    m_details->setText(problem.details);
    m_fold->setVisible(!problem.details.isEmpty() && !m_details_out);
    setAccessibleName(problem.lead);
    update();
    if (!is_new || !isVisible()) return;
    announce(*this);
}

void ProblemBanner::leave_details_out()
{
    m_details_out = true;
    m_fold->hide();
    m_copy->hide();
}

QPushButton* ProblemBanner::add_act(const QString& text, const QString& icon_name, bool primary)
{
    const int place = m_acts->count() - 3; // before the stretch and the two links
    QPushButton* button =
        make_button(text, icon_name, place == 0 || primary ? ButtonKind::primary : ButtonKind::normal);
    m_acts->insertWidget(place, button);
    return button;
}

void ProblemBanner::clear_acts()
{
    while (m_acts->count() > 3) {
        QLayoutItem* item = m_acts->takeAt(0);
        item->widget()->deleteLater();
        delete item;
    }
}

void ProblemBanner::paintEvent(QPaintEvent*) { paint_banner_ground(*this, m_problem.tone); }

} // namespace ballast::ui
