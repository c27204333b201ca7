#pragma once
#include "ui/models/keys_view.h"
#include "ui/pages/page_parts.h"
#include "ui/widgets/address_label.h"
#include "ui/widgets/status_chip.h"

namespace ballast::ui {

/// One line of the wallets page: icon, name and role, whole address, a fact, state. Grows a button and a problem
/// where it is a key of this computer.
class SignerRow : public QWidget {
    Q_OBJECT
public:
    /// `icon_name`: a file of resources/icons without its ending.
    explicit SignerRow(const QString& icon_name, QWidget* parent = nullptr);
    void set(const OtherRow& row); ///< name, role, address and state of a co-signer or treasury
    /// The chosen row of the list is the one that Tab enters; its details stand beside.
    void set_chosen(bool chosen);
    /// The checksummed address, by which the row is found.
    [[nodiscard]] QString text() const { return m_address->address(); }

Q_SIGNALS:
    void pressed();         ///< its details are wanted
    void stepped(int rows); ///< by the arrow keys

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool m_chosen = false;
    QLabel* m_name;
    QLabel* m_role;
    AddressLabel* m_address;
    QLabel* m_fact;
    StatusChip* m_chip;
    QHBoxLayout* m_acts;
    QVBoxLayout* m_below;
};

/// A key of this computer, its Unlock button and what the last attempt said.
class KeyRowWidget : public SignerRow {
    Q_OBJECT
public:
    explicit KeyRowWidget(const KeyRow& row, QWidget* parent = nullptr); ///< with the row's first values
    void set(const KeyRow& row); ///< state, label and gas money; a running attempt stays
    /// `busy`: the passphrase is being tried, which takes a second on purpose.
    void show_attempt(bool busy, const std::optional<Error>& problem);
    [[nodiscard]] const Address& address() const { return m_row.address; } ///< whose passphrase is asked for
    [[nodiscard]] QPushButton* unlock_button() const { return m_unlock; }  ///< hidden while the key is open

Q_SIGNALS:
    void unlock_asked(); ///< by its button

private:
    KeyRow m_row;
    QPushButton* m_unlock;
    ProblemBanner* m_problem;
    bool m_busy = false;
};

} // namespace ballast::ui
