#include "ui/models/report.h"
#include <QCoreApplication>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(report)
};

using Rows = std::vector<std::vector<Cell>>;

QString tag(const char* name, const QString& text)
{
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(name), text.toHtmlEscaped());
}

/// Figures stand at the end of their column, as on the page; the first column is words.
QString cell(const char* name, const QString& inside, bool figure, bool wraps)
{
    return QStringLiteral("<%1 align=\"%2\" valign=\"top\" style=\"white-space:%4\">%3</%1>")
        .arg(QLatin1String(name), figure ? QStringLiteral("right") : QStringLiteral("left"), inside,
             wraps ? QStringLiteral("normal") : QStringLiteral("nowrap"));
}

QString table(const QStringList& headings, const Rows& rows, int sentences = -1)
{
    QString out = QStringLiteral("<table width=\"100%\" cellpadding=\"3\" cellspacing=\"0\"><tr>");
    for (qsizetype i = 0; i < headings.size(); ++i)
        out += cell("th", headings[i].toHtmlEscaped(), i > 0 && i != sentences, i > 0);
    out += QStringLiteral("</tr>");
    for (const std::vector<Cell>& row : rows) {
        out += QStringLiteral("<tr>");
        for (std::size_t i = 0; i < std::min(row.size(), static_cast<std::size_t>(headings.size())); ++i)
            out += cell("td", row[i].bold ? tag("b", row[i].text) : row[i].text.toHtmlEscaped(),
                        i > 0 && static_cast<int>(i) != sentences, static_cast<int>(i) == sentences);
        out += QStringLiteral("</tr>");
    }
    return out + QStringLiteral("</table>");
}

/// A page's table without the column that is drawn.
Rows without_column(const Rows& rows, std::size_t drawn)
{
    Rows out = rows;
    for (std::vector<Cell>& row : out)
        if (drawn < row.size()) row.erase(row.begin() + static_cast<std::ptrdiff_t>(drawn));
    return out;
}

QString hex_paragraph(const QString& hex)
{
    return QStringLiteral("<p style=\"font-family:'JetBrains Mono'\">%1</p>")
        .arg(text::group_hex(hex).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

/// What was signed, and by whom: the proof that an owner can compare.
QString signed_part(const engine::EngineState& state)
{
    if (!state.review.simulated || !state.review.simulated->plan().safe_tx) return {};
    const plan::Plan& plan = state.review.simulated->plan();
    QString out = tag("h3", Say::tr("What was signed, made on block %1").arg(text::format_block(plan.block.number)));
    for (const auto& [caption, hash] : {std::pair{Say::tr("Domain hash"), plan.domain_hash},
                                        {Say::tr("Message hash"), plan.message_hash},
                                        {Say::tr("Digest"), plan.digest}})
        out += tag("p", caption) + hex_paragraph(words(hash));
    for (const safe::Confirmation& each : state.review.confirmations)
        out += tag("p", Say::tr("Signed by %1").arg(text::group_address(each.owner)));
    return out;
}

} // namespace

QString treasury_words(const engine::EngineState& state)
{
    const engine::TreasuryInfo* treasury = selected_treasury(state);
    if (!treasury) return {};
    return Say::tr("%1 on %2, %3")
        .arg(words(treasury->name), words(treasury->chain), text::group_address(treasury->address));
}

QString outcome_report(const OutcomeView& view, const engine::EngineState& state)
{
    constexpr std::size_t k_bar = 6; // of the trades: the drawn difference
    QString out = tag("h2", Say::tr("%1: %2").arg(view.title, view.chip)) + tag("p", treasury_words(state)) +
                  tag("p", Say::tr("Written at %1").arg(text::format_time(state.now)));
    if (view.problem)
        out += tag("p",
                   QStringLiteral("%1. %2. %3.").arg(view.problem->happened, view.problem->lost, view.problem->to_do));
    if (!view.trades.empty())
        out += tag("h3", Say::tr("Plan against actual: %1").arg(view.verdict)) +
               table({Say::tr("Sold"), Say::tr("Floor"), Say::tr("Planned"), Say::tr("Actual"),
                      Say::tr("Difference, USD"), Say::tr("bp"), Say::tr("Actual against floor")},
                     without_column(view.trades, k_bar));
    if (!view.weights.empty())
        out += tag("h3", Say::tr("Weights")) + table({Say::tr("Weight, %"), Say::tr("Before"), Say::tr("Planned"),
                                                      Say::tr("Actual"), Say::tr("Target")},
                                                     view.weights);
    out += tag("h3", Say::tr("What happened, times in UTC"));
    for (const Step& step : view.steps)
        if (step.state == Step::State::done || step.state == Step::State::failed)
            out += tag("p", Say::tr("%1: %2. %3").arg(step.word, step.fact, step.time));
    for (const auto& [clock, sentence] : view.events)
        out += tag("p", QStringLiteral("%1  %2").arg(clock, sentence));
    out += signed_part(state);
    if (!view.transaction.isEmpty()) out += tag("h3", Say::tr("Transaction")) + hex_paragraph(view.transaction);
    if (!view.explorer.isEmpty()) out += tag("p", view.explorer);
    return out;
}

QString activity_report(const std::vector<ActivityRow>& rows, const LogState& log,
                        const std::vector<audit::Record>& records, const QStringList& heading)
{
    QString out = tag("h2", Say::tr("Activity"));
    for (const QString& line : heading + QStringList{log.words})
        if (!line.isEmpty()) out += tag("p", line);
    Rows shown;
    for (const ActivityRow& row : rows)
        shown.push_back({{text::format_time(row.time)},
                         {row.title + QStringLiteral(". ") + row.sentence},
                         {QStringList{row.figure, row.figure_caption}.join(u' ').trimmed(), true}});
    out += table({Say::tr("Time"), Say::tr("What happened"), Say::tr("Figure")}, shown, 1);
    if (!records.empty())
        out += tag("h3", Say::tr("Record %1, digest")
                             .arg(text::format_number(static_cast<double>(records.front().sequence), 0))) +
               hex_paragraph(words(records.front().hash));
    return out;
}

} // namespace ballast::ui
