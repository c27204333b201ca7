#include "ui/text/code_words.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <span>

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
    {"loss_budget", QT_TRANSLATE_NOOP("checks", "Loss budget of 30 days")},
    {"returns_to_treasury", QT_TRANSLATE_NOOP("checks", "Everything returns to the treasury")},
    {"allowances_left", QT_TRANSLATE_NOOP("checks", "Allowances left afterwards")},
    {"owners_unchanged", QT_TRANSLATE_NOOP("checks", "Owners, modules, guard, nonce")},
    {"pool_depth", QT_TRANSLATE_NOOP("checks", "Trade against pool depth")},
    {"base_fee", QT_TRANSLATE_NOOP("checks", "Base fee against its cap")},
    {"snapshot_age", QT_TRANSLATE_NOOP("checks", "Age of the plan")},
    {"gas_money", QT_TRANSLATE_NOOP("checks", "Gas money of the paying key")},
    {"transaction_gas", QT_TRANSLATE_NOOP("checks", "Gas of the one transaction")},
    {"not_atomic", QT_TRANSLATE_NOOP("checks", "Not all or nothing")},
    {"account_nonce", QT_TRANSLATE_NOOP("checks", "Nothing else sent by the account")},
};

constexpr Label k_holds[] = {
    {"inside_bands", QT_TRANSLATE_NOOP("hold", "Every asset is inside its band")},
    {"cost_exceeds_benefit", QT_TRANSLATE_NOOP("hold", "Trading costs more than waiting: hold")},
    {"below_ticket", QT_TRANSLATE_NOOP("hold", "Every trade would be smaller than the least ticket")},
    {"no_route", QT_TRANSLATE_NOOP("hold", "No pool offers an acceptable route now")},
    {"other_member",
     QT_TRANSLATE_NOOP("hold", "What should be sold is held in members that the policy does not trade")},
    {"gas_reserve", QT_TRANSLATE_NOOP("hold", "What could be sold is kept as gas money")},
    {"base_fee_above_cap", QT_TRANSLATE_NOOP("hold", "Gas is dearer than the cap of the policy")},
};

constexpr const char* k_floor = QT_TRANSLATE_NOOP("revert", "a floor was not met");
constexpr const char* k_deadline = QT_TRANSLATE_NOOP("revert", "the plan’s deadline had passed");
constexpr const char* k_taken = QT_TRANSLATE_NOOP("revert", "a token could not be taken from the treasury");
constexpr const char* k_unsigned = QT_TRANSLATE_NOOP("revert", "the signatures do not fit the transaction");

/// What the contracts that Ballast calls say when they refuse: routers of Uniswap v2 and v3, Safe 1.3 and 1.4 (its
/// docs/error_codes.md), OpenZeppelin's ERC-20.
constexpr Label k_reverts[] = {
    {"Too little received", k_floor},
    {"UniswapV2Router: INSUFFICIENT_OUTPUT_AMOUNT", k_floor},
    {"Transaction too old", k_deadline},
    {"UniswapV2Router: EXPIRED", k_deadline},
    {"STF", k_taken},
    {"TransferHelper: TRANSFER_FROM_FAILED", k_taken},
    {"TransferHelper::transferFrom: transferFrom failed", k_taken},
    {"ERC20: transfer amount exceeds balance", QT_TRANSLATE_NOOP("revert", "the treasury holds too little of a token")},
    {"ERC20: insufficient allowance", k_taken},
    {"ERC20: transfer amount exceeds allowance", k_taken},
    {"GS013", QT_TRANSLATE_NOOP("revert", "one of its calls was refused")},
    {"GS020", QT_TRANSLATE_NOOP("revert", "signatures are missing")},
    {"GS025", QT_TRANSLATE_NOOP("revert", "signatures are missing")},
    {"GS021", k_unsigned},
    {"GS022", k_unsigned},
    {"GS023", k_unsigned},
    {"GS024", k_unsigned},
    {"GS026", k_unsigned},
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
    QT_TRANSLATE_NOOP("refusal", "an earlier plan of this treasury is half finished"),
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

QString label_of(std::span<const Label> labels, const char* context, std::string_view name)
{
    const auto found = std::ranges::find(labels, name, &Label::name);
    return found == labels.end() ? plain(name) : QCoreApplication::translate(context, found->words);
}

} // namespace

QString check_label(std::string_view name) { return label_of(k_checks, "checks", name); }

QString hold_words(std::string_view reason) { return label_of(k_holds, "hold", reason); }

QString revert_words(std::string_view reason)
{
    if (reason.empty()) return QCoreApplication::translate("revert", "the chain tells no reason");
    if (reason.starts_with("error 0x"))
        return QCoreApplication::translate("revert", "a contract refused and gives no reason in words");
    if (reason.starts_with("panic 0x"))
        return QCoreApplication::translate("revert", "a contract ran into a contradiction of its own");
    return label_of(k_reverts, "revert", reason);
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
