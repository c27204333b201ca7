#include "chain/node.h"
#include "base/task.h"
#include "chain/backoff.h"
#include "chain/codec.h"
#include "evm/abi.h"
#include <algorithm>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace ballast::chain {
namespace asio = boost::asio;
using Clock = std::chrono::steady_clock;
namespace {

constexpr std::size_t k_max_idle = 4;

bool is_transient(Code code) { return code == Code::endpoint_refused || code == Code::endpoint_limited; }

template <class T>
void drop_expired(std::vector<std::weak_ptr<T>>& list)
{
    std::erase_if(list, [](const auto& each) { return each.expired(); });
}

} // namespace

bool is_endpoint_fault(Code code)
{
    switch (code) {
    case Code::endpoint_refused:
    case Code::endpoint_timeout:
    case Code::endpoint_garbage:
    case Code::endpoint_too_large:
    case Code::endpoint_limited:
    case Code::endpoint_tls:
    case Code::endpoint_wrong_chain: return true;
    default: return false;
    }
}

Node::Node(asio::any_io_executor executor, transport::Url url, ChainIdentity chain, EndpointOptions options)
    : m_executor(std::move(executor)), m_url(std::move(url)), m_chain(chain), m_options(std::move(options)),
      m_random(m_options.seed ? m_options.seed : std::random_device{}())
{
    m_health.label = m_url.label;
}

transport::ConnectionPtr Node::connect() const
{
    return transport::make_connection(m_executor, m_url, m_options.limits);
}

transport::ConnectionPtr Node::take_connection()
{
    while (!m_idle.empty()) {
        auto connection = std::move(m_idle.back());
        m_idle.pop_back();
        if (connection->is_open()) return connection;
    }
    return connect();
}

void Node::cancel()
{
    m_cancelled = true;
    for (const auto& weak : m_busy)
        if (const auto connection = weak.lock()) connection->cancel();
    for (const auto& weak : m_pauses)
        if (const auto timer = weak.lock()) timer->cancel();
    for (const auto& connection : m_idle)
        connection->cancel();
    m_idle.clear();
}

Error Node::blame(Error error)
{
    if (error.code == Code::endpoint_garbage || error.code == Code::endpoint_limited) {
        if (error.parameter("endpoint").empty())
            error.parameters.insert(error.parameters.begin(), Parameter{"endpoint", m_url.label});
        note_failure(error);
    }
    return error;
}

void Node::note_failure(const Error& error)
{
    if (error.code == Code::cancelled) return;
    m_health.healthy = false;
    m_health.last_error = error;
    m_verified = false;
    ++m_failures;
    m_rest_until =
        Clock::now() + backoff_delay(m_failures, m_options.backoff_first, m_options.backoff_most, m_random());
}

Task<bool> Node::pause(unsigned failures)
{
    const auto delay = backoff_delay(failures, m_options.backoff_first, m_options.backoff_most, m_random());
    auto timer = std::make_shared<asio::steady_timer>(m_executor, delay);
    drop_expired(m_pauses);
    m_pauses.push_back(timer);
    co_await timer->async_wait(asio::as_tuple(asio::use_awaitable));
    co_return !m_cancelled;
}

Task<Result<std::vector<Answer>>> Node::exchange(std::vector<Question> questions)
{
    const std::uint64_t first_id = m_next_id;
    m_next_id += questions.size();
    auto connection = take_connection();
    const bool reused = connection->is_open();
    drop_expired(m_busy);
    m_busy.push_back(connection);
    const auto began = Clock::now();
    const std::string request = format_questions(questions, first_id);
    auto text = co_await connection->exchange(request);
    if (!text && reused && text.error().code == Code::endpoint_refused && !m_cancelled) {
        // A server may end an idle connection at any moment: that says nothing about its health.
        connection = connect();
        m_busy.push_back(connection);
        text = co_await connection->exchange(request);
    }
    if (m_cancelled) co_return fail(Code::cancelled, Stage::chain);
    if (!text) co_return std::unexpected(std::move(text).error());
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - began);
    const auto smoothed = m_health.latency.count() ? (m_health.latency * 7 + took) / 8 : took;
    m_health.latency = std::max(smoothed, std::chrono::milliseconds(1));
    if (m_idle.size() < k_max_idle && connection->is_open()) m_idle.push_back(connection);
    auto answers = parse_answers(*text, questions, first_id);
    if (!answers) co_return std::unexpected(blame(std::move(answers).error()));
    co_return answers;
}

/// One that does not keep its first block, or will not tell it, says nothing about it.
Result<void> Node::judge_first_block(Answer& answer)
{
    if (!answer && is_endpoint_fault(answer.error().code)) return std::unexpected(blame(answer.error()));
    if (!answer) return {};
    const auto first = codec::read_block(*answer);
    if (!first && first.error().code == Code::block_unknown) return {};
    if (!first) return std::unexpected(blame(first.error()));
    m_health.other_network = first->hash != *m_chain.genesis;
    return {};
}

