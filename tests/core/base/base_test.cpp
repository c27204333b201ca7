#include "base/clock.h"
#include "base/file.h"
#include "base/latest.h"
#include "base/printable.h"
#include "base/secret.h"
#include "base/units.h"
#include <cerrno>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ballast {
namespace {

TEST(Hex, both_ways)
{
    EXPECT_EQ(format_hex(Bytes{0x00, 0xab, 0x1f}), "0x00ab1f");
    EXPECT_EQ(format_hex({}), "0x");
    EXPECT_EQ(parse_hex("0x00AB1f"), (Bytes{0x00, 0xab, 0x1f}));
    EXPECT_EQ(parse_hex("00ab1f"), (Bytes{0x00, 0xab, 0x1f}));
    EXPECT_EQ(parse_hex(""), Bytes{});
    for (const char* text : {"0x1", "0xgg", "0x 1", "zz", "0x0x", "1"})
        EXPECT_EQ(parse_hex(text).error().code, Code::hex_malformed) << text;
    EXPECT_FALSE(parse_fixed<2>("0x01"));
    EXPECT_EQ(parse_fixed<2>("0x0102")->bytes[1], 2);
}

// Well-formed and ill-formed sequences of RFC 3629, section 4, and of table 3-7 of the Unicode standard.
TEST(Printable, KeepsWhatIsUtf8AndNothingElse)
{
    const auto text = [](const char* bytes) { return printable(bytes, 100); };
    EXPECT_EQ(text("GS013"), "GS013");
    EXPECT_EQ(text("USD\xe2\x82\xae"
                   "0"),
              "USD\xe2\x82\xae"
              "0");
    EXPECT_EQ(text("\xf0\x9f\x98\x80"), "\xf0\x9f\x98\x80");
    EXPECT_EQ(text("\xc0\xaf"), "??") << "an overlong slash";
    EXPECT_EQ(text("\xe0\x80\xaf"), "???");
    EXPECT_EQ(text("\xed\xa0\x80"), "???") << "half of a surrogate pair";
    EXPECT_EQ(text("\xf4\x90\x80\x80"), "????") << "beyond U+10FFFF";
    EXPECT_EQ(text("a\xffz"), "a?z");
    EXPECT_EQ(text("a\xe2\x82"), "a??") << "cut off";
    EXPECT_EQ(text("a\n\tb\x7f"), "a  b ");
    EXPECT_EQ(text("CDSU\xe2\x80\xae"), "CDSU ") << "what would turn the words around it";
    EXPECT_EQ(printable("ab\xe2\x82\xac", 4), "ab") << "never half a character";
    EXPECT_EQ(printable("ab\xe2\x82\xac", 5), "ab\xe2\x82\xac");
}

/// 1.5 tokens of 6 decimals at 2,000.123456789 dollars, and the extremes.
TEST(Units, values_are_rounded_down)
{
    const Price price{parse_decimal("2000123456789000000000").value()};
    EXPECT_EQ(value_of(1'500'000, 6, price), Usd{3'000'185'185});
    EXPECT_EQ(value_of(0, 18, price), Usd{0});
    EXPECT_EQ(value_of(U256::power_of_ten(18), 18, Price{U256::power_of_ten(18)}), Usd{1'000'000});
    EXPECT_EQ(value_of(U256::max(), 18, price).error().code, Code::number_overflow);
    EXPECT_EQ(value_of(U256::max(), 255, price), Usd{0});
    EXPECT_EQ(value_of(U256::power_of_ten(30) * 7, 30, Price{U256::power_of_ten(18)}), Usd{7'000'000});
}

TEST(Units, amounts_are_rounded_down)
{
    const Price price{U256(3) * U256::power_of_ten(18)};
    EXPECT_EQ(amount_for(Usd{10'000'000}, 6, price), U256(3'333'333));
    EXPECT_EQ(amount_for(Usd{0}, 6, price), U256());
    EXPECT_EQ(amount_for(Usd{3}, 70, price), U256::power_of_ten(64));
    EXPECT_EQ(amount_for(Usd{1}, 6, Price{}).error().code, Code::division_by_zero);
    EXPECT_EQ(amount_for(Usd{1}, 255, price).error().code, Code::number_overflow);
}

TEST(Secret, takes_wipes_and_moves)
{
    std::string text = "correct horse battery staple";
    const char* const storage = text.data();
    Secret secret = Secret::take(text);
    EXPECT_TRUE(text.empty());
    EXPECT_EQ(std::string_view(storage + 1, 6), std::string_view("\0\0\0\0\0\0", 6)); // the string keeps its storage
    EXPECT_EQ(std::string(secret.view().begin(), secret.view().end()), "correct horse battery staple");
    const Secret copy = secret.clone();
    const Secret moved = std::move(secret);
    EXPECT_TRUE(secret.empty()); // NOLINT(bugprone-use-after-move): a moved secret is empty
    EXPECT_EQ(copy.size(), moved.size());
    EXPECT_NE(copy.view().data(), moved.view().data());
    EXPECT_TRUE(Secret().empty());
    EXPECT_EQ(Secret(5000).view()[4999], 0);
}

TEST(Clock, writes_iso_time)
{
    EXPECT_EQ(format_time(Time{}), "1970-01-01T00:00:00Z");
    EXPECT_EQ(format_time(Time{std::chrono::seconds(951'827'696)}), "2000-02-29T12:34:56Z"); // date -u -d @951827696
    EXPECT_GT(SystemClock().now(), Time{std::chrono::seconds(1'700'000'000)});
}

TEST(Latest, newest_value_wins)
{
    Latest<int> slot;
    EXPECT_TRUE(slot.put(1));
    EXPECT_FALSE(slot.put(2));
    EXPECT_EQ(slot.take(), 2);
    EXPECT_EQ(slot.take(), std::nullopt);
    EXPECT_TRUE(slot.put(3));
}

class Files : public testing::Test {
protected:
    void SetUp() override
    {
        std::string name = testing::TempDir() + "ballast_files_XXXXXX";
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        m_folder = name;
    }
    void TearDown() override { std::filesystem::remove_all(m_folder); }
    [[nodiscard]] std::size_t count() const
    {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(m_folder), {}));
    }
    std::filesystem::path m_folder;
};

TEST_F(Files, are_written_whole_and_private)
{
    const auto path = m_folder / "policy.json";
    ASSERT_TRUE(write_file_atomically(path, bytes_of("one"), Stage::policy));
    ASSERT_TRUE(write_file_atomically(path, bytes_of("two"), Stage::policy));
    EXPECT_EQ(read_text_file(path, Stage::policy), "two");
    EXPECT_EQ(count(), 1u);
    struct stat status{};
    ASSERT_EQ(::stat(path.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600u);
}

TEST_F(Files, failures_name_the_path_and_leave_nothing)
{
    const auto missing = m_folder / "no" / "file";
    const auto read = read_file(missing, Stage::store);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, Code::file_unreadable);
    EXPECT_EQ(read.error().stage, Stage::store);
    EXPECT_EQ(read.error().parameter("path"), missing.string());
    EXPECT_EQ(write_file_atomically(missing, {}, Stage::store).error().code, Code::file_unwritable);
    std::filesystem::create_directory(m_folder / "taken"); // a file cannot take a folder's place
    EXPECT_EQ(write_file_atomically(m_folder / "taken", bytes_of("x"), Stage::store).error().code,
              Code::file_unwritable);
    EXPECT_EQ(count(), 1u);
    ASSERT_TRUE(write_file_atomically(m_folder / "large", Bytes(100), Stage::store));
    EXPECT_EQ(read_file(m_folder / "large", Stage::store, 99).error().code, Code::file_unreadable);
    EXPECT_EQ(read_file(m_folder / "large", Stage::store, 100)->size(), 100u);
}

TEST_F(Files, a_full_disk_has_its_own_code)
{
    EXPECT_EQ(write_error("/x", ENOSPC, Stage::store).code, Code::disk_full);
    EXPECT_EQ(write_error("/x", EDQUOT, Stage::store).code, Code::disk_full);
    EXPECT_EQ(write_error("/x", EACCES, Stage::store).code, Code::file_unwritable);
}

} // namespace
} // namespace ballast
