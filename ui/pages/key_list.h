#pragma once
#include "ui/pages/key_row.h"

namespace ballast::ui {

/// Keys of this computer, co-signers and treasuries under their headings; one row is chosen, and the arrow keys choose
/// another.
class KeyList : public QWidget {
    Q_OBJECT
public:
    explicit KeyList(QWidget* parent = nullptr);
    /// Rows are kept while the same ones are listed, so that focus and choice stay.
    void set(const KeysView& view);
    /// By its place in the list: an address may be both a key of this computer and a treasury.
    void choose(int row);
    /// Chooses the first row of this address and gives it the focus.
    void enter(const QString& address);
    /// Place of the chosen row, -1 while there is none; the details of a view have the same order.
    [[nodiscard]] int chosen() const { return m_chosen; }
    /// Those of this computer, in the view's order.
    [[nodiscard]] const std::vector<KeyRowWidget*>& keys() const { return m_keys; }

Q_SIGNALS:
    /// Another row's details are wanted.
    void chosen_changed();
    void unlock_asked(const ballast::Address& key); ///< the passphrase is asked for by the page

private:
    void build(const KeysView& view);
    void add_section(const QString& title);
    void add_others(const QString& title, const std::vector<OtherRow>& rows);
    void add_row(SignerRow* row);
    void step(int rows);
    QVBoxLayout* m_column;
    std::vector<QString> m_listed; ///< whom the list was built for
    std::vector<SignerRow*> m_rows;
    std::vector<KeyRowWidget*> m_keys;
    int m_chosen = -1;
};

} // namespace ballast::ui
