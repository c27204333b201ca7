#include "ui/pages/policy_page.h"
#include "engine/command.h"
#include "ui/widgets/icon.h"
#include <QApplication>

namespace ballast::ui {
PolicyPage::PolicyPage(PageContext context, QWidget* parent)
    : Page(parent), m_context(std::move(context)),
      m_drafts(m_context.drafts ? m_context.drafts : std::make_shared<PolicyDrafts>()),
      m_header(make_page_header(tr("Policy")))
{
    auto* column = page_column(this, 12);
    build_header(column);
    column->addWidget(m_empty = new EmptyState(QStringLiteral("policy")));
    m_empty->set(tr("No policy yet"),
                 tr("A policy says what a treasury should hold and how far it may stray. Watch a treasury first: its "
                    "weights of today become the first targets."),
                 tr("Watch a treasury"), QStringLiteral("eye"));
    connect(m_empty, &EmptyState::acted, this, [this] { m_context.go_to(QStringLiteral("overview")); });
    m_content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(px(12));
    auto* main = column_layout(nullptr, 12);
    main->addWidget(m_targets_panel = build_targets());
    main->addWidget(m_limits_panel = build_limits());
    main->addStretch(1);
    m_columns->addLayout(main, 1);
    m_columns->addWidget(m_side = new PolicySide(m_context.send), 0, Qt::AlignTop);
    connect(&m_side->versions(), &PolicyVersions::base_changed, this, [this] { show_draft(); });
    connect(&m_side->versions(), &PolicyVersions::draft_wanted, this, [this] { take_version(); });
    column->addWidget(m_content);
    column->addStretch(1);
    m_content->hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { show_meaning(now); });
}

void PolicyPage::build_header(QVBoxLayout* column)
{
    m_header.lead->addWidget(m_chip = new StatusChip);
    m_header.acts->addWidget(m_reason = text_label({}, Type::small, Ink::second));
    m_discard = named(make_button(tr("Discard draft")), QStringLiteral("discardPolicyButton"), tr("Discard draft"));
    m_save = named(make_button({}, QStringLiteral("check"), ButtonKind::primary), QStringLiteral("savePolicyButton"));
    m_header.acts->addWidget(m_discard);
    m_header.acts->addWidget(m_save);
    column->addWidget(m_header.widget);
    connect(m_discard, &QPushButton::clicked, this, [this] { discard(); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    column->addWidget(m_under = new QWidget);
    auto* row = row_layout(m_under, 8);
    row->addWidget(m_in_force = wrapped_label({}, Type::body, Ink::second), 1);
    QPushButton* open = named(make_button(tr("Open a policy file…"), QStringLiteral("folder-open"), ButtonKind::link),
                              QStringLiteral("openPolicyButton"), tr("Open a policy file…"));
    QPushButton* write = named(make_button(tr("Export…"), QStringLiteral("file-out"), ButtonKind::link),
                               QStringLiteral("exportPolicyButton"), tr("Export the policy in force…"));
    row->addStretch(1);
    row->addWidget(open);
    row->addWidget(write);
    connect(open, &QPushButton::clicked, this, [this] { open_file(); });
    connect(write, &QPushButton::clicked, this, [this] { export_file(); });
    column->addWidget(m_refused = make_refusal_line(&m_refusal));
    m_refusal->setObjectName(QStringLiteral("policyRefusal"));
    column->addWidget(m_problem = new ProblemBanner);
    m_problem->hide();
}

QFrame* PolicyPage::build_targets()
{
    QVBoxLayout* column = nullptr;
    QFrame* panel = make_panel(&column, 8, 12);
    m_targets = named(new LinkedTargets({tr("Calm band, ±"), tr("Today, ±"), tr("Weight, %"), tr("In its band")}),
                      QStringLiteral("policyTargets"), tr("Targets"));
    column->addWidget(m_targets);
    connect(m_targets, &LinkedTargets::changed, this, [this] { take_targets(); });
    column->addWidget(m_target_meaning = new MeaningLine);
    column->addWidget(make_rule());
    const PolicyEdit on_edit = [this](const std::function<void(policy::Policy&)>& change) { edit(change); };
    m_bands = named(new PolicyBands(on_edit), QStringLiteral("policyBands"), tr("Bands and members"));
    column->addWidget(m_bands_fold = new Fold(QStringLiteral("foldBands"), tr("Bands and members"), m_bands, false));
    return panel;
}

QFrame* PolicyPage::build_limits()
{
    QVBoxLayout *outer = nullptr, *inner = nullptr;
    QFrame* panel = make_panel(&outer, 8, 12);
    auto* content = new QWidget;
    inner = column_layout(content, 8);
    const PolicyEdit on_edit = [this](const std::function<void(policy::Policy&)>& change) { edit(change); };
    inner->addWidget(m_limits = named(new PolicyLimits(on_edit), QStringLiteral("policyLimits"), tr("Limits")));
    inner->addWidget(m_limit_meaning = new MeaningLine);
    m_limit_meaning->set_usual(tr("What a limit means stands here while you are in its field."));
    outer->addWidget(m_limits_fold = new Fold(QStringLiteral("foldLimits"), tr("Limits"), content, true));
    return panel;
}

/// The side panel asks for no width of its own: where there is none it moves below.
QSize PolicyPage::minimumSizeHint() const
{
    const QSize least = Page::minimumSizeHint();
    const bool beside = m_columns->direction() == QBoxLayout::LeftToRight;
    return beside && m_content->isVisibleTo(this) ? least - QSize(m_side->width() + m_columns->spacing(), 0) : least;
}

void PolicyPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < px(1032);
    // The page may still be as wide as all its columns want: what counts is the room that there is.
    const bool brief = std::min(width(), parentWidget() ? parentWidget()->width() : width()) < px(720);
    if (brief != m_brief) {
        m_brief = brief;
        m_targets->set_brief(brief);
        m_bands->set_brief(brief);
        // What is being laid out must not be built anew at once.
        if (m_known.policy) QMetaObject::invokeMethod(this, [this] { show_draft(); }, Qt::QueuedConnection);
    }
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(narrow ? 0 : px(328));
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : px(328));
}

