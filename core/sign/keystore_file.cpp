#include "sign/keystore_file.h"
#include <nlohmann/json.hpp>

namespace ballast::sign {

namespace {

using Json = nlohmann::json;

constexpr std::uint64_t k_max_memory = std::uint64_t(1) << 30;
constexpr std::uint64_t k_max_work = std::uint64_t(1) << 25; // n * r * p; our own files have 2^21
constexpr std::uint64_t k_max_rounds = 10'000'000;

/// Reads fields and remembers the first that is missing or wrong.
class Fields {
public:
    Fields(const Json& object, const std::string& path) : m_object(object), m_path(path) {}

    [[nodiscard]] const Json* find(const char* name) const
    {
        const auto found = m_object.find(name);
        return found == m_object.end() ? nullptr : &*found;
    }
    [[nodiscard]] Result<std::string> text(const char* name) const
    {
        const Json* value = find(name);
        if (value == nullptr || !value->is_string()) return damaged(name);
        return value->get<std::string>();
    }
    [[nodiscard]] Result<std::uint64_t> number(const char* name) const
    {
        const Json* value = find(name);
        if (value == nullptr || !value->is_number_unsigned()) return damaged(name);
        return value->get<std::uint64_t>();
    }
    [[nodiscard]] Result<Bytes> hex(const char* name) const
    {
        BALLAST_TRY(digits, text(name));
        auto bytes = parse_hex(digits);
        if (!bytes) return damaged(name);
        return bytes;
    }
    template <std::size_t N>
    [[nodiscard]] Result<FixedBytes<N>> fixed(const char* name) const
    {
        BALLAST_TRY(digits, text(name));
        auto bytes = parse_fixed<N>(digits);
        if (!bytes) return damaged(name);
        return bytes;
    }
    [[nodiscard]] Result<Fields> object(const char* name) const
    {
        const Json* value = find(name);
        if (value == nullptr || !value->is_object()) return damaged(name);
        return Fields(*value, m_path);
    }
    [[nodiscard]] std::unexpected<Error> damaged(const char* field) const
    {
        return fail(Code::keystore_damaged, Stage::sign, {{"path", m_path}, {"why", std::string(field)}});
    }
    [[nodiscard]] std::unexpected<Error> unsupported(std::string what) const
    {
        return fail(Code::keystore_unsupported, Stage::sign, {{"path", m_path}, {"what", std::move(what)}});
    }

private:
    const Json& m_object;
    const std::string& m_path;
};

Result<KeystoreFile::Scrypt> read_scrypt(const Fields& fields)
{
    BALLAST_TRY(n, fields.number("n"));
    BALLAST_TRY(r, fields.number("r"));
    BALLAST_TRY(p, fields.number("p"));
    BALLAST_TRY(salt, fields.hex("salt"));
    if (n < 2 || (n & (n - 1)) != 0 || r == 0 || p == 0) return fields.damaged("kdfparams");
    const bool too_large = n > k_max_memory || r > k_max_memory || n * r > k_max_memory / 128;
    if (too_large || p > k_max_work / (n * r)) return fields.unsupported("scrypt cost");
    return KeystoreFile::Scrypt{n, r, p, std::move(salt)};
}

Result<KeystoreFile::Pbkdf2> read_pbkdf2(const Fields& fields)
{
    BALLAST_TRY(rounds, fields.number("c"));
    BALLAST_TRY(prf, fields.text("prf"));
    BALLAST_TRY(salt, fields.hex("salt"));
    if (prf != "hmac-sha256") return fields.unsupported("prf " + prf);
    if (rounds == 0) return fields.damaged("kdfparams");
    if (rounds > k_max_rounds) return fields.unsupported("pbkdf2 cost");
    return KeystoreFile::Pbkdf2{rounds, std::move(salt)};
}

Result<void> read_kdf(const Fields& crypto, KeystoreFile& out)
{
    BALLAST_TRY(name, crypto.text("kdf"));
    BALLAST_TRY(parameters, crypto.object("kdfparams"));
    BALLAST_TRY(length, parameters.number("dklen"));
    if (length != 32) return crypto.unsupported("dklen " + std::to_string(length));
    if (name == "scrypt") {
        BALLAST_TRY(scrypt, read_scrypt(parameters));
        out.kdf = std::move(scrypt);
        return {};
    }
    if (name != "pbkdf2") return crypto.unsupported("kdf " + name);
    BALLAST_TRY(pbkdf2, read_pbkdf2(parameters));
    out.kdf = std::move(pbkdf2);
    return {};
}

Result<void> read_crypto(const Fields& crypto, KeystoreFile& out)
{
    BALLAST_TRY(cipher, crypto.text("cipher"));
    if (cipher != "aes-128-ctr") return crypto.unsupported("cipher " + cipher);
    BALLAST_TRY(parameters, crypto.object("cipherparams"));
    BALLAST_TRY(iv, parameters.fixed<16>("iv"));
    BALLAST_TRY(ciphertext, crypto.hex("ciphertext"));
    BALLAST_TRY(mac, crypto.fixed<32>("mac"));
    // Old programs dropped leading zero bytes of the key, so shorter ones are real.
    if (ciphertext.empty() || ciphertext.size() > 32) return crypto.damaged("ciphertext");
    out.iv = iv;
    out.ciphertext = std::move(ciphertext);
    out.mac = mac;
    return read_kdf(crypto, out);
}

} // namespace

Result<KeystoreFile> parse_keystore(std::string_view json, const std::string& path)
{
    const Json document = Json::parse(json, nullptr, false);
    const Fields fields(document, path);
    if (!document.is_object()) return fields.damaged("not a JSON object");
    BALLAST_TRY(version, fields.number("version"));
    if (version != 3) return fields.unsupported("version " + std::to_string(version));
    KeystoreFile out;
    BALLAST_TRY(crypto,
                fields.object(document.contains("crypto") ? "crypto" : "Crypto")); // geth's first files: "Crypto"
    BALLAST_CHECK(read_crypto(crypto, out));
    if (const Json* address = fields.find("address")) {
        const auto bytes = address->is_string() ? parse_fixed<20>(address->get<std::string>())
                                                : Result<FixedBytes<20>>(fields.damaged("address"));
        if (!bytes) return fields.damaged("address");
        out.address = Address{*bytes};
    }
    if (const auto id = fields.text("id")) out.id = *id;
    if (const auto name = fields.text("name")) out.name = *name;
    return out;
}

std::string format_keystore(const KeystoreFile& file)
{
    const auto hex = [](BytesView bytes) { return format_hex(bytes).substr(2); }; // the format has no "0x"
    Json crypto = {{"cipher", "aes-128-ctr"},
                   {"cipherparams", {{"iv", hex(file.iv)}}},
                   {"ciphertext", hex(file.ciphertext)},
                   {"mac", hex(file.mac)}};
    if (const auto* scrypt = std::get_if<KeystoreFile::Scrypt>(&file.kdf)) {
        crypto["kdf"] = "scrypt";
        crypto["kdfparams"] = {
            {"dklen", 32}, {"n", scrypt->n}, {"r", scrypt->r}, {"p", scrypt->p}, {"salt", hex(scrypt->salt)}};
    } else {
        const auto& pbkdf2 = std::get<KeystoreFile::Pbkdf2>(file.kdf);
        crypto["kdf"] = "pbkdf2";
        crypto["kdfparams"] = {{"dklen", 32}, {"c", pbkdf2.rounds}, {"prf", "hmac-sha256"}, {"salt", hex(pbkdf2.salt)}};
    }
    Json document = {{"version", 3}, {"id", file.id}, {"crypto", std::move(crypto)}};
    if (file.address) document["address"] = hex(*file.address);
    if (!file.name.empty()) document["name"] = file.name;
    // A label with broken UTF-8 must not throw.
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace ballast::sign
