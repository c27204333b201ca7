#include "ui/pages/alternatives.h"
#include "ui/widgets/layout.h"
#include <QButtonGroup>
#include <QHBoxLayout>

namespace ballast::ui {

Alternatives::Alternatives(QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_row(row_layout(this, 12))
{
    m_row->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, &Alternatives::chosen);
}

void Alternatives::set(const std::vector<PlanCard>& cards, int chosen)
{
    setVisible(!cards.empty());
    while (m_cards.size() < cards.size()) {
        auto* card = new AlternativeCard;
        const int place = static_cast<int>(m_cards.size());
        card->setObjectName(QStringLiteral("planCard_%1").arg(place));
        m_group->addButton(card, place);
        m_row->insertWidget(place, card);
        m_cards.push_back(card);
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < cards.size());
        if (i < cards.size()) m_cards[i]->set(cards[i].value);
    }
    if (QAbstractButton* button = m_group->button(chosen)) button->setChecked(true);
}

} // namespace ballast::ui
