#include "architecture/sources.h"
#include <gtest/gtest.h>
#include <map>

// How large a unit may be. An exception is one line here, with its reason.
namespace ballast::tests {
namespace {

constexpr std::size_t k_file = 350;
constexpr std::size_t k_header = 150;
constexpr std::size_t k_function = 60;

const std::map<std::string, std::string> k_long_files = {
    {"ui/text/error_text.cpp", "a sentence for every error code, in one switch"},
};
const std::map<std::string, std::string> k_long_headers = {
    {"tests/core/send/fake_chain.h", "one fake with its many small answers, used by that folder's tests alone"},
};
/// Files with one function that is long for a reason.
const std::map<std::string, std::string> k_long_functions = {
    {"ui/text/error_text.cpp", "one switch over every error code: the compiler proves that none is missing"},
};

/// Opening less closing braces of a line, without those in text, characters and comments.
int brace_balance(const std::string& line)
{
    int balance = 0;
    char quote = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quote) {
            if (c == '\\')
                ++i;
            else if (c == quote)
                quote = 0;
        } else if (c == '/' && i + 1 < line.size() && line[i + 1] == '/')
            break;
        else if (c == '"' || (c == '\'' && !(i > 0 && std::isxdigit(static_cast<unsigned char>(line[i - 1])))))
            quote = c;
        else if (c == '{')
            ++balance;
        else if (c == '}')
            --balance;
    }
    return balance;
}

/// Definitions start at the left margin with a brace of their own on a line, as clang-format writes functions.
std::vector<std::pair<std::size_t, std::size_t>> function_bodies(const Source& source)
{
    std::vector<std::pair<std::size_t, std::size_t>> out;
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
        const std::string& line = source.lines[i];
        const std::size_t margin = line.find_first_not_of(' ');
        if (margin == std::string::npos || line.substr(margin) != "{") continue;
        int depth = 1;
        std::size_t end = i + 1;
        for (; end < source.lines.size() && depth > 0; ++end)
            depth += brace_balance(source.lines[end]);
        out.push_back({i, end - i});
    }
    return out;
}

TEST(Size, FilesStayUnder350Lines)
{
    for (const Source& source : sources())
        if (!k_long_files.contains(source.path)) {
            EXPECT_LE(source.lines.size(), k_file) << source.path;
        }
}

TEST(Size, HeadersStayUnder150Lines)
{
    for (const Source& source : sources())
        if (source.is_header() && !k_long_headers.contains(source.path)) {
            EXPECT_LE(source.lines.size(), k_header) << source.path;
        }
}

TEST(Size, FunctionsStayUnder60Lines)
{
    std::size_t seen = 0;
    for (const Source& source : sources())
        for (const auto& [line, length] : function_bodies(source)) {
            ++seen;
            if (!k_long_functions.contains(source.path)) {
                EXPECT_LE(length, k_function) << source.path << ":" << line + 1;
            }
        }
    EXPECT_GT(seen, 500u) << "the counting sees functions";
}

TEST(Size, TheCountingSeesThroughTextAndComments)
{
    EXPECT_EQ(brace_balance("    if (x) {"), 1);
    EXPECT_EQ(brace_balance("    text = \"{\\\"{\"; // {"), 0);
    EXPECT_EQ(brace_balance("    c = '{'; }"), -1);
    EXPECT_EQ(brace_balance("    n = 1'000'000; {"), 1);
    EXPECT_EQ(brace_balance("    text.indexOf(u'.'); {"), 1);
}

} // namespace
} // namespace ballast::tests
