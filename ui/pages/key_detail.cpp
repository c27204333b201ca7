#include "ui/pages/key_detail.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/icon.h"

namespace ballast::ui {
namespace {

/// "0x" and ten groups of four, five to a line, so that they can be compared by eye.
QString address_lines(const QString& checksummed)
{
    const QStringList groups = text::group_address(checksummed).split(u' ');
    return groups.mid(0, 6).join(u' ') + QStringLiteral("\n   ") + groups.mid(6).join(u' ');
}

} // namespace

KeyDetailPanel::KeyDetailPanel(QWidget* parent)
    : QFrame(parent), m_name(wrapped_label({}, Type::lead)), m_address(text_label({}, Type::mono_strong)),
      m_treasury(wrapped_label({}, Type::body_strong)), m_place(text_label({}, Type::small)),
      m_note(wrapped_label({}, Type::small, Ink::second)), m_chip(new StatusChip)
{
    setProperty("panel", true);
    auto* column = column_layout(this, 10);
    column->setContentsMargins(px(16), px(12), px(16), px(16));
    auto* head = row_layout(nullptr, 8);
    head->addWidget(m_name, 1);
    head->addWidget(m_chip, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addLayout(m_facts = new QGridLayout);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(px(8));
    m_facts->setVerticalSpacing(px(6));
    m_facts->setColumnStretch(2, 1);
    column->addWidget(make_rule());
    column->addWidget(text_label(tr("Address, in full"), Type::small, Ink::second));
    QVBoxLayout* inner = nullptr;
    auto* ground = new QFrame;
    ground->setProperty("sunken", true);
    inner = column_layout(ground, 0);
    inner->setContentsMargins(px(12), px(8), px(12), px(8));
    m_address->setObjectName(QStringLiteral("keyDetailAddress"));
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_address->setFocusPolicy(Qt::StrongFocus);
    inner->addWidget(m_address);
    column->addWidget(ground);
    auto* copy = named(make_button(tr("Copy"), QStringLiteral("copy"), ButtonKind::small),
                       QStringLiteral("copyKeyButton"), tr("Copy the whole address"));
    make_copying(copy, [this] { return m_shown.text; });
    column->addWidget(copy, 0, Qt::AlignLeading);
    m_signs = new QWidget;
    auto* signs = column_layout(m_signs, 6);
    signs->addWidget(make_rule());
    signs->addWidget(text_label(tr("This key may sign for"), Type::small, Ink::second));
    auto* row = row_layout(nullptr, 8);
    row->addWidget(new IconLabel(QStringLiteral("safe"), 16));
    row->addWidget(m_treasury, 1);
    row->addWidget(m_place);
    signs->addLayout(row);
    column->addWidget(m_signs);
    column->addWidget(m_note);
    column->addStretch(1);
    m_forget = named(make_button(tr("Forget this treasury…"), {}, ButtonKind::danger),
                     QStringLiteral("forgetTreasuryButton"), tr("Forget this treasury…"));
    column->addWidget(m_forget, 0, Qt::AlignTrailing);
    connect(m_forget, &QPushButton::clicked, this, &KeyDetailPanel::forget_asked);
}

void KeyDetailPanel::show_facts()
{
    clear_layout(m_facts);
    int line = 0;
    for (const KeyFact& fact : m_shown.facts) {
        auto* mark = new IconLabel(fact.tone == Tone::good        ? QStringLiteral("check")
                                   : fact.tone == Tone::attention ? QStringLiteral("triangle-alert")
                                                                  : QStringLiteral("circle"),
                                   16);
        mark->set_tone(fact.tone);
        m_facts->addWidget(mark, line, 0, Qt::AlignTop);
        m_facts->addWidget(text_label(fact.caption, Type::body_strong), line, 1, Qt::AlignTop);
        QLabel* value = wrapped_label(fact.value, Type::small, Ink::second);
        value->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        value->setAccessibleName(QStringLiteral("%1: %2").arg(fact.caption, fact.value));
        m_facts->addWidget(value, line++, 2);
    }
}

void KeyDetailPanel::set(const KeyDetail& detail)
{
    if (detail == m_shown) return;
    const bool facts = detail.facts != m_shown.facts;
    m_shown = detail;
    m_name->setText(detail.name);
    m_chip->set(detail.state, detail.tone, detail.icon);
    m_address->setText(address_lines(detail.text));
    m_address->setAccessibleName(tr("Address: %1").arg(text::group_address(detail.text)));
    m_signs->setVisible(!detail.treasury.isEmpty());
    m_treasury->setText(detail.treasury);
    m_place->setText(detail.place);
    m_note->setText(detail.note);
    m_note->setVisible(!detail.note.isEmpty());
    m_forget->setVisible(detail.may_forget);
    if (facts) show_facts();
}

} // namespace ballast::ui
