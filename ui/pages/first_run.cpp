#include "ui/pages/first_run.h"
#include "engine/command.h"
#include "ui/pages/look_corner.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/reflow.h"
#include <QFileDialog>

namespace ballast::ui {
FirstRun::FirstRun(PageContext context, For what, QWidget* parent)
    : QWidget(parent), m_context(std::move(context)), m_for(what)
{
    const bool start = m_for == For::start;
    auto* column = page_column(this);
    if (start) column->addLayout(build_head());
    column->addSpacing(px(24));
    QLabel* title = text_label(start ? tr("How would you like to begin?") : tr("Which treasury shall be watched too?"),
                               Type::figure);
    title->setAlignment(Qt::AlignHCenter);
    title->setWordWrap(true);
    QLabel* sentence =
        text_label(tr("Keys come later, when there is something to sign. You can change everything afterwards."),
                   Type::body, Ink::second);
    sentence->setAlignment(Qt::AlignHCenter);
    sentence->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addWidget(m_problem = new ProblemBanner);
    m_problem->hide();
    column->addWidget(m_wait = new Skeleton(3));
    connect(m_wait, &Skeleton::cancelled, this, [this] { m_context.send({.action = engine::Cancel{m_look}}); });
    m_choices = new QWidget;
    auto* centred = row_layout(m_choices, 0);
    auto* row = new ReflowLayout(nullptr, 16);
    row->add(build_watch(), 0, 336);
    row->add(build_practice(), 0, 336);
    row->add(build_open(), 0, 336);
    centred->addStretch(1);
    centred->addLayout(row);
    centred->addStretch(1);
    column->addWidget(m_choices);
    column->addWidget(m_found_panel = build_found(), 0, Qt::AlignHCenter);
    m_found_panel->hide();
    column->addLayout(build_promise());
    column->addStretch(1);
    if (start) column->addLayout(build_foot());
}

/// The frame is not there yet: who this is, and how it speaks and looks.
QHBoxLayout* FirstRun::build_head()
{
    auto* row = brand_row(text_label(tr("Ballast"), Type::lead));
    if (m_context.settings) row->addWidget(new LookCorner(*m_context.settings), 1);
    return row;
}

/// What leaves this computer, and where that is seen and changed.
QVBoxLayout* FirstRun::build_promise()
{
    auto* column = column_layout(nullptr, 4);
    QLabel* words = text_label(tr("Ballast sends nothing about you anywhere. It asks only the network endpoints that "
                                  "you can see and change in Networks."),
                               Type::small, Ink::second);
    words->setAlignment(Qt::AlignHCenter);
    words->setWordWrap(true);
    column->addWidget(words);
    if (m_for != For::start) return column; // elsewhere the rail leads there
    QPushButton* networks =
        named(make_button(tr("Open Networks"), {}, ButtonKind::link), QStringLiteral("firstRunNetworks"));
    connect(networks, &QPushButton::clicked, this, [this] { m_context.go_to(QStringLiteral("networks")); });
    column->addWidget(networks, 0, Qt::AlignHCenter);
    return column;
}

/// Which version this is, and the three keys that are enough here.
QHBoxLayout* FirstRun::build_foot()
{
    auto* row = row_layout(nullptr, 8);
    row->addWidget(text_label(tr("Version %1").arg(QStringLiteral(BALLAST_VERSION)), Type::small, Ink::second));
    row->addStretch(1);
    for (const auto& [key, does] :
         {std::pair{tr("Tab"), tr("next")}, {tr("Enter"), tr("choose")}, {tr("F1"), tr("help")}}) {
        row->addWidget(key_label(key));
        row->addWidget(text_label(does, Type::small, Ink::second));
    }
    return row;
}

QWidget* FirstRun::first_focus() const { return m_address; }

QFrame* FirstRun::choice(const QString& icon_name, const QString& title, const QString& text, const QStringList& points,
                         QVBoxLayout** bottom)
{
    QVBoxLayout* column = nullptr;
    QFrame* panel = make_panel(&column, 8, 20);
    auto* picture = new IconLabel(icon_name, 26);
    picture->set_role(Role::accent);
    column->addWidget(picture, 0, Qt::AlignLeading);
    column->addWidget(text_label(title, Type::lead));
    column->addWidget(wrapped_label(text, Type::body, Ink::second));
    for (const QString& point : points) {
        auto* row = row_layout(nullptr, 8);
        auto* tick = new IconLabel(QStringLiteral("check"), 16);
        tick->set_role(Role::good);
        row->addWidget(tick);
        row->addWidget(wrapped_label(point, Type::small, Ink::second), 1);
        column->addLayout(row);
    }
    column->addStretch(1);
    *bottom = column;
    return panel;
}

QFrame* FirstRun::build_watch()
{
    QVBoxLayout* column = nullptr;
    QFrame* panel =
        choice(QStringLiteral("eye"), tr("Watch a treasury"),
               tr("Paste the address of a Safe or an account. Ballast finds what it holds and shows how far it is from "
                  "its targets."),
               {tr("No key needed, nothing can be signed"), tr("Today's weights become the first targets")}, &column);
    panel->setProperty("chosen", true); // where most begin, and where the focus is
    m_chain = named(new Choice, QStringLiteral("firstRunChain"), tr("Network"));
    m_address = named(new QLineEdit, QStringLiteral("firstRunAddress"), tr("Address of the treasury"));
    m_address->setPlaceholderText(tr("0x…"));
    m_refusal = wrapped_label({}, Type::small, Ink::danger);
    m_watch = named(make_button(tr("Watch this treasury"), QStringLiteral("arrow-right"), ButtonKind::primary),
                    QStringLiteral("watchTreasuryButton"));
    column->addWidget(m_chain);
    column->addWidget(m_address);
    column->addWidget(m_refusal);
    column->addWidget(m_watch, 0, Qt::AlignLeading);
    connect(m_watch, &QPushButton::clicked, this, &FirstRun::look);
    connect(m_address, &QLineEdit::returnPressed, this, &FirstRun::look);
    connect(m_address, &QLineEdit::textChanged, m_refusal, &QLabel::clear);
    return panel;
}

/// Only a program that was started with a practice chain can reach one; elsewhere the panel says how to come by it.
QFrame* FirstRun::build_practice()
{
    QVBoxLayout* column = nullptr;
    QFrame* panel =
        choice(QStringLiteral("flask"), tr("Use the practice treasury"),
               tr("A made-up treasury on a chain that runs on this computer. Prices move, plans execute, nothing is "
                  "real."),
               {tr("Try every page, also signing"), tr("Nothing on it is worth money")}, &column);
    if (m_context.practice_policy.isEmpty()) {
        column->addWidget(wrapped_label(tr("This window was started without a practice chain. In the folder of the "
                                           "sources, this starts one with a window of its own:"),
                                        Type::small, Ink::second));
        QLabel* command = named(text_label(QStringLiteral("./dev demo"), Type::mono_strong),
                                QStringLiteral("practiceCommand"), tr("Command: %1").arg(QStringLiteral("./dev demo")));
        command->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(command);
        return panel;
    }
    QPushButton* practise =
        named(make_button(tr("Start practising"), QStringLiteral("play")), QStringLiteral("practiseButton"));
    column->addWidget(practise, 0, Qt::AlignLeading);
    connect(practise, &QPushButton::clicked, this, [this] {
        const auto chain = std::ranges::find_if(m_chains, [](const auto& each) { return each->practice; });
        import_file(m_context.practice_policy, chain == m_chains.end() ? std::string() : (*chain)->name);
    });
    return panel;
}

QFrame* FirstRun::build_open()
{
    QVBoxLayout* column = nullptr;
    QFrame* panel = choice(QStringLiteral("file-in"), tr("Open a policy file"),
                           tr("Continue from a file that another signer or another computer exported. Targets, bands "
                              "and limits come with it."),
                           {tr("Every field is checked before it applies"), tr("Keys are never in the file")}, &column);
    m_open =
        named(make_button(tr("Choose a file…"), QStringLiteral("folder-open")), QStringLiteral("openPolicyButton"));
    column->addWidget(m_open, 0, Qt::AlignLeading);
    connect(m_open, &QPushButton::clicked, this, &FirstRun::open_file);
    return panel;
}

QFrame* FirstRun::build_found()
{
    QVBoxLayout* column = nullptr;
    QFrame* panel = make_panel(&column, 12, 20);
    panel->setMaximumWidth(px(560));
    panel->setMinimumWidth(px(420));
    column->addWidget(m_found_title = text_label({}, Type::lead));
    column->addWidget(m_found_sentence = wrapped_label({}, Type::body, Ink::second));
    m_name = named(new QLineEdit, QStringLiteral("treasuryName"), tr("Name of the treasury"));
    column->addWidget(text_label(tr("Name of the treasury"), Type::small, Ink::second));
    column->addWidget(m_name);
    column->addWidget(
        m_targets =
            named(new ReviewTable({{tr("Asset"), false, true}, {tr("First target, %"), true}, {tr("Band, ±"), true}}),
                  QStringLiteral("proposedTargets"), tr("Proposed targets")));
    auto* row = row_layout(nullptr, 8);
    QPushButton* add = named(make_button(tr("Use these targets"), QStringLiteral("check"), ButtonKind::primary),
                             QStringLiteral("addTreasuryButton"));
    QPushButton* back = named(make_button(tr("Look at another address")), QStringLiteral("firstRunBack"));
    row->addWidget(add);
    row->addWidget(back);
    row->addStretch(1);
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, [this] {
        if (!m_found) return;
        policy::Policy policy = m_found->proposed;
        if (const QString name = m_name->text().trimmed(); !name.isEmpty()) policy.treasury_name = name.toStdString();
        m_act = m_context.send({.action = engine::AddTreasury{std::move(policy), m_found->chain}});
    });
    connect(back, &QPushButton::clicked, this, [this] {
        m_look = 0;
        m_found.reset();
        m_found_panel->hide();
        m_choices->show();
        m_address->setFocus();
    });
    return panel;
}

