#include "ui/pages/approve_footer.h"
#include "engine/command.h"
#include "ui/widgets/approve_button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/reflow.h"
#include <QCheckBox>
#include <QComboBox>

namespace ballast::ui {
namespace {

/// How long approve and send stay shut after what they do has changed: the second press of a double click, or an Enter
/// that was meant for another button, is not a decision.
constexpr std::chrono::milliseconds k_settle{1000};

/// A note whose number has changed since it was read is not read.
bool same_notes(const std::vector<CheckValue>& read, const std::vector<CheckValue>& now)
{
    const auto notes = [](const std::vector<CheckValue>& checks) {
        QStringList out;
        for (const CheckValue& check : checks)
            if (check.state == CheckValue::State::note) out << check.name + check.number;
        return out;
    };
    return notes(read) == notes(now);
}

} // namespace

ApproveFooter::ApproveFooter(std::function<void(engine::Command)> ask, QWidget* parent)
    : QWidget(parent), m_ask(std::move(ask)), m_notes(named(new QCheckBox, QStringLiteral("notesCheck"))),
      m_refusal_icon(new IconLabel(QStringLiteral("octagon-x"), 16)),
      m_refusal(named(wrapped_label({}, Type::small_strong, Ink::danger), QStringLiteral("approveRefusal"))),
      m_payer_caption(text_label(tr("Gas is paid by"), Type::small, Ink::second)),
      m_payer(named(new QComboBox, QStringLiteral("payerChoice"), tr("Key that pays the gas"))),
      m_reject(named(make_button(tr("Reject"), {}), QStringLiteral("rejectButton"))),
      m_approve(named(new ApproveButton, QStringLiteral("approveButton"))),
      m_send(named(new ApproveButton, QStringLiteral("sendButton")))
{
    m_refusal->setMaximumWidth(QWIDGETSIZE_MAX);
    auto* parts = new ReflowLayout(this, 12);
    auto* row = row_layout(nullptr, 12);
    row->addWidget(m_notes);
    m_refusal_icon->set_tone(Tone::danger);
    row->addWidget(m_refusal_icon);
    row->addWidget(m_refusal, 1000);
    row->addWidget(m_payer_caption);
    row->addWidget(m_payer);
    row->addStretch(1); // where there is no refusal
    parts->add(row, 1000, 300);
    auto* acts = row_layout(nullptr, 12);
    acts->addStretch(1);
    acts->addWidget(m_reject);
    acts->addWidget(m_approve);
    acts->addWidget(m_send);
    parts->add(acts, 1, 0); // all the width, at its end, where there is nothing else
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &ApproveFooter::show_acts);
    connect(m_notes, &QCheckBox::toggled, this, [this](bool on) {
        m_read = on ? m_view.checks : std::vector<CheckValue>();
        show_acts();
    });
    connect(m_reject, &QPushButton::clicked, this, [this] { m_ask({.action = engine::RejectPlan{}}); });
    connect(m_approve, &QAbstractButton::clicked, this, [this] { approve(); });
    connect(m_send, &QAbstractButton::clicked, this, [this] { send(); });
}

void ApproveFooter::show_view(const ApproveView& view, simulate::SimulatedPtr seen)
{
    const bool enough = view.kind == ApproveView::Kind::signing && view.signatures >= view.threshold;
    if (view.kind != m_view.kind || enough != m_enough) m_settle.start(k_settle);
    m_view = view;
    m_enough = enough;
    m_seen = std::move(seen);
    show_acts();
}

void ApproveFooter::forget()
{
    m_view = {};
    m_enough = false;
    m_notes->setChecked(false);
    hide();
}

void ApproveFooter::do_primary_act()
{
    if (m_approve->isVisible() && m_approve->isEnabled())
        approve();
    else if (m_send->isVisible() && m_send->isEnabled())
        send();
}

void ApproveFooter::approve()
{
    m_ask({.action = engine::ApprovePlan{m_view.plan_digest, m_notes->isChecked(), m_seen}});
}

void ApproveFooter::send()
{
    const auto payer = evm::parse_address(m_payer->currentData().toString().toStdString());
    if (payer) m_ask({.action = engine::SendPlan{*payer}});
}

/// What must happen before a plan that is being signed can be sent.
QString ApproveFooter::missing() const
{
    if (!m_view.refusal.isEmpty()) return m_view.refusal;
    if (!m_enough)
        return tr("%n signatures are missing", nullptr, static_cast<int>(m_view.threshold - m_view.signatures));
    return m_view.payers.empty() ? tr("Unlock a key of this computer to pay the gas") : QString();
}

void ApproveFooter::show_acts()
{
    const bool review = m_view.kind == ApproveView::Kind::review, sends = m_view.kind == ApproveView::Kind::signing;
    m_notes->setVisible(review && m_view.notes > 0 && m_view.refusal.isEmpty());
    m_notes->setText(tr("I have read the %n notes", nullptr, static_cast<int>(m_view.notes)));
    if (m_notes->isChecked() && !same_notes(m_read, m_view.checks)) m_notes->setChecked(false);
    const bool unread = m_view.notes > 0 && !m_notes->isChecked();
    const QString refusal = sends ? missing() : m_view.refusal;
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
    m_refusal_icon->setVisible(review && !refusal.isEmpty());
    set_ink(m_refusal, review ? Ink::danger : Ink::second);
    const bool settled = refusal.isEmpty() && !m_settle.isActive();
    using State = ApproveButton::State;
    m_approve->setVisible(review);
    m_approve->set_effect(m_view.act, m_view.floors);
    m_approve->set_state(settled && !unread ? State::ready : State::refused,
                         refusal.isEmpty() && unread ? tr("Read the notes first") : refusal);
    m_send->setVisible(sends);
    m_send->set_effect(tr("Send plan %1").arg(m_view.number), m_view.floors);
    m_send->set_state(settled ? State::ready : State::refused, refusal);
    m_payer_caption->setVisible(sends && refusal.isEmpty());
    m_payer->setVisible(sends && refusal.isEmpty());
    show_payers();
}

void ApproveFooter::show_payers()
{
    const QVariant chosen = m_payer->currentData();
    const int count = static_cast<int>(m_view.payers.size());
    const auto row = [this](int i) -> const PayerRow& { return m_view.payers[static_cast<std::size_t>(i)]; };
    bool same = m_payer->count() == count;
    for (int i = 0; i < count && same; ++i)
        same = m_payer->itemData(i) == QVariant(words(row(i).address));
    if (same) { // in place: an open list stays open
        for (int i = 0; i < count; ++i)
            m_payer->setItemText(i, row(i).words);
        return;
    }
    m_payer->clear();
    for (const PayerRow& payer : m_view.payers)
        m_payer->addItem(payer.words, words(payer.address));
    if (const int at = m_payer->findData(chosen); at >= 0) m_payer->setCurrentIndex(at);
}

} // namespace ballast::ui
