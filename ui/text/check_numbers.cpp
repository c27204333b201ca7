#include "ui/text/code_words.h"
#include "ui/text/text.h"
#include <QCoreApplication>
#include <algorithm>

// What the checks found, as people read it. The numbers come from the engine as plain text with a point.
namespace ballast::text {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(checks)
};

/// The numbers of a check by their names.
class Numbers {
public:
    Numbers(const std::vector<Parameter>& numbers, bool passed) : m_numbers(numbers), m_passed(passed) {}
    [[nodiscard]] bool passed() const { return m_passed; }
    [[nodiscard]] QString word(std::string_view name) const
    {
        const std::string_view value = value_of(m_numbers, name);
        return QString::fromUtf8(value.data(), qsizetype(value.size()));
    }
    [[nodiscard]] QString number(std::string_view name, int places = 0) const
    {
        return format_number(word(name).toDouble(), places);
    }
    /// Seconds as "4:07".
    [[nodiscard]] QString minutes(std::string_view name) const
    {
        return format_wait(std::chrono::seconds(word(name).toLongLong()));
    }

private:
    const std::vector<Parameter>& m_numbers;
    bool m_passed;
};

QString simulation(const Numbers& in)
{
    if (in.passed()) return Say::tr("%n calls, none reverts", nullptr, in.word("calls").toInt());
    const QString said = in.word("reason"), reason = revert_words(said.toStdString());
    if (in.word("call").isEmpty() || in.word("call") == QLatin1String("0")) // each call alone would pass
        return said.isEmpty() ? Say::tr("the batch reverts") : Say::tr("reverts: %1").arg(reason);
    return Say::tr("call %1 reverts: %2").arg(in.word("call"), reason);
}
QString floors(const Numbers& in) { return Say::tr("%1 bp, limit %2").arg(in.number("value"), in.number("limit")); }
QString price_agreement(const Numbers& in)
{
    return Say::tr("%1 %, limit %2").arg(in.number("value", 2), in.number("limit", 2));
}
QString price_age(const Numbers& in) { return Say::tr("worst %1 %, %2").arg(in.number("share"), in.word("asset")); }
QString loss_budget(const Numbers& in) { return Say::tr("%1 of %2 USD").arg(in.number("value"), in.number("limit")); }
QString returns(const Numbers& in) { return Say::tr("%1 of %2 receipts").arg(in.number("value"), in.number("limit")); }
QString allowances(const Numbers& in) { return in.number("value"); }
QString owners(const Numbers& in)
{
    if (in.passed()) return Say::tr("unchanged");
    return in.word("nonce").isEmpty() ? Say::tr("would change") : Say::tr("nonce %1 is used").arg(in.word("nonce"));
}
QString pool_depth(const Numbers& in)
{
    return Say::tr("%1 %, note above %2").arg(in.number("value"), in.number("limit"));
}
QString base_fee(const Numbers& in)
{
    return Say::tr("%1 of %2 gwei").arg(in.number("value", 2), in.number("limit", 2));
}
QString plan_age(const Numbers& in) { return Say::tr("%1 of %2 min").arg(in.minutes("value"), in.minutes("limit")); }
QString gas_money(const Numbers& in)
{
    return Say::tr("%1 %2, the gas takes %3 at most")
        .arg(in.number("value", 4), in.word("asset"), in.number("limit", 4));
}
QString transaction_gas(const Numbers& in)
{
    return Say::tr("%1 of %2 million").arg(in.number("value", 2), in.number("limit", 2));
}
QString not_atomic(const Numbers& in) { return Say::tr("%n transactions", nullptr, in.word("calls").toInt()); }

QString account_nonce(const Numbers& in)
{
    return (in.passed() ? Say::tr("nonce %1") : Say::tr("nonce %1 is used")).arg(in.word("nonce"));
}

struct Row {
    std::string_view name;
    QString (*words)(const Numbers&);
};
constexpr Row k_rows[] = {
    {"simulation", simulation},           {"floors", floors},
    {"price_agreement", price_agreement}, {"price_age", price_age},
    {"loss_budget", loss_budget},         {"returns_to_treasury", returns},
    {"allowances_left", allowances},      {"owners_unchanged", owners},
    {"pool_depth", pool_depth},           {"base_fee", base_fee},
    {"snapshot_age", plan_age},           {"gas_money", gas_money},
    {"transaction_gas", transaction_gas}, {"not_atomic", not_atomic},
    {"account_nonce", account_nonce},
};

} // namespace

QString check_numbers(std::string_view name, const std::vector<Parameter>& numbers, bool passed)
{
    const auto* const row = std::ranges::find(k_rows, name, &Row::name);
    return row == std::end(k_rows) ? QString() : row->words(Numbers(numbers, passed));
}

} // namespace ballast::text
