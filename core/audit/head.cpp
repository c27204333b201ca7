#include "audit/head.h"
#include "audit/record.h"
#include "base/file.h"
#include <charconv>

namespace ballast::audit {

namespace {

std::string path_in(const std::string& folder) { return folder + "/audit.head"; }

} // namespace

Result<std::optional<Head>> read_head(const std::string& folder)
{
    const std::string path = path_in(folder);
    std::error_code failed;
    if (!std::filesystem::exists(path, failed)) return std::nullopt;
    BALLAST_TRY(text, read_text_file(path, Stage::audit, 1024));
    Head out;
    const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), out.sequence);
    const std::string_view rest(end, text.data() + text.size());
    if (wrong != std::errc() || rest.size() != 68 || rest.front() != ' ' || rest.back() != '\n')
        return broken(0, "the head beside the database is damaged");
    const auto hash = parse_fixed<32>(rest.substr(1, 66));
    if (!hash) return broken(0, "the head beside the database is damaged");
    out.hash = *hash;
    return out;
}

Result<void> write_head(const std::string& folder, const Head& head)
{
    if (folder.empty()) return {};
    const std::string text = fmt::format("{} {}\n", head.sequence, format_hex(head.hash));
    return write_file_atomically(path_in(folder), bytes_of(text), Stage::audit);
}

} // namespace ballast::audit
