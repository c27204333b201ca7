#pragma once
#include "ui/models/approve_view.h"
#include "ui/pages/page_parts.h"

class QLineEdit;

namespace ballast::ui {

class IconLabel;

/// The owners with what each can do now: unlock and sign on this computer, or hand in a signature made elsewhere.
class SignerList : public QWidget {
    Q_OBJECT
public:
    explicit SignerList(PageContext context, QWidget* parent = nullptr);
    void show_view(const ApproveView& view, const engine::EngineState& state);

private:
    struct Row {
        Address owner;
        IconLabel* icon;
        QLabel* state;
        QPushButton* unlock;
        QPushButton* sign;
    };
    void rebuild(const std::vector<SignerLine>& signers);
    void unlock(const Address& owner, const QString& name);
    void add_signature();

    PageContext m_context;
    std::vector<Row> m_rows;
    QVBoxLayout* m_column;
    QLabel* m_problem;
    QWidget* m_elsewhere;
    QLineEdit* m_signature;
    std::uint64_t m_command = 0;
};

} // namespace ballast::ui
