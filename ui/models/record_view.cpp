#include "ui/models/activity_view.h"
#include "ui/models/record_body.h"
#include "ui/text/code_words.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <cmath>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(activity)
};
using Facts = std::vector<Fact>;

/// A field as it stands, when the record has it.
void add_text(Facts& facts, const QString& caption, const QJsonObject& body, const char* key,
              Fact::Kind kind = Fact::Kind::line)
{
    const QJsonValue value = body.value(QLatin1String(key));
    const QString text = value.isDouble() ? text::format_number(value.toDouble(), 0) : value.toString();
    if (!text.isEmpty()) facts.push_back({caption, text, kind});
}

void add_dollars(Facts& facts, const QString& caption, const QJsonObject& body, const char* key)
{
    if (body.contains(QLatin1String(key))) facts.push_back({caption, dollars_in(body, key)});
}

void tell_decision(RecordView& view, const QJsonObject& body)
{
    Facts facts;
    if (body.contains(QLatin1String("reason")))
        facts.push_back({Say::tr("Why"), text::hold_words(body.value(QLatin1String("reason")).toString().toStdString()),
                         Fact::Kind::sentence});
    add_dollars(facts, Say::tr("Treasury value"), body, "total_usd");
    add_text(facts, Say::tr("Assets outside"), body, "outside");
    add_dollars(facts, Say::tr("Cost of trading"), body, "cost_usd");
    add_dollars(facts, Say::tr("Cost of waiting"), body, "waiting_usd");
    view.groups.push_back({{}, facts});
}

/// The venues that a trade goes through, each once.
QString route_words(const QJsonObject& trade)
{
    QStringList venues;
    const QJsonArray legs = trade.value(QLatin1String("legs")).toArray();
    for (const auto& each : legs)
        venues << each.toObject().value(QLatin1String("pool")).toString();
    venues.removeAll(QString());
    venues.removeDuplicates();
    return join_list(venues);
}

void tell_plan(RecordView& view, const QJsonObject& body)
{
    Facts facts;
    add_dollars(facts, Say::tr("Cost planned"), body, "cost_usd");
    if (body.contains(QLatin1String("gap_bps")))
        facts.push_back({Say::tr("Proved gap"), text::format_bps(number_in(body, "gap_bps"))});
    add_text(facts, Say::tr("Block"), body, "block");
    add_text(facts, Say::tr("Treasury"), body, "treasury", Fact::Kind::hex);
    add_text(facts, Say::tr("Plan digest"), body, "digest", Fact::Kind::hex);
    view.groups.push_back({{}, facts});
    const QJsonArray trades = body.value(QLatin1String("trades")).toArray();
    for (const auto& each : trades) {
        const QJsonObject trade = each.toObject();
        const double usd = number_in(trade, "usd");
        const auto amount = [&trade, usd](const char* key, const char* symbol) {
            const double whole = number_in(trade, key);
            const int places = text::amount_places(whole, 18, whole > 0 ? usd / whole : 0);
            const double unit = std::pow(10.0, -places); // a floor is promised: never more than was signed
            const bool down = std::string_view(key) == "floor";
            return text::format_number(down ? std::floor(whole / unit + 1e-6) * unit : whole, places) + QChar(0x00A0) +
                   trade.value(QLatin1String(symbol)).toString();
        };
        Facts of_trade{{Say::tr("Expected"), amount("expected", "buy")}, {Say::tr("Floor"), amount("floor", "buy")}};
        add_dollars(of_trade, Say::tr("Value sold"), trade, "usd");
        if (const QString route = route_words(trade); !route.isEmpty())
            of_trade.push_back({Say::tr("Through"), route, Fact::Kind::sentence});
        view.groups.push_back(
            {Say::tr("%1 to %2").arg(amount("sold", "sell"), trade.value(QLatin1String("buy")).toString()), of_trade});
    }
}

