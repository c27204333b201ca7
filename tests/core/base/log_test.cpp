#include "base/log.h"
#include "support/temporary_folder.h"
#include <fstream>
#include <gtest/gtest.h>
#include <sys/stat.h>

namespace ballast {
namespace {

struct StoppedClock final : Clock {
    Time now() const override { return Time(std::chrono::seconds(1'764'000'000)); }
};

class LogTest : public ::testing::Test {
protected:
    [[nodiscard]] std::string read(const std::string& name = "ballast.log") const
    {
        std::ifstream file(m_folder / name);
        return {std::istreambuf_iterator<char>(file), {}};
    }
    [[nodiscard]] unsigned mode(const std::string& name = "ballast.log") const
    {
        struct stat about{};
        EXPECT_EQ(::stat((m_folder / name).c_str(), &about), 0);
        return about.st_mode & 0777;
    }
    tests::TemporaryFolder m_folder;
    StoppedClock m_clock;
};

TEST_F(LogTest, ALineIsTimeLevelEventAndTypedFields)
{
    const Log log(m_folder.text(), m_clock);
    Bytes32 digest;
    digest.bytes.fill(0xab);
    log.write(Log::Level::warning, "snapshot_refused",
              {{"code", Code::price_stale}, {"stage", Stage::snapshot}, {"block", BlockNumber{77}}});
    log.write(Log::Level::info, "submission",
              {{"plan", std::uint64_t{3}}, {"step", LogWord("prepared")}, {"digest", digest}});
    EXPECT_EQ(read(), "2025-11-24T16:00:00Z warning snapshot_refused code=price_stale stage=snapshot block=77\n"
                      "2025-11-24T16:00:00Z info submission plan=3 step=prepared digest=" +
                          format_hex(digest) + "\n");
}

TEST_F(LogTest, OfAnEndpointOnlyHostAndPortRemain)
{
    const auto host = [](std::string_view url) { return LogField::host_of(url).text(); };
    EXPECT_EQ(host("https://user:word@node.example:8545/v3/abcdef?key=ghi#jkl"), "endpoint=node.example:8545");
    EXPECT_EQ(host("wss://node.example/v3/abcdef"), "endpoint=node.example");
    EXPECT_EQ(host("http://[::1]:8545?key=1"), "endpoint=[::1]:8545");
    EXPECT_EQ(host("node.example/abcdef"), "endpoint=node.example");
    EXPECT_EQ(host("https://a@b@node.example"), "endpoint=node.example");
    EXPECT_EQ(host("https://node.example\\abcdef"), "endpoint=node.example");
    EXPECT_EQ(host("https://node .example\n2025 info forged/"), "endpoint=unreadable") << "one line stays one line";
    EXPECT_EQ(host(""), "endpoint=unreadable");
}

TEST_F(LogTest, IsForItsOwnerAlone)
{
    std::ofstream(m_folder / "ballast.log") << "from elsewhere\n";
    ASSERT_EQ(::chmod((m_folder / "ballast.log").c_str(), 0644), 0);
    const Log log(m_folder.text(), m_clock);
    log.write(Log::Level::info, "started");
    EXPECT_EQ(mode(), 0600u);
    EXPECT_TRUE(read().starts_with("from elsewhere\n")) << "it goes on";
    ::unlink((m_folder / "ballast.log").c_str());
    log.write(Log::Level::info, "started");
    EXPECT_EQ(mode(), 0600u);
}

TEST_F(LogTest, AtItsLimitItBeginsAnewAndKeepsOneBefore)
{
    const Log log(m_folder.text(), m_clock, 400);
    for (std::uint64_t number = 0; number < 100; ++number)
        log.write(Log::Level::info, "snapshot", {{"block", number}});
    EXPECT_LE(read().size(), 400u);
    EXPECT_LE(read("ballast.log.1").size(), 400u);
    EXPECT_EQ(mode("ballast.log.1"), 0600u);
    const std::string both = read("ballast.log.1") + read();
    EXPECT_TRUE(both.ends_with("block=99\n"));
    EXPECT_GE(std::ranges::count(both, '\n'), 10) << "what was newest is still there";
    const auto files = std::filesystem::directory_iterator(m_folder.text());
    EXPECT_EQ(std::distance(files, {}), 2);
}

TEST_F(LogTest, WithoutAFolderNothingHappens)
{
    const Log log(m_folder / "absent", m_clock);
    log.write(Log::Level::info, "started");
    EXPECT_FALSE(std::filesystem::exists(m_folder / "absent"));
}

} // namespace
} // namespace ballast
