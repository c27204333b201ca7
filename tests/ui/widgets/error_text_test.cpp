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

} // namespace
