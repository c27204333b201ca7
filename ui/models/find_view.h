#pragma once
#include "ui/models/common.h"

/// What of a treasury the command field leads to. Pure.
namespace ballast::ui {

/// Something that the command field can lead to.
struct Find {
    QString words;  ///< "WETH: 54.2 % of 40.0 %"
    QString icon;   ///< a file of resources/icons without its ending
    QString page;   ///< its name in pages.def
    QString target; ///< what the page brings into sight: an asset's line, an address, the number of a record
};

/// Assets of the policy, addresses that have a name here, and the newest records of the log.
[[nodiscard]] std::vector<Find> find_things(const engine::EngineState& state);

} // namespace ballast::ui
