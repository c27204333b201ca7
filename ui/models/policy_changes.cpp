#include "ui/models/policy_fields.h"
#include <QCoreApplication>
#include <QRegularExpression>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(policy_changes)
};

/// "targets[2].band.width": the line it belongs to, and the rest.
struct Place {
    std::ptrdiff_t line = -1;
    QString rest;
};

Place place_of(const QString& path)
{
    static const QRegularExpression target(QStringLiteral("^targets\\[(\\d+)\\]\\.?(.*)$"));
    const QRegularExpressionMatch match = target.match(path);
    if (!match.hasMatch()) return {-1, path};
    return {match.captured(1).toInt(), match.captured(2)};
}

/// Caption of a field inside a target; empty when the page has no such field.
QString target_caption(const QString& field)
{
    if (field == u"weight") return Say::tr("target");
    if (field == u"band" || field == u"band.width" || field == u"band.percent_of_target") return Say::tr("band");
    if (field == u"band.kind") return Say::tr("kind of band");
    if (field == u"band.lower") return Say::tr("band never below");
    if (field == u"band.upper") return Say::tr("band never above");
    if (field == u"band.reference_volatility_percent") return Say::tr("usual volatility");
    if (field == u"band.exponent") return Say::tr("exponent of the band");
    if (field == u"trade") return Say::tr("traded as");
    if (field == u"colour") return Say::tr("colour and mark");
    if (field.startsWith(u"members")) return Say::tr("members");
    return {};
}

QString caption(const QString& path, const policy::Policy& policy)
{
    const Place place = place_of(path);
    if (place.line >= 0 && place.line < static_cast<std::ptrdiff_t>(policy.targets.size())) {
        const QString field = target_caption(place.rest);
        const QString id = words(policy.targets[static_cast<std::size_t>(place.line)].id);
        return field.isEmpty() ? id : Say::tr("%1, %2").arg(id, field);
    }
    if (path == u"targets") return Say::tr("Targets");
    if (path == u"treasury.name") return Say::tr("Name of the treasury");
    if (path == u"limits.gas_reserve") return Say::tr("Gas reserve");
    for (const LimitField& field : limit_fields())
        if (path == QStringLiteral("limits.") + words(field.field)) return field.caption;
    return path;
}

/// A value of the file in words: numbers by the locale with the field's unit, texts without their quotes.
QString value_words(const QString& path, const std::string& json)
{
    if (json.empty()) return QString(QChar(0x2013));
    QString text = words(json);
    bool number = false;
    const double value = text.toDouble(&number);
    const QString field = place_of(path).rest;
    if (number) {
        const bool percent = field == u"weight" || field.contains(u"percent");
        const bool points = field == u"band.width" || field == u"band.lower" || field == u"band.upper";
        const bool one = percent || points;
        const QString digits = exact_number(value, one ? 1 : 0);
        return percent  ? text::isolate(digits + QStringLiteral("\u00A0%"))
               : points ? Say::tr("%1 points").arg(digits)
                        : digits;
    }
    if (text.startsWith(u'"')) text = text.mid(1, text.size() - 2);
    if (field != u"band.kind") return text;
    using Kind = policy::Band::Kind;
    return band_kind_words(text == u"absolute"   ? Kind::absolute
                           : text == u"relative" ? Kind::relative
                                                 : Kind::volatility);
}

QString limit_words(const LimitField& field, const policy::Limits& limits)
{
    const double value = field.read(limits);
    if (field.zero_is_none && value == 0) return Say::tr("none");
    return text::isolate(exact_number(value, field.places) + QChar(0x00A0) + field.unit);
}

/// The rules' own reasons, so that they can be said in another language.
constexpr const char* k_reasons[] = {
    QT_TRANSLATE_NOOP("policy_changes", "must be above 0 and at most 100"),
    QT_TRANSLATE_NOOP("policy_changes", "must be above 0 and at most 1000"),
    QT_TRANSLATE_NOOP("policy_changes", "must be between 0 and 2"),
    QT_TRANSLATE_NOOP("policy_changes", "must be above 0 and not below lower"),
    QT_TRANSLATE_NOOP("policy_changes", "must not be below lower"),
    QT_TRANSLATE_NOOP("policy_changes", "must be above 0"),
};

QString reason_words(const QString& why)
{
    for (const char* known : k_reasons)
        if (why == QLatin1String(known)) return QCoreApplication::translate("policy_changes", known);
    return why;
}

} // namespace

QString band_kind_words(policy::Band::Kind kind)
{
    switch (kind) {
    case policy::Band::Kind::absolute: return Say::tr("Fixed");
    case policy::Band::Kind::relative: return Say::tr("Share of target");
    case policy::Band::Kind::volatility: return Say::tr("By volatility");
    }
    return {};
}

QString destination_words(const policy::Destination& destination)
{
    switch (destination.kind) {
    case policy::Destination::Kind::target: return Say::tr("To the target");
    case policy::Destination::Kind::edge: return Say::tr("To the edge of the band");
    case policy::Destination::Kind::fraction:
        return Say::tr("%1 % of the way").arg(exact_number(destination.fraction * 100, 0));
    }
    return {};
}

QString exact_number(double value, int places)
{
    for (; places < 9; ++places)
        if (const double scale = std::pow(10, places); std::abs(std::round(value * scale) / scale - value) < 1e-10)
            break;
    return text::format_number(value, places);
}

std::vector<PolicyChange> policy_changes(const policy::Policy& before, const policy::Policy& after)
{
    std::vector<PolicyChange> out;
    const std::vector<LimitField> limits = limit_fields();
    for (const policy::Change& change : policy::compare_policies(before, after)) {
        const QString path = words(change.field);
        if (path == u"version" || path.startsWith(u"destination")) continue;
        const auto limit = std::ranges::find_if(
            limits, [path](const LimitField& each) { return path == QStringLiteral("limits.") + words(each.field); });
        if (limit != limits.end())
            out.push_back({limit->caption, limit_words(*limit, before.limits), limit_words(*limit, after.limits)});
        else
            out.push_back({caption(path, after), value_words(path, change.before), value_words(path, change.after)});
    }
    if (before.destination != after.destination)
        out.push_back({Say::tr("How far a plan goes"), destination_words(before.destination),
                       destination_words(after.destination)});
    return out;
}

QString policy_refusal(const Error& error, const policy::Policy& policy)
{
    Error said = error;
    for (Parameter& parameter : said.parameters) {
        if (parameter.name == "field") {
            const Place place = place_of(words(parameter.value));
            // "The band of USDC is 5, wider …" needs the line alone.
            const bool line = error.code == Code::policy_band_too_wide && place.line >= 0 &&
                              place.line < static_cast<std::ptrdiff_t>(policy.targets.size());
            parameter.value = line ? policy.targets[static_cast<std::size_t>(place.line)].id
                                   : caption(words(parameter.value), policy).toStdString();
        }
        if (parameter.name == "why") parameter.value = reason_words(words(parameter.value)).toStdString();
    }
    const text::ErrorText sentences = text::error_text(said);
    return Say::tr("%1. %2.").arg(sentences.happened, sentences.todo);
}

} // namespace ballast::ui