Task<Result<void>> Node::verify()
{
    static const auto k_block_number = evm::abi::selector("getBlockNumber()");
    Message message;
    message.to = m_chain.multicall;
    message.data.assign(k_block_number.bytes.begin(), k_block_number.bytes.end());
    std::vector<Question> questions{{"eth_chainId", "[]"},
                                    {"eth_call", "[" + codec::format_message(message) + ",\"latest\"]"}};
    if (m_chain.genesis) questions.push_back({"eth_getBlockByNumber", R"(["0x0",false])"});
    auto answers = co_await exchange(std::move(questions));
    if (!answers) co_return std::unexpected(std::move(answers).error());
    Answer& id_answer = answers->front();
    if (!id_answer) co_return std::unexpected(blame(std::move(id_answer).error()));
    const auto id = codec::read_u64(*id_answer);
    if (!id) co_return std::unexpected(blame(id.error()));
    if (*id != m_chain.id.value)
        co_return fail(Code::endpoint_wrong_chain, Stage::chain,
                       {{"endpoint", m_url.label},
                        {"expected", std::to_string(m_chain.id.value)},
                        {"actual", std::to_string(*id)}});
    Answer& call_answer = (*answers)[1];
    if (!call_answer) co_return std::unexpected(blame(std::move(call_answer).error()));
    const auto bytes = codec::read_bytes(*call_answer);
    if (!bytes) co_return std::unexpected(blame(bytes.error()));
    if (bytes->size() != 32)
        co_return fail(
            Code::endpoint_garbage, Stage::chain,
            {{"endpoint", m_url.label}, {"why", "no Multicall3 at " + evm::format_address(m_chain.multicall)}});
    if (m_chain.genesis) BALLAST_CO_CHECK(judge_first_block(answers->back()));
    // Some chains count blocks otherwise inside the EVM (Arbitrum): only that it answered matters here.
    m_verified = true;
    m_health.healthy = true;
    co_return Result<void>{};
}

Task<Result<std::vector<Answer>>> Node::attempt(std::vector<Question> questions)
{
    if (m_cancelled) co_return fail(Code::cancelled, Stage::chain);
    if (!m_verified) BALLAST_CO_CHECK(co_await verify());
    auto answers = co_await exchange(std::move(questions));
    if (answers)
        for (Answer& answer : *answers)
            if (!answer && answer.error().code == Code::endpoint_limited)
                co_return std::unexpected(blame(std::move(answer).error()));
    co_return answers;
}

Task<Result<std::vector<Answer>>> Node::ask_batch(std::vector<Question> questions, bool repeat)
{
    const auto self = shared_from_this();
    if (!repeat) co_return co_await ask_until_answered(std::move(questions), false);
    const bool first = !m_gathered;
    if (first) m_gathered = std::make_shared<Gathered>(m_executor);
    const auto gathered = m_gathered;
    const auto from = static_cast<std::ptrdiff_t>(gathered->questions.size());
    const auto count = static_cast<std::ptrdiff_t>(questions.size());
    std::ranges::move(questions, std::back_inserter(gathered->questions));
    if (first) {
        co_await asio::post(m_executor, asio::use_awaitable);
        m_gathered.reset();
        gathered->answers = co_await ask_until_answered(std::move(gathered->questions), true);
        gathered->done.cancel();
    } else {
        co_await gathered->done.async_wait(asio::as_tuple(asio::use_awaitable));
    }
    if (!*gathered->answers) co_return std::unexpected(gathered->answers->error());
    const auto begin = std::make_move_iterator((*gathered->answers)->begin() + from);
    co_return std::vector<Answer>(begin, begin + count);
}

Task<Result<std::vector<Answer>>> Node::ask_until_answered(std::vector<Question> questions, bool repeat)
{
    for (unsigned tries = 1;; ++tries) {
        auto answers = co_await attempt(questions);
        if (answers) {
            m_failures = 0;
            m_rest_until = {};
            m_health.healthy = true;
            m_health.last_error.reset();
            co_return answers;
        }
        if (m_health.last_error != answers.error() && is_endpoint_fault(answers.error().code))
            note_failure(answers.error());
        const bool again = repeat && tries < m_options.attempts && is_transient(answers.error().code);
        if (!again) co_return answers;
        const bool waited = co_await pause(tries);
        if (!waited) co_return fail(Code::cancelled, Stage::chain);
    }
}

Task<Answer> Node::ask(Question question, bool repeat)
{
    std::vector<Question> one;
    one.push_back(std::move(question));
    auto answers = co_await ask_batch(std::move(one), repeat);
    if (!answers) co_return std::unexpected(std::move(answers).error());
    co_return std::move(answers->front());
}

Task<Result<void>> Node::probe()
{
    m_verified = false;
    Question question{"eth_blockNumber", "[]"};
    auto answer = co_await ask(std::move(question), false);
    if (!answer) co_return std::unexpected(std::move(answer).error());
    const auto number = codec::read_u64(*answer);
    if (!number) co_return std::unexpected(blame(number.error()));
    note_head({*number});
    co_return Result<void>{};
}

} // namespace ballast::chain
