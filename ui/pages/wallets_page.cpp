#include "engine/command.h"
#include "ui/pages/forget_treasury.h"
#include "ui/pages/key_detail.h"
#include "ui/pages/key_list.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/passphrase_dialog.h"
#include "ui/widgets/reflow.h"
#include "ui/widgets/skeleton.h"
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>
#include <map>

namespace ballast::ui {
namespace {

/// Keys of this computer, who else signs, and how a key comes here.
class WalletsPage final : public Page {
    Q_DECLARE_TR_FUNCTIONS(WalletsPage)
public:
    WalletsPage(PageContext context, QWidget* parent);
    void show_state(const engine::EngineState& state) override;
    QWidget* first_focus() override;
    void reveal(const QString& target) override;

private:
    QPushButton* build_adding();
    void show_detail();
    PassphraseDialog* ask(const QString& title, const QString& sentence, bool is_new);
    QLineEdit* add_name(PassphraseDialog* dialog, bool needed);
    void create_key();
    void import_keystore();
    void import_raw_key();
    void ask_keystore_passphrase(const QString& path);
    void unlock(const Address& address);
    void send_adding(engine::Command command);
    void forget_chosen();
    void show_attempts(const engine::EngineState& state);
    void answer_dialog(const engine::CommandResult& result);

    PageContext m_context;
    KeysView m_view;
    std::vector<engine::TreasuryInfo> m_treasuries; ///< as the last rows of the list
    std::map<Address, std::uint64_t> m_attempts;
    std::uint64_t m_adding = 0, m_forgetting = 0;
    QPointer<PassphraseDialog> m_dialog; ///< the last one; the answer to what was typed is said in it while it is open
    PageHeader m_header;
    QLabel* m_sentence;
    QPushButton* m_lock;
    ProblemBanner* m_problem;
    QLabel* m_done;
    Skeleton* m_wait;
    KeyList* m_list = nullptr;
    EmptyState* m_empty;
    KeyDetailPanel* m_detail = nullptr;
    QPushButton* m_add = nullptr;
};

WalletsPage::WalletsPage(PageContext context, QWidget* parent)
    : Page(parent), m_context(std::move(context)), m_header(make_page_header(tr("Wallets")))
{
    auto* column = page_column(this, 12);
    m_lock = named(make_button(tr("Lock all keys"), QStringLiteral("lock")), QStringLiteral("lockAllButton"),
                   tr("Lock all keys"));
    m_header.acts->addWidget(m_lock);
    m_header.acts->addWidget(build_adding());
    connect(m_lock, &QPushButton::clicked, this, [this] { m_context.send({.action = engine::LockKeys{}}); });
    m_header.lead->addWidget(m_sentence = wrapped_label({}, Type::body, Ink::second));
    give_lead_the_room(m_header);
    column->addWidget(m_header.widget);
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
    connect(m_empty, &EmptyState::acted, this, &WalletsPage::create_key);
    m_empty->set(
        tr("No key on this computer"),
        tr("Watching and planning need no key. To sign here, create one or bring one; otherwise the owners sign "
           "elsewhere."),
        tr("Create a key…"), QStringLiteral("plus"));
    m_empty->setMinimumHeight(px(190));
    inner->addWidget(m_empty);
    inner->addWidget(m_list = named(new KeyList, QStringLiteral("keyList"), tr("Keys and signers")));
    connect(m_list, &KeyList::chosen_changed, this, &WalletsPage::show_detail);
    connect(m_list, &KeyList::unlock_asked, this, &WalletsPage::unlock);
    main->addWidget(panel);
    main->addStretch(1);
    row->add(main, 1, 600);
    auto* side = column_layout(nullptr, 0);
    side->addWidget(m_detail = named(new KeyDetailPanel, QStringLiteral("keyDetail"), tr("Details")));
    connect(m_detail, &KeyDetailPanel::forget_asked, this, &WalletsPage::forget_chosen);
    side->addStretch(1);
    row->add(side, 0, 372);
    column->addLayout(row);
    column->addStretch(1);
}

/// The ways by which a key comes here, each with what it means.
QPushButton* WalletsPage::build_adding()
{
    m_add = named(make_button(tr("Add a key"), QStringLiteral("plus"), ButtonKind::primary),
                  QStringLiteral("addKeyButton"), tr("Add a key"));
    auto* menu = named(new QMenu(m_add), QStringLiteral("addKeyMenu"), tr("Add a key"));
    menu->setToolTipsVisible(true);
    const auto add = [&](const QString& words, const QString& mark, const QString& object, const QString& meaning,
                         void (WalletsPage::*act)()) {
        QAction* action = menu->addAction(icon(mark, Role::second), words);
        action->setObjectName(object);
        action->setToolTip(meaning);
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("Create a key…"), QStringLiteral("plus"), QStringLiteral("createKey"),
        tr("A new random key, kept in a file that your passphrase encrypts."), &WalletsPage::create_key);
    add(tr("Import a key file…"), QStringLiteral("file-in"), QStringLiteral("importKeystore"),
        tr("A keystore of version 3, as geth, MetaMask and others write it. It keeps its passphrase."),
        &WalletsPage::import_keystore);
    add(tr("Enter a private key…"), QStringLiteral("pen"), QStringLiteral("importRawKey"),
        tr("64 hexadecimal digits. They are encrypted at once and never shown again."), &WalletsPage::import_raw_key);
    give_menu(m_add, menu);
    return m_add;
}

void WalletsPage::show_detail()
{
    const auto row = static_cast<std::size_t>(m_list->chosen());
    if (row < m_view.details.size()) m_detail->set(m_view.details[row]);
    m_detail->setVisible(!m_view.details.empty());
}

QWidget* WalletsPage::first_focus()
{
    for (KeyRowWidget* row : m_list->keys())
        if (row->unlock_button()->isVisibleTo(this)) return row->unlock_button();
    return m_add;
}

void WalletsPage::reveal(const QString& target) { m_list->enter(target); }

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
        for (KeyRowWidget* row : m_list->keys())
            if (row->address() == address) row->show_attempt(true, std::nullopt);
    });
    dialog->open();
}

