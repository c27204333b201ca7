#include "ui/pages/record_panel.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/reflow.h"
#include <QScrollArea>

namespace ballast::ui {

RecordPanel::RecordPanel(QWidget* parent)
    : QFrame(parent), m_title(wrapped_label({}, Type::lead)), m_when(wrapped_label({}, Type::small, Ink::second)),
      m_chain(text_label({}, Type::small, Ink::good)), m_chip(new StatusChip),
      m_chain_icon(new IconLabel(QStringLiteral("link"), 16)),
      m_open(named(make_button({}, QStringLiteral("approve")), QStringLiteral("openRecordButton"))),
      m_copy(named(make_button(tr("Copy as text"), QStringLiteral("copy")), QStringLiteral("copyRecordButton"),
                   tr("Copy this record as text")))
{
    setProperty("panel", true);
    setMinimumWidth(px(300));
    auto* column = column_layout(this, 8);
    column->setContentsMargins(px(16), px(14), px(16), px(14));
    auto* head = row_layout(nullptr, 8);
    head->addWidget(m_title, 1);
    head->addWidget(m_chip, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_when);
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("page")); // transparent inside the scroll area
    auto* inner = column_layout(content, 8);
    set_margins(inner, 0, 0, 4, 0);
    inner->addLayout(m_facts = column_layout(nullptr, 4));
    inner->addStretch(1);
    auto* scroll = named(new QScrollArea, QStringLiteral("recordFacts"), tr("Facts of the record"));
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(scroll, 1);
    auto* chain = row_layout(nullptr, 6);
    chain->addWidget(m_chain_icon);
    chain->addWidget(m_chain, 1);
    column->addLayout(chain);
    auto* foot = new ReflowLayout(nullptr, 8);
    foot->add(m_open, 0, 0);
    foot->add(m_copy, 0, 0);
    column->addLayout(foot);
    m_open->hide();
    connect(m_open, &QPushButton::clicked, this, &RecordPanel::open_asked);
    make_copying(m_copy, [this] { return m_view.text; });
}

QLabel* RecordPanel::add_hex(const QString& hex, const QString& name, bool bold)
{
    QLabel* label =
        text_label(text::group_hex(hex), bold ? Type::mono_strong : Type::mono, bold ? Ink::text : Ink::second);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setLayoutDirection(Qt::LeftToRight);
    label->setAccessibleName(QStringLiteral("%1: %2").arg(name, text::group_hex(hex, 64)));
    m_facts->addWidget(label);
    return label;
}

void RecordPanel::add_fact_row(const Fact& fact)
{
    if (fact.kind == Fact::Kind::line) {
        QLabel* value = add_fact(m_facts, fact.caption);
        value->setText(fact.value);
        value->setAccessibleName(QStringLiteral("%1: %2").arg(fact.caption, fact.value));
        if (fact.tone != Tone::neutral) set_ink(value, ink_of(fact.tone));
        return;
    }
    m_facts->addWidget(text_label(fact.caption, Type::small, Ink::second));
    if (fact.kind == Fact::Kind::hex) {
        add_hex(fact.value, fact.caption, false);
        return;
    }
    QLabel* sentence =
        wrapped_label(fact.value, Type::small, fact.tone == Tone::neutral ? Ink::text : ink_of(fact.tone));
    sentence->setAccessibleName(QStringLiteral("%1: %2").arg(fact.caption, fact.value));
    m_facts->addWidget(sentence);
}

void RecordPanel::add_group(const FactGroup& group)
{
    if (group.facts.empty()) return;
    if (!group.title.isEmpty()) {
        m_facts->addSpacing(px(4));
        m_facts->addWidget(make_rule());
        m_facts->addSpacing(px(2));
        m_facts->addWidget(wrapped_label(group.title, Type::small_strong));
    }
    for (const Fact& fact : group.facts)
        add_fact_row(fact);
}

void RecordPanel::set(const RecordView& view)
{
    m_when->setText(view.when);
    const bool same = view.sequence == m_view.sequence && view.text == m_view.text;
    m_view = view;
    if (same) return;
    m_title->setText(view.title);
    m_chip->setVisible(!view.chip.isEmpty());
    m_chip->set(view.chip, view.tone);
    clear_layout(m_facts);
    for (const FactGroup& group : view.groups)
        add_group(group);
    if (!view.digest.isEmpty()) add_hashes(view);
    setAccessibleName(view.title);
    setAccessibleDescription(view.text);
}

void RecordPanel::add_hashes(const RecordView& view)
{
    m_facts->addSpacing(px(4));
    m_facts->addWidget(make_rule());
    m_facts->addSpacing(px(4));
    const auto number = [](std::uint64_t n) { return text::format_number(static_cast<double>(n), 0); };
    const QString own = tr("Record %1, digest").arg(number(view.sequence));
    m_facts->addWidget(text_label(own, Type::small, Ink::second));
    add_hex(view.digest, own, true)->setObjectName(QStringLiteral("recordDigest"));
    if (!view.previous.isEmpty()) {
        const QString before = tr("Follows record %1, digest").arg(number(view.sequence - 1));
        m_facts->addWidget(text_label(before, Type::small, Ink::second));
        add_hex(view.previous, before, false)->setObjectName(QStringLiteral("recordPrevious"));
    }
}

void RecordPanel::set_open(bool shown, bool finished)
{
    m_open->setVisible(shown);
    m_open->setText(finished ? tr("Open outcome") : tr("Open review"));
    m_open->setAccessibleName(m_open->text());
}

void RecordPanel::set_chain(const LogState& log, bool intact)
{
    const bool known = !m_view.digest.isEmpty() && (intact || log.tone == Tone::danger);
    m_chain->setVisible(known);
    m_chain_icon->setVisible(known);
    m_chain->setText(intact ? tr("Chain intact from record 1") : log.words);
    set_ink(m_chain, ink_of(intact ? Tone::good : log.tone));
    m_chain_icon->set_tone(intact ? Tone::good : log.tone);
}

} // namespace ballast::ui
