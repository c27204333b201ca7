#pragma once
#include "ui/models/common.h"
#include "ui/widgets/alternative_card.h"

namespace ballast::ui {

/// A part of the cost, for the cost panel.
struct CostRow {
    QString caption, value;
    double usd = 0;
};

/// A way to act that the engine knows the numbers of, or to do nothing.
struct PlanCard {
    AlternativeValue value;
    std::optional<policy::Destination> destination; ///< absent: do nothing
    bool shown = false;                             ///< the page shows this plan
};

/// What the plan page says: a plan, or a hold with its reason.
struct PlanView {
    /// No treasury at all, no decision yet or none possible, a plan with its trades, or the reason to do nothing.
    enum class Kind { no_treasury, none, plan, hold };
    Kind kind = Kind::none;
    std::uint64_t number = 0;
    QString title, chip, sentence;
    Tone tone = Tone::neutral;
    bool asked_for = false; ///< a person asked for it: it stays as it is when new blocks come
    bool aged = false;      ///< asked for, and blocks have come since
    QString total;          ///< cost in dollars
    std::vector<PlanCard> cards;
    std::vector<CostRow> costs;
    QString waiting; ///< what doing nothing costs instead, with its period
    QString proof;
    QString route_note; ///< how to read the drawing, and whether it happens whole
    std::vector<std::vector<Cell>> trades;
    bool has_total = false;
    std::vector<std::vector<Cell>> after; ///< asset, now, afterwards, target
    QStringList left_out;
    QString hold_title, hold_sentence;
    QString nothing; ///< what doing nothing means while there is a plan
    policy::Destination destination;
};

/// The plan asked for, else the proposed one or the hold.
[[nodiscard]] PlanView make_plan_view(const engine::EngineState& state);
/// The plans that the engine has made, side by side with doing nothing; empty while it holds.
void fill_cards(PlanView& view, const engine::EngineState& state);
/// Trades and floors: shared with the approve page. `review`: with slack instead of cost.
[[nodiscard]] std::vector<std::vector<Cell>> trade_rows(const plan::Plan& plan, const policy::Policy* policy,
                                                        const snapshot::Snapshot* snapshot, bool review);
/// "Uniswap v3 0.05 % (66 %) + 2 more".
[[nodiscard]] QString route_words(const plan::Trade& trade);
/// "Sell 163.33 WETH and 85,487.50 USDT": totals by token, in the plan's order.
struct EffectWords {
    QString sold, floors; ///< lists
    Usd value;            ///< of what is sold
    Usd floor_value;      ///< of the floors, at the snapshot's prices
};
/// `snapshot` null: floors have no value in dollars.
[[nodiscard]] EffectWords effect_of(const plan::Plan& plan, const snapshot::Snapshot* snapshot);

} // namespace ballast::ui
