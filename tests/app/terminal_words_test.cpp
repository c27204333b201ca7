#include "app/terminal_words.h"
#include "ui/text/error_text.h"
#include <gtest/gtest.h>

namespace ballast::app {
namespace {

// Sentences are written once, for the window; at a terminal there is no page to go to.
TEST(TerminalWords, NoErrorSpeaksOfAPage)
{
    static constexpr Code k_all[]{
#define BALLAST_ERROR(name) Code::name,
#include "base/errors.def"
#undef BALLAST_ERROR
    };
    int spoken = 0;
    // Parameters by which sentences are chosen.
    const std::vector<std::vector<Parameter>> sets{
        {}, {{"done", "1"}, {"calls", "3"}, {"allowed", "0x1"}}, {{"open", "yes"}}, {{"block", "7"}}, {{"call", "0"}}};
    for (std::size_t i = 0; i < std::size(k_all) * sets.size(); ++i) {
        const Code code = k_all[i / sets.size()];
        const text::ErrorText words = text::error_text({code, Stage::engine, sets[i % sets.size()]});
        for (const QString& sentence : {words.happened, words.safe, words.todo}) {
            const QString said = for_terminal(sentence);
            spoken += said != sentence;
            for (const char* place : {" page", "the overview"})
                EXPECT_FALSE(said.contains(QLatin1String(place))) << code_name(code) << ": " << said.toStdString();
        }
    }
    EXPECT_GT(spoken, 10);
}

} // namespace
} // namespace ballast::app
