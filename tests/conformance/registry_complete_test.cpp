#include "support/shared_data.h"
#include <gtest/gtest.h>
#include <regex>
#include <set>

// Every registry of core/: its .def file and its folder's sources must name the same entries. A line without a file
// does not link; this is the other half.
namespace {

namespace fs = std::filesystem;

std::set<std::string> matches(const std::string& text, const char* pattern)
{
    const std::regex regex(pattern, std::regex::ECMAScript | std::regex::multiline);
    std::set<std::string> found;
    for (std::sregex_iterator at(text.begin(), text.end(), regex), end; at != end; ++at)
        found.insert((*at)[1]);
    return found;
}

/// The registry files of the engine; base's list of error codes is no registry of sources.
std::vector<fs::path> registries()
{
    std::vector<fs::path> found;
    for (const auto& entry : fs::recursive_directory_iterator(ballast::tests::source_path() / "core"))
        if (entry.path().extension() == ".def" && entry.path().filename() != "errors.def")
            found.push_back(entry.path());
    return found;
}

} // namespace

TEST(registry_complete, lines_and_files_agree)
{
    const auto files = registries();
    EXPECT_GE(files.size(), 5u);
    for (const fs::path& file : files) {
        const auto lines = matches(ballast::tests::read_text(file), R"(^[A-Z_]+\((\w+)\))");
        std::set<std::string> built;
        for (const auto& source : fs::directory_iterator(file.parent_path())) {
            if (source.path().extension() != ".cpp") continue;
            const auto here =
                matches(ballast::tests::read_text(source.path()), R"(^std::unique_ptr<\w+> make_(\w+)\()");
            for (const std::string& name : here)
                EXPECT_EQ(name, source.path().stem().string()) << "make_" << name << " belongs in a file of its name";
            built.insert(here.begin(), here.end());
        }
        EXPECT_EQ(lines, built) << file;
    }
}
