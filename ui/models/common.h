#pragma once
#include "engine/state.h"
#include "ui/text/error_text.h"
#include "ui/text/text.h"
#include "ui/widgets/problem_banner.h"
#include "ui/widgets/review_table.h"
#include <QString>
#include <map>

/// What several pages need to turn engine values into words. Pure: no widget, no command.
namespace ballast::ui {

/// The engine's UTF-8 as Qt's text.
[[nodiscard]] inline QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}
[[nodiscard]] QString words(const Address& address); ///< checksummed, plain
[[nodiscard]] QString words(const Bytes32& hash);    ///< "0x…"

/// Colour and mark of a target line or of the line a token belongs to; 0 when the policy does not name it.
[[nodiscard]] int colour_of(const policy::Policy* policy, std::string_view line);
[[nodiscard]] int colour_of(const policy::Policy* policy, const Address& token);
/// An amount without its symbol, with the places that suit the token at the snapshot's price.
[[nodiscard]] QString amount_of(const U256& raw, const Token& token, const snapshot::Snapshot* snapshot,
                                text::Rounding rounding = text::Rounding::nearest);
/// "139.09 WETH".
[[nodiscard]] QString amount_with_symbol(const U256& raw, const Token& token, const snapshot::Snapshot* snapshot,
                                         text::Rounding rounding = text::Rounding::nearest);
/// "Uniswap v3", and "Uniswap v3 · WETH/USDC 0.05 %": a pool by its venue, pair and fee.
[[nodiscard]] QString venue_words(const venue::Pool& pool);
[[nodiscard]] QString fee_words(const venue::Pool& pool); ///< "0.05 %"
/// Tokens by their symbol, or by their address where nobody named one.
[[nodiscard]] QString pool_words(const venue::Pool& pool, const engine::EngineState& state);
/// "a, b and c" in the language of the window.
[[nodiscard]] QString join_list(const QStringList& parts);

/// What happened, what is safe and what to do, in one paragraph.
[[nodiscard]] QString sentences_of(const Error& error);
/// The banner of an error.
[[nodiscard]] ProblemText problem_text(const Error& error, const QString& lead = {});
/// What people call addresses: keys by their label, treasuries by their name.
using Names = std::map<Address, QString>;
[[nodiscard]] Names names_of(const engine::EngineState& state); ///< a key's label wins over a treasury's name
/// The answer to a command, once it is there.
[[nodiscard]] const engine::CommandResult* find_result(const engine::EngineState& state, std::uint64_t id);
using Chains = std::vector<std::shared_ptr<const chain::ChainConfig>>; ///< as EngineState has them
[[nodiscard]] Chains in_order(Chains chains); ///< Ethereum, where most treasuries are, then the others by name
/// The plan a person looks at: the one asked for, else the proposed one.
[[nodiscard]] const plan::Decision* shown_decision(const engine::EngineState& state);
/// Null when none is watched.
[[nodiscard]] const engine::TreasuryInfo* selected_treasury(const engine::EngineState& state);
/// Null when nothing of that kind is waited for.
[[nodiscard]] const engine::Waiting* find_waiting(const engine::EngineState& state, engine::Waiting::For what);
/// "Computing the plan", for a skeleton.
[[nodiscard]] QString waiting_words(engine::Waiting::For what);
/// "ETH + WETH is 54.2 % against 40.0 ± 5.9: over by 8.3 points".
[[nodiscard]] QString drift_sentence(const drift::Line& line);
/// The line that has used up most of its band, and how much of it; null without lines.
[[nodiscard]] std::pair<const drift::Line*, double> find_worst(const drift::Drift& drift);
/// "The largest drift is LINK at +0.1 points of ± 3.2.": in points, not in how much of a band is used. Empty without
/// lines.
[[nodiscard]] QString largest_drift(const drift::Drift& drift);
[[nodiscard]] QString hold_words(plan::Hold::Reason reason); ///< why nothing is proposed, as a sentence
/// Whether a half-finished plan can be given up now: nothing of it is on its way, or what is can trade no more.
[[nodiscard]] bool may_set_aside(const send::Unfinished& open, const engine::EngineState& state);
/// A figure of a table: the column aligns it.
[[nodiscard]] Cell number_cell(const QString& text, bool bold = false, bool quiet = false);

} // namespace ballast::ui
