#include "architecture/sources.h"
#include <gtest/gtest.h>
#include <map>
#include <regex>

// Who may include whom.
namespace ballast::tests {
namespace {

/// The folders of core/ in their order, from the one list that the build uses.
std::vector<std::string> core_folders()
{
    const std::string text = read_text(source_path() / "core" / "CMakeLists.txt");
    const std::size_t begin = text.find("set(BALLAST_CORE_FOLDERS");
    const std::size_t end = text.find(')', begin);
    std::istringstream words(text.substr(begin, end - begin));
    std::vector<std::string> folders;
    std::string word;
    words >> word; // the variable's name
    while (words >> word)
        folders.push_back(word);
    return folders;
}

/// Includes that match, in files for which `allowed` is false.
template <class Matches, class Allowed>
std::vector<std::string> wrong_includes(Matches matches, Allowed allowed)
{
    std::vector<std::string> found;
    for (const Source& source : sources())
        for (const std::string& line : source.lines)
            if (const std::string name = included(line); !name.empty() && matches(name) && !allowed(source))
                found.push_back(source.path + " includes " + name);
    return found;
}

TEST(Architecture, TheSourcesAreThere)
{
    EXPECT_GT(core_folders().size(), 15u);
    EXPECT_GT(sources().size(), 150u) << "a rule over nothing always holds";
}

TEST(Architecture, EveryCoreFolderIsInTheList)
{
    const auto folders = core_folders();
    for (const auto& entry : std::filesystem::directory_iterator(source_path() / "core"))
        if (entry.is_directory()) {
            EXPECT_NE(std::ranges::find(folders, entry.path().filename().string()), folders.end()) << entry.path();
        }
}

TEST(Architecture, AFolderIncludesOnlyThoseBeforeIt)
{
    const auto folders = core_folders();
    std::map<std::string, std::size_t> rank;
    for (std::size_t i = 0; i < folders.size(); ++i)
        rank[folders[i]] = i;
    std::vector<std::string> found;
    for (const Source& source : sources()) {
        if (!source.under("core/")) continue;
        const std::string own = source.path.substr(5, source.path.find('/', 5) - 5);
        for (const std::string& line : source.lines) {
            const std::string name = included(line);
            const auto other = rank.find(name.substr(0, name.find('/')));
            if (name.find('/') != std::string::npos && other != rank.end() && other->second > rank[own])
                found.push_back(source.path + " includes " + name);
            if (name.starts_with("ui/") || name.starts_with("app/")) found.push_back(source.path + " includes " + name);
        }
    }
    EXPECT_TRUE(found.empty()) << listing(found);
}

TEST(Architecture, NoQtInCore)
{
    const std::regex qt("Q[A-Z][A-Za-z]*|Qt[A-Z].*");
    const auto found = wrong_includes([&](const std::string& name) { return std::regex_match(name, qt); },
                                      [](const Source& source) { return !source.under("core/"); });
    EXPECT_TRUE(found.empty()) << listing(found);
}

TEST(Architecture, TheEngineIsReachedThroughTheBridge)
{
    const auto found = wrong_includes([](const std::string& name) { return name == "engine/engine.h"; },
                                      [](const Source& source) {
                                          return source.under("app/") || source.under("ui/bridge/") ||
                                                 source.under("core/engine/") || source.under("tests/");
                                      });
    EXPECT_TRUE(found.empty()) << listing(found);
}

TEST(Architecture, TheWindowSeesOnlyTheEnginesValues)
{
    const auto engine = [](const std::string& name) {
        return name.starts_with("engine/") && name != "engine/state.h" && name != "engine/command.h" &&
               name != "engine/engine.h";
    };
    const auto found = wrong_includes(engine, [](const Source& source) { return !source.under("ui/"); });
    EXPECT_TRUE(found.empty()) << listing(found);
}

TEST(Architecture, EachLibraryHasOneHome)
{
    struct Home {
        std::string what;
        std::string folder;
    };
    const Home homes[] = {
        {"QtCharts", "ui/widgets/chart/"}, {"QChart", "ui/widgets/chart/"}, {"boost/beast", "core/chain/transport/"},
        {"SQLiteCpp", "core/store/"},      {"sqlite3", "core/store/"},      {"secp256k1", "core/evm/ecdsa"},
        {"nlopt", "core/route/"}};
    for (const Home& home : homes) {
        // Tests and benchmarks use libraries as the second implementation.
        const auto found =
            wrong_includes([&](const std::string& name) { return name.starts_with(home.what); },
                           [&](const Source& source) { return source.under(home.folder) || source.under("tests/"); });
        EXPECT_TRUE(found.empty()) << home.what << " is at home in " << home.folder << listing(found);
    }
}

TEST(Architecture, NothingHandedToAnotherThreadCapturesReferences)
{
    const std::regex handed(R"((co_spawn|\bpost|\bdefer|\bdispatch|invokeMethod)\s*\([^;]*\[\s*&)");
    std::vector<std::string> found;
    for (const Source& source : sources()) {
        if (source.under("tests/")) continue;
        for (std::size_t i = 0; i < source.lines.size(); ++i) {
            // A call is often broken after its first arguments.
            const std::string two = source.lines[i] + (i + 1 < source.lines.size() ? source.lines[i + 1] : "");
            if (std::regex_search(two, handed)) found.push_back(source.path + ":" + std::to_string(i + 1));
        }
    }
    EXPECT_TRUE(found.empty()) << listing(found);
}

// The engine replaces its state at any moment, and frees the one that nobody holds.
TEST(Architecture, TheEnginesStateIsHeldWhileItIsReferredTo)
{
    const std::regex dangling(R"((for \([^;]*:|&\s*\w+\s*=)[^;]*\bstate\(\)\s*->)");
    EXPECT_TRUE(std::regex_search(std::string("const auto& verified = session.state()->audit;"), dangling));
    std::vector<std::string> found;
    for (const Source& source : sources())
        for (std::size_t i = 0; i < source.lines.size(); ++i)
            if (source.path != "tests/architecture/architecture_test.cpp" &&
                std::regex_search(source.lines[i], dangling))
                found.push_back(source.path + ":" + std::to_string(i + 1));
    EXPECT_TRUE(found.empty()) << listing(found);
}

TEST(Architecture, NoNestedEventLoops)
{
    const std::regex nested(R"(processEvents|QEventLoop|->exec\(|[a-z_]*dialog\.exec\()");
    std::vector<std::string> found;
    for (const Source& source : sources())
        for (const std::string& line : source.lines)
            if (source.under("ui/") && line.find("//") == std::string::npos && std::regex_search(line, nested))
                found.push_back(source.path + ": " + line);
    EXPECT_TRUE(found.empty()) << listing(found);
}

} // namespace
} // namespace ballast::tests
