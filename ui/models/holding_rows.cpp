#include "ui/models/overview_view.h"
#include <QCoreApplication>
#include <cmath>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(overview)
};

const policy::Target* target_of(const engine::EngineState& state, const std::string& id)
{
    if (state.policy)
        for (const policy::Target& target : state.policy->targets)
            if (target.id == id) return &target;
    return nullptr;
}

/// Balances of all members: "600.00 WETH + 25.00 ETH". Zero members are left out unless all are zero.
QString balance_words(const policy::Target& target, const snapshot::Snapshot& snapshot)
{
    QStringList parts;
    for (const Token& member : target.members)
        for (const holding::Holding& holding : snapshot.holdings)
            if (holding.token.address == member.address && !holding.raw.is_zero())
                parts << (target.members.size() > 1 ? amount_with_symbol(holding.raw, member, &snapshot)
                                                    : amount_of(holding.raw, member, &snapshot));
    return parts.isEmpty() ? text::format_number(0, 0) : parts.join(QStringLiteral(" + "));
}

QString raw_words(const policy::Target& target, const snapshot::Snapshot& snapshot)
{
    QStringList parts;
    for (const Token& member : target.members)
        for (const holding::Holding& holding : snapshot.holdings)
            if (holding.token.address == member.address && (target.members.size() == 1 || !holding.raw.is_zero()))
                parts << (target.members.size() > 1
                              ? words(format_decimal(holding.raw)) + QChar(0x00A0) + words(member.symbol)
                              : words(format_decimal(holding.raw)));
    return parts.join(QStringLiteral(" + "));
}

/// A weight is kept with seven digits, so a value made from it has no more.
Usd in_seven_digits(double usd)
{
    if (usd < 1) return usd_from(usd);
    const double unit = std::pow(10.0, std::max(0.0, std::floor(std::log10(usd)) - 6));
    return usd_from(std::round(usd / unit) * unit);
}

void fill_price(HoldingRow& row, const policy::Target& target, const engine::EngineState& state)
{
    const std::size_t place = std::min(target.trade_member, target.members.size() - 1);
    for (const oracle::PriceReading& price : state.snapshot->prices) {
        if (price.token != target.members[place].address) continue;
        const double mid = to_double(price.mid);
        row.price = text::format_number(mid, mid < 10 ? 4 : mid < 10'000 ? 2 : 0);
        const auto age = price.age + std::max(state.now - state.snapshot->block.time, std::chrono::seconds(0));
        row.source = Say::tr("%1 · %2").arg(words(price.source), text::format_age(age));
    }
}

} // namespace

const store::HistoryRow* last_reading(const engine::EngineState& state)
{
    if (!state.policy || !state.history || state.history->rows.empty()) return nullptr;
    const store::HistoryRow& last = state.history->rows.back();
    const bool fits = last.policy_version == state.policy->version &&
                      last.weights.size() == state.policy->targets.size() && last.bands.size() == last.weights.size();
    return fits ? &last : nullptr;
}

namespace {

/// What is held now, where that can be read, beside the weights of the last reading that could be trusted.
std::vector<HoldingRow> make_old_rows(const engine::EngineState& state)
{
    std::vector<HoldingRow> rows;
    const store::HistoryRow* last = last_reading(state);
    if (!state.policy || (!state.snapshot && !last)) return rows;
    const QString none(QChar(0x2013));
    for (std::size_t i = 0; i < state.policy->targets.size(); ++i) {
        const policy::Target& target = state.policy->targets[i];
        HoldingRow row;
        row.asset = words(target.id);
        row.colour = static_cast<int>(target.colour);
        row.balance = row.price = row.raw_balance = none;
        if (state.snapshot) {
            row.balance = balance_words(target, *state.snapshot);
            row.raw_balance = raw_words(target, *state.snapshot);
            fill_price(row, target, state);
        }
        row.target_share = to_double(target.weight);
        row.target = text::format_number(row.target_share * 100, 1);
        row.value = row.weight = row.volatility = none;
        row.is_old = true;
        if (last) {
            row.weight_share = double(last->weights[i]);
            row.weight = text::format_number(row.weight_share * 100, 1);
            row.value = text::format_usd(in_seven_digits(row.weight_share * to_double(last->total)));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::vector<HoldingRow> make_holding_rows(const engine::EngineState& state)
{
    std::vector<HoldingRow> rows;
    if (!state.drift) return make_old_rows(state);
    for (const drift::Line& line : state.drift->lines) {
        HoldingRow row;
        row.asset = words(line.id);
        row.value = text::format_usd(line.value);
        row.weight = text::format_number(line.weight * 100, 1);
        row.target = text::format_number(line.target * 100, 1);
        row.weight_share = line.weight;
        row.target_share = line.target;
        row.volatility =
            line.volatility ? text::format_number(line.volatility->annual * 100, 1) : QString(QChar(0x2013));
        row.band = {row.asset, line.drift * 100, std::max(line.band.half_width * 100, 0.01), std::nullopt};
        row.state = band_state(row.band.drift, row.band.band);
        row.colour = colour_of(state.policy.get(), std::string_view(line.id));
        const policy::Target* target = target_of(state, line.id);
        if (target && !target->members.empty() && state.snapshot) {
            row.balance = balance_words(*target, *state.snapshot);
            row.raw_balance = raw_words(*target, *state.snapshot);
            fill_price(row, *target, state);
        }
        if (const plan::Decision* decision = shown_decision(state))
            if (const auto* plan = std::get_if<plan::PlanPtr>(decision))
                for (const plan::After& after : (*plan)->after)
                    if (after.id == line.id) row.band.planned = (after.weight_after - after.target) * 100;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace ballast::ui
