#include "app/terminal_words.h"
#include <utility>

namespace ballast::app {

QString for_terminal(QString sentence)
{
    static constexpr std::pair<const char*, const char*> k_words[]{
        {"The last numbers stay on the page; the treasury", "The treasury"},
        {"on the Networks page", "with ballastctl network set"},
        {"a network of the Networks page, or add its file", "a chain file's name, or add a file with --chains"},
        {"on the Policy page", "with ballastctl policy import"},
        {"on the Wallets page", "with ballastctl wallet import"},
        {"ive the plan up on the overview", "ive the plan up with ballastctl execute --abandon"},
        {"continue the plan from the overview", "continue the plan with ballastctl execute --resume"},
        {"Look at the prices on the overview, then refresh",
         "Look at the prices with ballastctl status, then try again"},
        {"on the overview, or with ballastctl treasury add", "ballastctl treasury add"},
    };
    for (const auto& [window, terminal] : k_words)
        sentence.replace(QLatin1String(window), QLatin1String(terminal));
    return sentence;
}

} // namespace ballast::app
