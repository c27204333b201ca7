#include "ui/models/common.h"
#include "ui/text/code_words.h"
#include <QCoreApplication>
#include <cmath>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(common)
};

double unit_price(const snapshot::Snapshot* snapshot, const Address& token)
{
    if (!snapshot) return 0;
    for (const oracle::PriceReading& price : snapshot->prices)
        if (price.token == token) return to_double(price.mid);
    return 0;
}

/// A token's symbol as the treasury or the chain file knows it, else its address.
QString symbol_of(const engine::EngineState& state, const Address& token)
{
    if (state.chain)
        if (const Token* known = state.chain->find_token(token)) return words(known->symbol);
    if (state.snapshot)
        if (const holding::Holding* held = state.snapshot->find_holding(token)) return words(held->token.symbol);
    return words(token);
}

} // namespace

QString words(const Address& address) { return words(evm::format_address(address)); }
QString words(const Bytes32& hash) { return words(format_hex(hash)); }

int colour_of(const policy::Policy* policy, std::string_view line)
{
    if (policy)
        for (const policy::Target& target : policy->targets)
            if (target.id == line) return static_cast<int>(target.colour);
    return 0;
}

int colour_of(const policy::Policy* policy, const Address& token)
{
    if (policy)
        for (const policy::Target& target : policy->targets)
            for (const Token& member : target.members)
                if (member.address == token) return static_cast<int>(target.colour);
    return 0;
}

QString amount_of(const U256& raw, const Token& token, const snapshot::Snapshot* snapshot, text::Rounding rounding)
{
    const double whole = raw.to_double() / std::pow(10.0, token.decimals);
    const int places = text::amount_places(whole, token.decimals, unit_price(snapshot, token.address));
    return text::format_amount(raw, token.decimals, places, rounding);
}

QString amount_with_symbol(const U256& raw, const Token& token, const snapshot::Snapshot* snapshot,
                           text::Rounding rounding)
{
    return amount_of(raw, token, snapshot, rounding) + QChar(0x00A0) + words(token.symbol);
}

QString venue_words(const venue::Pool& pool) { return words(pool.label()).section(QStringLiteral(" · "), 0, 0); }

QString fee_words(const venue::Pool& pool) { return text::format_percent(pool.fee_pips() / 1e4, 2); }

QString pool_words(const venue::Pool& pool, const engine::EngineState& state)
{
    QStringList pair;
    for (const Address& token : pool.tokens())
        pair << symbol_of(state, token);
    return QStringLiteral("%1 · %2 %3").arg(venue_words(pool), pair.join(u'/'), fee_words(pool));
}

QString join_list(const QStringList& parts)
{
    if (parts.size() < 2) return parts.join(QString());
    return Say::tr("%1 and %2").arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.last());
}

QString sentences_of(const Error& error)
{
    const text::ErrorText words = text::error_text(error);
    return QStringLiteral("%1. %2. %3.").arg(words.happened, words.safe, words.todo);
}

ProblemText problem_text(const Error& error, const QString& lead)
{
    const text::ErrorText sentences = text::error_text(error);
    const QString first = lead.isEmpty() ? sentences.happened : lead;
    return {first, sentences.happened, sentences.safe, sentences.todo, text::error_details(error), Tone::danger};
}

Names names_of(const engine::EngineState& state)
{
    Names names;
    for (const engine::TreasuryInfo& treasury : state.treasuries)
        names[treasury.address] = words(treasury.name);
    for (const engine::KeyInfo& key : state.keys)
        if (!key.label.empty()) names[key.address] = words(key.label);
    return names;
}

const engine::CommandResult* find_result(const engine::EngineState& state, std::uint64_t id)
{
    if (id == 0) return nullptr;
    for (const engine::CommandResult& result : state.results)
        if (result.id == id) return &result;
    return nullptr;
}

