#include "ui/models/activity_view.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(activity)
};

QJsonObject body_of(const audit::Record& record)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(record.body)).object();
}

QString dollars(const QJsonObject& body, const char* key)
{
    return text::format_number(body.value(QLatin1String(key)).toString().toDouble(), 2);
}

QString trades_words(const QJsonObject& body)
{
    QStringList parts;
    const QJsonArray trades = body.value(QLatin1String("trades")).toArray();
    for (const QJsonValue& each : trades) {
        const QJsonObject trade = each.toObject();
        parts << Say::tr("%1 to %2").arg(trade.value(QLatin1String("sell")).toString(), trade.value(QLatin1String("buy")).toString());
    }
    return join_list(parts);
}

void fill_decision(ActivityRow& row, const QJsonObject& body)
{
    const bool plan = body.value(QLatin1String("decision")).toString() == QLatin1String("plan");
    const int outside = body.value(QLatin1String("outside")).toInt();
    row.icon = plan ? QStringLiteral("octagon-alert") : QStringLiteral("pause");
    row.tone = plan ? Tone::attention : Tone::neutral;
    row.title = plan ? Say::tr("Rebalance suggested") : Say::tr("Held");
    row.sentence = Say::tr("%n assets outside their band. ", nullptr, outside) +
                   Say::tr("Trading costs %1 USD, waiting %2 USD.").arg(dollars(body, "cost_usd"), dollars(body, "waiting_usd"));
}

void fill_outcome(ActivityRow& row, const QJsonObject& body, std::uint64_t plan)
{
    const bool executed = body.value(QLatin1String("executed")).toBool();
    row.group = ActivityGroup::executions;
    row.tone = executed ? Tone::good : Tone::danger;
    row.icon = executed ? QStringLiteral("check-double") : QStringLiteral("octagon-x");
    row.title = executed ? Say::tr("Plan %1 confirmed").arg(plan) : Say::tr("Plan %1 was not executed").arg(plan);
    row.sentence = Say::tr("Cost %1 USD, planned %2 USD.").arg(dollars(body, "actual_cost_usd"), dollars(body, "planned_cost_usd"));
    row.figure = Say::tr("%1 USD").arg(dollars(body, "actual_cost_usd"));
}

