#include "fixture.h"
#include <fstream>
#include <sys/stat.h>

// What the engine's log tells, and above all what it does not.
namespace ballast::engine {
namespace {

class LoggingTest : public EngineTest {
protected:
    /// The chain's own endpoint, and one that refuses, with a provider's keys in user, path and query.
    [[nodiscard]] std::vector<std::string> secret_urls() const
    {
        std::string with_user = m_node->url();
        with_user.insert(with_user.find("://") + 3, "user-6b1f:word-93ac@");
        return {with_user + "/v2/path-77d0?apikey=query-41be"};
    }
    [[nodiscard]] std::string log() const
    {
        std::ifstream file(m_data + "/ballast.log");
        return {std::istreambuf_iterator<char>(file), {}};
    }
    void expect_line(const std::string& part) const { EXPECT_NE(log().find(part), std::string::npos) << log(); }
};

TEST_F(LoggingTest, TellsStartAndStopEndpointsRefusalsFailuresAndTheStepsOfASubmission)
{
    auto session = open_with_review();
    expect_line(" info started version=");
    expect_line(" info endpoint endpoint=" + m_node->url().substr(7) + " healthy=yes");
    session->must(approval(*session->state()));
    const StatePtr state = session->state();
    EXPECT_EQ(session->refusal(SendPlan{state->keys[0].address}), Code::signatures_missing);
    expect_line(" error command_failed command=send_plan code=signatures_missing stage=sign");
    for (const KeyInfo& key : state->keys) {
        session->must(UnlockKey{key.address, passphrase()});
        session->must(SignWith{key.address});
    }
    const auto sending = session->submit(SendPlan{state->keys[0].address});
    session->wait([](const EngineState& each) {
        return each.review.progress && each.review.progress->step == send::Step::submitted;
    });
    expect_line(" info submission plan=1 step=prepared transaction=none");
    expect_line(" info submission plan=1 step=submitted transaction=0x");
    const BlockNumber before = session->state()->snapshot->block.number;
    m_node->with([this] { m_story.world().set_price("WETH", 0); });
    advance();
    session->wait([](const EngineState& each) { return !each.problems.empty(); });
    expect_line(
        fmt::format(" warning snapshot_refused code=price_not_positive stage=snapshot block={}", before.value + 1));
    (void)sending;
    (void)session->end();
    expect_line(" info stopped version=");
    struct stat about{};
    ASSERT_EQ(::stat((m_data + "/ballast.log").c_str(), &about), 0);
    EXPECT_EQ(about.st_mode & 0777, 0600u);
}

TEST_F(LoggingTest, HoldsNoKeyOfAnEndpointNoPassphraseAndNoPrivateKey)
{
    const std::string key(64, '7');
    auto session = open_with_plan();
    session->must(SetEndpoints{k_chain, secret_urls()});
    session->wait([](const EngineState& each) { return each.drift && !each.endpoints.empty(); });
    const Address owner = session->state()->keys.front().address;
    EXPECT_EQ(session->refusal(UnlockKey{owner, passphrase("wrong pass-5e02")}), Code::passphrase_wrong);
    session->must(UnlockKey{owner, passphrase()});
    std::string raw = key;
    session->must(ImportRawKey{std::make_shared<Secret>(Secret::take(raw)), "label-d4", passphrase("long pass-8c1d")});
    EXPECT_EQ(session->refusal(ImportKeystore{"/absent/path-e9", "label-f2", passphrase("other pass-a7w")}),
              Code::file_unreadable);
    EXPECT_EQ(session->refusal(SetEndpoints{k_chain, {"ftp://host/path-77d0"}}), Code::endpoint_malformed);
    // An endpoint that is not there, with the same keys in its address.
    session->must(SetEndpoints{k_chain, {"http://user-6b1f:word-93ac@127.0.0.1:1/v2/path-77d0?apikey=query-41be"}});
    session->wait([](const EngineState& each) { return !each.problems.empty(); });
    (void)session->end();

    const std::string told = log();
    EXPECT_NE(told.find("command=unlock_key code=passphrase_wrong"), std::string::npos) << told;
    EXPECT_NE(told.find("endpoint=127.0.0.1:1 code=endpoint_refused"), std::string::npos) << told;
    for (const char* secret : {"user-6b1f", "word-93ac", "path-77d0", "query-41be", "apikey", "correct horse", "5e02",
                               "pass-", "777777", "label-", "path-e9"}) {
        EXPECT_EQ(told.find(secret), std::string::npos) << secret << " in\n" << told;
    }
}

} // namespace
} // namespace ballast::engine
