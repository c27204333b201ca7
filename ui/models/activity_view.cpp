#include "ui/models/activity_view.h"
#include "ui/models/record_body.h"
#include "ui/widgets/icon.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(activity)
};

QString trades_words(const QJsonObject& body)
{
    QStringList parts;
    const QJsonArray trades = body.value(QLatin1String("trades")).toArray();
    for (const QJsonValue& each : trades) {
        const QJsonObject trade = each.toObject();
        parts << Say::tr("%1 to %2")
                     .arg(trade.value(QLatin1String("sell")).toString(), trade.value(QLatin1String("buy")).toString());
    }
    return join_list(parts);
}

void fill_decision(ActivityRow& row, const QJsonObject& body)
{
    const bool plan = body.value(QLatin1String("decision")).toString() == QLatin1String("plan");
    const int outside = body.value(QLatin1String("outside")).toInt();
    row.icon = plan ? QStringLiteral("octagon-alert") : QStringLiteral("pause");
    row.tone = plan ? Tone::danger : Tone::information;
    row.title = plan ? Say::tr("Rebalance suggested") : Say::tr("Hold");
    row.sentence = outside == 0   ? Say::tr("Every asset is inside its band. ")
                   : outside == 1 ? Say::tr("One asset is outside its band. ")
                                  : Say::tr("%1 assets are outside their band. ").arg(outside);
    row.sentence +=
        Say::tr("Trading costs %1, waiting %2.").arg(dollars_in(body, "cost_usd"), dollars_in(body, "waiting_usd"));
    if (outside > 0) row.figure = text::format_number(outside, 0), row.figure_caption = Say::tr("outside");
}

void fill_outcome(ActivityRow& row, const QJsonObject& body, std::uint64_t plan)
{
    const OutcomeStory story = outcome_story(body);
    row.group = ActivityGroup::executions;
    row.tone = story.executed ? Tone::good : Tone::danger;
    row.icon = story.executed ? QStringLiteral("check-double") : QStringLiteral("octagon-x");
    row.title = story.executed ? Say::tr("Plan %1 confirmed").arg(plan) : Say::tr("Plan %1 was not executed").arg(plan);
    if (story.unproven) {
        row.tone = Tone::attention, row.icon = tone_icon(Tone::attention);
        row.title = Say::tr("Plan %1 was included, not proved").arg(plan);
    }
    QStringList parts;
    if (story.unproven) {
        parts << Say::tr("Compare the balances with the plan");
    } else if (story.executed) {
        const auto count = static_cast<int>(story.trades.size());
        const QString sold = Say::tr("%1 USD").arg(text::format_number(story.sold_usd, 0));
        if (story.sold_usd > 0)
            parts << (count == 1 ? Say::tr("1 trade, %1 sold").arg(sold)
                                 : Say::tr("%1 trades, %2 sold").arg(count).arg(sold));
        if (!story.against_plan.isEmpty()) parts << Say::tr("against the plan %1").arg(story.against_plan);
        parts << (story.floors_held ? Say::tr("all floors held") : Say::tr("a floor was not met"));
    } else {
        parts << text::error_text(error_from(body.value(QLatin1String("problem")).toObject()))
                     .happened.remove(QLatin1Char('.'));
        parts << (story.traded ? Say::tr("earlier calls stay done") : Say::tr("only gas was spent"));
    }
    row.sentence = parts.join(QStringLiteral("; ")) + u'.';
    row.figure = Say::tr("%1 USD").arg(text::format_number(-story.actual_usd, 0));
    row.figure_caption = Say::tr("cost");
}

