#include "engine/treasuries.h"
#include "base/file.h"
#include <filesystem>
#include <map>

namespace ballast::engine {
namespace {

namespace fs = std::filesystem;

/// "practice-chain-0xabc…": lower case, nothing a file system minds.
std::string stem_of(const std::string& chain, const Address& address)
{
    std::string name;
    for (char c : chain)
        name += std::isalnum(static_cast<unsigned char>(c)) ? static_cast<char>(std::tolower(c)) : '-';
    return name + "-" + format_hex(address);
}

fs::path policies_folder(const std::string& folder) { return fs::path(folder) / "policies"; }
fs::path forgotten_folder(const std::string& folder) { return policies_folder(folder) / "forgotten"; }

/// The chain's name is the first line of the sidecar `<stem>.chain`: file names are lossy.
std::string chain_of(const fs::path& folder, const std::string& stem)
{
    const auto text = read_file((folder / (stem + ".chain")).string(), Stage::engine);
    if (!text) return {};
    std::string name(text->begin(), text->end());
    while (!name.empty() && (name.back() == '\n' || name.back() == '\r'))
        name.pop_back();
    return name;
}

/// Policy files by stem, newest last.
std::map<std::string, std::map<unsigned, fs::path>> scan(const fs::path& folder)
{
    std::map<std::string, std::map<unsigned, fs::path>> found;
    std::error_code ignored; // an absent folder is an empty one
    for (const auto& entry : fs::directory_iterator(folder, ignored)) {
        const std::string name = entry.path().filename().string();
        const auto mark = name.rfind("-v");
        if (!name.ends_with(".json") || mark == std::string::npos) continue;
        const auto number = parse_decimal(name.substr(mark + 2, name.size() - mark - 7));
        if (number && number->fits_u64())
            found[name.substr(0, mark)][static_cast<unsigned>(number->low_u64())] = entry.path();
    }
    return found;
}

/// The path, or one like it where a file stands there already: the first versions of Ballast counted anew after
/// forgetting.
fs::path free_name(const fs::path& wanted)
{
    fs::path path = wanted;
    std::error_code ignored;
    for (int copy = 2; fs::exists(path, ignored); ++copy)
        path = wanted.parent_path() / fmt::format("{}.{}{}", wanted.stem().string(), copy, wanted.extension().string());
    return path;
}

Result<policy::Policy> read_policy(const fs::path& path)
{
    BALLAST_TRY(text, read_file(path.string(), Stage::policy));
    auto policy = policy::parse_policy({reinterpret_cast<const char*>(text.data()), text.size()});
    if (!policy) policy.error().parameters.push_back({"path", path.string()});
    return policy;
}

} // namespace

Treasuries::Listing Treasuries::read() const
{
    Listing listing;
    const fs::path folder = policies_folder(m_folder);
    for (const auto& [stem, versions] : scan(folder)) {
        auto policy = read_policy(versions.rbegin()->second);
        if (policy)
            listing.treasuries.push_back({chain_of(folder, stem), std::move(*policy)});
        else
            listing.problems.push_back(policy.error());
    }
    return listing;
}

Result<policy::Policy> Treasuries::read_version(const std::string& chain, const Address& address,
                                                unsigned version) const
{
    const auto found = scan(policies_folder(m_folder));
    const auto mine = found.find(stem_of(chain, address));
    if (mine == found.end() || !mine->second.contains(version)) return fail(Code::policy_missing, Stage::policy);
    return read_policy(mine->second.at(version));
}

Result<void> Treasuries::save(const Treasury& treasury) const
{
    const fs::path folder = policies_folder(m_folder);
    std::error_code failed;
    fs::create_directories(folder, failed);
    const std::string stem = stem_of(treasury.chain, treasury.policy.treasury);
    const fs::path path = folder / fmt::format("{}-v{}.json", stem, treasury.policy.version);
    if (failed || fs::exists(path))
        return fail(Code::file_unwritable, Stage::policy,
                    {{"path", path.string()}, {"why", failed ? failed.message() : "this version exists"}});
    const std::string chain = treasury.chain + "\n";
    BALLAST_CHECK(write_file_atomically((folder / (stem + ".chain")).string(), bytes_of(chain), Stage::policy));
    return write_file_atomically(path.string(), bytes_of(policy::format_policy(treasury.policy)), Stage::policy);
}

Result<void> Treasuries::forget(const std::string& chain, const Address& address) const
{
    const std::string stem = stem_of(chain, address);
    const fs::path forgotten = forgotten_folder(m_folder);
    std::error_code failed;
    fs::create_directories(forgotten, failed);
    std::vector<fs::path> mine;
    for (const auto& entry : fs::directory_iterator(policies_folder(m_folder), failed))
        if (entry.path().filename().string().starts_with(stem)) mine.push_back(entry.path());
    for (const fs::path& path : mine)
        if (!failed) fs::rename(path, free_name(forgotten / path.filename()), failed);
    if (!failed) return {};
    return fail(Code::file_unwritable, Stage::policy, {{"path", forgotten.string()}, {"why", failed.message()}});
}

unsigned Treasuries::last_version(const std::string& chain, const Address& address) const
{
    unsigned last = 0;
    for (const fs::path& folder : {policies_folder(m_folder), forgotten_folder(m_folder)}) {
        const auto found = scan(folder);
        const auto mine = found.find(stem_of(chain, address));
        if (mine != found.end()) last = std::max(last, mine->second.rbegin()->first);
    }
    return last;
}

} // namespace ballast::engine
