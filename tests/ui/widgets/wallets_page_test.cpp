#include "engine/command.h"
#include "engine/state.h"
#include "ui/pages/page.h"
#include "ui/widgets/passphrase_dialog.h"
#include "ui/widgets/problem_banner.h"
#include <QAction>
#include <QFileDialog>
#include <QTest>
#include <gtest/gtest.h>

using namespace ballast;
using namespace ballast::ui;

namespace {

constexpr const char* k_ines = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"; // EIP-55's own examples
constexpr const char* k_spare = "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359";
constexpr const char* k_marek = "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB";

Address at(const char* text) { return *evm::parse_address(text); }

engine::EngineState typical()
{
    engine::EngineState state;
    state.starting = false;
    auto chain = std::make_shared<chain::ChainConfig>();
    chain->name = "Ethereum";
    chain->native = {.symbol = "ETH", .decimals = 18};
    state.chain = chain;
    state.treasuries.push_back({"Harbour DAO treasury", "Ethereum", ChainId{1},
                                at("0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb"), false, true});
    auto snapshot = std::make_shared<snapshot::Snapshot>();
    snapshot->safe = safe::SafeState{.version = "1.4.1", .owners = {at(k_ines), at(k_marek)}, .threshold = 2};
    state.snapshot = snapshot;
    state.keys.push_back({at(k_spare), "Spare", true, false, Wei{U256(0)}, true});
    state.keys.push_back({at(k_ines), "Ines", true, true, Wei{U256(420'000'000'000'000'000ULL)}, true});
    return state;
}

/// The page and what it sent; the test plays the engine.
struct Wallets {
    Wallets()
    {
        for (const PageEntry& entry : page_entries())
            if (QString(entry.name) == "wallets")
                page.reset(entry.make({[this](engine::Command command) {
                                           sent.push_back(std::move(command));
                                           return ++id;
                                       },
                                       {}},
                                      nullptr));
        page->resize(1100, 700);
        page->show();
        show();
    }
    void show()
    {
        page->show_state(state);
        QCoreApplication::sendPostedEvents(); // new rows show themselves a moment later
    }
    void answer(std::optional<Error> error, std::string text = {})
    {
        state.results.push_back({id, std::move(error), std::move(text)});
        show();
    }
    QPushButton* button(const QString& name) const { return page->findChild<QPushButton*>(name); }
    QPushButton* unlock_ines() const { return button(QString("unlockKey_") + k_ines); }
    PassphraseDialog* dialog() const { return page->findChild<PassphraseDialog*>("passphraseDialog"); }
    QLineEdit* field(const QString& name) const { return dialog() ? dialog()->findChild<QLineEdit*>(name) : nullptr; }
    void give(const QString& passphrase, bool twice) const
    {
        field("passphraseEdit")->setText(passphrase);
        if (twice) field("passphraseRepeat")->setText(passphrase);
        dialog()->findChild<QPushButton*>("passphraseOk")->click();
    }
    QStringList words() const
    {
        QStringList all;
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisibleTo(page.get())) all << label->text();
        return all;
    }

    engine::EngineState state = typical();
    std::vector<engine::Command> sent;
    std::uint64_t id = 0;
    std::unique_ptr<Page> page;
};

std::string text_of(const std::shared_ptr<Secret>& secret) { return {secret->view().begin(), secret->view().end()}; }

TEST(wallets_page, says_who_can_sign_and_with_what_gas)
{
    Wallets wallets;
    const QStringList words = wallets.words();
    EXPECT_TRUE(words.contains("One key here can sign for Harbour DAO treasury; it needs 2 of 2 owners."));
    EXPECT_TRUE(words.contains("owner of Harbour DAO treasury"));
    EXPECT_TRUE(words.contains(QStringLiteral("0.42\u00A0ETH for gas"))) << words.join('|').toStdString();
    EXPECT_TRUE(words.contains("No ETH for gas"));
    EXPECT_TRUE(words.contains("Locked"));
    EXPECT_TRUE(words.contains("Signs elsewhere")) << "Marek owns the Safe and has no key here";
    EXPECT_FALSE(wallets.button("lockAllButton")->isVisible()) << "nothing is open";
}

TEST(wallets_page, what_the_chain_has_not_told_is_not_guessed)
{
    Wallets wallets;
    for (engine::KeyInfo& key : wallets.state.keys)
        key.balance_read = key.owner = false;
    wallets.state.snapshot = nullptr;
    wallets.show();
    const QStringList words = wallets.words();
    EXPECT_TRUE(words.contains("Gas money not known yet")) << words.join('|').toStdString();
    EXPECT_TRUE(words.contains("not known yet")) << "in the details";
    EXPECT_TRUE(words.contains("whether it owns Harbour DAO treasury is not known yet"));
    EXPECT_FALSE(words.contains("No ETH for gas"));
    EXPECT_FALSE(words.join('|').contains("not an owner"));
}

TEST(wallets_page, a_co_signer_is_told_by_place_and_last_signature)
{
    Wallets wallets;
    EXPECT_TRUE(wallets.words().contains("owner 2 of 2 of the Safe, no key here"));
    EXPECT_TRUE(wallets.words().contains("Has signed nothing in this log"));
    audit::Record record{};
    record.kind = audit::Kind::signature;
    record.subject = k_marek;
    record.plan_number = 47;
    record.time = Time{std::chrono::sys_days{std::chrono::year{2026} / 8 / 28}};
    wallets.state.now = record.time + std::chrono::days(30);
    wallets.state.activity = std::make_shared<const std::vector<audit::Record>>(std::vector{record});
    wallets.show();
    EXPECT_TRUE(wallets.words().contains("Last signed plan 47, 28 August")) << "in the row, which stays the same one";
}

TEST(wallets_page, a_treasury_can_be_forgotten_after_a_question)
{
    Wallets wallets;
    auto* forget = wallets.button("forgetTreasuryButton");
    EXPECT_FALSE(forget->isVisible()) << "a key is chosen";
    QWidget* at = wallets.unlock_ines()->parentWidget();
    for (int row = 0; row < 3; ++row, at = wallets.page->focusWidget())
        QTest::keyClick(at, Qt::Key_Down);
    ASSERT_TRUE(forget->isVisible());
    forget->click();
    EXPECT_TRUE(wallets.sent.empty());
    auto* box = wallets.page->findChild<QDialog*>("forgetTreasuryDialog");
    ASSERT_TRUE(box);
    box->findChild<QPushButton*>("forgetTreasuryYes")->click();
    ASSERT_EQ(wallets.sent.size(), 1u);
    EXPECT_EQ(std::get<engine::ForgetTreasury>(wallets.sent[0].action).chain, "Ethereum");
}

TEST(wallets_page, unlocking_asks_for_the_passphrase_and_keeps_none)
{
    Wallets wallets;
    QTest::mouseClick(wallets.unlock_ines(), Qt::LeftButton);
    ASSERT_TRUE(wallets.dialog());
    wallets.give("old", false);
    ASSERT_EQ(wallets.sent.size(), 1u);
    const auto& command = std::get<engine::UnlockKey>(wallets.sent[0].action);
    EXPECT_EQ(command.address, at(k_ines));
    EXPECT_EQ(text_of(command.passphrase), "old");
    EXPECT_EQ(command.passphrase.use_count(), 1) << "only the command holds it";
    EXPECT_FALSE(wallets.unlock_ines()->isEnabled()) << "while it is tried";
    wallets.state.keys[1].locked = false;
    wallets.answer(std::nullopt);
    EXPECT_TRUE(wallets.words().contains("Ready"));
    EXPECT_FALSE(wallets.unlock_ines()->isVisible());
    EXPECT_TRUE(wallets.button("lockAllButton")->isVisible());
    wallets.button("lockAllButton")->click();
    EXPECT_TRUE(std::holds_alternative<engine::LockKeys>(wallets.sent.back().action));
}

TEST(wallets_page, a_wrong_passphrase_is_said_beside_its_key_and_can_be_tried_again)
{
    Wallets wallets;
    wallets.unlock_ines()->click();
    wallets.give("wrong", false);
    wallets.answer(Error{Code::passphrase_wrong, Stage::sign, {{"key", "Ines"}}});
    auto* banner = wallets.page->findChild<ProblemBanner*>(QString("keyProblem_") + k_ines);
    ASSERT_TRUE(banner->isVisible());
    EXPECT_EQ(banner->accessibleName(), "Still locked: the passphrase is not right");
    EXPECT_FALSE(wallets.page->findChild<ProblemBanner*>(QString("keyProblem_") + k_spare)->isVisible());
    EXPECT_TRUE(wallets.unlock_ines()->isEnabled());
    wallets.show();
    EXPECT_TRUE(banner->isVisible()) << "it stays through later states";
    ASSERT_TRUE(wallets.dialog() && wallets.dialog()->isVisible()) << "the next attempt is made in the same place";
    EXPECT_TRUE(wallets.field("passphraseEdit")->text().isEmpty());
    auto* reason = wallets.dialog()->findChild<QLabel*>("passphraseReason");
    EXPECT_TRUE(reason->text().contains("Ines is not right")) << reason->text().toStdString();
    wallets.give("right", false);
    EXPECT_FALSE(banner->isVisible()) << "a new attempt begins clean";
    wallets.state.keys[1].locked = false;
    wallets.answer(std::nullopt);
    EXPECT_FALSE(wallets.dialog() && wallets.dialog()->isVisible());
}

TEST(wallets_page, the_dialog_names_the_key_with_its_whole_address)
{
    Wallets wallets;
    wallets.unlock_ines()->click();
    const auto* key = wallets.dialog()->findChild<QWidget*>("passphraseKey");
    ASSERT_TRUE(key && key->isVisible());
    EXPECT_TRUE(key->accessibleName().contains("Ines")) << key->accessibleName().toStdString();
}

TEST(wallets_page, creating_a_key_needs_a_name_and_a_long_passphrase_twice)
{
    Wallets wallets;
    wallets.page->findChild<QAction*>("createKey")->trigger();
    ASSERT_TRUE(wallets.dialog());
    auto* ok = wallets.dialog()->findChild<QPushButton*>("passphraseOk");
    wallets.field("passphraseEdit")->setText("correct horse");
    wallets.field("passphraseRepeat")->setText("correct horse");
    EXPECT_FALSE(ok->isEnabled());
    wallets.field("keyName")->setText(" Tomo ");
    EXPECT_TRUE(ok->isEnabled());
    ok->click();
    ASSERT_EQ(wallets.sent.size(), 1u);
    const auto& command = std::get<engine::CreateKey>(wallets.sent[0].action);
    EXPECT_EQ(command.label, "Tomo");
    EXPECT_EQ(text_of(command.passphrase), "correct horse");
    wallets.answer(std::nullopt, k_marek);
    auto* done = wallets.page->findChild<QLabel*>("walletDone");
    EXPECT_TRUE(done->isVisible());
    EXPECT_TRUE(done->text().contains("dbF0 3B40")) << done->text().toStdString();
}

TEST(wallets_page, a_private_key_travels_as_a_secret)
{
    Wallets wallets;
    wallets.page->findChild<QAction*>("importRawKey")->trigger();
    wallets.field("keyName")->setText("Old");
    auto* key = wallets.field("rawKeyEdit");
    EXPECT_EQ(key->echoMode(), QLineEdit::Password);
    key->setText("12ab");
    wallets.field("passphraseEdit")->setText("correct horse");
    wallets.field("passphraseRepeat")->setText("correct horse");
    EXPECT_FALSE(wallets.dialog()->findChild<QPushButton*>("passphraseOk")->isEnabled());
    key->setText("0x" + QString(64, '7'));
    wallets.dialog()->findChild<QPushButton*>("passphraseOk")->click();
    ASSERT_EQ(wallets.sent.size(), 1u);
    const auto& command = std::get<engine::ImportRawKey>(wallets.sent[0].action);
    EXPECT_EQ(text_of(command.key), "0x" + std::string(64, '7'));
    EXPECT_EQ(command.key.use_count(), 1);
    EXPECT_TRUE(key->text().isEmpty());
    wallets.answer(Error{Code::key_invalid, Stage::sign, {}});
    EXPECT_TRUE(wallets.page->findChild<ProblemBanner*>("walletProblem")->isVisible());
}

TEST(wallets_page, a_key_file_is_chosen_then_opened_with_its_passphrase)
{
    Wallets wallets;
    wallets.page->findChild<QAction*>("importKeystore")->trigger();
    auto* files = wallets.page->findChild<QFileDialog*>("keystoreFileDialog");
    ASSERT_TRUE(files);
    Q_EMIT files->fileSelected("/tmp/UTC--2026--ines");
    files->close();
    ASSERT_TRUE(QTest::qWaitFor([&] { return wallets.dialog() != nullptr; }, 2000));
    wallets.give("short", false);
    ASSERT_EQ(wallets.sent.size(), 1u);
    const auto& command = std::get<engine::ImportKeystore>(wallets.sent[0].action);
    EXPECT_EQ(command.path, "/tmp/UTC--2026--ines");
    EXPECT_EQ(command.label, "");
}

TEST(wallets_page, without_keys_it_teaches)
{
    Wallets wallets;
    wallets.state = {};
    wallets.state.starting = false;
    wallets.show();
    EXPECT_TRUE(wallets.words().contains("No key on this computer"));
    EXPECT_EQ(wallets.page->first_focus(), wallets.button("addKeyButton"));
    wallets.button("createFirstKeyButton")->click();
    EXPECT_TRUE(wallets.dialog());
}

TEST(wallets_page, the_chosen_row_has_its_details_beside)
{
    Wallets wallets;
    const auto shown = [&] {
        QString address = wallets.page->findChild<QLabel*>("keyDetailAddress")->text();
        return address.remove(' ').remove('\n');
    };
    EXPECT_EQ(shown(), k_ines) << "the first row";
    EXPECT_TRUE(wallets.words().contains("the same as owner 1 of 2"));
    EXPECT_TRUE(wallets.words().contains("owner 1 of 2"));
    const auto press = [](QWidget* at, Qt::Key key) {
        QTest::keyClick(at, key);
        QCoreApplication::sendPostedEvents(); // new facts show themselves a moment later
    };
    auto* first = wallets.unlock_ines()->parentWidget();
    press(first, Qt::Key_Down);
    EXPECT_EQ(shown(), k_spare);
    EXPECT_TRUE(wallets.words().contains("no owner: it can pay gas, not approve"));
    press(wallets.page->focusWidget(), Qt::Key_Down);
    EXPECT_EQ(shown(), k_marek);
    EXPECT_TRUE(wallets.words().contains("not on this computer"));
    press(wallets.page->focusWidget(), Qt::Key_Down);
    EXPECT_TRUE(wallets.words().contains("Safe 1.4.1, 2 of 2 owners"));
    press(wallets.page->focusWidget(), Qt::Key_Down);
    EXPECT_TRUE(wallets.words().contains("Safe 1.4.1, 2 of 2 owners")) << "the last one stays";
    QTest::mouseClick(first, Qt::LeftButton, {}, {4, 4});
    EXPECT_EQ(shown(), k_ines);
    wallets.show();
    EXPECT_EQ(shown(), k_ines) << "a new block changes no choice";
}

TEST(wallets_page, a_new_block_leaves_rows_and_focus_alone)
{
    Wallets wallets;
    QWidget* before = wallets.unlock_ines();
    before->setFocus();
    wallets.state.keys[1].balance = Wei{U256(1)};
    wallets.show();
    EXPECT_EQ(wallets.unlock_ines(), before);
    EXPECT_EQ(wallets.page->focusWidget(), before);
}

TEST(wallets_page, everything_that_can_be_used_has_a_name)
{
    Wallets wallets;
    for (const QWidget* widget : wallets.page->findChildren<QWidget*>())
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(wallets.page.get())) {
            EXPECT_FALSE(widget->accessibleName().isEmpty())
                << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
        }
}

} // namespace
