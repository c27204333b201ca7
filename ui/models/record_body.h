#pragma once
#include "ui/models/common.h"
#include "ui/models/outcome_words.h"
#include <QJsonObject>

/// The bodies of audit records, read back for people. A field that an older record lacks is empty, never invented.
namespace ballast::ui {

/// One trade of an outcome, in words; amounts carry their symbol when the record knows it.
struct TradeStory {
    QString title; ///< "139.09 WETH to USDC", or "Trade 1"
    QString planned, actual, floor;
    QString against_plan; ///< "47.80 USD dearer than planned, 0.8 bp"
    bool floor_held = true;
};

/// Plan against actual of one execution.
struct OutcomeStory {
    OutcomeFacts facts;
    OutcomeWords words;
    double actual_usd = 0; ///< what it cost
    std::vector<TradeStory> trades;
};

[[nodiscard]] QJsonObject body_of(const audit::Record& record); ///< an empty object where the body is no JSON object
/// Of an outcome record; what the body lacks stays empty.
[[nodiscard]] OutcomeStory outcome_story(const QJsonObject& body);
/// The error of a problem record, or of a field that holds one.
[[nodiscard]] Error error_from(const QJsonObject& body);
/// A number written as text or as a number; 0 when absent.
[[nodiscard]] double number_in(const QJsonObject& body, const char* key);
/// "10.60 gwei" of a number of wei.
[[nodiscard]] QString gwei_words(const QString& wei);
/// "725.55 USD" of a field in dollars.
[[nodiscard]] QString dollars_in(const QJsonObject& body, const char* key, int places = 2);

} // namespace ballast::ui
