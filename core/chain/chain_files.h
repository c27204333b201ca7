#pragma once
#include "chain/chain_config.h"
#include <filesystem>

namespace ballast::chain {

/// A chain file that came with the program: its name without ending ("ethereum") and its text.
struct EmbeddedFile {
    std::string_view name;
    std::string_view text;
};
/// The files of resources/chains, put into the program when it was built.
[[nodiscard]] std::span<const EmbeddedFile> embedded_chains();

/// A chain with the name of its file: chain ids are not unique, as the practice chain shares Ethereum's.
struct NamedChain {
    std::string file;
    ChainConfig config;
};
/// All embedded chains, then those of the folders in order; a file of the same name replaces the earlier one. A folder
/// that does not exist holds none. Fails with chain_file_invalid or file_unreadable.
[[nodiscard]] Result<std::vector<NamedChain>> load_chains(std::span<const std::filesystem::path> folders = {});
/// By file name ("practice"), chain name or EIP-3770 short name. Fails with chain_unknown [chain].
[[nodiscard]] Result<ChainConfig> find_chain(std::span<const NamedChain> chains, std::string_view name);

} // namespace ballast::chain
