#include "chain/chain_files.h"
#include "base/file.h"

namespace ballast::chain {
namespace {

constexpr std::size_t k_max_file = 1u << 20;

Result<void> add(std::vector<NamedChain>& chains, std::string name, std::string_view text, std::string_view path)
{
    BALLAST_TRY(config, parse_chain(text, path));
    const auto at = std::ranges::find(chains, name, &NamedChain::file);
    if (at == chains.end())
        chains.push_back({std::move(name), std::move(config)});
    else
        at->config = std::move(config);
    return {};
}

Result<std::vector<std::filesystem::path>> files_of(const std::filesystem::path& folder)
{
    std::error_code error;
    std::vector<std::filesystem::path> files;
    if (!std::filesystem::exists(folder, error)) return files;
    for (auto at = std::filesystem::directory_iterator(folder, error);
         !error && at != std::filesystem::directory_iterator(); at.increment(error))
        if (at->path().extension() == ".json") files.push_back(at->path());
    if (error) return fail(Code::file_unreadable, Stage::chain, {{"path", folder.string()}, {"why", error.message()}});
    std::ranges::sort(files); // the order of a folder is the file system's whim
    return files;
}

} // namespace

Result<std::vector<NamedChain>> load_chains(std::span<const std::filesystem::path> folders)
{
    std::vector<NamedChain> chains;
    for (const EmbeddedFile& file : embedded_chains())
        BALLAST_CHECK(add(chains, std::string(file.name), file.text, fmt::format("{}.json", file.name)));
    for (const auto& folder : folders) {
        BALLAST_TRY(files, files_of(folder));
        for (const auto& path : files) {
            BALLAST_TRY(text, read_text_file(path, Stage::chain, k_max_file));
            BALLAST_CHECK(add(chains, path.stem().string(), text, path.string()));
        }
    }
    return chains;
}

Result<ChainConfig> find_chain(std::span<const NamedChain> chains, std::string_view name)
{
    for (const NamedChain& each : chains)
        if (each.file == name || each.config.name == name || each.config.short_name == name) return each.config;
    return fail(Code::chain_unknown, Stage::chain, {{"chain", std::string(name)}});
}

} // namespace ballast::chain
