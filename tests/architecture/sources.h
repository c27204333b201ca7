#pragma once
#include "support/shared_data.h"
#include <algorithm>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

/// The sources as text, for the rules that are read off them.
namespace ballast::tests {

struct Source {
    std::string path; ///< from the root, "core/base/bytes.h"
    std::vector<std::string> lines;
    [[nodiscard]] bool under(std::string_view folder) const { return path.starts_with(folder); }
    [[nodiscard]] bool is_header() const { return path.ends_with(".h"); }
};

/// All C++ files of the project's own folders.
[[nodiscard]] inline const std::vector<Source>& sources()
{
    static const std::vector<Source> k_sources = [] {
        std::vector<Source> out;
        for (const char* folder : {"app", "core", "ui", "tests"}) {
            const auto root = source_path() / folder;
            if (!std::filesystem::exists(root)) continue;
            for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
                const std::string extension = entry.path().extension().string();
                const std::string path = std::filesystem::relative(entry.path(), source_path()).generic_string();
                if (extension != ".cpp" && extension != ".h") continue;
                if (path.find("node_modules") != std::string::npos) continue;
                std::istringstream text(read_text(entry.path()));
                Source source{path, {}};
                for (std::string line; std::getline(text, line);)
                    source.lines.push_back(line);
                out.push_back(std::move(source));
            }
        }
        std::ranges::sort(out, {}, &Source::path);
        return out;
    }();
    return k_sources;
}

/// What stands in quotes or angle brackets after #include; empty when the line is another.
[[nodiscard]] inline std::string included(const std::string& line)
{
    if (!line.starts_with("#include ") || line.size() < 11) return {};
    const char close = line[9] == '<' ? '>' : '"';
    return line.substr(10, line.find(close, 10) - 10);
}

/// Joins findings for a failure's message.
[[nodiscard]] inline std::string listing(const std::vector<std::string>& lines)
{
    std::string out;
    for (const std::string& line : lines)
        out += "\n  " + line;
    return out;
}

} // namespace ballast::tests
