#include "chain/endpoint_group.h"
#include "base/task.h"
#include "evm/keccak.h"

namespace ballast::chain {

std::vector<NodePtr> EndpointGroup::ranked() const
{
    auto order = nodes;
    std::ranges::stable_sort(order, {}, [](const NodePtr& node) {
        const EndpointHealth health = node->health();
        return std::tuple(node->is_resting(), !health.healthy, health.latency);
    });
    return order;
}

void EndpointGroup::wake()
{
    for (const auto& weak : waiters)
        if (const auto timer = weak.lock()) timer->cancel();
    waiters.clear();
}

void EndpointGroup::cancel()
{
    cancelled = true;
    for (const NodePtr& node : nodes)
        node->cancel();
    for (const auto& weak : feeds)
        if (const auto feed = weak.lock()) feed->cancel();
    wake();
}

bool is_worth_another(Code code)
{
    return is_endpoint_fault(code) || code == Code::rpc_method_missing || code == Code::block_unknown;
}

Error disagreement(Node& first, Node& second, std::string what)
{
    return {Code::endpoints_disagree,
            Stage::chain,
            {{"first", first.health().label}, {"second", second.health().label}, {"what", std::move(what)}}};
}

Error too_few(const NodePtr& alone, std::span<const Error> troubles)
{
    const auto telling =
        std::ranges::find_if(troubles, [](const Error& each) { return !is_endpoint_fault(each.code); });
    if (telling != troubles.end()) return *telling;
    Error trouble = troubles.front();
    if (alone) trouble.parameters.push_back({"alone", alone->health().label});
    return trouble;
}

namespace {

struct Sent {
    bool accepted = false;
    std::optional<Error> error;
};

// A node that already holds the transaction, waiting or mined, has it: that is success.
Task<Result<Sent>> send_to(NodePtr node, std::string raw, Bytes32 id)
{
    Question sending{"eth_sendRawTransaction", "[" + codec::quote(raw) + "]"};
    auto answer = co_await node->ask(std::move(sending), false);
    if (answer) {
        const auto hash = codec::read_hash(*answer);
        if (!hash) co_return Sent{false, node->blame(hash.error())};
        if (*hash == id) co_return Sent{true, {}};
        co_return Sent{false,
                       node->blame({Code::endpoint_garbage, Stage::chain, {{"why", "a foreign transaction hash"}}})};
    }
    const Error& error = answer.error();
    if (error.code != Code::rpc_failed) co_return Sent{false, error};
    if (means_already_known(error.parameter("message"))) co_return Sent{true, {}};
    Question looking{"eth_getTransactionByHash", "[" + codec::quote(format_hex(id)) + "]"};
    auto known = co_await node->ask(std::move(looking));
    if (known && !codec::is_null(*known)) co_return Sent{true, {}};
    co_return Sent{false, error};
}

} // namespace

Task<Result<Bytes32>> broadcast(GroupPtr group, Bytes raw)
{
    const Bytes32 id = evm::keccak256(raw);
    const std::string text = format_hex(raw);
    std::vector<Task<Result<Sent>>> tasks;
    for (const NodePtr& node : group->nodes)
        tasks.push_back(send_to(node, text, id));
    const auto any_took_it = [](const std::vector<std::optional<Result<Sent>>>& results) {
        return std::ranges::any_of(results, [](const auto& each) { return each && (*each)->accepted; });
    };
    // One that took it is enough to go on; the others get it all the same.
    const auto results = co_await join_enough(std::move(tasks), any_took_it, std::chrono::milliseconds(500));
    if (any_took_it(results)) co_return id;
    std::optional<Error> verdict;
    for (const auto& result : results) {
        const Sent& sent = **result;
        // What a node says of the transaction tells more than that another could not be reached.
        if (!verdict || (is_worth_another(verdict->code) && !is_worth_another(sent.error->code))) verdict = sent.error;
    }
    co_return std::unexpected(std::move(*verdict));
}

} // namespace ballast::chain
