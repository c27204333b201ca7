#include "fixture.h"
#include <filesystem>
#include <fstream>
#include <set>
#include <unistd.h>

// The data folder, keys and settings: what the engine does before any treasury is watched.
namespace ballast::engine {
namespace {

namespace fs = std::filesystem;

using Folder = EngineTest;

TEST_F(Folder, AnEmptyOneIsFirstRunWithoutProblems)
{
    fs::remove_all(m_data);
    const auto session = open();
    const StatePtr state = session->wait([](const EngineState& each) { return !each.starting; });
    EXPECT_TRUE(state->treasuries.empty());
    EXPECT_TRUE(state->problems.empty());
    EXPECT_TRUE(state->keys.empty());
    EXPECT_TRUE(state->unfinished.empty());
    ASSERT_TRUE(state->audit_verified);
    EXPECT_EQ(state->audit_verified->records, 0u);
    const auto named = [](const auto& each) { return each->name == k_chain; };
    EXPECT_TRUE(std::ranges::any_of(state->chains, named)) << "the folder's chain file is beside the built-in ones";
    EXPECT_TRUE(fs::exists(m_data + "/ballast.db"));
}

TEST_F(Folder, ANewOneIsItsOwnersAlone)
{
    fs::remove_all(m_data);
    const auto session = open();
    session->wait([](const EngineState& each) { return !each.starting; });
    EXPECT_EQ(fs::status(m_data).permissions(), fs::perms::owner_all);
    EXPECT_EQ(session->refusal(AbandonPlan{5}), Code::command_not_possible);
}

TEST_F(Folder, CommandsThatNeedATreasuryAreRefusedWithoutOne)
{
    const auto session = open();
    EXPECT_EQ(session->refusal(Refresh{}), Code::command_not_possible);
    EXPECT_EQ(session->refusal(MakePlan{}), Code::command_not_possible);
    EXPECT_EQ(session->refusal(SimulatePlan{}), Code::command_not_possible);
    EXPECT_EQ(session->refusal(ApprovePlan{}), Code::command_not_possible);
    EXPECT_EQ(session->refusal(RejectPlan{}), Code::command_not_possible);
    EXPECT_EQ(session->refusal(SignWith{}), Code::command_not_possible);
    EXPECT_EQ(session->refusal(AddSignature{}), Code::command_not_possible);
    EXPECT_EQ(session->refusal(SendPlan{}), Code::command_not_possible);
    EXPECT_EQ(session->refusal(ResumePlan{7}), Code::command_not_possible);
    EXPECT_EQ(session->refusal(AbandonPlan{7}), Code::command_not_possible);
    EXPECT_EQ(session->refusal(ReplacePolicy{m_policy}), Code::policy_missing);
    EXPECT_EQ(session->refusal(SelectTreasury{m_policy.treasury, k_chain}), Code::command_not_possible);
}

TEST_F(Folder, AnUnusableOneIsAProblemAndEveryCommandSaysIt)
{
    // A file where the folder should be: unusable for root too.
    fs::remove_all(m_data);
    std::ofstream(m_data) << "not a folder";
    const auto session = open();
    const StatePtr state = session->wait([](const EngineState& each) { return !each.starting; });
    ASSERT_FALSE(state->problems.empty());
    EXPECT_EQ(state->problems.front().stage, Stage::store);
    const Code code = state->problems.front().code;
    EXPECT_EQ(code, Code::file_unwritable);
    EXPECT_EQ(session->refusal(AddTreasury{m_policy, k_chain}), code);
    EXPECT_EQ(session->refusal(CreateKey{"Ops", passphrase()}), code);
    EXPECT_EQ(session->refusal(VerifyAudit{}), code);
    EXPECT_TRUE(session->end()->stopped);
    EXPECT_TRUE(fs::is_regular_file(m_data)) << "what is there is left as it is";
}

TEST_F(Folder, AReadOnlyOneIsAProblem)
{
    if (::geteuid() == 0) GTEST_SKIP() << "root may write into any folder";
    fs::permissions(m_data, fs::perms::owner_read | fs::perms::owner_exec);
    const auto session = open();
    const StatePtr state = session->wait([](const EngineState& each) { return !each.problems.empty(); });
    EXPECT_EQ(state->problems.front().code, Code::file_unwritable);
    fs::permissions(m_data, fs::perms::owner_all);
}

TEST_F(Folder, ASecondInstanceIsToldAndTouchesNothing)
{
    const auto first = open();
    first->must(AddTreasury{m_policy, k_chain});
    {
        const auto second = open();
        const StatePtr state = second->wait([](const EngineState& each) { return !each.problems.empty(); });
        EXPECT_EQ(state->problems.front().code, Code::already_running);
        EXPECT_EQ(second->refusal(ForgetTreasury{m_policy.treasury, k_chain}), Code::already_running);
    }
    EXPECT_EQ(first->state()->treasuries.size(), 1u);
    first->must(VerifyAudit{});
}

TEST_F(Folder, ADamagedDatabaseIsAProblemAndStaysAsItIs)
{
    const std::string junk(8192, 'x');
    std::ofstream(m_data + "/ballast.db") << junk;
    const auto session = open();
    const StatePtr state = session->wait([](const EngineState& each) { return !each.problems.empty(); });
    EXPECT_EQ(state->problems.front().code, Code::database_damaged);
    (void)session->end();
    EXPECT_EQ(fs::file_size(m_data + "/ballast.db"), junk.size());
}

TEST_F(Folder, ImportsAGoodPolicyAndRefusesBadOnes)
{
    const auto session = open();
    const std::string good = m_folder / "good.json", bad = m_folder / "bad.json";
    std::ofstream(good) << policy::format_policy(m_policy);
    session->must(ImportPolicy{good, k_chain});
    StatePtr state = session->state();
    ASSERT_TRUE(state->policy);
    EXPECT_EQ(state->policy->treasury_name, "Harbour");
    EXPECT_EQ(state->policy->version, 1u);
    const std::uint64_t records = session->state()->activity->size();
    session->must(ImportPolicy{good, k_chain});
    EXPECT_EQ(session->state()->policy->version, 1u) << "the same once more changes nothing";
    EXPECT_EQ(session->state()->activity->size(), records);
    const std::string other = m_folder / "other.json";
    policy::Policy renamed = m_policy;
    renamed.treasury_name = "Harbour two";
    std::ofstream(other) << policy::format_policy(renamed);
    session->must(ImportPolicy{other, k_chain});
    EXPECT_EQ(session->state()->policy->version, 2u) << "another one is the next version";

    EXPECT_EQ(session->refusal(ImportPolicy{m_folder / "absent.json", k_chain}), Code::file_unreadable);
    std::ofstream(bad) << "{";
    EXPECT_EQ(session->refusal(ImportPolicy{bad, k_chain}), Code::policy_malformed);
    policy::Policy uneven = m_policy;
    uneven.targets.front().weight.value += 10'000;
    std::ofstream(bad, std::ios::trunc) << policy::format_policy(uneven);
    EXPECT_EQ(session->refusal(ImportPolicy{bad, k_chain}), Code::policy_weights_sum);
    policy::Policy apart = m_policy; // the native coin beside its wrapped form, as two targets
    apart.targets.push_back(apart.targets.front());
    apart.targets.back().id = "ETH alone";
    apart.targets.back().members = {{evm::k_native, "ETH", 18}};
    apart.targets.back().trade_member = 0;
    apart.targets.back().weight = {};
    apart.targets.back().band.width.value = 10'000;
    std::ofstream(bad, std::ios::trunc) << policy::format_policy(apart);
    EXPECT_EQ(session->refusal(ImportPolicy{bad, k_chain}), Code::policy_field_invalid);
    EXPECT_EQ(session->refusal(ImportPolicy{good, "No such chain"}), Code::chain_unknown);
    EXPECT_EQ(session->state()->policy->version, 2u) << "what is refused changes nothing";
}

TEST_F(Folder, AForgottenTreasuryKeepsEveryVersionAndIsInTheLog)
{
    const auto session = open();
    session->must(AddTreasury{m_policy, k_chain});
    for (unsigned version = 1; version <= 3; ++version) {
        EXPECT_EQ(session->state()->policy->version, version);
        session->must(ForgetTreasury{m_policy.treasury, k_chain});
        EXPECT_TRUE(session->state()->treasuries.empty());
        EXPECT_EQ(session->state()->activity->front().kind, audit::Kind::treasury_forgotten);
        EXPECT_EQ(session->state()->activity->front().subject, evm::format_address(m_policy.treasury));
        m_policy.treasury_name = fmt::format("Harbour {}", version + 1);
        session->must(AddTreasury{m_policy, k_chain});
    }
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(m_data + "/policies/forgotten")) {
        if (entry.path().extension() != ".json") continue;
        std::ifstream file(entry.path());
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        names.insert(policy::parse_policy(text)->treasury_name);
    }
    EXPECT_EQ(names, (std::set<std::string>{"Harbour", "Harbour 2", "Harbour 3"}));
}

TEST_F(Folder, ATreasuryThatIsNotWatchedIsNotForgotten)
{
    const auto session = open_with_plan();
    EXPECT_EQ(session->refusal(ForgetTreasury{tests::invented_address(0xab, 9), k_chain}), Code::command_not_possible);
    EXPECT_EQ(session->refusal(ForgetTreasury{m_policy.treasury, "Ethereum"}), Code::command_not_possible);
    EXPECT_EQ(session->refusal(SelectTreasury{m_policy.treasury, "Ethereum"}), Code::command_not_possible);
    const StatePtr state = session->state();
    ASSERT_EQ(state->treasuries.size(), 1u);
    EXPECT_TRUE(state->treasuries.front().selected);
    EXPECT_TRUE(state->snapshot);
}

TEST_F(Folder, ForgettingAnotherTreasuryLeavesTheWatchedOneAlone)
{
    const auto session = open();
    policy::Policy other = m_policy;
    other.treasury = tests::invented_address(0xab, 9);
    session->must(AddTreasury{other, k_chain});
    session->must(AddTreasury{m_policy, k_chain});
    const StatePtr before = session->wait(has_plan);
    session->must(ForgetTreasury{other.treasury, k_chain});
    const StatePtr state = session->state();
    ASSERT_EQ(state->treasuries.size(), 1u);
    EXPECT_EQ(state->treasuries.front().address, m_policy.treasury);
    EXPECT_TRUE(state->treasuries.front().selected);
    EXPECT_EQ(state->snapshot, before->snapshot) << "nothing is read anew";
}

TEST_F(Folder, APolicyFileFindsItsChainAndIsRefusedOnAnother)
{
    chain::ChainConfig& config = m_story.world().config();
    config.id = m_policy.chain = ChainId{515'151};
    std::ofstream(m_folder / "chains/invented.json") << tests::format_chain_file(config, m_node->url());
    const auto session = open();
    policy::Policy policy = m_policy;
    const std::string file = m_folder / "policy.json";
    std::ofstream(file) << policy::format_policy(policy);
    session->must(ImportPolicy{file, ""});
    EXPECT_EQ(session->state()->treasuries.front().chain, k_chain);
    const CommandResult refused = session->ask(ImportPolicy{file, "Base"});
    ASSERT_TRUE(refused.error);
    EXPECT_EQ(refused.error->code, Code::policy_wrong_chain);
    EXPECT_EQ(refused.error->parameter("policy"), "515151");
    EXPECT_EQ(refused.error->parameter("id"), "8453");
    policy.chain = ChainId{424'242};
    std::ofstream(file, std::ios::trunc) << policy::format_policy(policy);
    EXPECT_EQ(session->refusal(ImportPolicy{file, ""}), Code::chain_unknown);
}

TEST_F(Folder, AKeyIsMadeLockedAndOpenedWithItsPassphraseAlone)
{
    const auto session = open();
    EXPECT_EQ(session->refusal(CreateKey{"Ops", passphrase("short")}), Code::passphrase_weak);
    const Address made = evm::parse_address(session->must(CreateKey{"Ops", passphrase("battery staple")})).value();
    const auto key = [&](const Address& address) {
        const StatePtr state = session->state();
        const auto at = std::ranges::find(state->keys, address, &KeyInfo::address);
        return at == state->keys.end() ? KeyInfo{} : *at;
    };
    EXPECT_EQ(key(made).label, "Ops");
    EXPECT_TRUE(key(made).locked);

    const Address owner = key(m_owners[0]).label == "Owner" ? m_owners[0] : m_owners[1];
    EXPECT_EQ(session->refusal(UnlockKey{owner, passphrase("correct house")}), Code::passphrase_wrong);
    EXPECT_TRUE(key(owner).locked);
    session->must(UnlockKey{owner, passphrase()});
    EXPECT_FALSE(key(owner).locked);
    session->must(LockKeys{});
    EXPECT_TRUE(key(owner).locked);
    EXPECT_EQ(session->refusal(UnlockKey{tests::invented_address(0xab, 1), passphrase()}), Code::key_unknown);
}

TEST_F(Folder, AnEndpointThatIsNoAddressIsRefused)
{
    const auto session = open_with_plan();
    for (const char* url : {"ftp://127.0.0.1:1", "127.0.0.1:8545", "http://", "http://a b"})
        EXPECT_NE(session->refusal(SetEndpoints{k_chain, {m_node->url(), url}}), Code::usage) << url;
    EXPECT_EQ(session->refusal(SetEndpoints{"No such chain", {m_node->url()}}), Code::chain_unknown);
    // The good one before still serves.
    advance();
    const BlockNumber head = m_node->with([this] { return m_story.world().head().number; });
    session->wait([&](const EngineState& each) { return each.head && each.head->number == head && each.drift; });
    session->must(SetEndpoints{k_chain, {m_node->url()}});
}

} // namespace
} // namespace ballast::engine
