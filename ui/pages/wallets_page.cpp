#include "engine/command.h"
#include "ui/pages/key_row.h"
#include "ui/widgets/passphrase_dialog.h"
#include "ui/widgets/reflow.h"
#include "ui/widgets/skeleton.h"
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <map>

namespace ballast::ui {
namespace {

/// Keys of this computer, who else signs, and how a key comes here.
class WalletsPage final : public Page {
    Q_DECLARE_TR_FUNCTIONS(WalletsPage)
public:
    WalletsPage(PageContext context, QWidget* parent);
    QString title() const override { return tr("Wallets"); }
    QString icon_name() const override { return QStringLiteral("wallets"); }
    void show_state(const engine::EngineState& state) override;
    QWidget* first_focus() override;

private:
    QFrame* build_side();
    QPushButton* add_way(QVBoxLayout* column, QPushButton* button, const QString& sentence, void (WalletsPage::*act)());
    PassphraseDialog* ask(const QString& title, const QString& sentence, bool is_new);
    QLineEdit* add_name(PassphraseDialog* dialog, bool needed);
    void create_key();
    void import_keystore();
    void import_raw_key();
    void ask_keystore_passphrase(const QString& path);
    void unlock(const Address& address);
    void send_adding(engine::Command command);
    void build_list();
    void show_attempts(const engine::EngineState& state);
    void answer_dialog(const engine::CommandResult& result);
    void add_section(const QString& title);
    void add_others(const QString& title, const std::vector<OtherRow>& rows);

