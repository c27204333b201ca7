#pragma once
#include "ui/models/common.h"
#include "ui/widgets/band.h"
#include "ui/widgets/difference_bar.h"
#include "ui/widgets/step_bar.h"

namespace ballast::ui {

/// A plan on its way, or arrived: steps, plan against actual, weights, what happened.
struct OutcomeView {
    std::uint64_t number = 0;
    QString title, chip, chip_icon, sentence;
    Tone chip_tone = Tone::information;
    std::vector<Step> steps;
    std::optional<ProblemText> problem;
    bool failed = false;      ///< on chain: not executed
    bool unproven = false;    ///< included, but what it did could not be proved
    bool stopped = false;     ///< not on its way any more, and without an outcome: may be taken up again
    bool finished = false;    ///< nothing more will happen to it
    bool may_abandon = false; ///< stopped, and it can be given up
    bool may_stop = false;    ///< it waits for something before its next signature
    bool begun = false;       ///< a call of it is done: stopping is not undone by sending again
    QString verdict;          ///< "47.80 USD dearer than planned: 0.8 bp"
    Tone verdict_tone = Tone::good;
    std::vector<std::vector<Cell>> trades; ///< with gas and total; empty before the outcome
    std::vector<Difference> differences;   ///< one for each trade, in the rows of `trades`
    std::vector<std::vector<Cell>> weights;
    std::vector<BandValue> bands;                    ///< one for each row of `weights`
    std::vector<std::pair<QString, QString>> events; ///< clock, sentence; newest first
    QString transaction;                             ///< hex
    QString explorer;                                ///< address of its page, empty when the chain has none
};

/// Of the plan that is being sent, or was sent last in this review.
[[nodiscard]] OutcomeView make_outcome_view(const engine::EngineState& state);

} // namespace ballast::ui
