#pragma once
#include "chain/client.h"
#include "chain/health.h"
#include "chain/rpc.h"
#include "chain/transport/connection.h"
#include <boost/asio/steady_timer.hpp>
#include <random>

namespace ballast::chain {

/// How hard to try. The defaults suit a public endpoint.
struct EndpointOptions {
    transport::Limits limits;                       ///< for each connection
    unsigned attempts = 3;                          ///< for reads that one endpoint limits or drops
    std::chrono::milliseconds backoff_first{250};   ///< pause after the first failure; doubles
    std::chrono::milliseconds backoff_most{30'000}; ///< the longest pause
    std::size_t max_multicall_bytes = 1u << 20;     ///< call data of one eth_call; more is split
    std::uint32_t seed = 0;                         ///< of the jitter; 0: from the system
};

/// By what an endpoint is known to serve the right chain.
struct ChainIdentity {
    ChainId id;
    Address multicall;              ///< the contract by whose answer a real eth_call is proved
    std::optional<Bytes32> genesis; ///< hash of block 0; absent: not asked
};

/// Whether an error speaks of the endpoint, not of the question: another endpoint may know better.
[[nodiscard]] bool is_endpoint_fault(Code code);

/// One endpoint: its connections, its health, its right to be asked. Owned by `Endpoints`.
class Node : public std::enable_shared_from_this<Node> {
public:
    /// Nothing is asked yet.
    Node(boost::asio::any_io_executor executor, transport::Url url, ChainIdentity chain, EndpointOptions options);

    /// Asks all questions in one batch. Before the first, and after every failure of the connection, it makes sure of
    /// the chain. Reads may be repeated (`repeat`): then a dropped or limited attempt is tried again after a pause, and
    /// what several ask in the same turn of the loop goes out together, in one request.
    [[nodiscard]] Task<Result<std::vector<Answer>>> ask_batch(std::vector<Question> questions, bool repeat = true);
    /// The same for one question; the inner error comes out as the outer one.
    [[nodiscard]] Task<Answer> ask(Question question, bool repeat = true);
    /// Checks the chain id and a real eth_call again and reads the head's number.
    [[nodiscard]] Task<Result<void>> probe();
    /// Aborts everything that waits; later questions fail with `cancelled`.
    void cancel();

    /// As last seen; kept up to date by every answer.
    [[nodiscard]] const EndpointHealth& health() const { return m_health; }
    [[nodiscard]] const transport::Url& url() const { return m_url; } ///< whole, with keys in it: never shown or logged
    /// Whether it may be asked now, or should rest after failures.
    [[nodiscard]] bool is_resting() const { return std::chrono::steady_clock::now() < m_rest_until; }
    void note_head(BlockNumber head) { m_health.head = head; } ///< learnt from an agreed head or a subscription
    /// Whether its last compared answer was the other's.
    void note_agreement(bool agrees) { m_health.agreement = agrees ? Agreement::agrees : Agreement::disagrees; }
    /// Puts this endpoint's name into an error that came from reading its answer, and counts it as a failure.
    [[nodiscard]] Error blame(Error error);
    /// One of its own, beside those for questions: for a subscription.
    [[nodiscard]] transport::ConnectionPtr connect() const;

private:
    /// Reads of one turn of the loop, and their answers once they are there.
    struct Gathered {
        explicit Gathered(const boost::asio::any_io_executor& executor)
            : done(executor, boost::asio::steady_timer::time_point::max())
        {
        }
        std::vector<Question> questions;
        std::optional<Result<std::vector<Answer>>> answers;
        boost::asio::steady_timer done;
    };
    Task<Result<std::vector<Answer>>> ask_until_answered(std::vector<Question> questions, bool repeat);
    Task<Result<std::vector<Answer>>> exchange(std::vector<Question> questions);
    Task<Result<std::vector<Answer>>> attempt(std::vector<Question> questions);
    Task<Result<void>> verify();
    Result<void> judge_first_block(Answer& answer);
    Task<bool> pause(unsigned failures);
    void note_failure(const Error& error);
    transport::ConnectionPtr take_connection();

    boost::asio::any_io_executor m_executor;
    transport::Url m_url;
    ChainIdentity m_chain;
    EndpointOptions m_options;
    EndpointHealth m_health;
    std::vector<transport::ConnectionPtr> m_idle;
    std::vector<std::weak_ptr<transport::Connection>> m_busy;
    std::vector<std::weak_ptr<boost::asio::steady_timer>> m_pauses;
    std::shared_ptr<Gathered> m_gathered; ///< while others may still join
    std::chrono::steady_clock::time_point m_rest_until{};
    unsigned m_failures = 0;
    std::uint64_t m_next_id = 1;
    bool m_verified = false;
    bool m_cancelled = false;
    std::mt19937 m_random;
};
using NodePtr = std::shared_ptr<Node>; ///< shared with coroutines under way

} // namespace ballast::chain
