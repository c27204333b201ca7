#include "ui/pages/signer_list.h"
#include "engine/command.h"
#include "ui/widgets/address_label.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/passphrase_dialog.h"
#include <QLineEdit>

namespace ballast::ui {

SignerList::SignerList(PageContext context, QWidget* parent) : QWidget(parent), m_context(std::move(context))
{
    auto* column = column_layout(this, 6);
    column->addLayout(m_column = column_layout(nullptr, 6));
    column->addWidget(m_problem = named(wrapped_label({}, Type::small, Ink::danger), QStringLiteral("signerProblem")));
    m_problem->hide();
    m_elsewhere = new QWidget;
    auto* row = row_layout(m_elsewhere, 6);
    m_signature = named(new QLineEdit, QStringLiteral("signatureEdit"), tr("Signature made elsewhere"));
    m_signature->setPlaceholderText(tr("Signature made elsewhere, 0x…"));
    auto* add = named(make_button(tr("Add"), {}, ButtonKind::small), QStringLiteral("addSignatureButton"),
                      tr("Add the signature"));
    row->addWidget(m_signature, 1);
    row->addWidget(add);
    column->addWidget(m_elsewhere);
    m_elsewhere->hide();
    connect(add, &QPushButton::clicked, this, &SignerList::add_signature);
    connect(m_signature, &QLineEdit::returnPressed, this, &SignerList::add_signature);
}

void SignerList::rebuild(const std::vector<SignerLine>& signers)
{
    clear_layout(m_column);
    m_rows.clear();
    for (const SignerLine& signer : signers) {
        auto* widget = new QWidget;
        auto* column = column_layout(widget, 2); // room for the ring of a button that has the focus
        auto* head = row_layout(nullptr, 8);
        Row row{signer.owner, new IconLabel(QStringLiteral("circle"), 16), text_label({}, Type::small, Ink::second),
                named(make_button(tr("Unlock…"), QStringLiteral("unlock"), ButtonKind::small),
                      QStringLiteral("unlockButton_") + signer.address, tr("Unlock the key of %1").arg(signer.name)),
                named(make_button(tr("Sign"), QStringLiteral("sign"), ButtonKind::small),
                      QStringLiteral("signButton_") + signer.address, tr("Sign with the key of %1").arg(signer.name))};
        head->addWidget(row.icon);
        head->addWidget(text_label(signer.name, Type::body_strong));
        head->addStretch(1);
        head->addWidget(row.state);
        head->addWidget(row.unlock);
        head->addWidget(row.sign);
        column->addLayout(head);
        auto* address = new AddressLabel;
        address->set({}, signer.address);
        address->set_compact();
        column->addWidget(address);
        const Address owner = signer.owner;
        const QString name = signer.name;
        connect(row.unlock, &QPushButton::clicked, this, [this, owner, name] { unlock(owner, name); });
        connect(row.sign, &QPushButton::clicked, this,
                [this, owner] { m_command = m_context.send({.action = engine::SignWith{owner}}); });
        m_column->addWidget(widget);
        m_rows.push_back(row);
    }
}

void SignerList::unlock(const Address& owner, const QString& name)
{
    m_dialog = new PassphraseDialog(tr("Unlock the key of %1").arg(name),
                                    tr("The key is opened on this computer alone, to sign what this page shows."),
                                    false, this);
    m_dialog->set_key(name, words(owner));
    m_dialog->set_act(tr("Unlock"));
    m_dialog->keep_open();
    connect(m_dialog, &PassphraseDialog::given, this, [this, owner](std::shared_ptr<Secret> passphrase) {
        m_problem->hide();
        m_attempt = m_context.send({.action = engine::UnlockKey{owner, std::move(passphrase)}});
    });
    m_dialog->open();
}

void SignerList::show_attempt(const engine::EngineState& state)
{
    const engine::CommandResult* result = find_result(state, m_attempt);
    if (!result) return;
    m_attempt = 0;
    if (m_dialog && m_dialog->is_trying()) {
        if (result->error)
            m_dialog->refuse(sentences_of(*result->error));
        else
            m_dialog->finish();
    } else if (result->error) {
        m_problem->setText(sentences_of(*result->error));
        m_problem->show();
    }
}

void SignerList::add_signature()
{
    const auto bytes = parse_fixed<65>(m_signature->text().trimmed().toStdString());
    m_problem->setVisible(!bytes);
    if (!bytes)
        return m_problem->setText(tr("A signature is 0x and 130 digits. Nothing was added; copy it again, whole."));
    m_command = m_context.send({.action = engine::AddSignature{*bytes}});
    m_signature->clear();
}

QWidget* SignerList::next_act() const
{
    for (const auto act : {&Row::sign, &Row::unlock})
        for (const Row& row : m_rows)
            if (!(row.*act)->isHidden()) return row.*act;
    return nullptr;
}

void SignerList::show_view(const ApproveView& view, const engine::EngineState& state)
{
    const bool same = m_rows.size() == view.signers.size() &&
                      std::equal(m_rows.begin(), m_rows.end(), view.signers.begin(),
                                 [](const Row& row, const SignerLine& signer) { return row.owner == signer.owner; });
    if (!same) rebuild(view.signers);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const SignerLine& signer = view.signers[i];
        m_rows[i].icon->set_icon(signer.signed_already ? QStringLiteral("check-circle") : QStringLiteral("circle"));
        m_rows[i].icon->set_tone(signer.tone);
        m_rows[i].state->setText(signer.state);
        set_ink(m_rows[i].state, signer.signed_already ? Ink::good : Ink::second);
        m_rows[i].sign->setVisible(signer.may_sign);
        m_rows[i].unlock->setVisible(signer.may_unlock);
    }
    const bool missing = view.kind == ApproveView::Kind::signing && view.threshold > view.signatures;
    m_elsewhere->setVisible(missing);
    if (const engine::CommandResult* result = find_result(state, m_command)) {
        m_problem->setVisible(result->error.has_value());
        if (result->error) m_problem->setText(sentences_of(*result->error));
        m_command = 0;
    }
    show_attempt(state);
}

} // namespace ballast::ui
