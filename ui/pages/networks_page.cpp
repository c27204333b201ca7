#include "engine/command.h"
#include "ui/models/networks_view.h"
#include "ui/pages/page_parts.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/reflow.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/status_chip.h"
#include <QPlainTextEdit>
#include <QTextBlock>

namespace ballast::ui {
namespace {

/// The endpoints of the selected treasury's chain, and what the chain's file says.
class NetworksPage final : public Page {
    Q_DECLARE_TR_FUNCTIONS(NetworksPage)
public:
    NetworksPage(PageContext context, QWidget* parent);
    void show_state(const engine::EngineState& state) override;
    QWidget* first_focus() override { return m_view.watched ? static_cast<QWidget*>(m_edit) : m_choice; }

private:
    QFrame* build_health();
    QFrame* build_editor();
    void save();
    void restore();
    void show_answer(const engine::EngineState& state);
    void fill_choice(const engine::EngineState& state);
    void show_known();
    void go_to_wrong_line();
    void show_facts();
    void fill_editor();
    [[nodiscard]] QStringList typed() const;
    void check_edit();

    PageContext m_context;
    NetworksView m_view;
    QString m_shown_chain;
    std::uint64_t m_command = 0;
    PageHeader m_header;
    StatusChip* m_chip;
    Choice* m_choice; ///< of a chain, before a treasury decides it
    Chains m_chains;
    std::optional<engine::EngineState> m_known; ///< for another choice; not kept while there is none
    QWidget* m_body;
    QLabel *m_sentence = nullptr, *m_problems = nullptr, *m_saved = nullptr;
    ReviewTable* m_table = nullptr;
    QPlainTextEdit* m_edit = nullptr;
    QPushButton *m_save = nullptr, *m_restore = nullptr, *m_undo = nullptr;
    ProblemBanner* m_problem = nullptr;
    QVBoxLayout* m_facts = nullptr;
    std::vector<std::pair<QString, QString>> m_shown_facts;
};

NetworksPage::NetworksPage(PageContext context, QWidget* parent)
    : Page(parent), m_context(std::move(context)), m_header(make_page_header(tr("Networks")))
{
    auto* column = page_column(this, 12);
    m_header.lead->addWidget(m_chip = new StatusChip);
    column->addWidget(m_header.widget);
    m_header.lead->addWidget(m_choice = named(new Choice, QStringLiteral("networksChain"), tr("Network")));
    connect(m_choice, &QComboBox::activated, this, [this] { show_known(); });
    column->addWidget(m_body = new QWidget);
    auto* row = new ReflowLayout(m_body, 12);
    auto* main = column_layout(nullptr, 12);
    main->addWidget(build_health());
    main->addWidget(build_editor());
    main->addStretch(1);
    row->add(main, 1, 560);
    auto* side = column_layout(nullptr, 0);
    side->addWidget(titled_panel(tr("The chain"), &m_facts, 6));
    side->addStretch(1);
    row->add(side, 0, 312);
    column->addStretch(1);
    m_body->hide();
    m_chip->hide();
}

QFrame* NetworksPage::build_health()
{
    QVBoxLayout* column = nullptr;
    QFrame* panel = titled_panel(tr("Endpoints"), &column);
    column->addWidget(m_sentence = wrapped_label({}, Type::small, Ink::second));
    m_table = named(new ReviewTable({{tr("Endpoint"), false, true},
                                     {tr("State")},
                                     {tr("Answers in"), true},
                                     {tr("Newest block"), true},
                                     {tr("Against others")}},
                                    Density::compact),
                    QStringLiteral("endpointsTable"), tr("Health of the endpoints"));
    column->addWidget(m_table);
    column->addWidget(m_problems =
                          named(wrapped_label({}, Type::small, Ink::danger), QStringLiteral("endpointProblems")));
    return panel;
}

QFrame* NetworksPage::build_editor()
{
    QVBoxLayout* column = nullptr;
    QFrame* panel = titled_panel(tr("Addresses of the endpoints"), &column);
    column->addWidget(wrapped_label(tr("One address a line, beginning with https, wss, http or ws. Everything Ballast "
                                       "knows about the chain comes from them; "
                                       "use two or more that different people run. An address may hold your key for a "
                                       "provider: it stays in the data folder."),
                                    Type::small, Ink::second));
    m_edit = named(new QPlainTextEdit, QStringLiteral("endpointsEdit"), tr("Addresses of the endpoints, one a line"));
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setFont(Theme::current().font(Type::mono));
    m_edit->setFixedHeight(px(128));
    column->addWidget(m_edit);
    column->addWidget(m_problem = named(new ProblemBanner, QStringLiteral("endpointsProblem")));
    m_problem->hide();
    auto* row = row_layout(nullptr, 8);
    m_save = named(make_button(tr("Save"), QStringLiteral("check"), ButtonKind::primary),
                   QStringLiteral("saveEndpointsButton"), tr("Save the endpoints"));
    m_undo = named(make_button(tr("Undo changes")), QStringLiteral("undoEndpointsButton"), tr("Undo changes"));
    m_restore = named(make_button(tr("Use the chain's own")), QStringLiteral("restoreEndpointsButton"),
                      tr("Use the chain's own endpoints"));
    row->addWidget(m_save);
    row->addWidget(m_undo);
    row->addWidget(m_saved = named(text_label({}, Type::small, Ink::good), QStringLiteral("endpointsSaved")), 1);
    row->addWidget(m_restore);
    column->addLayout(row);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &NetworksPage::check_edit);
    connect(m_save, &QPushButton::clicked, this, &NetworksPage::save);
    connect(m_restore, &QPushButton::clicked, this, &NetworksPage::restore);
    connect(m_undo, &QPushButton::clicked, this, &NetworksPage::fill_editor);
    return panel;
}

QStringList NetworksPage::typed() const
{
    QStringList lines;
    for (const QString& line : m_edit->toPlainText().split(u'\n'))
        if (const QString url = line.trimmed(); !url.isEmpty()) lines << url;
    return lines;
}

void NetworksPage::check_edit()
{
    const bool changed = typed() != m_view.urls;
    m_save->setEnabled(changed && !typed().isEmpty() && m_command == 0);
    m_undo->setVisible(changed);
    if (changed) m_saved->clear();
}

void NetworksPage::fill_editor()
{
    m_problem->hide();
    m_edit->setPlainText(m_view.urls.join(u'\n'));
    m_edit->document()->setModified(false);
    check_edit();
}

void NetworksPage::save()
{
    engine::SetEndpoints command{m_view.chain.toStdString(), {}};
    for (const QString& url : typed())
        command.urls.push_back(url.toStdString());
    m_command = m_context.send({.action = std::move(command)});
    check_edit();
}

void NetworksPage::restore()
{
    m_edit->document()->setModified(false); // what is typed gives way to what comes
    m_command = m_context.send({.action = engine::SetEndpoints{m_view.chain.toStdString(), {}}});
    check_edit();
}

/// The cursor goes where the fault is.
void NetworksPage::go_to_wrong_line()
{
    const std::vector<int> wrong = wrong_lines(m_edit->toPlainText());
    if (wrong.empty()) return;
    QTextCursor cursor(m_edit->document()->findBlockByNumber(wrong.front() - 1));
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void NetworksPage::show_answer(const engine::EngineState& state)
{
    const engine::CommandResult* result = m_command == 0 ? nullptr : find_result(state, m_command);
    if (!result) return;
    m_command = 0;
    m_problem->setVisible(result->error.has_value());
    if (result->error) {
        m_problem->set(endpoints_refusal(*result->error, m_edit->toPlainText()));
        go_to_wrong_line();
    }
    m_saved->setText(result->error ? QString() : m_view.watched ? tr("Saved; asking them now.") : tr("Saved."));
    if (!result->error) m_edit->document()->setModified(false);
}

void NetworksPage::show_facts()
{
    if (m_shown_facts == m_view.facts) return;
    m_shown_facts = m_view.facts;
    while (m_facts->count() > 1) { // all but the heading
        QLayoutItem* item = m_facts->takeAt(1);
        clear_layout(item->layout());
        delete item;
    }
    for (const auto& [caption, value] : m_shown_facts) {
        QLabel* label = add_fact(m_facts, caption);
        label->setText(value);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
}

/// The chains, while a person may choose among them.
void NetworksPage::fill_choice(const engine::EngineState& state)
{
    if (m_chains == state.chains) return;
    m_chains = state.chains;
    const QString chosen = m_choice->currentText();
    m_choice->clear();
    for (const auto& chain : in_order(m_chains))
        m_choice->addItem(words(chain->name));
    m_choice->setCurrentIndex(std::max(0, m_choice->findText(chosen)));
}

void NetworksPage::show_known()
{
    if (!m_known) return;
    const engine::EngineState known = *m_known;
    show_state(known);
}

void NetworksPage::show_state(const engine::EngineState& state)
{
    fill_choice(state);
    const NetworksView before = std::exchange(m_view, make_networks_view(state, m_choice->currentText()));
    m_known = m_view.watched ? std::nullopt : std::optional(state);
    const bool same_chain = before.chain == m_view.chain;
    m_body->setVisible(m_view.any);
    m_chip->setVisible(m_view.any && m_view.watched);
    m_choice->setVisible(m_view.any && !m_view.watched);
    m_table->setVisible(m_view.watched);
    if (!m_view.any) return;
    m_header.title->setText(m_view.watched ? tr("Networks: %1").arg(m_view.chain) : tr("Networks"));
    m_chip->set(m_view.chip, m_view.tone);
    m_sentence->setText(m_view.sentence);
    m_table->set_rows(m_view.rows);
    m_problems->setText(m_view.problems.join(u'\n'));
    m_problems->setVisible(!m_view.problems.isEmpty());
    show_facts();
    show_answer(state);
    if (!same_chain) {
        m_saved->clear();
        m_command = 0;
    }
    const bool edited = same_chain && m_edit->document()->isModified();
    if (!edited && m_edit->toPlainText() != m_view.urls.join(u'\n')) fill_editor();
    check_edit();
}

} // namespace

QString networks_page_title() { return NetworksPage::tr("Networks"); }
Page* make_networks_page(const PageContext& context, QWidget* parent) { return new NetworksPage(context, parent); }

} // namespace ballast::ui
