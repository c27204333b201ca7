#include "ui/models/activity_view.h"
#include "ui/models/body_search.h"
#include "ui/models/record_body.h"
#include "ui/text/code_words.h"
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
    for (const auto& each : trades) {
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
    const QString reason = body.value(QLatin1String("reason")).toString();
    if (!plan && outside > 0 && !reason.isEmpty())
        row.sentence = text::hold_words(reason.toStdString()) + QStringLiteral(". ");
    else
        row.sentence = outside == 0 ? Say::tr("Every asset is inside its band. ")
                                    : Say::tr("%n assets are outside their band. ", nullptr, outside);
    const QString waiting = dollars_in(body, "waiting_usd");
    const double cost = number_in(body, "cost_usd");
    row.sentence += cost < 0
                        ? Say::tr("Trading earns %1 USD, waiting costs %2.").arg(text::format_number(-cost, 2), waiting)
                        : Say::tr("Trading costs %1, waiting %2.").arg(dollars_in(body, "cost_usd"), waiting);
    if (const int unknown = body.value(QLatin1String("volatility_unknown")).toInt(); unknown > 0)
        row.sentence += u' ' + Say::tr("For %n lines there is no price history yet.", nullptr, unknown);
    if (outside > 0) row.figure = text::format_number(outside, 0), row.figure_caption = Say::tr("outside");
}

void fill_outcome(ActivityRow& row, const QJsonObject& body, std::uint64_t plan)
{
    const OutcomeStory story = outcome_story(body);
    const OutcomeFacts& facts = story.facts;
    row.group = ActivityGroup::executions;
    row.tone = story.words.tone;
    row.icon = facts.unproven   ? tone_icon(Tone::attention)
               : facts.executed ? QStringLiteral("check-double")
                                : QStringLiteral("octagon-x");
    row.title = facts.unproven   ? Say::tr("Plan %1 was included, not proved").arg(plan)
                : facts.executed ? Say::tr("Plan %1 confirmed").arg(plan)
                                 : Say::tr("Plan %1 was not executed").arg(plan);
    QStringList parts;
    if (facts.executed && !facts.unproven && facts.sold_usd > 0)
        parts << Say::tr("%n trades, %1 USD sold", nullptr, static_cast<int>(story.trades.size()))
                     .arg(text::format_number(facts.sold_usd, 0));
    if (!facts.executed && !facts.unproven)
        parts << text::error_text(error_from(body.value(QLatin1String("problem")).toObject())).happened;
    parts << story.words.verdict << story.words.floors << story.words.remains;
    parts.removeAll(QString());
    row.sentence = parts.join(QStringLiteral(". ")) + u'.';
    row.figure = Say::tr("%1 USD").arg(text::format_number(-story.actual_usd, 0));
    row.figure_caption = Say::tr("cost");
}

/// How many of the needed ones there are now; an older record does not know.
void fill_signature(ActivityRow& row, const QJsonObject& body)
{
    row.tone = Tone::information;
    const int needed = body.value(QLatin1String("needed")).toInt();
    if (needed <= 0) return;
    row.figure = Say::tr("%1 of %2").arg(body.value(QLatin1String("signatures")).toInt()).arg(needed);
    row.figure_caption = Say::tr("signatures");
}