Error error_from(const QJsonObject& body)
{
    Error error{Code::command_not_possible, Stage::engine, {}};
    const std::string name = body.value(QLatin1String("code")).toString().toStdString();
#define BALLAST_ERROR(code_) \
    if (name == #code_) error.code = Code::code_;
#include "base/errors.def"
#undef BALLAST_ERROR
    const QJsonObject parameters = body.value(QLatin1String("parameters")).toObject();
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        error.parameters.push_back({it.key().toStdString(), it.value().toString().toStdString()});
    return error;
}

/// Words for one kind of record; `body` is what its writer put in.
void fill_words(ActivityRow& row, const audit::Record& record, const QJsonObject& body)
{
    using Kind = audit::Kind;
    const auto set = [&](const char* icon, const QString& title, const QString& sentence, ActivityGroup group) {
        row.icon = QString::fromLatin1(icon), row.title = title, row.sentence = sentence, row.group = group;
    };
    const QString subject = words(record.subject);
    const std::uint64_t plan = record.plan_number;
    const auto count = [&](const char* key) { return body.value(QLatin1String(key)).toInt(); };
    switch (record.kind) {
    case Kind::treasury_added: return set("eye", Say::tr("Treasury added"), subject, ActivityGroup::policy);
    case Kind::policy_signed:
        return set("policy", Say::tr("Policy version %1 in force").arg(count("version")), subject, ActivityGroup::policy);
    case Kind::snapshot: return set("refresh", Say::tr("Balances and prices read"), subject, ActivityGroup::plans);
    case Kind::decision: return fill_decision(row, body);
    case Kind::plan:
        return set("plan", Say::tr("Plan %1 made").arg(plan), Say::tr("%1. Expected cost %2 USD.").arg(trades_words(body), dollars(body, "cost_usd")), ActivityGroup::plans);
    case Kind::simulation:
        row.tone = count("blocking") ? Tone::danger : Tone::neutral;
        return set("scan", Say::tr("Plan %1 simulated").arg(plan),
                   Say::tr("%1 checks passed, %2 notes, %3 blocking.").arg(count("pass")).arg(count("notes")).arg(count("blocking")), ActivityGroup::plans);
    case Kind::approval: return set("approve", Say::tr("Plan %1 approved").arg(plan), Say::tr("By %1.").arg(subject), ActivityGroup::executions);
    case Kind::rejection: return set("close", Say::tr("Plan %1 rejected").arg(plan), Say::tr("Nothing was signed or sent."), ActivityGroup::plans);
    case Kind::signature: return set("sign", Say::tr("Plan %1 signed").arg(plan), subject, ActivityGroup::executions);
    case Kind::transaction: return set("send", Say::tr("Plan %1 sent").arg(plan), subject, ActivityGroup::executions);
    case Kind::outcome: return fill_outcome(row, body, plan);
    case Kind::key_created: return set("key", Say::tr("Key added"), subject, ActivityGroup::policy);
    case Kind::problem:
        row.tone = Tone::attention;
        return set("triangle-alert", Say::tr("A problem was noted"), text::error_text(error_from(body)).happened, ActivityGroup::warnings);
    }
}

/// Captions of the fields a person knows; others keep their own name.
QString caption_of(const QString& key)
{
    static const std::pair<const char*, const char*> k_captions[]{
        {"total_usd", QT_TRANSLATE_NOOP("activity", "Value, USD")}, {"outside", QT_TRANSLATE_NOOP("activity", "Outside their band")},
        {"cost_usd", QT_TRANSLATE_NOOP("activity", "Cost of trading, USD")}, {"waiting_usd", QT_TRANSLATE_NOOP("activity", "Cost of waiting, USD")},
        {"planned_cost_usd", QT_TRANSLATE_NOOP("activity", "Cost planned, USD")}, {"actual_cost_usd", QT_TRANSLATE_NOOP("activity", "Cost actual, USD")},
        {"gas", QT_TRANSLATE_NOOP("activity", "Gas")}, {"gas_usd", QT_TRANSLATE_NOOP("activity", "Gas, USD")},
        {"block", QT_TRANSLATE_NOOP("activity", "Block")}, {"approver", QT_TRANSLATE_NOOP("activity", "Approved by")},
        {"owner", QT_TRANSLATE_NOOP("activity", "Owner")}, {"version", QT_TRANSLATE_NOOP("activity", "Policy version")},
        {"pass", QT_TRANSLATE_NOOP("activity", "Checks passed")}, {"notes", QT_TRANSLATE_NOOP("activity", "Notes")},
        {"blocking", QT_TRANSLATE_NOOP("activity", "Blocking checks")}, {"gap_bps", QT_TRANSLATE_NOOP("activity", "Proved gap, bp")},
        {"transaction", QT_TRANSLATE_NOOP("activity", "Transaction")}, {"digest", QT_TRANSLATE_NOOP("activity", "Digest")}};
    for (const auto& [known, caption] : k_captions)
        if (key == QLatin1String(known)) return Say::tr(caption);
    return {};
}

} // namespace

ActivityRow make_activity_row(const audit::Record& record, Time now)
{
    ActivityRow row;
    row.sequence = record.sequence;
    row.day = text::format_day(record.time, now);
    row.clock = text::format_clock(record.time).left(5);
    fill_words(row, record, body_of(record));
    return row;
}

std::vector<std::pair<QString, QString>> activity_facts(const audit::Record& record)
{
    std::vector<std::pair<QString, QString>> facts;
    const QJsonObject body = body_of(record);
    for (auto it = body.begin(); it != body.end(); ++it) {
        const QString caption = caption_of(it.key());
        if (caption.isEmpty() || it.value().isArray() || it.value().isObject()) continue;
        facts.emplace_back(caption, it.value().isDouble() ? text::format_number(it.value().toDouble(), 0) : it.value().toString());
    }
    return facts;
}

} // namespace ballast::ui