void WalletsPage::forget_chosen()
{
    const auto row = static_cast<std::size_t>(m_list->chosen());
    const std::size_t others = m_view.details.size() - m_treasuries.size();
    if (row < others || row >= m_view.details.size()) return;
    const engine::TreasuryInfo treasury = m_treasuries[row - others];
    ask_to_forget(this, treasury, [this, treasury] {
        m_forgetting = m_context.send({.action = engine::ForgetTreasury{treasury.address, treasury.chain}});
    });
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
    for (std::size_t i = 0; i < m_list->keys().size(); ++i) {
        KeyRowWidget* row = m_list->keys()[i];
        const auto attempt = m_attempts.find(row->address());
        if (attempt == m_attempts.end()) continue;
        const engine::CommandResult* result = find_result(state, attempt->second);
        if (result) answer_dialog(*result);
        if (result && (!result->error || !m_view.keys[i].locked)) {
            m_attempts.erase(attempt);
            row->show_attempt(false, std::nullopt);
        } else
            row->show_attempt(!result, result ? result->error : std::nullopt);
    }
    if (const engine::CommandResult* forgotten = find_result(state, m_forgetting)) {
        m_forgetting = 0;
        show_problem(m_problem, forgotten->error, tr("The treasury is still watched"));
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
    m_treasuries = state.treasuries;
    m_sentence->setText(m_view.sentence);
    m_empty->setVisible(m_view.keys.empty() && !state.starting);
    m_lock->setVisible(m_view.any_open);
    m_list->set(m_view);
    show_detail();
    show_attempts(state);
}

} // namespace

QString wallets_page_title() { return WalletsPage::tr("Wallets"); }
Page* make_wallets_page(const PageContext& context, QWidget* parent) { return new WalletsPage(context, parent); }

} // namespace ballast::ui
