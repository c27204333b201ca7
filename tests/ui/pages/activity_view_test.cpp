#include "ui/models/activity_view.h"
#include "ui/models/body_search.h"
#include "ui/models/outcome_view.h"
#include "ui/pages/sample_states.h"
#include "ui/pages/story_state.h"
#include <gtest/gtest.h>

// Records in words.
using namespace ballast;
using namespace ballast::ui;

namespace {

const audit::Record& find_record(audit::Kind kind)
{
    static const auto log = tests::story_log();
    return *std::find_if(log->begin(), log->end(), [kind](const audit::Record& each) { return each.kind == kind; });
}

QString value_of(const RecordView& view, const QString& caption, std::size_t group)
{
    for (const Fact& fact : view.groups.at(group).facts)
        if (fact.caption == caption) return fact.value;
    return {};
}

TEST(ActivityView, AnExecutionTellsEachTradeAgainstItsPlan)
{
    const RecordView view = make_record_view(find_record(audit::Kind::outcome), tests::moment(15, 24));
    EXPECT_EQ(view.title, "Plan 48 confirmed");
    EXPECT_EQ(view.chip, "Confirmed");
    EXPECT_EQ(view.when, "23 November 2026, 15:20:48 UTC, 3 min ago");
    EXPECT_EQ(value_of(view, "Sold", 0), "445,074.25 USD");                                // 379,020.25 + 66,054.00
    EXPECT_EQ(value_of(view, "Against plan", 0), "47.80 USD dearer than planned, 1.1 bp"); // 47.80 / 445,074.25
    EXPECT_EQ(value_of(view, "Gas", 0), "718,204 at 10.60 gwei");
    ASSERT_GE(view.groups.size(), 3u);
    EXPECT_EQ(view.groups[1].title, "139.09 WETH to USDC");
    EXPECT_EQ(value_of(view, "Planned", 1), QStringLiteral("378,713.24\u00a0USDC"));
    EXPECT_EQ(value_of(view, "Actual", 1), QStringLiteral("378,680.00\u00a0USDC"));
    EXPECT_EQ(value_of(view, "Against plan", 1), "33.24 USD dearer than planned, 0.9 bp");
    EXPECT_EQ(value_of(view, "Actual", 2), QStringLiteral("0.98539\u00a0WBTC")); // dear per unit: five places
    EXPECT_EQ(value_of(view, "Against plan", 2), "14.54 USD cheaper than planned, 2.2 bp");
    EXPECT_TRUE(view.text.contains("139.09 WETH to USDC"));
    EXPECT_TRUE(view.text.contains("Follows record 10: 0xaaaa"));
}

TEST(ActivityView, NamesStandInThePlaceOfTheirAddresses)
{
    const auto& signature = find_record(audit::Kind::signature);
    const Address owner = evm::parse_address(signature.subject).value();
    const Names names{{owner, "Ines"}};
    EXPECT_EQ(make_activity_row(signature, tests::moment(15, 24), names).sentence, "By Ines.");
    EXPECT_EQ(make_activity_row(signature, tests::moment(15, 24)).sentence, "By " + words(owner) + ".");
    const RecordView view = make_record_view(signature, tests::moment(15, 24), names);
    EXPECT_EQ(value_of(view, "Signed by", 0), "Ines");
    EXPECT_EQ(value_of(view, "Owner", 0), words(owner)) << "the address stays for comparing";
    EXPECT_EQ(make_activity_row(find_record(audit::Kind::key_created), tests::moment(15, 24), names).sentence, "Ines");
}

TEST(ActivityView, ASignatureSaysHowManyOfTheNeededThereAre)
{
    const auto second = tests::record(5, tests::moment(1, 0), audit::Kind::signature, "0x01",
                                      R"({"owner":"0x01","signatures":2,"needed":3})", 4);
    const ActivityRow row = make_activity_row(second, tests::moment(2, 0));
    EXPECT_EQ(row.figure, "2 of 3");
    EXPECT_EQ(row.figure_caption, "signatures");
    EXPECT_TRUE(make_activity_row(find_record(audit::Kind::signature), tests::moment(15, 24)).figure.isEmpty())
        << "an older record does not know";
}

TEST(ActivityView, ATransactionIsToldInWordsAndFoundByItsHash)
{
    const audit::Record& sent = find_record(audit::Kind::transaction);
    const ActivityRow row = make_activity_row(sent, tests::moment(15, 24));
    EXPECT_EQ(row.sentence, "Handed to the network; a unit of gas costs at most 10.60 gwei.");
    EXPECT_TRUE(matches(row, {std::nullopt, QString::fromStdString(sent.subject).mid(4, 12)}));
}

TEST(ActivityView, AHoldSaysWhy)
{
    const auto log = tests::story_log();
    const ActivityRow row =
        make_activity_row(*std::ranges::find(*log, 3u, &audit::Record::sequence), tests::moment(15, 24));
    EXPECT_EQ(row.sentence, "Trading costs more than waiting: hold. Trading costs 4,700.00 USD, waiting 1,140.00 USD.");
}

TEST(ActivityView, ARecordTellsHowItsPlanWent)
{
    const auto log = tests::story_log();
    const Address owner = evm::parse_address(find_record(audit::Kind::signature).subject).value();
    const RecordView view =
        make_record_view(find_record(audit::Kind::outcome), tests::moment(15, 24), {{owner, "Ines"}}, *log);
    EXPECT_EQ(value_of(view, "Signed by", 0), "Ines");
    const FactGroup& course = view.groups.back();
    EXPECT_EQ(course.title, "How plan 48 went");
    ASSERT_EQ(course.facts.size(), 6u);
    EXPECT_EQ(course.facts.front().caption, "Plan 48 made");
    EXPECT_EQ(course.facts.front().value, "15:10:30");
    EXPECT_EQ(course.facts.back().caption, "Plan 48 confirmed");
    const RecordView key = make_record_view(find_record(audit::Kind::key_created), tests::moment(15, 24), {}, *log);
    EXPECT_EQ(key.groups.size(), 1u) << "it belongs to no plan";
}

TEST(ActivityView, AnApprovalNamesNobody)
{
    const std::string digest = "0x" + std::string(64, '7');
    const auto approval =
        tests::record(2, tests::moment(1, 0), audit::Kind::approval, digest, R"({"digest":")" + digest + R"("})", 3);
    EXPECT_EQ(make_activity_row(approval, tests::moment(2, 0)).title, "Plan 3 approved");
    EXPECT_EQ(make_activity_row(approval, tests::moment(2, 0)).sentence, "In this program.")
        << "who pressed the button is not proved";
}

TEST(OutcomeWords, ThePageAndTheLogTellOneStory)
{
    for (const char* name : {"outcome", "failed"}) {
        const engine::EngineState& state = tests::sample_state(name);
        const OutcomeView page = make_outcome_view(state);
        const auto record = std::find_if(state.activity->begin(), state.activity->end(),
                                         [](const auto& each) { return each.kind == audit::Kind::outcome; });
        ASSERT_NE(record, state.activity->end());
        const RecordView log = make_record_view(*record, state.now);
        EXPECT_EQ(log.chip.toStdString(), page.chip.toStdString()) << name;
        EXPECT_EQ(value_of(log, "Against plan", 0).toStdString(), page.verdict.toStdString()) << name;
        const QString row = make_activity_row(*record, state.now).sentence;
        EXPECT_TRUE(row.contains(page.verdict)) << row.toStdString();
        if (page.failed) {
            EXPECT_EQ(value_of(log, "What holds now", 0) + u'.', page.sentence);
            EXPECT_EQ(page.sentence, "Only gas was spent, 20.74 USD.");
        } else {
            EXPECT_EQ(value_of(log, "Floors", 0), "All floors held");
            EXPECT_EQ(page.trades.back().back().text, "All held") << "under the heading that names the floor";
        }
    }
}

TEST(ActivityView, AnOlderRecordWithoutTradesNamesStaysReadable)
{
    const auto old = tests::record(2, tests::moment(1, 0), audit::Kind::outcome, "0x01",
                                   R"({"executed":true,"planned_cost_usd":"5.00","actual_cost_usd":"5.00","gas":21000,
                                       "trades":[{"planned":"100","actual":"90","floor":"95","difference_usd":"-1.00","difference_bps":"-1000.00"}]})",
                                   3);
    const RecordView view = make_record_view(old, tests::moment(2, 0));
    EXPECT_EQ(view.groups.at(1).title, "Trade 1");
    EXPECT_EQ(value_of(view, "Planned", 1), "100 units");
    EXPECT_EQ(value_of(view, "Sold", 0), QString());
    EXPECT_TRUE(make_activity_row(old, tests::moment(2, 0)).sentence.contains("1 trades below their floor"));
}