void PolicyPage::edit(const std::function<void(policy::Policy&)>& change)
{
    if (!m_known.policy) return;
    change(m_draft);
    m_saved.reset();
    m_problem->hide();
    m_changed = m_draft != *m_known.policy || m_limits->entry_error();
    if (m_changed)
        (*m_drafts)[m_key] = m_draft;
    else
        m_drafts->erase(m_key);
    show_draft();
}

void PolicyPage::take_targets()
{
    const std::vector<TargetRow> rows = m_targets->rows();
    edit([&rows](policy::Policy& policy) {
        for (std::size_t i = 0; i < rows.size(); ++i)
            policy.targets[i].weight.value = rows[i].tenths * 1000;
    });
}

void PolicyPage::save()
{
    m_save_command = m_context.send({.action = engine::ReplacePolicy{m_draft}});
    show_header();
}

/// An older version is the start of the next one: its number is not its own any more.
void PolicyPage::take_version()
{
    const policy::Policy* base = m_side->versions().base();
    if (!base || !m_known.policy) return;
    m_limits->forget_entry();
    edit([&base](policy::Policy& draft) {
        const unsigned version = draft.version;
        draft = *base;
        draft.version = version;
    });
}

void PolicyPage::discard()
{
    m_drafts->erase(m_key);
    m_draft = *m_known.policy;
    m_changed = false;
    m_limits->forget_entry();
    m_problem->hide();
    show_draft();
}

void PolicyPage::open_file()
{
    QFileDialog* dialog = make_policy_dialog(this, QStringLiteral("policyFileDialog"), tr("Open a policy file"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_import_command =
            m_context.send({.action = engine::ImportPolicy{path.toStdString(), chain_of_file(path, m_known)}});
    });
    dialog->open();
}

void PolicyPage::export_file()
{
    QFileDialog* dialog =
        make_policy_dialog(this, QStringLiteral("policyExportDialog"), tr("Export the policy in force"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("policy-%1.json").arg(m_known.policy->version));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { write_file(path); });
    dialog->open();
}

void PolicyPage::write_file(const QString& path)
{
    if (!m_known.policy) return;
    const std::optional<Error> error = write_policy_file(*m_known.policy, path);
    show_problem(m_problem, error, tr("The policy was not exported"));
    if (!error) m_in_force->setText(tr("Version %1 is written to %2").arg(m_known.policy->version).arg(path));
}

void PolicyPage::read_answers(const engine::EngineState& state)
{
    if (const engine::CommandResult* result = find_result(state, m_save_command)) {
        m_save_command = 0;
        show_problem(m_problem, result->error, tr("The policy was not saved"));
        if (!result->error) m_drafts->erase(m_key);
        if (!result->error && state.policy) m_saved = state.policy->version;
    }
    if (const engine::CommandResult* result = find_result(state, m_import_command)) {
        m_import_command = 0;
        show_problem(m_problem, result->error, tr("The file was not taken over"));
        if (result->error) return;
        const engine::TreasuryInfo* treasury = selected_treasury(state); // the one the file is for
        if (treasury) m_drafts->erase(treasury->chain + evm::format_address(treasury->address));
        m_limits->forget_entry();
        if (state.policy) m_saved = state.policy->version;
    }
}