    PageContext m_context;
    KeysView m_view;
    std::vector<QString> m_listed; ///< whom the list was built for
    std::map<Address, std::uint64_t> m_attempts;
    std::uint64_t m_adding = 0;
    QPointer<PassphraseDialog> m_dialog; ///< the last one; the answer to what was typed is said in it while it is open
    PageHeader m_header;
    QLabel* m_sentence;
    QPushButton* m_lock;
    ProblemBanner* m_problem;
    QLabel* m_done;
    Skeleton* m_wait;
    QVBoxLayout* m_list = nullptr;
    EmptyState* m_empty;
    std::vector<KeyRowWidget*> m_rows;
    QPushButton* m_create = nullptr;
};

WalletsPage::WalletsPage(PageContext context, QWidget* parent)
    : Page(parent), m_context(std::move(context)), m_header(make_page_header(tr("Wallets")))
{
    auto* column = page_column(this, 12);
    m_lock = named(make_button(tr("Lock all keys"), QStringLiteral("lock")), QStringLiteral("lockAllButton"),
                   tr("Lock all keys"));
    m_header.acts->addWidget(m_lock);
    connect(m_lock, &QPushButton::clicked, this, [this] { m_context.send({.action = engine::LockKeys{}}); });
    column->addWidget(m_header.widget);
    column->addWidget(m_sentence = wrapped_label({}, Type::body, Ink::second));
    column->addWidget(m_problem = named(new ProblemBanner, QStringLiteral("walletProblem")));
    m_problem->hide();
    column->addWidget(m_done = named(wrapped_label({}, Type::body, Ink::good), QStringLiteral("walletDone")));
    m_done->hide();
    m_done->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_wait = new Skeleton(1));
    auto* row = new ReflowLayout(nullptr, 12);
    auto* main = column_layout(nullptr, 0);
    QVBoxLayout* inner = nullptr;
    QFrame* panel = make_panel(&inner, 0, 1);
    m_empty = new EmptyState(QStringLiteral("key"));
    m_empty->act_button()->setObjectName(QStringLiteral("createFirstKeyButton"));
    m_empty->set(
        tr("No key on this computer"),
        tr("Watching and planning need no key. To sign here, create one or bring one with the buttons of this page; "
           "otherwise the owners sign elsewhere."));
    m_empty->setMinimumHeight(px(190));
    inner->addWidget(m_empty);
    inner->addLayout(m_list = column_layout(nullptr, 0));
    main->addWidget(panel);
    main->addStretch(1);
    row->add(main, 1, 640);
    auto* side = column_layout(nullptr, 0);
    side->addWidget(build_side());
    side->addStretch(1);
    row->add(side, 0, 312);
    column->addLayout(row);
    column->addStretch(1);
}

QPushButton* WalletsPage::add_way(QVBoxLayout* column, QPushButton* button, const QString& sentence,
                                  void (WalletsPage::*act)())
{
    button->setAccessibleName(button->text());
    button->setAccessibleDescription(sentence);
    column->addWidget(button, 0, Qt::AlignLeading);
    column->addWidget(wrapped_label(sentence, Type::small, Ink::second));
    column->addSpacing(px(6));
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QFrame* WalletsPage::build_side()
{
    QVBoxLayout* column = nullptr;
    QFrame* panel = titled_panel(tr("Add a key"), &column);
    m_create = add_way(column,
                       named(make_button(tr("Create a key…"), QStringLiteral("plus"), ButtonKind::primary),
                             QStringLiteral("createKeyButton")),
                       tr("A new random key, kept in a file that your passphrase encrypts."), &WalletsPage::create_key);
    add_way(
        column,
        named(make_button(tr("Import a key file…"), QStringLiteral("file-in")), QStringLiteral("importKeystoreButton")),
        tr("A keystore of version 3, as geth, MetaMask and others write it. It keeps its passphrase."),
        &WalletsPage::import_keystore);
    add_way(column,
            named(make_button(tr("Enter a private key…"), QStringLiteral("pen")), QStringLiteral("importRawKeyButton")),
            tr("64 hexadecimal digits. They are encrypted at once and never shown again."),
            &WalletsPage::import_raw_key);
    column->addWidget(make_rule());
    column->addWidget(wrapped_label(
        tr("A key is opened with its passphrase, stays open until you lock it or quit, and is never sent anywhere. "
           "Ballast cannot recover a lost passphrase or file."),
        Type::small, Ink::second));
    return panel;
}

QWidget* WalletsPage::first_focus()
{
    for (KeyRowWidget* row : m_rows)
        if (row->unlock_button()->isVisibleTo(this)) return row->unlock_button();
    return m_create;
}

PassphraseDialog* WalletsPage::ask(const QString& title, const QString& sentence, bool is_new)
{
    m_dialog = new PassphraseDialog(title, sentence, is_new, this);
    m_dialog->setObjectName(QStringLiteral("passphraseDialog"));
    return m_dialog;
}

QLineEdit* WalletsPage::add_name(PassphraseDialog* dialog, bool needed)
{
    auto* name = named(new QLineEdit, QStringLiteral("keyName"));
    name->setMaxLength(60);
    dialog->add_field(
        needed ? tr("Name of the key") : tr("Name of the key; empty keeps the file's own"), name, [name, needed] {
            return needed && name->text().trimmed().isEmpty() ? tr("Give the key a name, for example whose it is.")
                                                              : QString();
        });
    return name;
}

void WalletsPage::send_adding(engine::Command command)
{
    m_adding = m_context.send(std::move(command));
    m_done->hide();
    m_problem->hide();
    m_wait->wait_for(tr("Encrypting the key, which is slow on purpose"), false);
}

void WalletsPage::create_key()
{
    PassphraseDialog* dialog =
        ask(tr("Create a key"), tr("A new random key for this computer. Who has its file and its passphrase can sign."),
            true);
    QLineEdit* name = add_name(dialog, true);
    dialog->set_act(tr("Create key"));
    connect(dialog, &PassphraseDialog::given, this, [this, name](std::shared_ptr<Secret> passphrase) {
        send_adding({.action = engine::CreateKey{name->text().trimmed().toStdString(), std::move(passphrase)}});
    });
    dialog->open();
}

void WalletsPage::import_keystore()
{
    auto* files = new QFileDialog(this, tr("Import a key file"));
    files->setObjectName(QStringLiteral("keystoreFileDialog"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile); // keystores of geth have no ending to filter by
    connect(files, &QFileDialog::fileSelected, this, &WalletsPage::ask_keystore_passphrase, Qt::QueuedConnection);
    files->open();
}

void WalletsPage::ask_keystore_passphrase(const QString& path)
{
    const QString file = QFileInfo(path).fileName();
    PassphraseDialog* dialog =
        ask(tr("Import a key file"), tr("The passphrase that opens %1. The copy kept here has the same one.").arg(file),
            false);
    QLineEdit* name = add_name(dialog, false);
    dialog->set_act(tr("Import key"));
    dialog->keep_open();
    connect(dialog, &PassphraseDialog::given, this, [this, name, path](std::shared_ptr<Secret> passphrase) {
        send_adding({.action = engine::ImportKeystore{path.toStdString(), name->text().trimmed().toStdString(),
                                                      std::move(passphrase)}});
    });
    dialog->open();
}

void WalletsPage::import_raw_key()
{
    PassphraseDialog* dialog =
        ask(tr("Enter a private key"),
            tr("The passphrase encrypts the key on this computer. Clear the clipboard if you paste the key."), true);
    QLineEdit* name = add_name(dialog, true);
    auto* key = named(new SecretEdit, QStringLiteral("rawKeyEdit"));
    key->setMaxLength(80); // with 0x and what a paste brings along
    dialog->add_field(tr("Private key, 64 hexadecimal digits"), key, [key] {
        const int digits = key->characters();
        return digits >= 64 ? QString() : tr("A private key has 64 hexadecimal digits; here are %1.").arg(digits);
    });
    dialog->set_act(tr("Import key"));
    connect(dialog, &PassphraseDialog::given, this, [this, name, key](std::shared_ptr<Secret> passphrase) {
        send_adding(
            {.action = engine::ImportRawKey{key->take(), name->text().trimmed().toStdString(), std::move(passphrase)}});
    });
    dialog->open();
}

void WalletsPage::unlock(const Address& address)
{
    const auto key = std::find_if(m_view.keys.begin(), m_view.keys.end(),
                                  [&address](const KeyRow& row) { return row.address == address; });
    if (key == m_view.keys.end()) return;
    PassphraseDialog* dialog =
        ask(tr("Unlock %1").arg(key->name), tr("It stays open until you lock it or quit."), false);
    dialog->set_key(key->name, key->text);
    dialog->set_act(tr("Unlock"));
    dialog->keep_open();
    connect(dialog, &PassphraseDialog::given, this, [this, address](std::shared_ptr<Secret> passphrase) {
        m_attempts[address] = m_context.send({.action = engine::UnlockKey{address, std::move(passphrase)}});
        for (KeyRowWidget* row : m_rows)
            if (row->address() == address) row->show_attempt(true, std::nullopt);
    });
    dialog->open();
}

void WalletsPage::add_section(const QString& title)
{
    auto* heading = text_label(title, Type::small_strong, Ink::second);
    heading->setProperty("section", true);
    heading->setContentsMargins(px(16), px(6), px(16), px(6));
    m_list->addWidget(heading);
}

void WalletsPage::add_others(const QString& title, const std::vector<OtherRow>& rows)
{
    if (!rows.empty()) add_section(title);
    for (const OtherRow& each : rows) {
        auto* row = new SignerRow(each.icon);
        row->set(each);
        m_list->addWidget(row);
        if (&each != &rows.back()) m_list->addWidget(make_rule());
    }
}

void WalletsPage::build_list()
{
    std::vector<QString> now;
    for (const KeyRow& key : m_view.keys)
        now.push_back(key.text + (key.owner ? u'o' : u'-'));
    for (const auto* rows : {&m_view.signers, &m_view.watched})
        for (const OtherRow& row : *rows)
            now.push_back(row.text + row.name + row.state);
    if (now == m_listed) return;
    m_listed = std::move(now);
    m_rows.clear();
    clear_layout(m_list);
    for (std::size_t i = 0; i < m_view.keys.size(); ++i) {
        const KeyRow& key = m_view.keys[i];
        if (i == 0)
            add_section(key.owner ? tr("Can sign") : tr("Keys here"));
        else if (!key.owner && m_view.keys[i - 1].owner)
            add_section(tr("Other keys here"));
        else
            m_list->addWidget(make_rule());
        auto* row = new KeyRowWidget(key);
        connect(row, &KeyRowWidget::unlock_asked, this, [this, address = key.address] { unlock(address); });
        m_list->addWidget(row);
        m_rows.push_back(row);
    }
    add_others(tr("Sign elsewhere"), m_view.signers);
    add_others(tr("Watched, no key of their own"), m_view.watched);
}

void WalletsPage::answer_dialog(const engine::CommandResult& result)
{
    if (!m_dialog || !m_dialog->is_trying()) return;
    if (result.error)
        m_dialog->refuse(sentences_of(*result.error));
    else
        m_dialog->finish();
}

void WalletsPage::show_attempts(const engine::EngineState& state)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->set(m_view.keys[i]);
        const auto attempt = m_attempts.find(m_rows[i]->address());
        if (attempt == m_attempts.end()) continue;
        const engine::CommandResult* result = find_result(state, attempt->second);
        if (result) answer_dialog(*result);
        if (result && (!result->error || !m_view.keys[i].locked)) {
            m_attempts.erase(attempt);
            m_rows[i]->show_attempt(false, std::nullopt);
        } else
            m_rows[i]->show_attempt(!result, result ? result->error : std::nullopt);
    }
    const engine::CommandResult* added = m_adding == 0 ? nullptr : find_result(state, m_adding);
    if (!added) return;
    m_adding = 0;
    m_wait->finish();
    answer_dialog(*added);
    show_problem(m_problem, added->error, tr("No key was added"));
    m_done->setVisible(!added->error);
    m_done->setText(tr("Added %1. Keep a copy of its file, and its passphrase, in a safe place.")
                        .arg(text::group_address(words(added->text))));
}

void WalletsPage::show_state(const engine::EngineState& state)
{
    m_view = make_keys_view(state);
    m_sentence->setText(m_view.sentence);
    m_empty->setVisible(m_view.keys.empty() && !state.starting);
    m_lock->setEnabled(m_view.any_open);
    build_list();
    show_attempts(state);
}

} // namespace

Page* make_wallets_page(const PageContext& context, QWidget* parent) { return new WalletsPage(context, parent); }

} // namespace ballast::ui
