#include "scenario/story.h"
#include "sign/signer.h"
#include "support/owners.h"
#include "support/temporary_folder.h"

namespace ballast::sign {
namespace {

using namespace std::chrono_literals;
using tests::confirm;
using tests::operator""_pct;
using tests::owner_of;

Code code_of(const Result<void>& result) { return result ? Code::usage : result.error().code; }

/// A plan of the story's Safe, approved, and three owners of whom two must sign.
class CollectorTest : public ::testing::Test {
protected:
    CollectorTest()
    {
        m_story.price("WETH", +30_pct).advance(12s).expect_plan("WETH", "USDC").simulate();
        const simulate::SimulatedPtr simulated(&m_story.simulated(), [](const auto*) {});
        m_approved = *approve::approve_plan(
            simulated, {m_story.plan().digest, true, m_story.world().now(), m_story.world().head().time});
    }
    [[nodiscard]] Collector collect(unsigned threshold = 2) const { return {m_approved, m_owners, threshold}; }
    [[nodiscard]] const Bytes32& digest() const { return m_story.plan().digest; }

    tests::Story m_story;
    approve::ApprovedPtr m_approved;
    std::vector<Address> m_owners{owner_of(1), owner_of(2), owner_of(3)};
};

TEST_F(CollectorTest, AnyTwoOfThreeAreEnoughAndOneIsNot)
{
    const std::pair<std::uint8_t, std::uint8_t> pairs[] = {{1, 2}, {1, 3}, {3, 2}};
    for (const auto& [first, second] : pairs) {
        Collector collector = collect();
        ASSERT_FALSE(collector.finish());
        EXPECT_EQ(collector.finish().error().parameter("have"), "0");
        ASSERT_TRUE(collector.add(confirm(first, digest())));
        const auto early = collector.finish();
        ASSERT_FALSE(early);
        EXPECT_EQ(early.error().code, Code::signatures_missing);
        EXPECT_EQ(early.error().parameter("have"), "1");
        EXPECT_EQ(early.error().parameter("need"), "2");
        ASSERT_TRUE(collector.add(confirm(second, digest())));
        const auto bundle = collector.finish();
        ASSERT_TRUE(bundle);
        EXPECT_EQ((*bundle)->confirmations().size(), 2u);
        EXPECT_EQ((*bundle)->approved().digest(), m_approved->digest());
        EXPECT_EQ((*bundle)->plan().digest, digest());
    }
}

TEST_F(CollectorTest, OneOwnerCountsOnceHoweverOften)
{
    Collector collector = collect();
    for (int i = 0; i < 3; ++i)
        EXPECT_TRUE(collector.add(confirm(1, digest())));
    EXPECT_EQ(collector.confirmations().size(), 1u);
    EXPECT_EQ(collector.finish().error().code, Code::signatures_missing);
}

TEST_F(CollectorTest, AStrangersSignatureIsRefused)
{
    Collector collector = collect();
    const auto refused = collector.add(confirm(4, digest()));
    EXPECT_EQ(code_of(refused), Code::signer_not_owner);
    EXPECT_EQ(refused.error().parameter("address"), evm::format_address(owner_of(4)));
    // Under an owner's name it is still not that owner's.
    EXPECT_EQ(code_of(collector.add({owner_of(1), confirm(4, digest()).signature})), Code::signature_invalid);
    EXPECT_EQ(code_of(collector.add({owner_of(1), confirm(2, digest()).signature})), Code::signature_invalid);
    EXPECT_TRUE(collector.confirmations().empty());
}

TEST_F(CollectorTest, ASignatureOverAnythingElseIsRefused)
{
    Collector collector = collect();
    Bytes32 other = digest();
    other.bytes[0] ^= 1;
    EXPECT_EQ(code_of(collector.add(confirm(1, other))), Code::signature_invalid);
    EXPECT_EQ(code_of(collector.add(confirm(1, m_approved->digest()))), Code::signature_invalid);
    EXPECT_TRUE(collector.confirmations().empty());
}

TEST_F(CollectorTest, ContractAndPrevalidatedSignaturesAreRefused)
{
    // A Safe also takes v = 0 (EIP-1271: r is the contract, s an offset) and v = 1 (r is the caller). They prove
    // nothing about a key, and Ballast does not collect them. v = 31 marks one over eth_sign's text.
    for (const std::uint8_t v : {std::uint8_t(0), std::uint8_t(1)}) {
        FixedBytes<65> bytes;
        std::ranges::copy(owner_of(1).bytes, bytes.bytes.begin() + 12);
        bytes.bytes[63] = 65;
        bytes.bytes[64] = v;
        const auto signature = evm::signature_from_bytes65(bytes);
        if (!signature) continue;
        EXPECT_EQ(code_of(collect().add({owner_of(1), *signature})), Code::signature_invalid) << int(v);
    }
    FixedBytes<65> eth_sign = evm::to_bytes65(confirm(1, digest()).signature);
    eth_sign.bytes[64] += 4;
    EXPECT_FALSE(evm::signature_from_bytes65(eth_sign));
}

TEST_F(CollectorTest, TheSignaturesGoOutAscendingByOwner)
{
    Collector collector = collect(3);
    for (const std::uint8_t digit : {3, 1, 2})
        ASSERT_TRUE(collector.add(confirm(digit, digest())));
    const Bytes encoded = safe::encode_signatures((*collector.finish())->confirmations());
    ASSERT_EQ(encoded.size(), 3u * 65);
    std::vector<Address> order;
    for (std::size_t at = 0; at < encoded.size(); at += 65)
        order.push_back(*evm::recover(digest(), *evm::signature_from_bytes65(BytesView(encoded).subspan(at, 65))));
    EXPECT_TRUE(std::ranges::is_sorted(order));
    EXPECT_TRUE(std::ranges::is_permutation(order, m_owners));
}

TEST_F(CollectorTest, SignsWithAnUnlockedKeyOfAnOwnerAlone)
{
    const tests::TemporaryFolder folder;
    tests::write_key_file(folder.text(), 1);
    tests::write_key_file(folder.text(), 4);
    Keyring keyring(folder.text());
    std::string text = "correct horse";
    const Secret passphrase = Secret::take(text);
    Collector collector = collect();
    EXPECT_EQ(collector.sign_with(keyring, owner_of(1)).error().code, Code::key_locked);
    ASSERT_TRUE(keyring.unlock(owner_of(1), passphrase));
    ASSERT_TRUE(keyring.unlock(owner_of(4), passphrase));
    EXPECT_EQ(collector.sign_with(keyring, owner_of(4)).error().code, Code::signer_not_owner);
    EXPECT_EQ(collector.sign_with(keyring, owner_of(2)).error().code, Code::key_unknown);
    EXPECT_TRUE(collector.confirmations().empty());
    const auto signed_by = collector.sign_with(keyring, owner_of(1));
    ASSERT_TRUE(signed_by);
    EXPECT_EQ(*evm::recover(digest(), signed_by->signature), owner_of(1));
    EXPECT_TRUE(collector.confirmations().empty()) << "it counts once it is kept";
    ASSERT_TRUE(collector.add(*signed_by));
    EXPECT_EQ(collector.confirmations().size(), 1u);
}

TEST_F(CollectorTest, APlainAccountNeedsNone) { EXPECT_TRUE(Collector(m_approved, {}, 0).finish()); }

} // namespace
} // namespace ballast::sign
