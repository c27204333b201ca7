#pragma once
#include "support/fake_node.h"
#include "support/invented_chain.h"
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <future>
#include <thread>

namespace ballast::tests {

/// Serves an invented chain as a node on the loopback, from a thread of its own: what only takes a URL can be told
/// stories too. While it lives, the world is touched through `with` alone.
class InventedNode {
public:
    explicit InventedNode(InventedChain& world);
    ~InventedNode();
    InventedNode(const InventedNode&) = delete;
    InventedNode& operator=(const InventedNode&) = delete;

    [[nodiscard]] std::string url() const { return m_url; }
    /// Runs `work` on the node's thread, between two questions, and gives what it gave.
    template <class Work>
    auto with(Work work)
    {
        std::packaged_task<decltype(work())()> task(std::move(work));
        auto done = task.get_future();
        boost::asio::post(m_io, std::move(task));
        return done.get();
    }
    /// How often each HTTP request came, by the methods in it: "eth_call eth_feeHistory". For use inside `with`.
    std::map<std::string, int> requests;
    /// From now on no answer comes, and none is refused.
    void hang();
    /// Answers again.
    void answer();

private:
    using Json = nlohmann::json;
    void answer_all();
    void serve_reads();
    void serve_calls();
    void serve_transactions();
    /// The answer to eth_call, Multicall3 included.
    Json call(const Json& params);

    InventedChain& m_world;
    boost::asio::io_context m_io{1};
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> m_guard{m_io.get_executor()};
    FakeNode m_node{m_io};
    std::string m_url = m_node.url();
    std::thread m_thread;
};

/// The chain file of a configuration, with one endpoint.
[[nodiscard]] std::string format_chain_file(const chain::ChainConfig& config, const std::string& endpoint);

} // namespace ballast::tests
