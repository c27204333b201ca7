#include "ui/widgets/passphrase_dialog.h"
#include "ui/widgets/address_label.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/layout.h"

namespace ballast::ui {
namespace {

void add_captioned(QVBoxLayout* column, const QString& caption, QLineEdit* edit)
{
    edit->setAccessibleName(caption);
    QLabel* label = text_label(caption, Type::small, Ink::second);
    label->setBuddy(edit);
    column->addWidget(label);
    column->addWidget(edit);
    column->addSpacing(px(4));
}

SecretEdit* add_secret(QVBoxLayout* column, const QString& caption, const QString& object)
{
    auto* edit = new SecretEdit;
    edit->setObjectName(object);
    add_captioned(column, caption, edit);
    return edit;
}

} // namespace

PassphraseDialog::PassphraseDialog(const QString& title, const QString& sentence, bool repeat, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = column_layout(this, 4);
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    QLabel* why = wrapped_label(sentence, Type::body, Ink::second);
    column->addWidget(why);
    column->addSpacing(px(8));
    column->addLayout(m_fields = column_layout(nullptr, 4));
    m_edit = add_secret(column, repeat ? tr("New passphrase") : tr("Passphrase"), QStringLiteral("passphraseEdit"));
    m_edit->setAccessibleDescription(sentence);
    if (repeat) m_repeat = add_secret(column, tr("The same once more"), QStringLiteral("passphraseRepeat"));
    column->addWidget(m_reason = wrapped_label({}, Type::small, Ink::second));
    m_reason->setObjectName(QStringLiteral("passphraseReason"));
    m_reason->setVisible(repeat);
    column->addStretch(1); // a reason of one line leaves the room of two below, not between the fields
    column->addSpacing(px(8));
    auto* buttons = row_layout(nullptr, 8);
    buttons->addStretch(1);
    QPushButton* cancel = make_button(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("passphraseCancel"));
    cancel->setAccessibleName(tr("Cancel"));
    cancel->setAutoDefault(true); // Enter presses the button that has the focus
    m_ok = make_button({}, {}, ButtonKind::primary);
    m_ok->setObjectName(QStringLiteral("passphraseOk"));
    m_ok->setDefault(true); // Enter in a field presses it, once it is enabled
    set_act(tr("OK"));
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    column->addLayout(buttons);
    setMinimumWidth(px(420));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &QDialog::accept);
    for (SecretEdit* edit : {m_edit, m_repeat})
        if (edit) connect(edit, &QLineEdit::textChanged, this, [this] { check(); });
    m_edit->setFocus();
    check();
}

void PassphraseDialog::set_act(const QString& words)
{
    m_ok->setText(words);
    m_ok->setAccessibleName(words);
}

void PassphraseDialog::set_key(const QString& name, const QString& checksummed)
{
    auto* key = new AddressLabel;
    key->setObjectName(QStringLiteral("passphraseKey"));
    key->set(name, checksummed);
    key->set_compact();
    m_fields->insertWidget(0, key);
    m_fields->insertSpacing(1, px(8));
}

void PassphraseDialog::set_trying(bool trying)
{
    m_trying = trying;
    m_edit->setReadOnly(trying); // it keeps the focus, so that no key reaches a button meanwhile
    check();
}

void PassphraseDialog::refuse(const QString& sentence)
{
    m_edit->wipe_text();
    m_refused = sentence;
    set_trying(false);
    m_edit->setAccessibleDescription(sentence);
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
    announce(*m_reason);
}

void PassphraseDialog::finish()
{
    m_edit->wipe_text();
    done(Accepted);
}

void PassphraseDialog::accept()
{
    if (!m_keeps_open) return QDialog::accept();
    if (m_trying || !refusal().isEmpty()) return;
    std::shared_ptr<Secret> passphrase = m_edit->take();
    m_edit->wipe_text();
    m_refused.clear();
    set_trying(true);
    Q_EMIT given(std::move(passphrase));
}

void PassphraseDialog::add_field(const QString& caption, QLineEdit* field, std::function<QString()> refusal)
{
    add_captioned(m_fields, caption, field);
    if (m_last_field)
        setTabOrder(m_last_field, field);
    else
        field->setFocus();
    setTabOrder(field, m_edit);
    m_last_field = field;
    m_refusals.push_back(std::move(refusal));
    connect(field, &QLineEdit::textChanged, this, [this] { check(); });
    m_reason->show();
    check();
}

QString PassphraseDialog::field_refusal() const
{
    for (const auto& each : m_refusals)
        if (const QString reason = each ? each() : QString(); !reason.isEmpty()) return reason;
    return {};
}

QString PassphraseDialog::refusal() const
{
    if (const QString reason = field_refusal(); !reason.isEmpty()) return reason;
    const int count = m_edit->characters();
    if (!m_repeat) return count > 0 ? QString() : tr("Type the passphrase.");
    if (count == 0) return tr("At least %1 characters. Nobody can recover a forgotten passphrase.").arg(k_least_new);
    if (count < k_least_new) return tr("%1 of at least %2 characters.").arg(count).arg(k_least_new);
    if (m_edit->same_as(*m_repeat)) return {};
    return m_repeat->characters() == 0 ? tr("Type the same passphrase once more.") : tr("The two passphrases differ.");
}

void PassphraseDialog::check()
{
    if (m_edit->characters() > 0) m_refused.clear();
    const bool wrong = !m_refused.isEmpty();
    const QString reason = m_trying ? tr("Trying the passphrase, which is slow on purpose.")
                           : wrong  ? m_refused
                                    : refusal();
    m_ok->setEnabled(reason.isEmpty());
    if (m_edit->property("refused").toBool() != wrong) {
        m_edit->setProperty("refused", wrong);
        repolish(m_edit);
    }
    if (m_keeps_open) m_reason->show();
    m_ok->setAccessibleDescription(reason);
    m_reason->setText(reason.isEmpty() && m_repeat ? tr("Both fields hold the same passphrase.") : reason);
    const bool differ = m_repeat && m_repeat->characters() > 0 && !reason.isEmpty();
    set_ink(m_reason, differ || wrong ? Ink::danger : reason.isEmpty() ? Ink::good : Ink::second);
}

void PassphraseDialog::done(int result)
{
    std::shared_ptr<Secret> passphrase;
    if (result == Accepted && refusal().isEmpty()) passphrase = m_edit->take();
    m_edit->wipe_text();
    if (m_repeat) m_repeat->wipe_text();
    QDialog::done(result);
    if (passphrase) Q_EMIT given(std::move(passphrase));
    for (SecretEdit* edit : findChildren<SecretEdit*>())
        edit->wipe_text();
}

} // namespace ballast::ui