void tell_simulation(RecordView& view, const QJsonObject& body)
{
    Facts facts;
    add_text(facts, Say::tr("Checks passed"), body, "pass");
    add_text(facts, Say::tr("Notes"), body, "notes");
    add_text(facts, Say::tr("Blocking"), body, "blocking");
    add_text(facts, Say::tr("Gas"), body, "gas");
    add_text(facts, Say::tr("Block"), body, "block");
    if (body.contains(QLatin1String("failure")))
        facts.push_back({Say::tr("What happened"),
                         text::error_text(error_from(body.value(QLatin1String("failure")).toObject())).happened,
                         Fact::Kind::sentence, Tone::danger});
    view.groups.push_back({{}, facts});
    Facts changes;
    const QJsonArray rows = body.value(QLatin1String("changes")).toArray();
    for (const auto& each : rows) {
        const QJsonObject change = each.toObject();
        const double difference = number_in(change, "after") - number_in(change, "before");
        const QString token = change.value(QLatin1String("token")).toString();
        changes.push_back({token, text::format_number(difference, text::amount_places(std::abs(difference), 18, token),
                                                      text::Sign::always)});
    }
    if (!changes.empty()) view.groups.push_back({Say::tr("Balances would change by"), changes});
}

void tell_outcome(RecordView& view, const QJsonObject& body)
{
    const OutcomeStory story = outcome_story(body);
    view.chip = story.words.chip;
    Facts facts;
    const auto say = [&facts](const QString& caption, const QString& sentence, Tone tone) {
        if (!sentence.isEmpty()) facts.push_back({caption, sentence, Fact::Kind::sentence, tone});
    };
    if (story.facts.sold_usd > 0)
        facts.push_back({Say::tr("Sold"), Say::tr("%1 USD").arg(text::format_number(story.facts.sold_usd, 2))});
    add_dollars(facts, Say::tr("Cost planned"), body, "planned_cost_usd");
    add_dollars(facts, Say::tr("Cost actual"), body, "actual_cost_usd");
    say(Say::tr("Against plan"), story.words.verdict, story.facts.dearer_usd > 0.005 ? Tone::neutral : Tone::good);
    say(Say::tr("Floors"), story.words.floors, story.facts.below_floor ? Tone::danger : Tone::neutral);
    say(Say::tr("What holds now"), story.words.remains, Tone::neutral);
    const QString gas = text::format_number(number_in(body, "gas"), 0),
                  price = body.value(QLatin1String("gas_price_wei")).toString();
    facts.push_back({Say::tr("Gas"), price.isEmpty() ? gas : Say::tr("%1 at %2").arg(gas, gwei_words(price))});
    add_dollars(facts, Say::tr("Gas cost"), body, "gas_usd");
    add_text(facts, Say::tr("Block"), body, "block");
    if (body.contains(QLatin1String("problem")))
        facts.push_back({Say::tr("What happened"),
                         text::error_text(error_from(body.value(QLatin1String("problem")).toObject())).happened,
                         Fact::Kind::sentence, Tone::danger});
    view.groups.push_back({{}, facts});
    for (const TradeStory& trade : story.trades) {
        Facts of_trade{
            {Say::tr("Planned"), trade.planned}, {Say::tr("Actual"), trade.actual}, {Say::tr("Floor"), trade.floor}};
        if (story.facts.executed)
            of_trade.push_back({Say::tr("Against plan"), trade.against_plan, Fact::Kind::sentence,
                                trade.floor_held ? Tone::neutral : Tone::danger});
        view.groups.push_back({trade.title, of_trade});
    }
    Facts last;
    add_text(last, Say::tr("Transaction"), body, "transaction", Fact::Kind::hex);
    view.groups.push_back({{}, last});
}

void tell_problem(RecordView& view, const QJsonObject& body)
{
    const text::ErrorText sentences = text::error_text(error_from(body));
    view.groups.push_back({{},
                           {{Say::tr("What happened"), sentences.happened, Fact::Kind::sentence},
                            {Say::tr("Nothing is lost"), sentences.safe, Fact::Kind::sentence},
                            {Say::tr("What to do"), sentences.todo, Fact::Kind::sentence}}});
}