const plan::Decision* shown_decision(const engine::EngineState& state)
{
    if (state.alternative) return &*state.alternative;
    return state.decision ? &*state.decision : nullptr;
}

const engine::TreasuryInfo* selected_treasury(const engine::EngineState& state)
{
    for (const engine::TreasuryInfo& treasury : state.treasuries)
        if (treasury.selected) return &treasury;
    return nullptr;
}

const engine::Waiting* find_waiting(const engine::EngineState& state, engine::Waiting::For what)
{
    for (const engine::Waiting& waiting : state.waiting)
        if (waiting.what == what) return &waiting;
    return nullptr;
}

QString waiting_words(engine::Waiting::For what)
{
    using For = engine::Waiting::For;
    switch (what) {
    case For::endpoint: return Say::tr("Waiting for an endpoint");
    case For::snapshot: return Say::tr("Reading balances and prices");
    case For::plan: return Say::tr("Computing the plan");
    case For::simulation: return Say::tr("Simulating the very transaction");
    case For::passphrase: return Say::tr("Unlocking the key");
    case For::signature: return Say::tr("Waiting for a signature");
    case For::submission: return Say::tr("Submitting the transaction");
    case For::inclusion: return Say::tr("Waiting for a block");
    case For::confirmation: return Say::tr("Waiting for confirmations");
    case For::history: return Say::tr("Reading the past");
    }
    return {};
}

QString drift_sentence(const drift::Line& line)
{
    const double drift = line.drift * 100, band = line.band.half_width * 100;
    QString head = Say::tr("%1 is %2 against %3 ± %4")
                       .arg(words(line.id), text::format_percent(line.weight * 100),
                            text::format_number(line.target * 100, 1), text::format_number(band, 1));
    const double beyond = std::abs(drift) - band;
    if (beyond <= 0) return head;
    const QString points = text::format_number(beyond, 1);
    return drift > 0 ? Say::tr("%1: over by %2 points").arg(head, points)
                     : Say::tr("%1: under by %2 points").arg(head, points);
}

Chains in_order(Chains chains)
{
    std::stable_partition(chains.begin(), chains.end(),
                          [](const auto& chain) { return chain->id == ChainId{1} && !chain->practice; });
    return chains;
}

std::pair<const drift::Line*, double> find_worst(const drift::Drift& drift)
{
    std::pair<const drift::Line*, double> worst{nullptr, 0};
    for (const drift::Line& line : drift.lines) {
        const double used = line.band.half_width > 0 ? std::abs(line.drift) / line.band.half_width : 0;
        if (used >= worst.second) worst = {&line, used};
    }
    return worst;
}

QString largest_drift(const drift::Drift& drift)
{
    const auto size = [](const drift::Line& line) { return std::abs(line.drift); };
    const auto line = std::ranges::max_element(drift.lines, {}, size);
    if (line == drift.lines.end()) return {};
    return Say::tr("The largest drift is %1 at %2 points of ± %3.")
        .arg(words(line->id), text::format_points(line->drift * 100),
             text::format_number(line->band.half_width * 100, 1));
}

bool may_set_aside(const send::Unfinished& open, const engine::EngineState& state)
{
    using send::Step;
    const bool on_its_way = open.step == Step::submitted || open.step == Step::included;
    const bool maybe = open.step == Step::signed_outer && open.transaction != Bytes32{};
    const bool late = state.head && state.head->time > open.deadline; // what was sent can trade no more
    if (open.untold) return false;                                    // it is over, and only has to be told
    return open.done > 0 || !(on_its_way || maybe || open.step == Step::confirmed) || ((on_its_way || maybe) && late);
}

QString hold_words(plan::Hold::Reason reason) { return text::hold_words(plan::reason_name(reason)); }

Cell number_cell(const QString& text, bool bold, bool quiet)
{
    Cell cell;
    cell.text = text;
    cell.bold = bold;
    cell.quiet = quiet;
    return cell;
}

} // namespace ballast::ui
