#pragma once
#include "chain/endpoints.h"
#include "support/fake_node.h"
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <gtest/gtest.h>

namespace ballast::chain {

/// Endpoints and fake nodes on one io_context, with short time limits.
struct Loopback : testing::Test {
    Loopback()
    {
        config.id = {1};
        config.name = "Test";
        config.block_time = std::chrono::milliseconds(1000);
        config.multicall.bytes[19] = 0xca;
        options.limits.timeout = std::chrono::milliseconds(400);
        options.limits.max_answer = 100'000;
        options.backoff_first = std::chrono::milliseconds(5);
        options.backoff_most = std::chrono::milliseconds(20);
        options.seed = 7;
    }
    std::unique_ptr<Endpoints> connect(std::vector<std::string> urls)
    {
        auto made = make_endpoints(io.get_executor(), config, std::move(urls), options);
        EXPECT_TRUE(made);
        return std::move(*made);
    }
    /// Runs the loop until the task is done; a task that never ends fails the test after 20 s.
    template <class T>
    Result<T> run(Task<Result<T>> task)
    {
        std::optional<Result<T>> out;
        boost::asio::co_spawn(io, std::move(task),
                              [&out](std::exception_ptr, Result<T> result) { out = std::move(result); });
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
        io.restart();
        while (!out && std::chrono::steady_clock::now() < end)
            io.run_one_for(std::chrono::milliseconds(100));
        if (out) return std::move(*out);
        ADD_FAILURE() << "the task did not end";
        return fail(Code::cancelled, Stage::chain);
    }
    template <class T>
    Code code_of(Task<Result<T>> task)
    {
        auto result = run(std::move(task));
        EXPECT_FALSE(result.has_value());
        return result ? Code::usage : result.error().code;
    }

    boost::asio::io_context io;
    ChainConfig config;
    EndpointOptions options;
};

inline Bytes32 hash_of(const char digit) { return *parse_fixed<32>(std::string(64, digit)); }

} // namespace ballast::chain
