#pragma once
#include "ui/models/approve_view.h"
#include "ui/pages/page_parts.h"
#include <QPointer>

class QLineEdit;

namespace ballast::ui {

class IconLabel;
class PassphraseDialog;

/// The owners with what each can do now: unlock and sign on this computer, or hand in a signature made elsewhere.
class SignerList : public QWidget {
    Q_OBJECT
public:
    /// `context` sends the commands of its buttons.
    explicit SignerList(PageContext context, QWidget* parent = nullptr);
    /// The button of the next signature: of a key that is open, or else of one to unlock; null when there is none.
    [[nodiscard]] QWidget* next_act() const;
    /// Rows are kept while the owners are the same.
    void show_view(const ApproveView& view, const engine::EngineState& state);

private:
    struct Row {
        Address owner;
        IconLabel* icon = nullptr;
        QLabel* state = nullptr;
        QPushButton* unlock = nullptr;
        QPushButton* sign = nullptr;
    };
    void rebuild(const std::vector<SignerLine>& signers);
    void unlock(const Address& owner, const QString& name);
    void show_attempt(const engine::EngineState& state);
    void add_signature();

    PageContext m_context;
    std::vector<Row> m_rows;
    QVBoxLayout* m_column;
    QLabel* m_problem;
    QWidget* m_elsewhere;
    QLineEdit* m_signature;
    std::uint64_t m_command = 0;
    QPointer<PassphraseDialog> m_dialog;
    std::uint64_t m_attempt = 0; ///< to unlock; its answer is said in the dialog while that is open
};

} // namespace ballast::ui
