#pragma once
#include "ui/pages/page_parts.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/skeleton.h"
#include <QLineEdit>

namespace ballast::ui {

/// "How would you like to begin?": watch a treasury, practise, or open a policy file.
class FirstRun : public QWidget {
    Q_OBJECT
public:
    /// At the start of a new data folder, or for one treasury more.
    enum class For { start, another };
    /// `context` sends what is chosen and leads to the pages.
    explicit FirstRun(PageContext context, For what = For::start, QWidget* parent = nullptr);
    /// Shows the answer to what was asked here: the look, the import, the practice treasury.
    void show_state(const engine::EngineState& state);
    [[nodiscard]] QWidget* first_focus() const; ///< the field for a treasury's address

Q_SIGNALS:
    /// A treasury is watched by what was done here.
    void added();

private:
    QFrame* choice(const QString& icon_name, const QString& title, const QString& text, const QStringList& points,
                   QVBoxLayout** bottom);
    QHBoxLayout* build_head();
    QVBoxLayout* build_promise();
    QHBoxLayout* build_foot();
    QFrame* build_watch();
    QFrame* build_practice();
    QFrame* build_open();
    QFrame* build_found();
    void look();
    void show_found(const engine::EngineState& state);
    void open_file();
    void import_file(const QString& path, const std::string& chain);

    PageContext m_context;
    For m_for;
    std::vector<std::shared_ptr<const chain::ChainConfig>> m_chains;
    std::optional<engine::FirstLookState> m_found;
    std::uint64_t m_look = 0, m_act = 0;
    QLineEdit* m_address = nullptr;
    QComboBox* m_chain = nullptr;
    QLabel* m_refusal = nullptr;
    QPushButton* m_watch = nullptr;
    QPushButton* m_open = nullptr;
    QWidget* m_choices = nullptr;
    QFrame* m_found_panel = nullptr;
    QLabel* m_found_title = nullptr;
    QLabel* m_found_sentence = nullptr;
    QLineEdit* m_name = nullptr;
    ReviewTable* m_targets = nullptr;
    Skeleton* m_wait = nullptr;
    ProblemBanner* m_problem = nullptr;
};

} // namespace ballast::ui
