#pragma once
#include "ui/models/common.h"
#include "ui/widgets/band.h"
#include "ui/widgets/status_banner.h"

namespace ballast::ui {

/// One target line of the holdings table.
struct HoldingRow {
    QString asset, balance, price, source, value, weight, target, volatility;
    QString raw_balance; ///< in the smallest units, as the contracts count
    BandValue band;
    BandState state = BandState::inside;
    int colour = 0;
    double weight_share = 0, target_share = 0; ///< of the whole, for the ring
    bool is_old = false;                       ///< worth and weight are of an earlier reading: no band is drawn
};

/// One thing that happened, in the strip below the holdings.
struct RecentItem {
    QString icon, words;
    bool operator==(const RecentItem&) const = default;
};

/// All the overview says, in words.
struct OverviewView {
    /// Nothing read yet; no treasury; the chain or the prices cannot be read (`problem`); the numbers are there.
    enum class Kind { loading, first_run, unreadable, ready };
    /// Where the banner's button leads.
    enum class Act { none, review_plan, see_networks, see_approve, resume };
    Kind kind = Kind::loading;
    QString waiting;
    BannerState banner;
    Act act = Act::none;
    std::optional<ProblemText> problem;
    std::uint64_t unfinished = 0; ///< plan number; 0: none
    bool may_abandon = false;     ///< nothing was sent yet, or only calls that are done
    bool stale = false;           ///< numbers are old: grey
    QString total, change;
    Tone change_tone = Tone::neutral;
    std::vector<QPointF> trend; ///< seconds since 1970 and USD
    QStringList trend_captions;
    QString trend_description;
    QString next_title, next_sentence, next_note;
    std::vector<HoldingRow> rows;
    std::vector<RecentItem> recent; ///< newest first, at most three
    QString verified;
};

/// Of the selected treasury; the kind says which part is filled.
[[nodiscard]] OverviewView make_overview(const engine::EngineState& state);
/// While a plan is being signed or is on its way, that is the next act; another plan would only get in its way.
void fill_underway(OverviewView& view, const engine::EngineState& state);
/// A plan that an earlier run of the program left half finished: it goes on, or is set aside.
void fill_unfinished(OverviewView& view, const engine::EngineState& state);
/// The last reading of the treasury that could be trusted, under the policy in force; null when there is none.
[[nodiscard]] const store::HistoryRow* last_reading(const engine::EngineState& state);
/// Rows of the holdings table. While prices cannot be trusted: what is held, with the weights of the last reading.
[[nodiscard]] std::vector<HoldingRow> make_holding_rows(const engine::EngineState& state);

} // namespace ballast::ui
