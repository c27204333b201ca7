#pragma once
#include "ui/widgets/secret_edit.h"
#include <QBoxLayout>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <functional>
#include <vector>

namespace ballast::ui {

/// Asks for a passphrase. Shown by open(), deletes itself when closed. What SecretEdit says about Qt's memory holds.
class PassphraseDialog : public QDialog {
    Q_OBJECT
public:
    static constexpr int k_least_new = 12; ///< characters of a new passphrase; an old one is taken as it is
    /// `sentence` says what the passphrase is for. `repeat` is for a new one: asked twice, and not too short.
    PassphraseDialog(const QString& title, const QString& sentence, bool repeat, QWidget* parent);
    /// The word on the button, verb first; "OK" without.
    void set_act(const QString& words);
    /// Asks for something else too, above the passphrase; the dialog owns the field. `refusal` says what is wrong with
    /// it, or nothing. A SecretEdit among them is for the receiver of `given` to take; otherwise it is wiped.
    void add_field(const QString& caption, QLineEdit* field, std::function<QString()> refusal = {});

    /// Whose key the passphrase opens: its name and its whole address, in groups.
    void set_key(const QString& name, const QString& checksummed);
    /// From now on the dialog stays open while what was typed is tried: after `given` come refuse() or finish().
    void keep_open() { m_keeps_open = true; }
    /// Whether an attempt waits for its answer.
    [[nodiscard]] bool is_trying() const { return m_trying; }
    /// What was typed did not do: says why at the field and takes the next attempt.
    void refuse(const QString& sentence);
    /// What was typed did: closes and gives nothing more.
    void finish();

    void accept() override;
    /// Closes the dialog; the fields are wiped however it ends.
    void done(int result) override;

Q_SIGNALS:
    /// After OK and after the dialog has closed, once; of one that stays open with every attempt. Who receives it holds
    /// the only copy.
    void given(std::shared_ptr<ballast::Secret> passphrase);

private:
    [[nodiscard]] QString field_refusal() const;
    [[nodiscard]] QString refusal() const;
    void check();
    void set_trying(bool trying);
    QVBoxLayout* m_fields;
    QWidget* m_last_field = nullptr;
    std::vector<std::function<QString()>> m_refusals;
    SecretEdit* m_edit;
    SecretEdit* m_repeat = nullptr;
    QLabel* m_reason;
    QPushButton* m_ok;
    QString m_refused; ///< why the last attempt did not do, until something is typed
    bool m_keeps_open = false;
    bool m_trying = false;
};

} // namespace ballast::ui
