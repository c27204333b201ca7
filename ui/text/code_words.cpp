#include "ui/text/code_words.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace ballast::text {
namespace {

struct Label {
    std::string_view name;
    const char* words;
};
constexpr Label k_checks[] = {
    {"simulation", QT_TRANSLATE_NOOP("checks", "Simulation")},
    {"floors", QT_TRANSLATE_NOOP("checks", "Floors against mid price")},
    {"price_agreement", QT_TRANSLATE_NOOP("checks", "Pools agree with the prices")},
    {"price_age", QT_TRANSLATE_NOOP("checks", "Price age against heartbeat")},
    {"loss_budget", QT_TRANSLATE_NOOP("checks", "Loss budget this month")},
    {"returns_to_treasury", QT_TRANSLATE_NOOP("checks", "Everything returns to the treasury")},
    {"allowances_left", QT_TRANSLATE_NOOP("checks", "Allowances left afterwards")},
    {"owners_unchanged", QT_TRANSLATE_NOOP("checks", "Owners, modules, guard, nonce")},
    {"pool_depth", QT_TRANSLATE_NOOP("checks", "Trade against pool depth")},
    {"base_fee", QT_TRANSLATE_NOOP("checks", "Base fee against its cap")},
    {"snapshot_age", QT_TRANSLATE_NOOP("checks", "Age of the plan")},
    {"gas_money", QT_TRANSLATE_NOOP("checks", "Gas money of the paying key")},
    {"not_atomic", QT_TRANSLATE_NOOP("checks", "Not all or nothing")},
};

constexpr const char* k_refusals[] = {
    QT_TRANSLATE_NOOP("refusal", "the program is ending"),
    QT_TRANSLATE_NOOP("refusal", "there is no data folder"),
    QT_TRANSLATE_NOOP("refusal", "no treasury is watched"),
    QT_TRANSLATE_NOOP("refusal", "this treasury is not watched"),
    QT_TRANSLATE_NOOP("refusal", "it is watched already"),
    QT_TRANSLATE_NOOP("refusal", "the policy names another treasury"),
    QT_TRANSLATE_NOOP("refusal", "several networks watch this treasury: name one"),
    QT_TRANSLATE_NOOP("refusal", "there are no prices yet"),
    QT_TRANSLATE_NOOP("refusal", "a plan is being signed"),
    QT_TRANSLATE_NOOP("refusal", "a plan is being simulated"),
    QT_TRANSLATE_NOOP("refusal", "there is no plan"),
    QT_TRANSLATE_NOOP("refusal", "prices are being read"),
    QT_TRANSLATE_NOOP("refusal", "the last simulation did not succeed"),
    QT_TRANSLATE_NOOP("refusal", "there is nothing to approve"),
    QT_TRANSLATE_NOOP("refusal", "there is nothing to reject"),
    QT_TRANSLATE_NOOP("refusal", "no plan is approved"),
    QT_TRANSLATE_NOOP("refusal", "no block has been read yet"),
    QT_TRANSLATE_NOOP("refusal", "the past is being read already"),
    QT_TRANSLATE_NOOP("refusal", "there is no connection"),
    QT_TRANSLATE_NOOP("refusal", "a plan is being sent"),
    QT_TRANSLATE_NOOP("refusal", "its treasury is not watched"),
    QT_TRANSLATE_NOOP("refusal", "nothing is under way"),
    QT_TRANSLATE_NOOP("refusal", "it was sent already"),
    QT_TRANSLATE_NOOP("refusal", "it may have been sent"),
    QT_TRANSLATE_NOOP("refusal", "an approved plan that is not over names a token of it"),
};

/// Rules of the policy file and of endpoint addresses; %1 and %2 stand for numbers and words of the file.
constexpr const char* k_rules[] = {
    QT_TRANSLATE_NOOP("rule", "must be an object"),
    QT_TRANSLATE_NOOP("rule", "must be a number"),
    QT_TRANSLATE_NOOP("rule", "must be a whole number"),
    QT_TRANSLATE_NOOP("rule", "must be between %1 and %2"),
    QT_TRANSLATE_NOOP("rule", "must have at most four decimals"),
    QT_TRANSLATE_NOOP("rule", "must be text"),
    QT_TRANSLATE_NOOP("rule", "must have 1 to %1 characters"),
    QT_TRANSLATE_NOOP("rule", "the capitals do not match (EIP-55): a character is wrong"),
    QT_TRANSLATE_NOOP("rule", "must be an address: 0x and 40 hex digits"),
    QT_TRANSLATE_NOOP("rule", "must be one of: %1"),
    QT_TRANSLATE_NOOP("rule", "must be a list with at least one entry"),
    QT_TRANSLATE_NOOP("rule", "must not be below lower"),
    QT_TRANSLATE_NOOP("rule", "must be above 0"),
    QT_TRANSLATE_NOOP("rule", "must be an amount in quotes, such as 0.1"),
    QT_TRANSLATE_NOOP("rule", "must be above 0 and at most 100"),
    QT_TRANSLATE_NOOP("rule", "must be above 0 and at most 1000"),
    QT_TRANSLATE_NOOP("rule", "must be above 0 and not below lower"),
    QT_TRANSLATE_NOOP("rule", "must not be empty"),
    QT_TRANSLATE_NOOP("rule", "must be a member"),
    QT_TRANSLATE_NOOP("rule", "must not be the zero address"),
    QT_TRANSLATE_NOOP("rule", "must be at most 64"),
    QT_TRANSLATE_NOOP("rule", "must be at least %1"),
    QT_TRANSLATE_NOOP("rule", "the native coin and its wrapped form must be members of one target"),
    QT_TRANSLATE_NOOP("rule", "no JSON from line %1, column %2 on"),
    QT_TRANSLATE_NOOP("rule", "%1 is given twice"),
    QT_TRANSLATE_NOOP("rule", "a number is too large"),
    QT_TRANSLATE_NOOP("rule", "it must begin with http, https, ws or wss"),
    QT_TRANSLATE_NOOP("rule", "it holds a space or a control character"),
    QT_TRANSLATE_NOOP("rule", "it names no host"),
    QT_TRANSLATE_NOOP("rule", "its port is no number from 1 to 65535"),
};

/// The words that stand for %1 and %2 when the text is of that pattern.
std::optional<QStringList> captures(const char* pattern, const QString& text)
{
    QString expression = QRegularExpression::escape(QString::fromUtf8(pattern));
    expression.replace(QStringLiteral("\\%1"), QStringLiteral("(.+?)"));
    expression.replace(QStringLiteral("\\%2"), QStringLiteral("(.+?)"));
    const auto match = QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(text);
    return match.hasMatch() ? std::optional(match.capturedTexts().mid(1)) : std::nullopt;
}

QString plain(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

} // namespace

QString check_label(std::string_view name)
{
    for (const Label& each : k_checks)
        if (each.name == name) return QCoreApplication::translate("checks", each.words);
    return plain(name);
}

QString rule_words(std::string_view why)
{
    const QString text = plain(why);
    for (const char* rule : k_rules)
        if (const auto found = captures(rule, text)) {
            QString words = QCoreApplication::translate("rule", rule);
            for (const QString& each : *found)
                words = words.arg(each);
            return words;
        }
    return text;
}

bool is_rule(std::string_view why)
{
    return std::ranges::any_of(k_rules, [&](const char* rule) { return captures(rule, plain(why)).has_value(); });
}

QString refusal_words(std::string_view why)
{
    const auto* const found = std::ranges::find(k_refusals, why);
    return found == std::end(k_refusals) ? plain(why) : QCoreApplication::translate("refusal", *found);
}

bool is_refusal(std::string_view why) { return std::ranges::find(k_refusals, why) != std::end(k_refusals); }

} // namespace ballast::text
