#include "ui/models/record_body.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(activity)
};

QString text_in(const QJsonObject& body, const char* key) { return body.value(QLatin1String(key)).toString(); }

/// Raw units as an amount; `usd` is what all of it is worth, for the places that suit the price.
QString raw_amount(const QJsonObject& trade, const char* key, double usd,
                   text::Rounding rounding = text::Rounding::nearest)
{
    const auto raw = parse_decimal(text_in(trade, key).toStdString());
    if (!raw) return {};
    if (!trade.contains(QLatin1String("decimals"))) return Say::tr("%1 units").arg(words(format_decimal(*raw)));
    const auto decimals = static_cast<unsigned>(std::clamp(trade.value(QLatin1String("decimals")).toInt(), 0, 255));
    const double whole = raw->to_double() / std::pow(10.0, decimals);
    const int places = text::amount_places(whole, decimals, whole > 0 ? usd / whole : 0);
    return text::format_amount(*raw, decimals, places, rounding) + QChar(0x00A0) + text_in(trade, "buy");
}

TradeStory trade_story(const QJsonObject& trade, int number)
{
    TradeStory story;
    const double usd = number_in(trade, "usd"), sold = number_in(trade, "sold");
    const int places = text::amount_places(sold, 18, sold > 0 ? usd / sold : 0);
    story.title = trade.contains(QLatin1String("sell"))
                      ? Say::tr("%1 %2 to %3")
                            .arg(text::format_number(sold, places), text_in(trade, "sell"), text_in(trade, "buy"))
                      : Say::tr("Trade %1").arg(number);
    story.planned = raw_amount(trade, "planned", usd);
    story.actual = raw_amount(trade, "actual", usd);
    story.floor = raw_amount(trade, "floor", usd, text::Rounding::down);
    const auto actual = parse_decimal(text_in(trade, "actual").toStdString()),
               floor = parse_decimal(text_in(trade, "floor").toStdString());
    story.floor_held = actual && floor && *actual >= *floor;
    story.against_plan = against_plan(-number_in(trade, "difference_usd"), usd); // less received is dearer
    return story;
}

} // namespace

QJsonObject body_of(const audit::Record& record)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(record.body)).object();
}

double number_in(const QJsonObject& body, const char* key)
{
    const QJsonValue value = body.value(QLatin1String(key));
    return value.isString() ? value.toString().toDouble() : value.toDouble();
}

QString gwei_words(const QString& wei) { return Say::tr("%1 gwei").arg(text::format_number(wei.toDouble() / 1e9, 2)); }

QString dollars_in(const QJsonObject& body, const char* key, int places)
{
    return Say::tr("%1 USD").arg(text::format_number(number_in(body, key), places));
}

OutcomeStory outcome_story(const QJsonObject& body)
{
    OutcomeStory story;
    OutcomeFacts& facts = story.facts;
    facts.executed = body.value(QLatin1String("executed")).toBool();
    const QString problem = text_in(body.value(QLatin1String("problem")).toObject(), "code");
    facts.unproven = problem == QLatin1String("outcome_unproven");
    story.actual_usd = number_in(body, "actual_cost_usd");
    facts.dearer_usd = story.actual_usd - number_in(body, "planned_cost_usd");
    if (body.contains(QLatin1String("gas_usd"))) facts.gas_usd = text::format_number(number_in(body, "gas_usd"), 2);
    const QJsonArray trades = body.value(QLatin1String("trades")).toArray();
    for (const auto& each : trades) {
        story.trades.push_back(trade_story(each.toObject(), static_cast<int>(story.trades.size()) + 1));
        facts.sold_usd += number_in(each.toObject(), "usd");
        facts.below_floor += story.trades.back().floor_held ? 0 : 1;
        if (!facts.executed && number_in(each.toObject(), "actual") > 0) facts.calls_done = -1; // how many is not noted
    }
    story.words = outcome_words(facts);
    return story;
}

Error error_from(const QJsonObject& body)
{
    const auto code = find_code(text_in(body, "code").toStdString());
    Error error{code.value_or(Code::command_not_possible), Stage::engine, {}};
    const QJsonObject parameters = body.value(QLatin1String("parameters")).toObject();
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        error.parameters.push_back({it.key().toStdString(), it.value().toString().toStdString()});
    return error;
}

} // namespace ballast::ui
