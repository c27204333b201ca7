#include "ui/models/outcome_words.h"
#include "ui/text/text.h"
#include <QCoreApplication>
#include <cmath>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(outcome)
};

QString remaining(const OutcomeFacts& facts)
{
    if (facts.unproven) return Say::tr("Compare the balances with the plan");
    if (facts.executed) return {};
    const QString calls = facts.calls_done > 0
                              ? Say::tr("%n calls were done before and stay done", nullptr, facts.calls_done)
                          : facts.calls_done < 0 ? Say::tr("The calls before were done and stay done")
                                                 : QString();
    if (facts.gas_usd.isEmpty()) return calls.isEmpty() ? Say::tr("Only gas was spent") : calls;
    return calls.isEmpty() ? Say::tr("Only gas was spent, %1 USD").arg(facts.gas_usd)
                           : Say::tr("%1. Gas so far: %2 USD").arg(calls, facts.gas_usd);
}

} // namespace

QString against_plan(double dearer_usd, double sold_usd)
{
    const QString usd = text::format_number(std::abs(dearer_usd), 2);
    if (usd == text::format_number(0, 2)) return Say::tr("Exactly as planned");
    QString words = dearer_usd > 0 ? Say::tr("%1 USD dearer than planned").arg(usd)
                                   : Say::tr("%1 USD cheaper than planned").arg(usd);
    if (sold_usd <= 0) return words;
    return Say::tr("%1, %2").arg(words, text::format_bps(std::abs(dearer_usd) / sold_usd * 10'000));
}

OutcomeWords outcome_words(const OutcomeFacts& facts)
{
    OutcomeWords words;
    words.remains = remaining(facts);
    if (facts.executed || facts.unproven) {
        words.verdict =
            facts.unproven ? Say::tr("By the events, not proved") : against_plan(facts.dearer_usd, facts.sold_usd);
        words.floors = facts.below_floor ? Say::tr("%n trades below their floor", nullptr, facts.below_floor)
                                         : Say::tr("All floors held");
    }
    if (facts.unproven) {
        words.chip = Say::tr("Included, not proved"), words.tone = Tone::attention;
    } else if (facts.executed) {
        words.chip = Say::tr("Confirmed"), words.tone = Tone::good;
    } else {
        words.chip = facts.calls_done ? Say::tr("Stopped half way") : Say::tr("Not executed");
        words.tone = Tone::danger;
    }
    return words;
}

} // namespace ballast::ui
