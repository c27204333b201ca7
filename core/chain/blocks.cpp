#include "base/task.h"
#include "chain/endpoint_group.h"
#include <boost/asio/detached.hpp>

// Heads: finding the one that two endpoints share, and following it.
namespace ballast::chain {
namespace asio = boost::asio;
using Clock = std::chrono::steady_clock;
namespace {

// Endpoints may stand on two sides of a fresh fork; deeper than this it is no longer ordinary.
constexpr unsigned k_fork_depth = 4;
constexpr std::chrono::milliseconds k_least_poll{250};
// How long the others are waited for when two have told the same block: one that hangs must not hold up all.
constexpr std::chrono::milliseconds k_patience{500};
// After a failure: soon again, however seldom blocks come.
constexpr std::chrono::milliseconds k_retry_poll{1000};

Question block_question(std::optional<BlockNumber> number)
{
    const std::string tag = number ? fmt::format("{:#x}", number->value) : "latest";
    return {"eth_getBlockByNumber", "[" + codec::quote(tag) + ",false]"};
}

Read<Block> block_read(std::optional<BlockNumber> number)
{
    Read<Block> read{block_question(number), codec::read_block};
    read.same = [](const Block& a, const Block& b) { return a == b; };
    if (number) read.what = fmt::format("block {}", number->value);
    return read;
}

struct Told {
    NodePtr node;
    Block block;
};

std::optional<Block> shared_block(const std::vector<Told>& told)
{
    for (std::size_t i = 0; i < told.size(); ++i)
        for (std::size_t j = i + 1; j < told.size(); ++j)
            if (told[i].block == told[j].block) {
                told[i].node->note_agreement(true);
                told[j].node->note_agreement(true);
                return told[i].block;
            }
    return std::nullopt;
}

bool two_alike(const std::vector<std::optional<Result<Block>>>& results)
{
    for (std::size_t i = 0; i < results.size(); ++i)
        for (std::size_t j = i + 1; j < results.size(); ++j)
            if (results[i] && *results[i] && results[j] && *results[j] && **results[i] == **results[j]) return true;
    return false;
}

Task<Result<std::vector<Told>>> ask_all(std::vector<NodePtr> nodes, std::optional<BlockNumber> number)
{
    std::vector<Task<Result<Block>>> tasks;
    for (const NodePtr& node : nodes)
        tasks.push_back(ask_node(node, block_read(number)));
    const auto results = co_await join_enough(std::move(tasks), two_alike, k_patience);
    std::vector<Told> told;
    std::vector<Error> troubles;
    for (std::size_t i = 0; i < results.size(); ++i) {
        if (!results[i]) continue; // late, while two agree
        if (*results[i])
            told.push_back({nodes[i], **results[i]});
        else
            troubles.push_back(results[i]->error());
    }
    if (told.size() < 2) co_return std::unexpected(too_few(told.empty() ? nullptr : told.front().node, troubles));
    co_return told;
}

// Keeps a subscription open at one WebSocket endpoint; each new head wakes whoever waits.
Task<void> follow(std::weak_ptr<EndpointGroup> weak, NodePtr node)
{
    for (unsigned failures = 1;; ++failures) {
        auto group = weak.lock();
        if (!group || group->cancelled) co_return;
        auto feed = node->connect();
        std::erase_if(group->feeds, [](const auto& each) { return each.expired(); });
        group->feeds.push_back(feed);
        const auto options = group->options;
        group.reset();
        const std::array subscribing{Question{"eth_subscribe", R"(["newHeads"])"}};
        std::string request = format_questions(subscribing, 1);
        auto first = co_await feed->exchange(std::move(request));
        bool alive = first.has_value();
        while (alive) {
            auto message = co_await feed->receive();
            group = weak.lock();
            alive = message.has_value() && group && !group->cancelled;
            if (alive && codec::is_new_head(*message)) {
                failures = 1;
                group->wake();
            }
            group.reset();
        }
        group = weak.lock();
        if (!group || group->cancelled) co_return;
        auto timer = std::make_shared<asio::steady_timer>(group->executor,
                                                          options.backoff_first * (1 << std::min(failures, 7u)));
        group->waiters.push_back(timer);
        group.reset();
        co_await timer->async_wait(asio::as_tuple(asio::use_awaitable));
    }
}

void start_following(const GroupPtr& group)
{
    if (std::exchange(group->following, true)) return;
    for (const NodePtr& node : group->nodes)
        if (node->url().websocket) asio::co_spawn(group->executor, follow(group, node), asio::detached);
}

} // namespace

Result<void> check_head_age(const Block& head, Time now, std::chrono::seconds limit)
{
    if (now - head.time <= limit) return {};
    return fail(Code::head_stale, Stage::chain,
                {{"age", std::to_string((now - head.time).count())}, {"limit", std::to_string(limit.count())}});
}

Task<Result<Block>> agreed_head(GroupPtr group)
{
    if (group->nodes.size() == 1) {
        auto read = block_read(std::nullopt);
        auto only = co_await ask_any(group, std::move(read));
        if (only) group->nodes.front()->note_head(only->number);
        co_return only;
    }
    auto order = group->ranked(); // those that rest last: asked only where there are no two others
    const auto rests = [](const NodePtr& node) { return node->is_resting(); };
    const auto first_resting = std::ranges::find_if(order, rests);
    if (first_resting - order.begin() >= 2) order.erase(first_resting, order.end());
    auto answers = co_await ask_all(std::move(order), std::nullopt);
    if (!answers) co_return std::unexpected(std::move(answers).error());
    auto told = std::move(*answers);
    std::ranges::stable_sort(told, std::greater<>(), [](const Told& each) { return each.block.number; });
    for (const Told& each : told)
        each.node->note_head(each.block.number);

    // The second-highest head is the newest that two can know.
    std::uint64_t number = told[1].block.number.value;
    std::vector<NodePtr> nodes;
    for (const Told& each : told)
        nodes.push_back(each.node);
    if (told[0].block.number == told[1].block.number)
        if (auto block = shared_block(told)) co_return *block;
    for (unsigned depth = 0; depth < k_fork_depth; ++depth) {
        auto level = co_await ask_all(nodes, BlockNumber{number});
        if (level)
            if (auto block = shared_block(*level)) co_return *block;
        if (!level && level.error().code != Code::block_unknown) co_return std::unexpected(std::move(level).error());
        if (number == 0) break;
        --number;
    }
    told[0].node->note_agreement(false);
    told[1].node->note_agreement(false);
    co_return std::unexpected(
        disagreement(*told[0].node, *told[1].node, fmt::format("block {}", told[1].block.number.value)));
}

Task<Result<Block>> agreed_block(GroupPtr group, BlockNumber number)
{
    auto read = block_read(number);
    auto block = co_await ask_agreed(group, std::move(read));
    if (!block && block.error().code == Code::block_unknown && block.error().parameters.empty())
        co_return fail(Code::block_unknown, Stage::chain, {{"block", std::to_string(number.value)}});
    co_return block;
}

Task<Result<Block>> next_head(GroupPtr group, Bytes32 known, std::chrono::seconds timeout)
{
    start_following(group);
    const auto deadline = Clock::now() + timeout;
    const bool subscribed = std::ranges::any_of(group->nodes, [](const NodePtr& n) { return n->url().websocket; });
    // With a subscription polling is only the net below it.
    const auto interval = std::max(group->block_time / (subscribed ? 1 : 4), k_least_poll);
    while (true) {
        auto head = co_await agreed_head(group);
        if (group->cancelled) co_return fail(Code::cancelled, Stage::chain);
        const auto now = Clock::now();
        if ((head && head->hash != known) || now >= deadline) co_return head;
        const auto pause = head ? interval : std::min<std::chrono::milliseconds>(interval, k_retry_poll);
        auto timer =
            std::make_shared<asio::steady_timer>(group->executor, std::min<Clock::time_point>(deadline, now + pause));
        group->waiters.push_back(timer);
        co_await timer->async_wait(asio::as_tuple(asio::use_awaitable));
        std::erase_if(group->waiters, [](const auto& each) { return each.expired(); });
    }
}

} // namespace ballast::chain
