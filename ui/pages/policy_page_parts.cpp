#include "ui/pages/policy_page_parts.h"
#include "ui/widgets/icon.h"
#include <QFile>
#include <QSaveFile>

namespace ballast::ui {

MeaningLine::MeaningLine(QWidget* parent) : QWidget(parent), m_words(wrapped_label({}, Type::small, Ink::second))
{
    auto* row = row_layout(this, 8);
    row->addWidget(new IconLabel(QStringLiteral("info"), 16), 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    m_words->setMaximumWidth(QWIDGETSIZE_MAX);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_words->setMinimumHeight(2 * QFontMetrics(Theme::current().font(Type::small)).lineSpacing());
}

void MeaningLine::set_usual(const QString& sentence)
{
    m_usual = sentence;
    write();
}

void MeaningLine::set_meaning(const QString& sentence)
{
    m_meaning = sentence;
    write();
}

void MeaningLine::write() { m_words->setText(m_meaning.isEmpty() ? m_usual : m_meaning); }

void PolicyLineCells::show(const PolicyLine& line) const
{
    const QString none(QChar(0x2013));
    band->setText(line.band.isEmpty() ? none : line.band);
    weight->setText(line.weight.isEmpty() ? none : line.weight);
    drawing->setVisible(line.value.has_value());
    if (line.value) drawing->set(*line.value);
}

std::vector<PolicyLineCells> place_line_cells(LinkedTargets& targets, const PolicyBands& bands, std::size_t count)
{
    std::vector<PolicyLineCells> out;
    for (std::size_t i = 0; i < count; ++i) {
        const PolicyLineCells cells{text_label({}, Type::body, Ink::second), text_label({}, Type::body, Ink::second),
                                    new BandWidget(nullptr, false)};
        for (QLabel* number : {cells.band, cells.weight})
            number->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        targets.place(i, 0, bands.width_field(i));
        targets.place(i, 1, cells.band);
        targets.place(i, 2, cells.weight);
        targets.place(i, 3, cells.drawing);
        out.push_back(cells);
    }
    return out;
}

std::vector<TargetRow> target_rows(const policy::Policy& in_force, const policy::Policy& draft)
{
    std::vector<int> now, before;
    for (const policy::Target& target : draft.targets) {
        const auto old = std::ranges::find(in_force.targets, target.id, &policy::Target::id);
        now.push_back(target.weight.value);
        before.push_back(old == in_force.targets.end() ? target.weight.value : old->weight.value);
    }
    const std::vector<int> tenths = to_tenths(now), old_tenths = to_tenths(before);
    std::vector<TargetRow> rows;
    for (std::size_t i = 0; i < draft.targets.size(); ++i)
        rows.push_back(
            {words(draft.targets[i].id), static_cast<int>(draft.targets[i].colour), tenths[i], old_tenths[i]});
    return rows;
}

namespace {

/// What goes has a minus, what comes a plus; the colours say the same once more.
Cell value_cell(const QString& value, bool comes)
{
    if (value == QChar(0x2013)) return number_cell(value, false, true); // the field does not exist there
    const QString sign = comes ? QStringLiteral("+\u00A0") : QStringLiteral("\u2212\u00A0");
    Cell cell = number_cell(text::isolate(sign + value), comes);
    cell.tone = comes ? Tone::good : Tone::danger;
    cell.name = comes ? PolicySide::tr("becomes %1").arg(value) : PolicySide::tr("was %1").arg(value);
    return cell;
}

} // namespace

PolicySide::PolicySide(CommandSink send, QWidget* parent)
    : QWidget(parent), m_versions(new PolicyVersions(std::move(send)))
{
    auto* column = column_layout(this, 12);
    QVBoxLayout* inner = nullptr;
    column->addWidget(titled_panel(tr("What it means today"), &inner));
    inner->addWidget(m_today = wrapped_label({}));
    inner->addWidget(m_consequences = wrapped_label({}, Type::small, Ink::second));
    column->addWidget(make_panel(&inner, 8, 12));
    inner->addWidget(m_versions);
    inner->addWidget(m_none = wrapped_label({}, Type::small, Ink::second));
    inner->addWidget(
        m_changes = named(new ReviewTable({{tr("Field"), false, true}, {tr("In force"), true}, {tr("Draft"), true}}),
                          QStringLiteral("policyChanges"), tr("Changes")));
}

void PolicySide::show_view(const PolicyView& view)
{
    m_today->setText(view.today);
    m_consequences->setText(view.consequences.join(u'\n'));
    m_consequences->setVisible(!view.consequences.isEmpty());
    const bool older = view.base != view.version;
    m_none->setText(older ? tr("Nothing differs from version %1.").arg(view.base)
                          : tr("Nothing differs from the policy in force."));
    m_changes->items()->setHeaderData(1, Qt::Horizontal, tr("Version %1").arg(view.base));
    m_changes->items()->setHeaderData(2, Qt::Horizontal, view.changed ? tr("Draft") : tr("In force"));
    std::vector<std::vector<Cell>> rows;
    for (const PolicyChange& change : view.changes)
        rows.push_back({{change.field}, value_cell(change.before, false), value_cell(change.after, true)});
    m_changes->set_rows(rows);
    m_changes->setVisible(!rows.empty());
    m_none->setVisible(rows.empty());
}

QWidget* make_refusal_line(QLabel** words)
{
    auto* line = new QWidget;
    auto* row = row_layout(line, 8);
    auto* mark = new IconLabel(tone_icon(Tone::danger), 16);
    mark->set_tone(Tone::danger);
    row->addWidget(mark);
    row->addWidget(*words = wrapped_label({}, Type::body, Ink::danger), 1);
    (*words)->setMaximumWidth(QWIDGETSIZE_MAX);
    line->hide();
    return line;
}

std::optional<Error> write_policy_file(const policy::Policy& policy, const QString& path)
{
    const std::string text = policy::format_policy(policy);
    QSaveFile file(path);
    const auto size = static_cast<qint64>(text.size());
    if (file.open(QIODevice::WriteOnly) && file.write(text.data(), size) == size && file.commit()) return std::nullopt;
    return Error{Code::file_unwritable,
                 Stage::policy,
                 {{"path", path.toStdString()}, {"why", file.errorString().toStdString()}}};
}

QFileDialog* make_policy_dialog(QWidget* parent, const QString& object, const QString& title)
{
    auto* dialog = new QFileDialog(parent, title, {}, PolicySide::tr("Policy files (*.json)"));
    dialog->setObjectName(object);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

std::string chain_of_file(const QString& path, const engine::EngineState& state)
{
    constexpr qint64 k_most = 1 << 20;
    const engine::TreasuryInfo* treasury = selected_treasury(state);
    if (!treasury) return {};
    QFile file(path);
    const std::string text = file.open(QIODevice::ReadOnly) ? file.read(k_most).toStdString() : std::string();
    const auto policy = policy::parse_policy(text); // what is wrong with it the engine says
    return policy && policy->chain != treasury->chain_id ? std::string() : treasury->chain;
}

} // namespace ballast::ui