/// Kinds whose few fields are told as they stand.
void tell_plainly(RecordView& view, const audit::Record& record, const QJsonObject& body, const Names& names)
{
    using Kind = audit::Kind;
    Facts facts;
    const bool has_address = record.kind == Kind::treasury_added || record.kind == Kind::treasury_forgotten ||
                             record.kind == Kind::policy_signed || record.kind == Kind::key_created;
    add_text(facts, Say::tr("Name"), body, "name");
    add_text(facts, Say::tr("Policy version"), body, "version");
    add_text(facts, Say::tr("Network"), body, "chain");
    if (record.kind == Kind::snapshot) {
        facts.push_back({Say::tr("Block"), text::format_number(number_in(body, "block"), 0)});
        add_text(facts, Say::tr("Block hash"), body, "block_hash", Fact::Kind::hex);
        add_dollars(facts, Say::tr("Treasury value"), body, "total_usd");
        facts.push_back({Say::tr("Snapshot digest"), words(record.subject), Fact::Kind::hex});
    }
    const QString name = name_of(names, record.subject);
    if (has_address && !name.isEmpty() && !body.contains(QLatin1String("name")))
        facts.push_back({Say::tr("Name"), name});
    if (has_address) facts.push_back({Say::tr("Address"), words(record.subject), Fact::Kind::hex});
    if (record.kind == Kind::signature && !name.isEmpty()) facts.push_back({Say::tr("Signed by"), name});
    add_text(facts, Say::tr("Owner"), body, "owner", Fact::Kind::hex);
    if (body.contains(QLatin1String("max_fee_wei")))
        facts.push_back(
            {Say::tr("Highest gas price"), gwei_words(body.value(QLatin1String("max_fee_wei")).toString())});
    add_text(facts, Say::tr("Transaction"), body, "transaction", Fact::Kind::hex);
    const bool policy = record.kind == Kind::treasury_added || record.kind == Kind::policy_signed;
    add_text(facts, policy ? Say::tr("Policy digest") : Say::tr("Digest"), body, "digest", Fact::Kind::hex);
    view.groups.push_back({{}, facts});
}

/// Who signed the plan and how it went, oldest first.
void tell_course(RecordView& view, const audit::Record& record, const std::vector<audit::Record>& log,
                 const Names& names)
{
    if (record.plan_number == 0) return;
    Facts course;
    QStringList signers;
    for (auto each = log.rbegin(); each != log.rend(); ++each) {
        if (each->plan_number != record.plan_number) continue;
        const QString who = name_of(names, each->subject);
        if (each->kind == audit::Kind::signature && !who.isEmpty() && !signers.contains(who)) signers << who;
        course.push_back({make_activity_row(*each, record.time, names).title, text::format_clock(each->time)});
    }
    if (record.kind == audit::Kind::outcome && !signers.isEmpty())
        view.groups.front().facts.push_back({Say::tr("Signed by"), join_list(signers)});
    if (course.size() > 1)
        view.groups.push_back({Say::tr("How plan %1 went").arg(record.plan_number), std::move(course)});
}

} // namespace

QString age_words(Time time, Time now)
{
    return Say::tr("%1, %2 ago").arg(text::format_time(time), text::format_age(now - time));
}

QString as_text(const RecordView& view, Time time)
{
    QStringList lines{view.title, text::format_time(time)};
    for (const FactGroup& group : view.groups) {
        if (group.facts.empty()) continue;
        if (!group.title.isEmpty()) lines << QString() << group.title;
        for (const Fact& fact : group.facts)
            lines << fact.caption + QStringLiteral(": ") + fact.value;
    }
    if (!view.digest.isEmpty()) lines << QString() << Say::tr("Record %1: %2").arg(view.sequence).arg(view.digest);
    if (!view.previous.isEmpty()) lines << Say::tr("Follows record %1: %2").arg(view.sequence - 1).arg(view.previous);
    return lines.join(u'\n') + u'\n';
}

RecordView make_record_view(const audit::Record& record, Time now, const Names& names,
                            const std::vector<audit::Record>& log)
{
    using Kind = audit::Kind;
    RecordView view;
    const ActivityRow row = make_activity_row(record, now, names);
    const QJsonObject body = body_of(record);
    view.sequence = record.sequence;
    view.title = row.title;
    view.tone = row.tone;
    view.when = age_words(record.time, now);
    view.digest = words(record.hash);
    if (record.sequence > 1) view.previous = words(record.previous);
    switch (record.kind) {
    case Kind::decision: tell_decision(view, body); break;
    case Kind::plan: tell_plan(view, body); break;
    case Kind::simulation: tell_simulation(view, body); break;
    case Kind::outcome: tell_outcome(view, body); break;
    case Kind::problem: tell_problem(view, body); break;
    case Kind::treasury_added:
    case Kind::treasury_forgotten:
    case Kind::policy_signed:
    case Kind::snapshot:
    case Kind::approval:
    case Kind::rejection:
    case Kind::signature:
    case Kind::transaction:
    case Kind::key_created: tell_plainly(view, record, body, names); break;
    }
    tell_course(view, record, log, names);
    view.text = as_text(view, record.time);
    return view;
}

} // namespace ballast::ui
