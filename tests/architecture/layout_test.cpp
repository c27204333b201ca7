#include "architecture/sources.h"
#include <gtest/gtest.h>
#include <regex>

// Names, comments and leftovers.
namespace ballast::tests {
namespace {

TEST(Layout, FilesAreNamedInSnakeCase)
{
    const std::regex name("[a-z0-9_]+\\.(h|cpp)");
    for (const Source& source : sources())
        EXPECT_TRUE(std::regex_match(source.path.substr(source.path.rfind('/') + 1), name)) << source.path;
}

TEST(Layout, HeadersBeginWithPragmaOnce)
{
    for (const Source& source : sources())
        if (source.is_header()) {
            EXPECT_EQ(source.lines.empty() ? "" : source.lines.front(), "#pragma once") << source.path;
        }
}

TEST(Layout, CoreHeadersLiveInTheirFoldersNamespace)
{
    for (const Source& source : sources()) {
        if (!source.under("core/") || !source.is_header()) continue;
        const std::string folder = source.path.substr(5, source.path.find('/', 5) - 5);
        const std::string expected = folder == "base" ? "namespace ballast" : "namespace ballast::" + folder;
        const bool macros_only =
            std::ranges::none_of(source.lines, [](const std::string& line) { return line.starts_with("namespace"); });
        const bool found =
            std::ranges::any_of(source.lines, [&](const std::string& line) { return line.starts_with(expected); });
        EXPECT_TRUE(found || macros_only) << source.path << " has no " << expected;
    }
}

/// A type of a public header, at the margin: it must be told what it is.
TEST(Layout, PublicTypesAreDocumented)
{
    const std::regex type("(struct|class|enum class) [A-Z][A-Za-z0-9]*( final)?( :.*)? ?\\{.*");
    std::vector<std::string> found;
    std::size_t seen = 0;
    for (const Source& source : sources()) {
        if (!source.under("core/") || !source.is_header()) continue;
        for (std::size_t i = 1; i < source.lines.size(); ++i) {
            if (!std::regex_match(source.lines[i], type)) continue;
            ++seen;
            const std::string& before =
                source.lines[i - 1].starts_with("template") && i > 1 ? source.lines[i - 2] : source.lines[i - 1];
            const bool own = before.starts_with("///") || source.lines[i].find("///") != std::string::npos;
            // A small header may say it once for its namespace.
            const bool whole =
                std::ranges::any_of(source.lines, [](const std::string& line) { return line.starts_with("///"); });
            if (!own && !whole) found.push_back(source.path + ":" + std::to_string(i + 1));
        }
    }
    EXPECT_GT(seen, 60u);
    EXPECT_TRUE(found.empty()) << listing(found);
}

TEST(Layout, NothingIsLeftForLater)
{
    // Written in pieces, so that this file does not find itself.
    const std::string leftovers[] = {std::string("TO") + "DO", std::string("FIX") + "ME", std::string("HA") + "CK",
                                     std::string("not ") + "implemented"};
    for (const Source& source : sources())
        for (const std::string& line : source.lines)
            for (const std::string& word : leftovers)
                EXPECT_EQ(line.find(word), std::string::npos) << source.path << ": " << line;
}

TEST(Layout, TextStaysWithinTheLine)
{
    // 120 columns is clang-format's; what it cannot break (long texts, addresses) may run a little further.
    constexpr std::size_t k_columns = 172;
    for (const Source& source : sources())
        for (std::size_t i = 0; i < source.lines.size(); ++i)
            if (source.lines[i].find('"') == std::string::npos) {
                EXPECT_LE(source.lines[i].size(), k_columns) << source.path << ":" << i + 1;
            }
}

} // namespace
} // namespace ballast::tests