TEST(ActivityView, EveryKindHasWordsAndADamagedBodyHurtsNobody)
{
    for (int kind = 0; kind <= static_cast<int>(audit::Kind::problem); ++kind)
        for (const char* body : {"", "[]", "{\"trades\":5}", "{\"trades\":[7],\"executed\":\"yes\"}"}) {
            const auto record = tests::record(3, tests::moment(1, 0), static_cast<audit::Kind>(kind), "x", body, 1);
            EXPECT_FALSE(make_activity_row(record, tests::moment(2, 0)).title.isEmpty()) << kind;
            EXPECT_FALSE(make_activity_row(record, tests::moment(2, 0)).icon.isEmpty()) << kind;
            EXPECT_FALSE(make_record_view(record, tests::moment(2, 0)).text.isEmpty()) << kind;
        }
}

TEST(ActivityView, AmountsAndAddressesOfTheBodyAreFound)
{
    const audit::Record& outcome = find_record(audit::Kind::outcome);
    const ActivityRow row = make_activity_row(outcome, tests::moment(15, 24));
    const auto finds = [&](const QString& words) { return matches(row, {std::nullopt, words}, outcome.body); };
    // What the record's own panel shows must be found as it is written there.
    const RecordView view = make_record_view(outcome, tests::moment(15, 24), {}, *tests::story_log());
    int amounts = 0;
    for (const FactGroup& group : view.groups)
        for (const Fact& fact : group.facts) {
            if (fact.caption != "Planned" && fact.caption != "Actual") continue;
            ++amounts;
            EXPECT_TRUE(finds(fact.value.simplified().section(u' ', 0, 0))) << fact.value.toStdString();
        }
    EXPECT_GT(amounts, 2);
    const auto key =
        tests::record(5, tests::moment(1, 0), audit::Kind::signature, "0x01",
                      R"({"owner":"0x8F862D9eBd0B4290a8D97E4f7d6C1344DC88FFeC","signatures":1,"needed":2})", 4);
    const ActivityRow signed_row = make_activity_row(key, tests::moment(2, 0));
    EXPECT_TRUE(matches(signed_row, {std::nullopt, "0x8f862d9ebd0b4290a8d97e4f7d6c1344dc88ffec"}, key.body));
    EXPECT_TRUE(matches(signed_row, {std::nullopt, "2D9e Bd0B"}, key.body)) << "in the groups of the window";
    EXPECT_FALSE(finds("999,999.99"));
    EXPECT_FALSE(finds("37")) << "two digits are in every hash and number";
    EXPECT_FALSE(finds("decimals")) << "names of fields are nobody's words";
    const auto holds = [](std::string_view body, const char* words) {
        return has_value(body, QString::fromUtf8(words));
    };
    const std::string_view body =
        R"({"plan":{"pool":"Uniswap v3 · \"0.05 %\"","block":24407242,"digest":"0x48aa48bb"},"n":48})";
    EXPECT_TRUE(holds(body, "48")) << "a number as a whole";
    EXPECT_FALSE(holds(body, "24")) << "not the beginning of one";
    EXPECT_TRUE(holds(body, "24,407,242"));
    EXPECT_TRUE(holds(body, "uniswap"));
    EXPECT_TRUE(holds(body, "AA48"));
    EXPECT_FALSE(holds(body, "pool"));
    EXPECT_FALSE(holds(R"({"torn":"text)", "nothing")) << "a damaged body hurts nobody";
    EXPECT_FALSE(holds(R"({"torn":"text\)", "nothing"));
}

TEST(ActivityView, FilterWantsEveryWord)
{
    const ActivityRow row = make_activity_row(find_record(audit::Kind::outcome), tests::moment(15, 24));
    EXPECT_EQ(row.day, "Today");
    EXPECT_TRUE(matches(row, {std::nullopt, "plan 48  CONFIRMED"}));
    EXPECT_FALSE(matches(row, {std::nullopt, "plan 49"}));
    EXPECT_TRUE(matches(row, {ActivityGroup::executions, ""}));
    EXPECT_FALSE(matches(row, {ActivityGroup::warnings, ""}));
}

} // namespace
