#pragma once
#include "base/secret.h"
#include <QLineEdit>

namespace ballast::ui {

/// A field for a passphrase or a private key: dots, no copying, no prediction by input methods. What was typed can be
/// taken out once, as a Secret.
///
/// Wiping is as good as QLineEdit allows: its text is overwritten in place before it is dropped. Qt keeps more that
/// nobody can reach: the undo list of single characters (freed, not overwritten), shorter texts from before the buffer
/// grew, the text of key events, and the clipboard when a person pasted. The program writes no core dump, so these
/// rests stay in its own memory and may at worst reach the swap file.
class SecretEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit SecretEdit(QWidget* parent = nullptr);
    ~SecretEdit() override;
    /// What was typed, in UTF-8; the field is wiped.
    [[nodiscard]] std::shared_ptr<Secret> take();
    void wipe_text(); ///< Overwrites the text in place and empties the field.
    /// Characters as people count them in a passphrase: code points.
    [[nodiscard]] int characters() const;
    /// Whether the second field of a new passphrase repeats the first.
    [[nodiscard]] bool same_as(const SecretEdit& other) const;
};

} // namespace ballast::ui
