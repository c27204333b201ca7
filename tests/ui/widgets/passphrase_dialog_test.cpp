#include "ui/widgets/passphrase_dialog.h"
#include <QPointer>
#include <QTest>
#include <gtest/gtest.h>

using namespace ballast;
using namespace ballast::ui;

namespace {

/// One dialog and what it gave.
struct Asked {
    explicit Asked(bool repeat) : dialog(new PassphraseDialog("Unlock", "Unlocks the key of Ines.", repeat, nullptr))
    {
        QObject::connect(dialog, &PassphraseDialog::given, dialog, [this](std::shared_ptr<Secret> passphrase) {
            ++times;
            closed_first = !dialog->isVisible();
            left_in_field = edit() ? edit()->text() : QString();
            got.assign(passphrase->view().begin(), passphrase->view().end());
            kept = std::move(passphrase);
        });
        dialog->open();
    }
    ~Asked() { delete dialog; }
    QLineEdit* edit() const { return dialog->findChild<QLineEdit*>("passphraseEdit"); }
    QLineEdit* repeat() const { return dialog->findChild<QLineEdit*>("passphraseRepeat"); }
    QPushButton* ok() const { return dialog->findChild<QPushButton*>("passphraseOk"); }
    QString reason() const { return dialog->findChild<QLabel*>("passphraseReason")->text(); }

    QPointer<PassphraseDialog> dialog;
    int times = 0;
    bool closed_first = false;
    std::shared_ptr<Secret> kept;
    QString left_in_field;
    std::string got;
};

TEST(passphrase_dialog, enter_in_the_field_gives_the_passphrase_once_and_wipes_the_field)
{
    Asked asked(false);
    EXPECT_FALSE(asked.ok()->isEnabled());
    QTest::keyClick(asked.edit(), Qt::Key_Return);
    EXPECT_EQ(asked.times, 0);
    QTest::keyClicks(asked.edit(), "pass");
    EXPECT_TRUE(asked.ok()->isEnabled()) << "an old passphrase may be short";
    QTest::keyClick(asked.edit(), Qt::Key_Return);
    EXPECT_EQ(asked.times, 1);
    EXPECT_EQ(asked.got, "pass");
    EXPECT_TRUE(asked.closed_first);
    EXPECT_TRUE(asked.left_in_field.isEmpty());
    EXPECT_EQ(asked.kept.use_count(), 1) << "the dialog keeps none";
    EXPECT_TRUE(QTest::qWaitFor([&] { return asked.dialog.isNull(); }, 2000)) << "deletes itself";
}

TEST(passphrase_dialog, what_was_typed_arrives_in_utf8)
{
    Asked asked(false);
    asked.edit()->setText(QString::fromUtf8("gr\xc3\xbc\xc3\x9f"
                                            "e \xf0\x9f\x94\x91"));
    asked.ok()->click();
    EXPECT_EQ(asked.got, "gr\xc3\xbc\xc3\x9f"
                         "e \xf0\x9f\x94\x91");
}

TEST(passphrase_dialog, a_new_passphrase_is_long_enough_and_the_same_twice)
{
    Asked asked(true);
    EXPECT_TRUE(asked.reason().contains("12")) << asked.reason().toStdString();
    asked.edit()->setText("eleven char");
    EXPECT_TRUE(asked.reason().startsWith("11 of")) << asked.reason().toStdString();
    asked.repeat()->setText("eleven char");
    EXPECT_FALSE(asked.ok()->isEnabled());
    asked.edit()->setText("twelve chars");
    EXPECT_FALSE(asked.ok()->isEnabled());
    EXPECT_EQ(asked.reason(), "The two passphrases differ.");
    asked.repeat()->setText("twelve chars");
    EXPECT_TRUE(asked.ok()->isEnabled());
    asked.ok()->click();
    EXPECT_EQ(asked.got, "twelve chars");
    EXPECT_EQ(asked.times, 1);
}

TEST(passphrase_dialog, characters_are_counted_not_their_halves)
{
    Asked asked(true);
    asked.edit()->setText(QString::fromUtf8("\xf0\x9f\x94\x91").repeated(6)); // 12 UTF-16 units
    asked.repeat()->setText(asked.edit()->text());
    EXPECT_FALSE(asked.ok()->isEnabled());
    EXPECT_TRUE(asked.reason().startsWith("6 of")) << asked.reason().toStdString();
}

TEST(passphrase_dialog, cancel_gives_nothing_and_wipes)
{
    Asked asked(true);
    asked.edit()->setText("twelve chars");
    asked.repeat()->setText("twelve chars");
    asked.dialog->findChild<QPushButton*>("passphraseCancel")->click();
    EXPECT_EQ(asked.times, 0);
    EXPECT_TRUE(asked.edit()->text().isEmpty());
    EXPECT_TRUE(asked.repeat()->text().isEmpty());
}

TEST(passphrase_dialog, wiping_overwrites_the_buffer_itself)
{
    SecretEdit edit;
    edit.setText("correct horse");
    const QString shared = edit.text(); // the same buffer as the field's
    edit.wipe_text();
    EXPECT_TRUE(edit.text().isEmpty());
    EXPECT_EQ(shared, QString(13, QChar(u'\0')));
}

TEST(passphrase_dialog, further_fields_are_refused_for_their_own_reason_and_secrets_are_left_to_the_receiver)
{
    Asked asked(false);
    auto* key = new SecretEdit;
    key->setObjectName("rawKeyEdit");
    asked.dialog->add_field("Private key", key,
                            [key] { return key->characters() == 4 ? QString() : QString("Four digits."); });
    EXPECT_EQ(key->accessibleName(), "Private key");
    asked.edit()->setText("old passphrase");
    EXPECT_EQ(asked.reason(), "Four digits.");
    EXPECT_FALSE(asked.ok()->isEnabled());
    std::shared_ptr<Secret> taken;
    QObject::connect(asked.dialog, &PassphraseDialog::given, key, [&taken, key] { taken = key->take(); });
    key->setText("abcd");
    EXPECT_TRUE(asked.ok()->isEnabled());
    asked.ok()->click();
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->size(), 4u);
    EXPECT_TRUE(key->text().isEmpty());
}

