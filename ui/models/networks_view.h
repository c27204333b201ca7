#pragma once
#include "engine/state.h"
#include "ui/widgets/problem_banner.h"
#include "ui/widgets/review_table.h"
#include <QString>
#include <utility>
#include <vector>

/// What the networks page says about the endpoints and the data of the selected treasury's chain. Pure.
namespace ballast::ui {

/// The networks page: endpoints as rows, facts of the chain and of the data folder.
struct NetworksView {
    bool any = false;     ///< there is a chain to tell of
    bool watched = false; ///< it is the selected treasury's: its endpoints are asked
    QString chain;        ///< chain file's name
    QString sentence;     ///< "2 of 3 endpoints answer and agree; ..."
    Tone tone = Tone::neutral;
    QString chip;
    std::vector<std::vector<Cell>> rows;            ///< endpoint, state, answers in, newest block, agreement
    QStringList problems;                           ///< one sentence for each endpoint that has one
    std::vector<std::pair<QString, QString>> facts; ///< caption and value
    QStringList urls;                               ///< as set now
};

/// Of the selected treasury's chain; before there is one, of the chain of this name.
[[nodiscard]] NetworksView make_networks_view(const engine::EngineState& state, const QString& chosen = {});
/// Which lines, from 1 and blank ones counted, hold something that is no address of an endpoint.
[[nodiscard]] std::vector<int> wrong_lines(const QString& typed);
/// Why the endpoints that were `typed` were not taken.
[[nodiscard]] ProblemText endpoints_refusal(const Error& error, const QString& typed);

} // namespace ballast::ui