void FirstRun::look()
{
    const auto address = evm::parse_address(m_address->text().trimmed().toStdString());
    if (m_address->text().trimmed().isEmpty()) {
        m_refusal->setText(tr("Paste the address of a Safe or an account first."));
        return m_address->setFocus();
    }
    if (!address) {
        const text::ErrorText why = text::error_text(address.error());
        m_refusal->setText(why.happened + QStringLiteral(". ") + why.todo + u'.');
        return m_address->setFocus();
    }
    m_look =
        m_context.send({.action = engine::LookAtTreasury{*address, m_chain->currentData().toString().toStdString()}});
    m_wait->wait_for(tr("Finding holdings"));
}

void FirstRun::open_file()
{
    auto* dialog = new QFileDialog(this, tr("Open a policy file"), {}, tr("Policy files (*.json)"));
    dialog->setObjectName(QStringLiteral("policyFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { import_file(path, {}); }); // the file names its chain
    dialog->open();
}

void FirstRun::import_file(const QString& path, const std::string& chain)
{
    m_act = m_context.send({.action = engine::ImportPolicy{path.toStdString(), chain}});
}

void FirstRun::show_found(const engine::EngineState& state)
{
    m_found = state.first_look;
    const std::size_t owners = m_found->safe ? m_found->safe->owners.size() : 0;
    m_found_title->setText(owners ? tr("A Safe, %1 of %2 owners sign").arg(m_found->safe->threshold).arg(owners)
                                  : tr("An account"));
    m_found_sentence->setText(
        tr("It holds %1 USD. Today's allocation becomes the first targets; change them on the Policy page.")
            .arg(text::format_usd(m_found->total)));
    m_name->setText(words(m_found->proposed.treasury_name));
    std::vector<std::vector<Cell>> rows;
    for (const policy::Target& target : m_found->proposed.targets) {
        Cell asset{words(target.id)};
        asset.asset = static_cast<int>(target.colour);
        rows.push_back({asset, number_cell(text::format_number(to_double(target.weight) * 100, 1)),
                        number_cell(text::format_number(to_double(target.band.width) * 100, 1), false, true)});
    }
    m_targets->set_rows(rows);
    m_choices->hide();
    m_found_panel->show();
}

void FirstRun::show_state(const engine::EngineState& state)
{
    if (m_chains != state.chains) {
        m_chains = state.chains;
        const QString chosen = m_chain->currentData().toString();
        m_chain->clear();
        for (const auto& chain : in_order(m_chains))
            m_chain->addItem(words(chain->name), words(chain->name));
        m_chain->setCurrentIndex(std::max(0, m_chain->findData(chosen)));
    }
    const engine::CommandResult* looked = find_result(state, m_look);
    const engine::CommandResult* acted = find_result(state, m_act);
    if (looked || m_look == 0) m_wait->finish();
    const engine::CommandResult* opened = find_result(state, engine::k_at_start);
    std::optional<Error> error;
    if (opened && m_for == For::start && m_look == 0 && m_act == 0) error = opened->error;
    if (looked) error = looked->error;
    if (acted && acted->error) error = acted->error;
    m_problem->setVisible(error.has_value());
    if (error) {
        ProblemText text = problem_text(*error, tr("That did not work"));
        if (error->stage == Stage::chain) text.lost = tr("No treasury is watched yet, and nothing was changed.");
        m_problem->set(text);
    }
    if (looked && !looked->error && state.first_look && !m_found) show_found(state);
    if (acted && !acted->error) Q_EMIT added();
}

} // namespace ballast::ui
