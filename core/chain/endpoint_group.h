#pragma once
#include "chain/codec.h"
#include "chain/join.h"
#include "chain/node.h"

/// The workings behind `Endpoints`: whom to ask, and what counts as agreement.
namespace ballast::chain {

/// The endpoints of one chain. Coroutines hold it by shared pointer, so they may outlive their `Endpoints`.
struct EndpointGroup : std::enable_shared_from_this<EndpointGroup> {
    boost::asio::any_io_executor executor; ///< the engine thread; all of it runs there
    ChainId chain;
    Address multicall; ///< Multicall3 on this chain
    std::chrono::milliseconds block_time{12'000};
    GasPrice priority_fee_cap;
    EndpointOptions options;
    std::vector<NodePtr> nodes;                                    ///< in the order of the configuration
    bool cancelled = false;                                        ///< for good
    bool following = false;                                        ///< whether the WebSocket subscriptions were started
    std::vector<std::weak_ptr<boost::asio::steady_timer>> waiters; ///< pauses of those who wait for a head
    std::vector<std::weak_ptr<transport::Connection>> feeds;       ///< connections of subscriptions

    /// Those not resting first, then those that have answered and not failed since, the quickest first.
    [[nodiscard]] std::vector<NodePtr> ranked() const;
    void wake();   ///< ends the pauses of whoever waits for a head, so that they look again
    void cancel(); ///< for good: all that waits fails with `cancelled`
};
using GroupPtr = std::shared_ptr<EndpointGroup>; ///< shared by coroutines under way

/// Turns a node's result, JSON text, into a value; what is no such value is endpoint_garbage.
template <class T>
using Decode = std::function<Result<T>(const std::string&)>;
/// Whether two endpoints' answers agree; exact unless chain/agreement.h says otherwise.
template <class T>
using Same = std::function<bool(const T&, const T&)>;
/// Makes one answer of two that agree but are not equal.
template <class T>
using Merge = std::function<T(T, T)>;

/// A question with what is needed to read and to compare its answers. `what` names it in endpoints_disagree.
template <class T>
struct Read {
    Question question;
    Decode<T> decode;    ///< must be set
    Same<T> same = {};   ///< must be set for ask_agreed
    Merge<T> merge = {}; ///< of two answers that are the same in the sense of `same`; without it the first counts
    std::string what = {};
};

/// Whether another endpoint may do better than the one that failed so.
[[nodiscard]] bool is_worth_another(Code code);
/// endpoints_disagree [first, second, what], the endpoints by their labels.
[[nodiscard]] Error disagreement(Node& first, Node& second, std::string what);
/// Why fewer than two endpoints told something: a missing method or a block not known yet tells more than that one
/// could not be reached. `alone` is the one that did answer, if any; its name goes into the error, for one endpoint's
/// word is no agreement and the person should know that plans wait for a second.
[[nodiscard]] Error too_few(const NodePtr& alone, std::span<const Error> troubles);

/// One endpoint's answer. An answer that cannot be read is held against it (`Node::blame`).
template <class T>
Task<Result<T>> ask_node(NodePtr node, Read<T> read)
{
    auto answer = co_await node->ask(read.question);
    if (!answer) co_return std::unexpected(std::move(answer).error());
    auto value = read.decode(*answer);
    if (!value) co_return std::unexpected(node->blame(std::move(value).error()));
    co_return value;
}

/// The first endpoint that can answer.
template <class T>
Task<Result<T>> ask_any(GroupPtr group, Read<T> read)
{
    std::optional<Error> trouble;
    for (const NodePtr& node : group->ranked()) {
        auto value = co_await ask_node(node, read);
        if (value || !is_worth_another(value.error().code)) co_return value;
        if (!trouble) trouble = std::move(value).error();
    }
    co_return std::unexpected(std::move(*trouble));
}

/// Asks endpoints until two have answered, and compares. One configured endpoint speaks for itself. Fails with
/// endpoints_disagree, or as `too_few` says.
template <class T>
Task<Result<T>> ask_agreed(GroupPtr group, Read<T> read)
{
    if (group->nodes.size() == 1) {
        auto only = co_await ask_any(group, std::move(read));
        co_return only;
    }
    const auto order = group->ranked();
    std::size_t next = 0;
    std::vector<NodePtr> who;
    std::vector<Result<T>> told;
    std::vector<Error> troubles;
    while (told.size() < 2) {
        std::vector<NodePtr> asked;
        std::vector<Task<Result<T>>> tasks;
        for (; asked.size() + told.size() < 2 && next < order.size(); ++next) {
            asked.push_back(order[next]);
            tasks.push_back(ask_node(order[next], read));
        }
        if (asked.empty()) co_return std::unexpected(too_few(who.empty() ? nullptr : who.front(), troubles));
        auto results = co_await join(std::move(tasks));
        for (std::size_t i = 0; i < results.size(); ++i) {
            if (!results[i] && is_worth_another(results[i].error().code)) {
                troubles.push_back(std::move(results[i]).error());
                continue;
            }
            who.push_back(asked[i]);
            told.push_back(std::move(results[i]));
        }
    }
    const bool both = told[0].has_value() && told[1].has_value();
    const bool agree =
        both ? read.same(*told[0], *told[1]) : !told[0] && !told[1] && told[0].error().code == told[1].error().code;
    for (const NodePtr& node : who)
        node->note_agreement(agree);
    if (!agree) co_return std::unexpected(disagreement(*who[0], *who[1], read.what));
    if (both && read.merge) co_return read.merge(std::move(*told[0]), std::move(*told[1]));
    co_return std::move(told[0]);
}

/// The newest block that two endpoints know by the same hash.
[[nodiscard]] Task<Result<Block>> agreed_head(GroupPtr group);
/// The block of a number by the word of two endpoints; block_unknown when it is not there (yet).
[[nodiscard]] Task<Result<Block>> agreed_block(GroupPtr group, BlockNumber number);
/// Waits as `Client::wait_for_head` says.
[[nodiscard]] Task<Result<Block>> next_head(GroupPtr group, Bytes32 known, std::chrono::seconds timeout);
/// Sends to all endpoints that work.
[[nodiscard]] Task<Result<Bytes32>> broadcast(GroupPtr group, Bytes raw);

} // namespace ballast::chain