TEST(passphrase_dialog, a_further_secret_is_wiped_when_nobody_takes_it)
{
    PassphraseDialog dialog("Import", "Encrypts the key.", true, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto* key = new SecretEdit;
    dialog.add_field("Private key", key);
    dialog.open();
    EXPECT_EQ(dialog.focusWidget(), key) << "the first field comes first";
    key->setText("abcd");
    dialog.reject();
    EXPECT_TRUE(key->text().isEmpty());
}

TEST(passphrase_dialog, one_that_stays_open_says_what_was_wrong_and_takes_the_next_attempt)
{
    Asked asked(false);
    asked.dialog->keep_open();
    QTest::keyClicks(asked.edit(), "wrong");
    QTest::keyClick(asked.edit(), Qt::Key_Return);
    EXPECT_EQ(asked.got, "wrong");
    EXPECT_FALSE(asked.closed_first);
    EXPECT_TRUE(asked.edit()->text().isEmpty()) << "no copy stays in the field while it is tried";
    EXPECT_TRUE(asked.dialog->is_trying());
    QTest::keyClicks(asked.edit(), "more");
    QTest::keyClick(asked.edit(), Qt::Key_Return);
    EXPECT_EQ(asked.times, 1) << "one attempt at a time";
    asked.dialog->refuse("The passphrase of Ines is not right.");
    EXPECT_TRUE(asked.dialog->isVisible());
    EXPECT_EQ(asked.reason(), "The passphrase of Ines is not right.");
    EXPECT_EQ(asked.edit()->accessibleDescription(), asked.reason());
    EXPECT_FALSE(asked.ok()->isEnabled());
    EXPECT_EQ(asked.dialog->focusWidget(), asked.edit());
    QTest::keyClicks(asked.edit(), "right");
    EXPECT_TRUE(asked.ok()->isEnabled()) << "what was wrong is over with the first key";
    asked.ok()->click();
    EXPECT_EQ(asked.got, "right");
    asked.dialog->finish();
    EXPECT_EQ(asked.times, 2) << "closing gives nothing more";
    EXPECT_TRUE(QTest::qWaitFor([&] { return asked.dialog.isNull(); }, 2000));
}

TEST(passphrase_dialog, one_that_is_left_while_it_tries_is_gone)
{
    Asked asked(false);
    asked.dialog->keep_open();
    asked.edit()->setText("right");
    asked.ok()->click();
    asked.dialog->findChild<QPushButton*>("passphraseCancel")->click();
    EXPECT_FALSE(asked.dialog->isVisible());
    EXPECT_EQ(asked.times, 1);
}

TEST(passphrase_dialog, everything_has_a_name_and_the_field_hides_what_is_typed)
{
    Asked asked(true);
    asked.dialog->set_act("Create key");
    EXPECT_EQ(asked.ok()->accessibleName(), "Create key");
    for (QWidget* widget : asked.dialog->findChildren<QWidget*>())
        if (widget->focusPolicy() != Qt::NoFocus) {
            EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
            EXPECT_FALSE(widget->objectName().isEmpty()) << widget->accessibleName().toStdString();
        }
    EXPECT_EQ(asked.edit()->echoMode(), QLineEdit::Password);
    EXPECT_EQ(asked.dialog->focusWidget(), asked.edit());
}

} // namespace
