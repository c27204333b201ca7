#include "evm/ecdsa.h"
#include "sign/signer.h"
#include "sign/source.h"
#include "support/shared_data.h"
#include "support/temporary_folder.h"
#include <sys/stat.h>

namespace ballast::sign {

class KeyringTest : public ::testing::Test {
protected:
    tests::TemporaryFolder m_folder;
    Keyring m_keyring{m_folder.text()};
    Payload m_payload{Bytes32{{1, 2, 3}}};
};

namespace {

Secret secret(std::string text) { return Secret::take(text); }
const std::string k_key = "4646464646464646464646464646464646464646464646464646464646464646"; // EIP-155's example
const char* const k_address = "0x9d8A62f656a8d1615C1294fd71e9CFb3E4855A4F";

unsigned mode_of(const std::string& path)
{
    struct stat found{};
    EXPECT_EQ(::stat(path.c_str(), &found), 0) << path;
    return found.st_mode & 0777;
}

TEST_F(KeyringTest, AKeyIsMadeUnlockedUsedAndLockedAgain)
{
    const auto entry = m_keyring.create("Treasurer", secret("correct horse"));
    ASSERT_TRUE(entry.has_value());
    EXPECT_TRUE(entry->locked);
    EXPECT_EQ(mode_of(entry->path), 0600u);
    EXPECT_EQ(mode_of(m_folder / "keys"), 0700u);
    EXPECT_EQ(m_keyring.sign(entry->address, m_payload).error().code, Code::key_locked);

    EXPECT_EQ(m_keyring.unlock(entry->address, secret("correct horsf")).error().code, Code::passphrase_wrong);
    EXPECT_EQ(m_keyring.sign(entry->address, m_payload).error().code, Code::key_locked);
    ASSERT_TRUE(m_keyring.unlock(entry->address, secret("correct horse")).has_value());
    EXPECT_FALSE(m_keyring.list().entries.front().locked);
    EXPECT_EQ(m_keyring.list().entries.front().label, "Treasurer");
    const auto signature = m_keyring.sign(entry->address, m_payload);
    ASSERT_TRUE(signature.has_value());
    EXPECT_EQ(*evm::recover(m_payload.digest(), *signature), entry->address);

    m_keyring.lock_all();
    EXPECT_TRUE(m_keyring.list().entries.front().locked);
    EXPECT_EQ(m_keyring.sign(entry->address, m_payload).error().code, Code::key_locked);
}

TEST_F(KeyringTest, ImportsARawKeyOnce)
{
    const auto entry = m_keyring.import_key(secret("0x" + k_key + "\n"), "Old", secret("correct horse"));
    ASSERT_TRUE(entry.has_value());
    EXPECT_EQ(evm::format_address(entry->address), k_address);
    const auto again = m_keyring.import_key(secret(k_key), "Old", secret("correct horse"));
    ASSERT_FALSE(again.has_value());
    EXPECT_EQ(again.error().code, Code::key_exists);
}

TEST_F(KeyringTest, NoSecretIsInAnyFileOrMessage)
{
    std::ofstream(m_folder / "raw.txt") << k_key;
    ASSERT_TRUE(m_keyring.import_file(m_folder / "raw.txt", "Old", secret("correct horse")).has_value());
    std::filesystem::remove(m_folder / "raw.txt");
    unsigned files = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(m_folder.path())) {
        if (!entry.is_regular_file()) continue;
        const std::string text = tests::read_text(entry.path());
        EXPECT_EQ(text.find(k_key), std::string::npos);
        EXPECT_EQ(text.find(std::string(32, '\x46')), std::string::npos);
        EXPECT_EQ(text.find("correct horse"), std::string::npos);
        ++files;
    }
    EXPECT_EQ(files, 1u);
    const auto refused = m_keyring.import_key(secret(k_key + "00"), "x", secret("correct horse"));
    ASSERT_FALSE(refused.has_value());
    EXPECT_TRUE(refused.error().parameters.empty());
}

TEST_F(KeyringTest, WeakPassphrasesAreRefusedByCharactersNotBytes)
{
    EXPECT_EQ(m_keyring.create("x", secret("1234567")).error().code, Code::passphrase_weak);
    EXPECT_EQ(m_keyring.create("x", secret("\xc3\xa4\xc3\xb6\xc3\xbc\xc3\x9f")).error().code, Code::passphrase_weak);
    EXPECT_TRUE(m_keyring.list().entries.empty());
}

TEST_F(KeyringTest, ADamagedFileIsReportedBesideTheGoodOnes)
{
    ASSERT_TRUE(m_keyring.import_key(secret(k_key), "Old", secret("correct horse")).has_value());
    std::ofstream(m_folder / "keys/broken.json") << "{\"version\": 3, \"crypto\"";
    const auto listing = m_keyring.list();
    ASSERT_EQ(listing.entries.size(), 1u);
    ASSERT_EQ(listing.problems.size(), 1u);
    EXPECT_EQ(listing.problems[0].code, Code::keystore_damaged);
    EXPECT_EQ(listing.problems[0].parameter("path"), m_folder / "keys/broken.json");
}

TEST_F(KeyringTest, ADamagedFileOfAKeyIsNeverWrittenOver)
{
    std::filesystem::create_directory(m_folder / "keys");
    const std::string path = m_folder / (std::string("keys/") + k_address + ".json");
    std::ofstream(path) << "half a key";
    EXPECT_EQ(m_keyring.import_key(secret(k_key), "Old", secret("correct horse")).error().code, Code::key_exists);
    EXPECT_EQ(tests::read_text(path), "half a key");
}

TEST_F(KeyringTest, AnUnknownKeyIsSaidToBe)
{
    EXPECT_EQ(m_keyring.sign(Address{}, m_payload).error().code, Code::key_unknown);
    EXPECT_EQ(m_keyring.unlock(Address{}, secret("correct horse")).error().code, Code::key_unknown);
}

TEST(Vault, AnUnlockThatALockOvertookDoesNotOpen)
{
    Vault vault;
    const Address address = *evm::parse_address(k_address);
    Bytes bytes = *parse_hex(k_key);
    const Secret key = Secret::take(bytes);
    const auto before = vault.generation();
    vault.lock_all();
    EXPECT_EQ(vault.put(address, key, before).error().code, Code::key_locked);
    EXPECT_FALSE(vault.holds(address));
    ASSERT_TRUE(vault.put(address, key, vault.generation()).has_value());
    EXPECT_TRUE(vault.sign(address, Bytes32{}).has_value());
}

TEST(Vault, ASignatureOfAnotherAddressNeverLeaves)
{
    Vault vault;
    Bytes bytes = *parse_hex(k_key);
    const Address other{{{1}}};
    ASSERT_TRUE(vault.put(other, Secret::take(bytes), vault.generation()).has_value());
    EXPECT_EQ(vault.sign(other, Bytes32{}).error().code, Code::signature_invalid);
}

TEST(Sources, EveryKindIsThereOnceUnderItsName)
{
    const tests::TemporaryFolder folder;
    const auto sources = make_sources({folder.text(), std::make_shared<Vault>()});
    ASSERT_EQ(sources.size(), 1u);
    EXPECT_EQ(sources[0]->kind(), "keystore");
}

} // namespace
} // namespace ballast::sign
