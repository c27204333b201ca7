// A name server that does not answer: nothing can interrupt getaddrinfo, so nobody may wait for it.
#include "fixture.h"
#include <condition_variable>
#include <dlfcn.h>
#include <mutex>
#include <netdb.h>

namespace {

constexpr std::string_view k_hanging = "hangs.invalid";

/// The look-up of the hanging name: it ends when the test lets it, or after 20 s.
struct Hanging {
    std::mutex mutex;
    std::condition_variable changed;
    bool begun = false, released = false, ended = false;

    void hang()
    {
        std::unique_lock lock(mutex);
        begun = true;
        changed.notify_all();
        changed.wait_for(lock, std::chrono::seconds(20), [this] { return released; });
        ended = true;
        changed.notify_all();
    }
    void wait_until_begun()
    {
        std::unique_lock lock(mutex);
        changed.wait_for(lock, std::chrono::seconds(20), [this] { return begun; });
    }
    /// Whether it had not ended before.
    bool release()
    {
        std::unique_lock lock(mutex);
        const bool hung = begun && !ended;
        released = true;
        changed.notify_all();
        changed.wait_for(lock, std::chrono::seconds(20), [this] { return ended; });
        return hung;
    }
} hanging; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): getaddrinfo has no other way to it

} // namespace

/// Stands before the C library's own in this program.
extern "C" int getaddrinfo(const char* node, const char* service, const addrinfo* hints, addrinfo** result)
{
    if (node && node == k_hanging) {
        hanging.hang();
        return EAI_AGAIN;
    }
    using Function = int (*)(const char*, const char*, const addrinfo*, addrinfo**);
    static const auto real = reinterpret_cast<Function>(::dlsym(RTLD_NEXT, "getaddrinfo"));
    return real(node, service, hints, result);
}

namespace ballast::chain {
namespace {

TEST_F(Loopback, AHangingNameLookUpDelaysNobodysEnd)
{
    options.limits.timeout = std::chrono::seconds(60);
    {
        boost::asio::io_context own;
        auto made = make_endpoints(own.get_executor(), config, {"http://hangs.invalid:8545"}, options);
        ASSERT_TRUE(made);
        std::optional<Result<Block>> head;
        boost::asio::co_spawn(own, (*made)->get_head(),
                              [&head](std::exception_ptr, Result<Block> result) { head = std::move(result); });
        own.run_for(std::chrono::milliseconds(50));
        hanging.wait_until_begun();
        (*made)->cancel();
        own.run(); // and everything of it is destroyed
        ASSERT_TRUE(head);
        EXPECT_EQ(head->error().code, Code::cancelled);
    }
    EXPECT_TRUE(hanging.release()) << "the end waited for the look-up";
}

TEST_F(Loopback, ANameIsLookedUp)
{
    tests::FakeNode node(io);
    std::string url = node.url();
    url.replace(url.find("127.0.0.1"), 9, "localhost");
    EXPECT_TRUE(run(connect({url})->get_head()));
}

} // namespace
} // namespace ballast::chain
