#include "support/shared_data.h"
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace ballast::tests {

std::filesystem::path source_path() { return BALLAST_SOURCE_DIR; }

std::optional<std::filesystem::path> shared_path(const std::string& relative)
{
    const char* named = std::getenv("BALLAST_SHARED");
    const auto root = named ? std::filesystem::path(named) : source_path().parent_path() / "shared";
    const auto path = root / relative;
    if (!std::filesystem::exists(path)) return std::nullopt;
    return path;
}

std::filesystem::path data_path(const std::string& relative) { return source_path() / "tests" / "data" / relative; }

std::string read_text(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        std::fprintf(stderr, "cannot read %s\n", path.c_str());
        std::abort();
    }
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

} // namespace ballast::tests
