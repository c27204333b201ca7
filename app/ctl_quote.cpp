#include "app/ctl_plan.h"
#include "plan/floors.h"
#include <CLI/CLI.hpp>
#include <QString>
#include <nlohmann/json.hpp>

namespace ballast::app {
namespace {

using nlohmann::json;

/// What a quote is asked for, as typed.
struct QuoteArguments {
    std::string sell, buy, amount;
};

/// The question with its answer.
struct Quote {
    Token sell, buy;
    U256 amount;
    route::Route route;
    BlockNumber block;
    std::optional<double> below_bps;        ///< how far under the price feeds; absent without both prices
    bool below_limit = false;               ///< a part of it lies further under them than the policy lets a plan trade
    std::map<Address, std::string> symbols; ///< of the tokens on the way
};

/// By address, or by symbol in any case as long as one token alone is called so.
Result<Token> token_of(const engine::EngineState& state, const std::string& name)
{
    const auto address = evm::parse_address(name);
    std::vector<Token> known{state.chain->native, state.chain->wrapped};
    for (const holding::Holding& each : state.snapshot->holdings)
        known.push_back(each.token);
    std::ranges::copy(state.chain->tokens, std::back_inserter(known));
    const QString wanted = QString::fromStdString(name);
    std::map<Address, Token> alike;
    for (const Token& each : known) {
        if (address ? each.address == *address : each.symbol == name) return each;
        if (wanted.compare(QString::fromStdString(each.symbol), Qt::CaseInsensitive) == 0) alike[each.address] = each;
    }
    if (alike.size() == 1) return alike.begin()->second;
    return fail(
        Code::usage, Stage::route,
        {{"why", alike.empty()
                     ? fmt::format("neither the treasury nor {} knows a token {}", state.chain->name, name)
                     : fmt::format("several tokens are called {}; give the address of the one you mean", name)}});
}

/// What the pools pay against what the feeds say, and whether a plan would refuse it, by the planner's own rule.
void compare(Quote& quote, const engine::EngineState& state)
{
    const auto price_of = [&](const Token& token) -> std::optional<Price> {
        const oracle::PriceReading* price = state.snapshot->find_price(token.address);
        return price && !price->refusal ? std::optional(price->mid) : std::nullopt;
    };
    const auto sell = price_of(quote.sell), buy = price_of(quote.buy);
    if (!sell || !buy) return;
    const auto fair = [&](const U256& amount) {
        return plan::oracle_output(amount, quote.sell, quote.buy, *sell, *buy);
    };
    const auto whole = fair(quote.amount);
    if (!whole || whole->is_zero()) return;
    quote.below_bps = (1 - quote.route.expected_out.to_double() / whole->to_double()) * 10'000;
    for (const route::Leg& leg : quote.route.legs)
        if (const auto part = fair(leg.amount_in))
            quote.below_limit |= !plan::leg_floor(leg, *part, state.policy->limits);
}

/// The best split of one trade over the pools of this block; nothing is signed or sent.
Result<Quote> find_quote(CtlContext& context, const QuoteArguments& arguments)
{
    BALLAST_TRY(state, context.session().wait_for_drift());
    Quote out;
    BALLAST_TRY(sell, token_of(*state, arguments.sell));
    BALLAST_TRY(buy, token_of(*state, arguments.buy));
    BALLAST_TRY(amount, evm::parse_amount(arguments.amount, sell.decimals));
    const auto pool_token = [&](const Token& token) {
        return token.address == evm::k_native ? state->chain->wrapped.address : token.address;
    };
    auto routed = route::route_trade(
        {state->snapshot->pools, pool_token(sell), pool_token(buy), amount, state->chain->intermediates(), 0});
    if (!routed && routed.error().code == Code::liquidity_insufficient)
        return fail(
            Code::liquidity_insufficient, Stage::route,
            {{"sell", sell.symbol}, {"buy", buy.symbol}, {"amount", evm::format_amount(amount, sell.decimals)}});
    if (!routed) return std::unexpected(routed.error());
    out = {sell, buy, amount, std::move(routed->route), state->snapshot->block.number, {}, false, {}};
    compare(out, *state);
    for (const route::Leg& leg : out.route.legs)
        for (const Address& token : leg.tokens)
            if (const Token* known = state->chain->find_token(token)) out.symbols[token] = known->symbol;
    return out;
}

json quote_json(const Quote& quote)
{
    json legs = json::array();
    for (const route::Leg& leg : quote.route.legs) {
        json pools = json::array();
        for (const venue::PoolPtr& pool : leg.pools)
            pools.push_back({{"pool", pool->label()}, {"address", evm::format_address(pool->address())}});
        legs.push_back({{"pools", pools},
                        {"amount_in", evm::format_amount(leg.amount_in, quote.sell.decimals)},
                        {"expected_out", evm::format_amount(leg.expected_out, quote.buy.decimals)}});
    }
    json out{{"block", quote.block.value},
             {"sell", quote.sell.symbol},
             {"buy", quote.buy.symbol},
             {"amount_in", evm::format_amount(quote.amount, quote.sell.decimals)},
             {"expected_out", evm::format_amount(quote.route.expected_out, quote.buy.decimals)},
             {"expected_out_raw", format_decimal(quote.route.expected_out)},
             {"gap_bps", quote.route.gap_bps},
             {"below_limit", quote.below_limit},
             {"legs", legs}};
    if (quote.below_bps) out["below_feeds_bps"] = *quote.below_bps;
    return out;
}

std::string name_of(const Quote& quote, const Address& token)
{
    const auto known = quote.symbols.find(token);
    return known == quote.symbols.end() ? evm::format_address(token) : known->second;
}

std::string quote_text(const Quote& quote)
{
    std::string out = fmt::format(
        "{} {} gives {} {} at block {}\n", evm::format_amount(quote.amount, quote.sell.decimals), quote.sell.symbol,
        evm::format_amount(quote.route.expected_out, quote.buy.decimals), quote.buy.symbol, quote.block.value);
    for (const route::Leg& leg : quote.route.legs) {
        std::string way = leg.pools.front()->label();
        for (std::size_t i = 1; i < leg.pools.size(); ++i)
            way += fmt::format(" to {}, then {}", name_of(quote, leg.tokens[i]), leg.pools[i]->label());
        out += fmt::format("  {:5.1f} % by {}: {} to {}\n", leg.amount_in.to_double() / quote.amount.to_double() * 100,
                           way, evm::format_amount(leg.amount_in, quote.sell.decimals),
                           evm::format_amount(leg.expected_out, quote.buy.decimals));
    }
    if (!quote.below_bps) return out + "There are not both prices to compare it with";
    out += *quote.below_bps < 0 ? fmt::format("{:.1f} bp more than by the price feeds", -*quote.below_bps)
                                : fmt::format("{:.1f} bp less than by the price feeds", *quote.below_bps);
    if (quote.below_limit) out += ": further than the policy allows, so no plan would trade all of this now";
    return out;
}

} // namespace

void add_quote_command(CLI::App& app, CtlContext& context)
{
    auto arguments = std::make_shared<QuoteArguments>();
    CLI::App* quoting = app.add_subcommand("quote", "Best split of one trade over this block's pools");
    quoting->add_option("--sell", arguments->sell, "Symbol or address")->required();
    quoting->add_option("--buy", arguments->buy, "Symbol or address")->required();
    quoting->add_option("--amount", arguments->amount, "Of the sold token, as a decimal")->required();
    quoting->callback([&context, arguments] {
        const auto quote = find_quote(context, *arguments);
        if (!quote) return context.refuse(quote.error());
        CtlContext::tell_notes(*context.session().state());
        context.answer(quote_json(*quote), quote_text(*quote));
    });
}

} // namespace ballast::app