/// Words for one kind of record; `body` is what its writer put in.
void fill_words(ActivityRow& row, const audit::Record& record, const QJsonObject& body, const Names& names)
{
    using Kind = audit::Kind;
    const auto set = [&row](const char* icon, const QString& title, const QString& sentence, ActivityGroup group) {
        row.icon = QString::fromLatin1(icon), row.title = title, row.sentence = sentence, row.group = group;
    };
    const QString subject = words(record.subject), name = name_of(names, record.subject);
    const QString who = name.isEmpty() ? subject : name;
    const std::uint64_t plan = record.plan_number;
    const auto count = [&body](const char* key) { return body.value(QLatin1String(key)).toInt(); };
    switch (record.kind) {
    case Kind::treasury_added: return set("eye", Say::tr("Treasury added"), who, ActivityGroup::policy);
    case Kind::treasury_forgotten:
        return set("close", Say::tr("Treasury no longer watched"), who, ActivityGroup::policy);
    case Kind::policy_signed:
        return set("policy", Say::tr("Policy version %1 in force").arg(count("version")), who, ActivityGroup::policy);
    case Kind::snapshot:
        return set("refresh", Say::tr("Balances and prices read"),
                   Say::tr("Block %1, %2")
                       .arg(text::format_number(number_in(body, "block"), 0), dollars_in(body, "total_usd")),
                   ActivityGroup::plans);
    case Kind::decision: return fill_decision(row, body);
    case Kind::plan:
        return set("plan", Say::tr("Plan %1 made").arg(plan),
                   Say::tr("%1. Expected cost %2.").arg(trades_words(body), dollars_in(body, "cost_usd")),
                   ActivityGroup::plans);
    case Kind::simulation:
        row.tone = count("blocking") ? Tone::danger : Tone::neutral;
        return set(
            "scan", Say::tr("Plan %1 simulated").arg(plan),
            Say::tr("%1, %2, %3 blocking.")
                .arg(Say::tr("%n checks passed", nullptr, count("pass")), Say::tr("%n notes", nullptr, count("notes")))
                .arg(count("blocking")),
            ActivityGroup::plans);
    case Kind::approval:
        row.tone = Tone::information;
        // By whom is not known: the signatures that follow prove who agreed.
        return set("approve", Say::tr("Plan %1 approved").arg(plan), Say::tr("In this program."),
                   ActivityGroup::executions);
    case Kind::rejection:
        if (record.subject == "abandoned")
            return set("close", Say::tr("Plan %1 set aside").arg(plan), Say::tr("It is not sent any further."),
                       ActivityGroup::plans);
        return set("close", Say::tr("Plan %1 rejected").arg(plan), Say::tr("Nothing was sent."), ActivityGroup::plans);
    case Kind::signature:
        fill_signature(row, body);
        return set("sign", Say::tr("Plan %1 signed").arg(plan), Say::tr("By %1.").arg(who), ActivityGroup::executions);
    case Kind::transaction:
        row.tone = Tone::good, row.also = subject;
        return set("send", Say::tr("Plan %1 sent").arg(plan),
                   Say::tr("Handed to the network; a unit of gas costs at most %1.")
                       .arg(gwei_words(body.value(QLatin1String("max_fee_wei")).toString())),
                   ActivityGroup::executions);
    case Kind::outcome: return fill_outcome(row, body, plan);
    case Kind::key_created: return set("key", Say::tr("Key added"), who, ActivityGroup::policy);
    case Kind::problem:
        row.tone = Tone::attention;
        return set("triangle-alert", plan ? Say::tr("Plan %1 met a problem").arg(plan) : Say::tr("A problem was noted"),
                   text::error_text(error_from(body)).happened, ActivityGroup::warnings);
    }
}

} // namespace

QString name_of(const Names& names, std::string_view address)
{
    const auto parsed = evm::parse_address(address);
    const auto found = parsed ? names.find(*parsed) : names.end();
    return found == names.end() ? QString() : found->second;
}

void set_time(ActivityRow& row, Time time, Time now)
{
    row.time = time;
    row.day = text::format_day(time, now);
    if (row.day == text::format_day(now, now)) row.day = Say::tr("Today");
    row.clock = text::format_clock(time).left(5);
}

ActivityRow make_activity_row(const audit::Record& record, Time now, const Names& names)
{
    ActivityRow row;
    row.sequence = record.sequence;
    set_time(row, record.time, now);
    fill_words(row, record, body_of(record), names);
    return row;
}

bool matches(const ActivityRow& row, const ActivityFilter& filter, std::string_view body)
{
    if (filter.group && row.group != *filter.group) return false;
    if (filter.since && row.time < *filter.since) return false;
    const QStringList parts = filter.words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty()) return true;
    const QString all =
        QStringList{row.day, row.clock, row.title, row.sentence, row.figure, row.figure_caption, row.also}.join(u' ');
    return std::all_of(parts.begin(), parts.end(), [&](const QString& part) {
        return all.contains(part, Qt::CaseInsensitive) || has_value(body, part);
    });
}

LogState log_state(const engine::EngineState& state)
{
    if (state.audit_problem)
        return {Say::tr("Log broken at record %1").arg(words(state.audit_problem->parameter("record"))),
                Tone::danger,
                QStringLiteral("octagon-alert"),
                Say::tr("Log broken"),
                {}};
    if (!state.audit_verified)
        return {Say::tr("Log not verified yet"), Tone::neutral, QStringLiteral("shield"), Say::tr("Not verified"), {}};
    const std::uint64_t records = state.audit_verified->records;
    const QString count = text::format_number(static_cast<double>(records), 0);
    LogState log{records == 1 ? Say::tr("Log verified: 1 record, unbroken")
                              : Say::tr("Log verified: %1 records, unbroken").arg(count),
                 Tone::good,
                 QStringLiteral("shield-check"),
                 Say::tr("Log verified"),
                 {}};
    if (state.audit_verified_at)
        log.checked = Say::tr("walked whole %1 ago").arg(text::format_age(state.now - *state.audit_verified_at));
    return log;
}

} // namespace ballast::ui
