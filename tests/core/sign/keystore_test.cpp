#include "evm/ecdsa.h"
#include "sign/keystore_cipher.h"
#include "sign/scrypt.h"
#include "support/shared_data.h"

namespace ballast::sign {
namespace {

using Json = nlohmann::json;

Secret secret(std::string text) { return Secret::take(text); }
Secret secret_hex(const std::string& hex)
{
    Bytes bytes = *parse_hex(hex);
    return Secret::take(bytes);
}
std::string hex_of(const Secret& key) { return format_hex(key.view()).substr(2); }

/// A cheap file with known contents, to be bent by the tests.
Json cheap_file()
{
    const auto file = encrypt_keystore(secret_hex(std::string(64, '1')), secret("open sesame"), "Ops", {1024, 8, 1});
    return Json::parse(format_keystore(*file));
}
Code code_of(const Json& json)
{
    const auto file = parse_keystore(json.dump(), "k.json");
    return file ? Code::cancelled : file.error().code;
}

TEST(Keystore, ReadsTheFilesOfEthereumTests)
{
    BALLAST_SHARED_OR_SKIP(path, "vectors/ethereum-tests/KeyStoreTests/basic_tests.json");
    unsigned read = 0;
    const Json all = Json::parse(tests::read_text(path));
    for (const auto& [name, test] : all.items()) {
        const auto file = parse_keystore(test["json"].dump(), name);
        ASSERT_TRUE(file.has_value()) << name;
        const auto key = decrypt_keystore(*file, secret(test["password"]), name);
        ASSERT_TRUE(key.has_value()) << name;
        EXPECT_EQ(hex_of(*key), test["priv"].get<std::string>()) << name;
        ++read;
    }
    EXPECT_GE(read, 5u);
}

TEST(Keystore, ReadsTheFilesOfOtherWallets)
{
    BALLAST_SHARED_OR_SKIP(path, "vectors/ethers/wallets.json");
    unsigned read = 0;
    const Json all = Json::parse(tests::read_text(path));
    for (const auto& test : all) {
        if (test["type"] != "keystore") continue;
        const std::string name = test["name"];
        const auto file = parse_keystore(test["content"].get<std::string>(), name);
        ASSERT_TRUE(file.has_value()) << name;
        const auto key = decrypt_keystore(*file, secret_hex(test["password"]), name);
        ASSERT_TRUE(key.has_value()) << name;
        EXPECT_EQ(evm::format_address(*evm::address_of_key(*key)), test["address"].get<std::string>()) << name;
        ++read;
    }
    EXPECT_GE(read, 4u);
}

TEST(Scrypt, ThePortableWayAgreesWithOpenSsl)
{
    for (const auto& [n, r, p] : {std::tuple{2u, 1u, 1u}, {16u, 1u, 1u}, {64u, 3u, 2u}, {1024u, 8u, 4u}}) {
        const ScryptParameters parameters{n, r, p, {'N', 'a', 'C', 'l'}};
        EXPECT_EQ(hex_of(*derive_scrypt_portable(secret("password"), parameters)),
                  hex_of(*derive_scrypt(secret("password"), parameters)));
    }
    // RFC 7914, section 12: the first half of the second vector.
    EXPECT_EQ(hex_of(*derive_scrypt_portable(secret("password"), {1024, 8, 16, {'N', 'a', 'C', 'l'}})),
              "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162");
}

TEST(Keystore, AnotherPassphraseIsWrongNotDamaged)
{
    const auto file = parse_keystore(cheap_file().dump(), "k.json");
    ASSERT_TRUE(decrypt_keystore(*file, secret("open sesame"), "k.json").has_value());
    const auto key = decrypt_keystore(*file, secret("open sesamE"), "k.json");
    ASSERT_FALSE(key.has_value());
    EXPECT_EQ(key.error().code, Code::passphrase_wrong);
    for (const auto& parameter : key.error().parameters)
        EXPECT_EQ(parameter.value.find("sesam"), std::string::npos);
}

TEST(Keystore, AnAddressThatIsNotTheKeysIsDamage)
{
    Json json = cheap_file();
    json["address"] = std::string(40, 'a');
    const auto file = parse_keystore(json.dump(), "k.json");
    const auto key = decrypt_keystore(*file, secret("open sesame"), "k.json");
    ASSERT_FALSE(key.has_value());
    EXPECT_EQ(key.error().code, Code::keystore_damaged);
    EXPECT_EQ(key.error().parameter("path"), "k.json");
}

TEST(Keystore, EachMissingFieldIsNamed)
{
    for (const char* field : {"ciphertext", "cipher", "cipherparams", "mac", "kdf", "kdfparams"}) {
        Json json = cheap_file();
        json["crypto"].erase(field);
        const auto file = parse_keystore(json.dump(), "k.json");
        ASSERT_FALSE(file.has_value()) << field;
        EXPECT_EQ(file.error().code, Code::keystore_damaged);
        EXPECT_EQ(file.error().parameter("why"), field);
    }
    EXPECT_EQ(parse_keystore("{\"version\":3", "k").error().code, Code::keystore_damaged);
    EXPECT_EQ(parse_keystore("[]", "k").error().code, Code::keystore_damaged);
}

TEST(Keystore, CostsThatWouldStallTheMachineAreRefused)
{
    struct Case {
        std::uint64_t n, r, p;
    };
    for (const auto [n, r, p] : {Case{1ull << 24, 8, 1}, Case{1ull << 62, 1ull << 62, 1}, Case{1 << 18, 8, 1 << 20},
                                 Case{2, 1ull << 40, 1}, Case{1 << 18, 8, ~0ull}}) {
        Json json = cheap_file();
        json["crypto"]["kdfparams"]["n"] = n;
        json["crypto"]["kdfparams"]["r"] = r;
        json["crypto"]["kdfparams"]["p"] = p;
        EXPECT_EQ(code_of(json), Code::keystore_unsupported) << n << ' ' << r << ' ' << p;
    }
    Json json = cheap_file();
    json["crypto"]["kdf"] = "pbkdf2";
    json["crypto"]["kdfparams"] = {{"dklen", 32}, {"c", 4'000'000'000u}, {"prf", "hmac-sha256"}, {"salt", "00"}};
    EXPECT_EQ(code_of(json), Code::keystore_unsupported);
}

TEST(Keystore, OddParametersAreRefused)
{
    Json json = cheap_file();
    json["crypto"]["kdfparams"]["n"] = 1000; // no power of two
    EXPECT_EQ(code_of(json), Code::keystore_damaged);
    json = cheap_file();
    json["crypto"]["kdfparams"]["p"] = -1;
    EXPECT_EQ(code_of(json), Code::keystore_damaged);
    json = cheap_file();
    json["version"] = 1;
    EXPECT_EQ(code_of(json), Code::keystore_unsupported);
    json = cheap_file();
    json["crypto"]["cipher"] = "aes-256-cbc";
    EXPECT_EQ(code_of(json), Code::keystore_unsupported);
}

TEST(Keystore, OurFilesAreOfTheStandardForm)
{
    const Json json =
        Json::parse(format_keystore(*encrypt_keystore(secret_hex(std::string(64, '1')), secret("x"), "Ops")));
    EXPECT_EQ(json["version"], 3);
    EXPECT_EQ(json["crypto"]["kdf"], "scrypt");
    EXPECT_EQ(json["crypto"]["kdfparams"]["n"], 262144);
    EXPECT_EQ(json["crypto"]["kdfparams"]["r"], 8);
    EXPECT_EQ(json["crypto"]["kdfparams"]["p"], 1);
    EXPECT_EQ(json["crypto"]["cipher"], "aes-128-ctr");
    // The address of the key 0x1111…11, as other wallets compute it.
    EXPECT_EQ(json["address"], "19e7e376e7c213b7e7e7e46cc70a5dd086daff2a");
    EXPECT_EQ(json["name"], "Ops");
    const std::string id = json["id"];
    EXPECT_EQ(id.size(), 36u);
    EXPECT_EQ(id[14], '4');
    EXPECT_NE(std::string("89ab").find(id[19]), std::string::npos);
}

} // namespace
} // namespace ballast::sign
