#include "risk/volatility.h"
#include "support/shared_data.h"
#include <cmath>
#include <gtest/gtest.h>
#include <sstream>

namespace ballast::risk {
namespace {

using std::chrono::hours;

Result<Volatility> estimate(const std::vector<PricePoint>& history) { return find_model("ewma")->estimate(history); }

/// A price for each step, by a function of the step's number.
template <class Function>
std::vector<PricePoint> history(std::size_t count, hours step, Function price)
{
    std::vector<PricePoint> out;
    for (std::size_t i = 0; i < count; ++i)
        out.push_back({Time{} + step * static_cast<long>(i + 1), price(static_cast<double>(i))});
    return out;
}

TEST(Ewma, AConstantPriceHasNoVolatility)
{
    const auto volatility = estimate(history(40, hours(24), [](double) { return 12.0; }));
    ASSERT_TRUE(volatility);
    EXPECT_EQ(volatility->annual, 0);
    EXPECT_EQ(volatility->samples, 39u);
}

TEST(Ewma, EqualMovesGiveThatMove)
{
    // Every day one percent up or down in turns: the weighted mean of equal squares is that square.
    const auto volatility =
        estimate(history(40, hours(24), [](double i) { return std::fmod(i, 2) == 0 ? 100 : 100 * std::exp(0.01); }));
    ASSERT_TRUE(volatility);
    EXPECT_NEAR(volatility->annual, 0.01 * std::sqrt(365.0), 1e-12);
}

TEST(Ewma, TheUnitOfThePriceDoesNotMatter)
{
    const auto wave = [](double i) { return 100 + 7 * std::sin(i) + 3 * std::cos(2.3 * i); };
    const auto one = estimate(history(60, hours(24), wave));
    const auto other = estimate(history(60, hours(24), [&](double i) { return 1e-9 * wave(i); }));
    ASSERT_TRUE(one && other);
    EXPECT_NEAR(one->annual, other->annual, 1e-9);
}

TEST(Ewma, LateMovesWeighMore)
{
    const auto jump_at = [](double where) {
        return estimate(history(60, hours(24), [where](double i) { return i < where ? 100.0 : 110.0; }))->annual;
    };
    EXPECT_GT(jump_at(55), jump_at(10));
}

TEST(Ewma, AMoveOverSeveralDaysCountsAsThatManyDays)
{
    // The same growth of variance seen every day or every second day.
    const auto daily =
        estimate(history(81, hours(24), [](double i) { return std::fmod(i, 2) == 0 ? 100 : 100 * std::exp(0.02); }));
    const auto slower = estimate(history(
        41, hours(48), [](double i) { return std::fmod(i, 2) == 0 ? 100 : 100 * std::exp(0.02 * std::sqrt(2.0)); }));
    ASSERT_TRUE(daily && slower);
    EXPECT_NEAR(daily->annual, slower->annual, 1e-9);
}

TEST(Ewma, WhatLiesBeforeAGapOfMoreThanAWeekDoesNotCount)
{
    const auto after = [](std::size_t days) {
        auto points =
            history(40, hours(24), [](double i) { return std::fmod(i, 2) == 0 ? 100 : 100 * std::exp(0.05); });
        const auto late =
            history(days, hours(24), [](double i) { return std::fmod(i, 2) == 0 ? 50 : 50 * std::exp(0.01); });
        for (const PricePoint& point : late)
            points.push_back({point.time + hours(24) * (40 + 8), point.price});
        return estimate(points);
    };
    const auto young = after(10);
    ASSERT_FALSE(young);
    EXPECT_EQ(young.error().parameter("have"), "10");
    const auto grown = after(40);
    ASSERT_TRUE(grown);
    EXPECT_NEAR(grown->annual, 0.01 * std::sqrt(365.0), 1e-12);
}

TEST(Ewma, TooShortTellsHowManyPricesItNeeds)
{
    const auto flat = [](double) { return 5.0; };
    EXPECT_TRUE(estimate(history(21, hours(24), flat)));
    const auto few = estimate(history(20, hours(24), flat));
    ASSERT_FALSE(few);
    EXPECT_EQ(few.error().code, Code::history_too_short);
    EXPECT_EQ(few.error().parameter("have"), "20");
    EXPECT_EQ(few.error().parameter("need"), "21");
    // Hourly prices: five days of them are 121.
    EXPECT_TRUE(estimate(history(121, hours(1), flat)));
    const auto young = estimate(history(120, hours(1), flat));
    ASSERT_FALSE(young);
    EXPECT_EQ(young.error().parameter("have"), "120");
    EXPECT_EQ(young.error().parameter("need"), "121");
    const auto none = estimate({});
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().parameter("have"), "0");
}

TEST(Ewma, TellsRepeatedTimesAndImpossiblePricesApart)
{
    auto points = history(40, hours(24), [](double i) { return std::fmod(i, 2) == 0 ? 100 : 100 * std::exp(0.01); });
    const auto clean = estimate(points);
    points.insert(points.begin() + 10, points[10]); // a point stored twice
    const auto twice = estimate(points);
    ASSERT_TRUE(clean && twice);
    EXPECT_NEAR(clean->annual, twice->annual, 1e-12);
    points[20].price = 0;
    const auto hole = estimate(points);
    ASSERT_TRUE(hole);
    EXPECT_TRUE(std::isfinite(hole->annual));
}

/// Closing prices, one a day.
std::vector<PricePoint> read_daily(const std::string& text)
{
    std::vector<PricePoint> out;
    std::istringstream lines(text);
    std::string line;
    std::getline(lines, line); // names of the columns
    while (std::getline(lines, line)) {
        std::istringstream fields(line);
        std::string date, open, high, low, close;
        std::getline(fields, date, ','), std::getline(fields, open, ','), std::getline(fields, high, ',');
        std::getline(fields, low, ','), std::getline(fields, close, ',');
        const std::chrono::year_month_day day{std::chrono::year(std::stoi(date.substr(0, 4))),
                                              std::chrono::month(static_cast<unsigned>(std::stoi(date.substr(5, 2)))),
                                              std::chrono::day(static_cast<unsigned>(std::stoi(date.substr(8, 2))))};
        out.push_back({Time{std::chrono::sys_days(day)}, std::stod(close)});
    }
    return out;
}

TEST(Ewma, AgreesWithTheSumOfWeightedSquaresOnRealPrices)
{
    BALLAST_SHARED_OR_SKIP(path, "market-data/prices/ETH-USD-1d.csv");
    const auto points = read_daily(tests::read_text(path));
    ASSERT_GT(points.size(), 1000u);
    // RiskMetrics' definition written out as one sum, newest return first, without any recursion.
    double squares = 0, weights = 0, days = 0;
    for (std::size_t i = points.size() - 1; i > 0; --i) {
        const double gap = static_cast<double>((points[i].time - points[i - 1].time).count()) / 86'400;
        const double weight = std::pow(0.94, days) * (1 - std::pow(0.94, gap));
        squares += weight * std::pow(std::log(points[i].price) - std::log(points[i - 1].price), 2) / gap;
        weights += weight;
        days += gap;
    }
    const auto volatility = estimate(points);
    ASSERT_TRUE(volatility);
    EXPECT_NEAR(volatility->annual, std::sqrt(365 * squares / weights), 1e-9);
    EXPECT_GT(volatility->annual, 0.2);
    EXPECT_LT(volatility->annual, 3.0);
}

} // namespace
} // namespace ballast::risk