/// Words for one kind of record; `body` is what its writer put in.
void fill_words(ActivityRow& row, const audit::Record& record, const QJsonObject& body)
{
    using Kind = audit::Kind;
    const auto set = [&row](const char* icon, const QString& title, const QString& sentence, ActivityGroup group) {
        row.icon = QString::fromLatin1(icon), row.title = title, row.sentence = sentence, row.group = group;
    };
    const QString subject = words(record.subject);
    const std::uint64_t plan = record.plan_number;
    const auto count = [&body](const char* key) { return body.value(QLatin1String(key)).toInt(); };
    switch (record.kind) {
    case Kind::treasury_added: return set("eye", Say::tr("Treasury added"), subject, ActivityGroup::policy);
    case Kind::policy_signed:
        return set("policy", Say::tr("Policy version %1 in force").arg(count("version")), subject,
                   ActivityGroup::policy);
    case Kind::snapshot: return set("refresh", Say::tr("Balances and prices read"), subject, ActivityGroup::plans);
    case Kind::decision: return fill_decision(row, body);
    case Kind::plan:
        return set("plan", Say::tr("Plan %1 made").arg(plan),
                   Say::tr("%1. Expected cost %2.").arg(trades_words(body), dollars_in(body, "cost_usd")),
                   ActivityGroup::plans);
    case Kind::simulation:
        row.tone = count("blocking") ? Tone::danger : Tone::neutral;
        return set("scan", Say::tr("Plan %1 simulated").arg(plan),
                   Say::tr("%1 checks passed, %2 notes, %3 blocking.")
                       .arg(count("pass"))
                       .arg(count("notes"))
                       .arg(count("blocking")),
                   ActivityGroup::plans);
    case Kind::approval:
        row.tone = Tone::information;
        // By whom is not known: the signatures that follow prove who agreed.
        return set("approve", Say::tr("Plan %1 approved").arg(plan), Say::tr("In this program."),
                   ActivityGroup::executions);
    case Kind::rejection:
        return set("close",
                   record.subject == "abandoned" ? Say::tr("Plan %1 set aside").arg(plan)
                                                 : Say::tr("Plan %1 rejected").arg(plan),
                   Say::tr("Nothing was sent."), ActivityGroup::plans);
    case Kind::signature:
        row.tone = Tone::information;
        return set("sign", Say::tr("Plan %1 signed").arg(plan), subject, ActivityGroup::executions);
    case Kind::transaction:
        row.tone = Tone::good;
        return set("send", Say::tr("Plan %1 sent").arg(plan), subject, ActivityGroup::executions);
    case Kind::outcome: return fill_outcome(row, body, plan);
    case Kind::key_created: return set("key", Say::tr("Key added"), subject, ActivityGroup::policy);
    case Kind::problem:
        row.tone = Tone::attention;
        return set("triangle-alert", plan ? Say::tr("Plan %1 met a problem").arg(plan) : Say::tr("A problem was noted"),
                   text::error_text(error_from(body)).happened, ActivityGroup::warnings);
    }
}

} // namespace

ActivityRow make_activity_row(const audit::Record& record, Time now)
{
    ActivityRow row;
    row.sequence = record.sequence;
    row.day = text::format_day(record.time, now);
    if (row.day == text::format_day(now, now)) row.day = Say::tr("Today");
    row.clock = text::format_clock(record.time).left(5);
    fill_words(row, record, body_of(record));
    return row;
}

bool matches(const ActivityRow& row, const ActivityFilter& filter)
{
    if (filter.group && row.group != *filter.group) return false;
    const QString all =
        QStringList{row.day, row.clock, row.title, row.sentence, row.figure, row.figure_caption}.join(u' ');
    const QStringList parts = filter.words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(),
                       [&all](const QString& part) { return all.contains(part, Qt::CaseInsensitive); });
}

LogState log_state(const engine::EngineState& state)
{
    if (state.audit_problem)
        return {Say::tr("Log broken at record %1").arg(words(state.audit_problem->parameter("record"))), Tone::danger,
                QStringLiteral("octagon-alert")};
    if (!state.audit_verified) return {Say::tr("Log not verified yet"), Tone::neutral, QStringLiteral("shield")};
    const QString count = text::format_number(static_cast<double>(state.audit_verified->records), 0);
    return {state.audit_verified->records == 1 ? Say::tr("Log verified, 1 record")
                                               : Say::tr("Log verified, %1 records").arg(count),
            Tone::good, QStringLiteral("shield-check")};
}

} // namespace ballast::ui