bool PolicyPage::typing() const
{
    const QWidget* focus = focusWidget();
    const auto* field = qobject_cast<const QAbstractSpinBox*>(focus);
    const auto* line = field ? field->findChild<QLineEdit*>() : qobject_cast<const QLineEdit*>(focus);
    return line && line->hasFocus() && line->isModified();
}

void PolicyPage::load(const engine::EngineState& state)
{
    const engine::TreasuryInfo* treasury = selected_treasury(state);
    const std::string key = (treasury ? treasury->chain : std::string()) + evm::format_address(state.policy->treasury);
    const bool other = key != m_key;
    if (!other && !m_saved && (typing() || m_limits->entry_error())) return; // incoming values wait
    if (other) {
        if (!m_key.empty()) m_saved.reset();
        m_limits->forget_entry();
    }
    m_key = key;
    const auto draft = m_drafts->find(key);
    m_draft = draft == m_drafts->end() ? *state.policy : draft->second;
    m_changed = draft != m_drafts->end();
}

void PolicyPage::show_state(const engine::EngineState& state)
{
    read_answers(state);
    m_known.policy = state.policy;
    m_known.drift = state.drift;
    m_known.activity = state.activity;
    m_known.treasuries = state.treasuries;
    m_known.chain = state.chain;
    m_known.now = state.now;
    const bool exists = state.policy != nullptr;
    m_empty->setVisible(!exists && !state.starting);
    for (QWidget* each : std::initializer_list<QWidget*>{m_content, m_under, m_save, m_discard})
        each->setVisible(exists);
    if (!exists) {
        m_key.clear();
        for (QWidget* each : std::initializer_list<QWidget*>{m_chip, m_reason, m_refused})
            each->hide();
        return;
    }
    load(state);
    m_side->versions().show_state(state);
    show_draft();
}

void PolicyPage::show_draft()
{
    m_view = make_policy_view(m_known, m_draft, m_limits->entry_error(), m_side->versions().base());
    const std::vector<TargetRow> rows = target_rows(*m_known.policy, m_draft);
    // The calm widths are made with the bands and stand in the table of targets: both are built together.
    const bool bands = m_bands->show_policy(m_draft), targets = m_targets->set_rows(rows, bands);
    if (bands || targets) m_cells = place_line_cells(*m_targets, *m_bands, rows.size());
    m_limits->show_policy(m_draft, m_known.chain ? words(m_known.chain->native.symbol) : QString());
    m_side->show_view(m_view);
    show_header();
    show_lines();
}

void PolicyPage::show_header()
{
    const bool waits = m_save_command || m_import_command;
    const unsigned next = m_view.version + 1;
    m_chip->setVisible(m_changed || m_saved);
    if (m_changed)
        m_chip->set(tr("Draft of version %1, not saved").arg(next), Tone::attention, QStringLiteral("pen"));
    else if (m_saved)
        m_chip->set(tr("Version %1 is saved").arg(*m_saved), Tone::good);
    m_in_force->setText(m_view.rounding_note.isEmpty() ? m_view.in_force
                                                       : tr("%1. %2").arg(m_view.in_force, m_view.rounding_note));
    m_save->setText(tr("Save version %1").arg(next));
    m_save->setAccessibleName(m_save->text());
    m_save->setEnabled(m_view.may_save && !waits);
    m_discard->setEnabled(m_changed && !waits);
    const bool invalid = !m_view.refusal.isEmpty();
    const QString reason = waits ? tr("Saving") : invalid ? tr("Not valid yet") : m_view.why_not;
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_save->setAccessibleDescription(waits ? reason : m_view.why_not);
    m_refused->setVisible(invalid);
    m_refusal->setText(m_view.refusal);
    if (invalid && m_refused_before.isEmpty()) // the field that is wrong may be folded away
        for (Fold* fold : {m_bands_fold, m_limits_fold})
            fold->set_open(true);
    m_refused_before = m_view.refusal;
}

void PolicyPage::show_lines()
{
    for (std::size_t i = 0; i < m_cells.size() && i < m_view.lines.size(); ++i)
        m_cells[i].show(m_view.lines[i]);
    const QString usual = tr("Target: the weight you want. Calm band: how far it may stray when markets are calm.");
    m_target_meaning->set_usual(m_view.band_note.isEmpty() ? usual : usual + u' ' + m_view.band_note);
}

void PolicyPage::show_meaning(QWidget* now)
{
    const QString meaning = now ? now->property("meaning").toString() : QString();
    m_target_meaning->set_meaning(now && m_targets_panel->isAncestorOf(now) ? meaning : QString());
    m_limit_meaning->set_meaning(now && m_limits_panel->isAncestorOf(now) ? meaning : QString());
}

QString policy_page_title() { return PolicyPage::tr("Policy"); }
Page* make_policy_page(const PageContext& context, QWidget* parent) { return new PolicyPage(context, parent); }

} // namespace ballast::ui
