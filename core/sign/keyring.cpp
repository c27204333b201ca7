#include "base/file.h"
#include "sign/keystore_cipher.h"
#include "sign/keystore_folder.h"
#include "sign/source.h"

namespace ballast::sign {

namespace {

constexpr std::size_t k_min_passphrase = 8;

Result<void> check_passphrase(const Secret& passphrase)
{
    // Characters, not bytes: what continues a UTF-8 sequence does not count.
    const auto bytes = passphrase.view();
    const auto count =
        std::count_if(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return (byte & 0xc0) != 0x80; });
    if (std::size_t(count) >= k_min_passphrase) return {};
    return fail(Code::passphrase_weak, Stage::sign, {{"why", "fewer than 8 characters"}});
}

int digit_value(std::uint8_t digit)
{
    if (digit >= '0' && digit <= '9') return digit - '0';
    if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
    return digit >= 'A' && digit <= 'F' ? digit - 'A' + 10 : -1;
}

/// 32 raw bytes, or 64 hex digits with or without "0x" and white space around. The digits never leave locked pages,
/// which is why parse_hex is not used. Fails with key_invalid.
Result<Secret> read_raw_key(const Secret& text)
{
    if (text.size() == 32) return text.clone();
    auto digits = text.view();
    while (!digits.empty() && digits.back() <= ' ')
        digits = digits.first(digits.size() - 1);
    while (!digits.empty() && digits.front() <= ' ')
        digits = digits.subspan(1);
    if (digits.size() == 66 && digits[0] == '0' && digits[1] == 'x') digits = digits.subspan(2);
    if (digits.size() != 64) return fail(Code::key_invalid, Stage::sign);
    Secret out(32);
    for (std::size_t i = 0; i < 32; ++i) {
        const int high = digit_value(digits[2 * i]);
        const int low = digit_value(digits[2 * i + 1]);
        if (high < 0 || low < 0) return fail(Code::key_invalid, Stage::sign);
        out.writable()[i] = static_cast<std::uint8_t>(high << 4 | low);
    }
    return out;
}

bool looks_like_json(BytesView bytes)
{
    const auto first = std::find_if(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte > ' '; });
    return first != bytes.end() && *first == '{';
}

} // namespace

struct Keyring::Impl {
    explicit Impl(std::string folder)
        : vault(std::make_shared<Vault>()), keystores(folder), sources(make_sources({std::move(folder), vault}))
    {
    }
    Result<Entry> add(const Secret& key, std::string label, const Secret& passphrase) const
    {
        BALLAST_TRY(stored, keystores.add(key, std::move(label), passphrase));
        return Entry{*stored.file.address, stored.file.name, !vault->holds(*stored.file.address), stored.path};
    }

    // Only the vault changes after construction, and it guards itself: list, sign and unlock may meet on two threads.
    std::shared_ptr<Vault> vault;
    KeystoreFolder keystores;
    std::vector<std::unique_ptr<Source>> sources;
};

Keyring::Keyring(std::string folder) : m_impl(std::make_unique<Impl>(std::move(folder))) {}
Keyring::~Keyring() = default;
Keyring::Keyring(Keyring&&) noexcept = default;

Keyring::Listing Keyring::list() const
{
    Listing out;
    for (const auto& source : m_impl->sources) {
        auto found = source->find();
        for (std::size_t i = 0; i < found.signers.size(); ++i) {
            const auto& signer = *found.signers[i];
            out.entries.push_back({signer.address(), signer.label(), signer.locked(), found.paths[i]});
        }
        std::move(found.problems.begin(), found.problems.end(), std::back_inserter(out.problems));
    }
    return out;
}

Result<Keyring::Entry> Keyring::create(std::string label, const Secret& passphrase)
{
    BALLAST_CHECK(check_passphrase(passphrase));
    BALLAST_TRY(key, evm::make_private_key());
    return m_impl->add(key, std::move(label), passphrase);
}

Result<Keyring::Entry> Keyring::import_file(std::string_view path, std::string label, const Secret& passphrase)
{
    const std::string from(path);
    BALLAST_TRY(bytes, read_file(from, Stage::sign, k_max_keystore_size));
    const Secret content = Secret::take(bytes); // it may be a bare key
    if (!looks_like_json(content.view())) {
        auto key = read_raw_key(content);
        if (!key)
            return fail(Code::keystore_damaged, Stage::sign, {{"path", from}, {"why", "neither a keystore nor a key"}});
        return import_key(std::move(*key), std::move(label), passphrase);
    }
    const std::string_view text(reinterpret_cast<const char*>(content.view().data()), content.size());
    BALLAST_TRY(file, parse_keystore(text, from));
    BALLAST_TRY(key, decrypt_keystore(file, passphrase, from));
    return m_impl->add(key, label.empty() ? file.name : std::move(label), passphrase);
}

Result<Keyring::Entry> Keyring::import_key(Secret key, std::string label, const Secret& passphrase)
{
    BALLAST_CHECK(check_passphrase(passphrase));
    BALLAST_TRY(raw, read_raw_key(key));
    return m_impl->add(raw, std::move(label), passphrase);
}

Result<void> Keyring::unlock(const Address& address, const Secret& passphrase)
{
    const auto generation = m_impl->vault->generation();
    BALLAST_TRY(stored, m_impl->keystores.find(address));
    BALLAST_TRY(key, decrypt_keystore(stored.file, passphrase, stored.path));
    return m_impl->vault->put(address, key, generation);
}

void Keyring::lock_all() { m_impl->vault->lock_all(); }

Result<evm::Signature> Keyring::sign(const Address& address, const Payload& payload)
{
    for (const auto& source : m_impl->sources) {
        auto found = source->find();
        for (const auto& signer : found.signers)
            if (signer->address() == address) return signer->sign(payload);
    }
    return fail(Code::key_unknown, Stage::sign, {{"address", evm::format_address(address)}});
}

} // namespace ballast::sign
