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
              QStringLiteral("A check stops this plan: Floors against mid price (-961, the limit is -160)"));
    const Error owners{Code::check_blocked, Stage::approve, {{"check", "owners_unchanged"}}};
    EXPECT_EQ(error_text(owners).happened, QStringLiteral("A check stops this plan: Owners, modules, guard, nonce"));
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

/// All that the engine may say of a command it refuses, read from its sources.
std::set<std::string> refusals_in_the_sources()
{
    std::set<std::string> found;
    const std::regex called("not_possible\\([^;]*?,\\s*\"([^\"]*)\"\\)");
    const std::regex made("command_not_possible[^;]*?\"why\",\\s*\"([^\"]*)\"");
    for (const char* folder : {"/core/engine", "/core/send"})
        for (const auto& entry : std::filesystem::directory_iterator(std::string(BALLAST_SOURCE_DIR) + folder)) {
            std::ifstream file(entry.path());
            const std::string text{std::istreambuf_iterator<char>(file), {}};
            for (const std::regex& each : {called, made})
                for (std::sregex_iterator at(text.begin(), text.end(), each), end; at != end; ++at)
                    found.insert((*at)[1]);
        }
    return found;
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

} // namespace
