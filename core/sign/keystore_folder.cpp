#include "sign/keystore_folder.h"
#include "base/file.h"
#include "evm/ecdsa.h"
#include "sign/keystore_cipher.h"
#include <cerrno>
#include <sys/stat.h>

namespace ballast::sign {

namespace {

namespace fs = std::filesystem;

Result<void> make_private_folder(const std::string& folder)
{
    const fs::path path(folder);
    std::error_code failed;
    fs::create_directories(path.parent_path(), failed);
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        return std::unexpected(write_error(path, errno, Stage::sign));
    return {};
}

Result<KeystoreFile> read_one(const std::string& path)
{
    BALLAST_TRY(text, read_text_file(path, Stage::sign, k_max_keystore_size));
    return parse_keystore(text, path);
}

/// What was written must open again with the same passphrase: a key that cannot be read back is a lost key.
Result<void> verify(const std::string& path, const Secret& passphrase)
{
    BALLAST_TRY(file, read_one(path));
    const auto key = decrypt_keystore(file, passphrase, path);
    if (!key) return fail(Code::keystore_damaged, Stage::sign, {{"path", path}, {"why", "cannot be read back"}});
    return {};
}

} // namespace

KeystoreFolder::Found KeystoreFolder::read() const
{
    std::vector<std::string> paths;
    std::error_code failed;
    for (fs::directory_iterator at(m_folder, failed), end; !failed && at != end; at.increment(failed)) {
        std::error_code ignored;
        if (at->is_regular_file(ignored) && !at->path().filename().string().starts_with('.'))
            paths.push_back(at->path().string());
    }
    std::sort(paths.begin(), paths.end());
    Found out;
    for (auto& path : paths) {
        auto file = read_one(path);
        if (file && !file->address)
            file = fail(Code::keystore_unsupported, Stage::sign, {{"path", path}, {"what", "no address"}});
        if (file)
            out.files.push_back({std::move(*file), std::move(path)});
        else
            out.problems.push_back(std::move(file).error());
    }
    return out;
}

Result<KeystoreFolder::Stored> KeystoreFolder::find(const Address& address) const
{
    Found found = read();
    for (auto& stored : found.files)
        if (stored.file.address == address) return std::move(stored);
    return fail(Code::key_unknown, Stage::sign, {{"address", evm::format_address(address)}});
}

Result<KeystoreFolder::Stored> KeystoreFolder::add(const Secret& key, std::string name, const Secret& passphrase) const
{
    BALLAST_CHECK(make_private_folder(m_folder));
    BALLAST_TRY(address, evm::address_of_key(key));
    const std::string path = m_folder + "/" + evm::format_address(address) + ".json";
    if (find(address) || fs::exists(path))
        return fail(Code::key_exists, Stage::sign, {{"address", evm::format_address(address)}});
    BALLAST_TRY(file, encrypt_keystore(key, passphrase, std::move(name)));
    BALLAST_CHECK(write_file_atomically(path, bytes_of(format_keystore(file)), Stage::sign));
    if (const auto verified = verify(path, passphrase); !verified) {
        std::error_code ignored;
        fs::remove(path, ignored);
        return std::unexpected(verified.error());
    }
    return Stored{std::move(file), path};
}

} // namespace ballast::sign
