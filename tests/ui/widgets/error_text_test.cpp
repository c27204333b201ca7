#include "ui/text/code_words.h"
#include "ui/text/error_text.h"
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <regex>
#include <set>

using namespace ballast;
using namespace ballast::text;

namespace {

TEST(error_text, a_check_is_named_as_on_its_page)
{
    const Error floors{
        Code::check_blocked, Stage::approve, {{"check", "floors"}, {"value", "-961"}, {"limit", "-160"}}};
    EXPECT_EQ(error_text(floors).happened,
              QStringLiteral("A check stops this plan: Floors against mid price: −961 bp, limit −160"));
    const Error owners{Code::check_blocked, Stage::approve, {{"check", "owners_unchanged"}, {"nonce", "43"}}};
    EXPECT_EQ(error_text(owners).happened,
              QStringLiteral("A check stops this plan: Owners, modules, guard, nonce: nonce 43 is used"));
    const Error note{Code::note_new, Stage::approve, {{"check", "allowances_left"}, {"value", "1"}}};
    EXPECT_TRUE(error_text(note).happened.endsWith(QStringLiteral("Allowances left afterwards: 1")));
}

TEST(error_text, what_a_plain_account_has_done_is_not_called_unsent)
{
    Error stopped{Code::call_reverted, Stage::send, {{"reason", "STF"}}};
    EXPECT_TRUE(error_text(stopped).safe.contains(QStringLiteral("Nothing was sent")));
    stopped.parameters.push_back({"done", "3"});
    stopped.parameters.push_back({"calls", "9"});
    EXPECT_EQ(
        error_text(stopped).safe,
        QStringLiteral("The first 3 of 9 transactions are done and stay done; the treasury keeps what they brought"));
}

TEST(error_text, a_contract_s_refusal_is_said_in_words)
{
    const auto said = [](const char* reason) {
        return error_text({Code::execution_failed, Stage::send, {{"reason", reason}}}).happened;
    };
    for (const char* floor : {"Too little received", "UniswapV2Router: INSUFFICIENT_OUTPUT_AMOUNT"})
        EXPECT_EQ(said(floor), QStringLiteral("Not executed: a floor was not met"));
    for (const char* raw : {"error 0x39d35496", "panic 0x11 (arithmetic overflow)", ""}) {
        EXPECT_FALSE(said(raw).contains(QStringLiteral("0x"))) << raw;
        EXPECT_GT(said(raw).size(), 20) << raw;
    }
    EXPECT_EQ(said("paused by the guardian"), QStringLiteral("Not executed: paused by the guardian"));
    EXPECT_TRUE(error_details({Code::execution_failed, Stage::send, {{"reason", "error 0x39d35496"}}})
                    .contains(QStringLiteral("0x39d35496")))
        << "the details keep what the contract said";
}

TEST(error_text, a_simulation_names_the_call_or_the_whole)
{
    const auto said = [](const char* call) {
        return error_text({Code::simulation_failed, Stage::simulate, {{"call", call}, {"reason", "STF"}}}).happened;
    };
    EXPECT_TRUE(said("2").startsWith(QStringLiteral("The simulation stops at call 2: "))) << said("2").toStdString();
    EXPECT_TRUE(said("0").startsWith(QStringLiteral("The simulation of the whole transaction fails: ")));
}

/// What stands in the first brackets of each match in the sources of these folders of core.
std::set<std::string> found_in_core(std::initializer_list<const char*> folders,
                                    std::initializer_list<std::regex> wanted)
{
    std::set<std::string> found;
    for (const char* folder : folders)
        for (const auto& entry :
             std::filesystem::directory_iterator(std::string(BALLAST_SOURCE_DIR) + "/core/" + folder)) {
            std::ifstream file(entry.path());
            const std::string text{std::istreambuf_iterator<char>(file), {}};
            for (const std::regex& each : wanted)
                for (std::sregex_iterator at(text.begin(), text.end(), each), end; at != end; ++at)
                    found.insert((*at)[1]);
        }
    return found;
}

/// All that the engine may say of a command it refuses, read from its sources.
std::set<std::string> refusals_in_the_sources()
{
    return found_in_core({"engine", "send"}, {std::regex("not_possible\\([^;]*?,\\s*\"([^\"]*)\"\\)"),
                                              std::regex("command_not_possible[^;]*?\"why\",\\s*\"([^\"]*)\"")});
}

TEST(error_text, every_reason_of_a_refusal_can_be_translated)
{
    const auto found = refusals_in_the_sources();
    EXPECT_GE(found.size(), 20u);
    for (const std::string& why : found)
        EXPECT_TRUE(is_refusal(why)) << "not in ui/text/code_words.cpp: " << why;
    const Error refused{
        Code::command_not_possible, Stage::engine, {{"command", "send"}, {"why", "it was sent already"}}};
    EXPECT_EQ(error_text(refused).happened, QStringLiteral("This is not possible now: it was sent already"));
}

/// What the readers of the policy file may find wrong with a field, with numbers in the places of their own.
std::set<std::string> rules_in_the_sources()
{
    std::set<std::string> rules;
    for (const std::string& each : found_in_core({"policy", "engine", "chain/transport"},
                                                 {std::regex("\"((?:must|the native coin|the capitals)[^\"]*)\""),
                                                  std::regex("(?:malformed|refuse)\\(\"([^\"]*)\"\\)")})) {
        const std::string rule = std::regex_replace(each, std::regex("\\{\\}"), "7");
        rules.insert(rule.ends_with(": ") ? rule + "a, b" : rule);
    }
    return rules;
}

TEST(error_text, every_rule_of_the_policy_file_can_be_translated)
{
    const auto found = rules_in_the_sources();
    EXPECT_GE(found.size(), 20u);
    for (const std::string& rule : found)
        EXPECT_TRUE(is_rule(rule)) << "not in ui/text/code_words.cpp: " << rule;
    EXPECT_TRUE(is_rule("no JSON from line 3, column 7 on"));
    EXPECT_EQ(rule_words("must be between 0.5 and 100"), QStringLiteral("must be between 0.5 and 100"));
}

// Nobody reads wei: a price of gas is told in gwei, an amount in coins.
TEST(error_text, tells_gas_in_units_that_people_use)
{
    const Error dear{Code::base_fee_above_cap, Stage::send, {{"base_fee", "31500000000"}, {"cap", "30000000000"}}};
    EXPECT_EQ(error_text(dear).happened, QStringLiteral("The base fee is 31.50 gwei, above your cap of 30.00 gwei"));
    const Error poor{
        Code::gas_money_missing, Stage::send, {{"have", "12000000000000000"}, {"need", "23456789000000000"}}};
    EXPECT_EQ(error_text(poor).happened,
              QStringLiteral("The paying account has 0.012000 of the chain’s own coin; the gas may cost 0.023457"));
}

} // namespace
