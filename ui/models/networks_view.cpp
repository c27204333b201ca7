#include "ui/models/networks_view.h"
#include "chain/transport/url.h"
#include "ui/models/common.h"
#include <QCoreApplication>

namespace ballast::ui {
namespace {

struct Networks {
    Q_DECLARE_TR_FUNCTIONS(Networks)
};

/// Asked already, with or without success.
bool is_known(const chain::EndpointHealth& endpoint) { return endpoint.healthy || endpoint.last_error; }

/// What is wrong with an endpoint, in a word or two; the sentences below the table say more.
QString fault_words(Code code)
{
    switch (code) {
    case Code::endpoint_refused: return Networks::tr("Not reachable");
    case Code::endpoint_timeout: return Networks::tr("No answer");
    case Code::endpoint_limited: return Networks::tr("Limit reached");
    case Code::endpoint_tls: return Networks::tr("Not secure");
    case Code::endpoint_wrong_chain: return Networks::tr("Other network");
    case Code::endpoint_garbage:
    case Code::endpoint_too_large: return Networks::tr("Answers unreadable");
    case Code::rpc_method_missing: return Networks::tr("Lacks a method");
    case Code::past_unreadable: return Networks::tr("Lacks the past");
    case Code::head_stale:
    case Code::block_unknown: return Networks::tr("Behind");
    default: return Networks::tr("Refuses");
    }
}

Cell state_cell(const chain::EndpointHealth& endpoint)
{
    if (endpoint.healthy && endpoint.other_network) return {Networks::tr("Another network"), true, Tone::attention};
    if (endpoint.healthy) return {Networks::tr("Answers"), false, Tone::good};
    if (endpoint.last_error) return {fault_words(endpoint.last_error->code), true, Tone::danger};
    return {Networks::tr("Not asked yet"), false, Tone::neutral, true};
}

Cell agreement_cell(chain::Agreement agreement)
{
    switch (agreement) {
    case chain::Agreement::agrees: return {Networks::tr("Agrees"), false, Tone::good};
    case chain::Agreement::disagrees: return {Networks::tr("Differs"), true, Tone::danger};
    case chain::Agreement::unknown: break;
    }
    return {Networks::tr("Not compared"), false, Tone::neutral, true};
}

std::vector<Cell> endpoint_row(const chain::EndpointHealth& endpoint)
{
    const bool answered = endpoint.latency.count() > 0;
    const QString latency = answered
                                ? Networks::tr("%1 ms").arg(text::format_number(double(endpoint.latency.count()), 0))
                                : Networks::tr("never yet");
    // What it said before it failed is no news: the second ink.
    const Cell time = number_cell(latency, false, !answered || !endpoint.healthy);
    const Cell head = number_cell(endpoint.head ? text::format_block(*endpoint.head) : Networks::tr("none yet"), false,
                                  !endpoint.head || !endpoint.healthy);
    return {{words(endpoint.label)}, state_cell(endpoint), time, head, agreement_cell(endpoint.agreement)};
}

QString problem_sentence(const Error& error)
{
    const text::ErrorText said = text::error_text(error);
    return said.happened + QStringLiteral(". ") + said.todo + u'.';
}

void say_endpoints(NetworksView& view, const std::vector<chain::EndpointHealth>& endpoints)
{
    const auto count = [&endpoints](auto matches) {
        return std::count_if(endpoints.begin(), endpoints.end(), matches);
    };
    const auto all = static_cast<qsizetype>(endpoints.size());
    const auto known = count(is_known);
    const auto answer = count([](const auto& each) { return each.healthy; });
    const auto differ = count([](const auto& each) { return each.agreement == chain::Agreement::disagrees; });
    if (known == 0) {
        view.sentence = Networks::tr("No endpoint was asked yet.");
        view.chip = Networks::tr("Not asked yet");
        return;
    }
    view.tone = answer == 0 || differ > 0 ? Tone::danger : answer < all ? Tone::attention : Tone::good;
    view.chip = answer == 0  ? Networks::tr("No endpoint answers")
                : differ > 0 ? Networks::tr("Answers differ")
                             : Networks::tr("Connected");
    view.sentence = Networks::tr("%n of %1 endpoints answer.", nullptr, static_cast<int>(answer)).arg(all) + u' ';
    view.sentence += all < 2 ? Networks::tr("With a second one Ballast compares every number that enters a plan.")
                             : Networks::tr("Numbers that enter a plan are asked of two and compared.");
}

QString seconds_words(std::chrono::milliseconds time)
{
    const double seconds = double(time.count()) / 1000.0;
    return Networks::tr("%1 s").arg(text::format_number(seconds, time.count() % 1000 == 0 ? 0 : 2));
}

QString versions_words(const chain::ChainConfig& chain)
{
    QStringList versions;
    for (const chain::SafeDeployment& safe : chain.safes)
        versions << words(safe.version);
    return versions.isEmpty() ? Networks::tr("none") : join_list(versions);
}

std::vector<std::pair<QString, QString>> facts_of(const chain::ChainConfig& chain)
{
    const auto number = [](std::size_t value) { return text::format_number(double(value), 0); };
    std::vector<std::pair<QString, QString>> facts{
        {Networks::tr("Name"), words(chain.name)},
        {Networks::tr("Chain id"), QString::number(chain.id.value)},
        {Networks::tr("Address prefix"), words(chain.short_name) + u':'},
        {Networks::tr("Coin for gas"), words(chain.native.symbol)},
        {Networks::tr("A block every"), seconds_words(chain.block_time)},
        {Networks::tr("Final after"), Networks::tr("%n blocks", nullptr, static_cast<int>(chain.confirmations))},
        {Networks::tr("Tokens known by name"), number(chain.tokens.size())},
        {Networks::tr("Price feeds"), number(chain.feeds.size())},
        {Networks::tr("Safe versions"), versions_words(chain)},
        {Networks::tr("Block explorer"), chain.explorer.empty() ? Networks::tr("none") : words(chain.explorer)}};
    if (chain.practice) facts[1].second = Networks::tr("%1, as of the chain that it practises").arg(facts[1].second);
    if (chain.sequencer_feed)
        facts.insert(facts.end() - 1,
                     {Networks::tr("After a sequencer stop, wait"), text::format_age(chain.sequencer_grace)});
    return facts;
}

} // namespace

std::vector<int> wrong_lines(const QString& typed)
{
    std::vector<int> wrong;
    const QStringList lines = typed.split(u'\n');
    for (int i = 0; i < lines.size(); ++i)
        if (const QString line = lines[i].trimmed(); !line.isEmpty())
            if (!chain::transport::parse_url(line.toStdString())) wrong.push_back(i + 1);
    return wrong;
}

ProblemText endpoints_refusal(const Error& error, const QString& typed)
{
    ProblemText problem = problem_text(error, Networks::tr("The endpoints stay as they were"));
    if (error.code != Code::endpoint_malformed) return problem;
    // Nothing was asked yet, so nothing refused: the text itself is no address.
    QStringList lines;
    for (const int line : wrong_lines(typed))
        lines << QString::number(line);
    problem.happened = lines.size() == 1 ? Networks::tr("Line %1 is not the whole address of an endpoint").arg(lines[0])
                       : lines.isEmpty()
                           ? Networks::tr("One of the lines is not the whole address of an endpoint")
                           : Networks::tr("Lines %1 are not whole addresses of endpoints").arg(join_list(lines));
    problem.lost = Networks::tr("Nothing was changed; what you entered is still here");
    problem.to_do = Networks::tr("Write one address a line, beginning with https, wss, http or ws, then a host");
    return problem;
}

NetworksView make_networks_view(const engine::EngineState& state, const QString& chosen)
{
    NetworksView view;
    view.watched = state.chain && selected_treasury(state);
    const auto named =
        std::ranges::find_if(state.chains, [&](const auto& each) { return words(each->name) == chosen; });
    const auto chain = view.watched ? state.chain : named != state.chains.end() ? *named : nullptr;
    if (!chain) return view;
    view.any = true;
    view.chain = words(chain->name);
    view.facts = facts_of(*chain);
    if (const auto urls = state.endpoint_urls.find(chain->name); urls != state.endpoint_urls.end())
        for (const std::string& url : urls->second)
            view.urls << words(url);
    if (!view.watched) {
        view.sentence = Networks::tr("They are asked when a treasury on this chain is looked at or watched.");
        return view;
    }
    say_endpoints(view, state.endpoints);
    for (const chain::EndpointHealth& endpoint : state.endpoints) {
        view.rows.push_back(endpoint_row(endpoint));
        if (endpoint.last_error) view.problems << problem_sentence(*endpoint.last_error);
    }
    for (const Error& problem : state.problems) // of all endpoints together: they disagree, or the chain stands still
        if (problem.stage == Stage::chain) view.problems << problem_sentence(problem);
    for (const Error& note : state.notes)
        if (note.stage == Stage::chain) view.problems << problem_sentence(note);
    view.problems.removeDuplicates();
    return view;
}

} // namespace ballast::ui
