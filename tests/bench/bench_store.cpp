#include "bench/bench.h"
#include "store/store.h"
#include "support/temporary_folder.h"
#include <filesystem>
#include <fmt/format.h>
#include <stdexcept>

namespace ballast {
namespace {

constexpr std::size_t k_assets = 20;
constexpr std::chrono::seconds k_year = std::chrono::days(365);

store::HistoryRow row_at(Time time)
{
    store::HistoryRow row{time,
                          {static_cast<std::uint64_t>(time.time_since_epoch().count() / 12)},
                          {},
                          {},
                          {},
                          1,
                          "Ethereum/0x1234567890123456789012345678901234567890",
                          {},
                          {}};
    row.weights.assign(k_assets, 0.05F);
    row.bands.assign(k_assets, 0.01F);
    row.amounts.assign(k_assets, 1234.5);
    row.prices.assign(k_assets, 2725.0F);
    return row;
}

std::vector<store::PriceRow> prices_at(Time time)
{
    std::vector<store::PriceRow> rows;
    for (std::size_t i = 0; i < k_assets; ++i)
        rows.push_back({time, FixedBytes<20>{{static_cast<std::uint8_t>(i + 1)}}, 2725.0, "Ethereum"});
    return rows;
}

/// How far apart rows of this age are kept; a bit finer, so that there is something to thin out.
std::chrono::seconds step_at(std::chrono::seconds age)
{
    using namespace std::chrono_literals;
    if (age > std::chrono::days(91)) return 3h;
    if (age > std::chrono::days(8)) return 30min;
    return age > std::chrono::days(2) ? 5min : 1min;
}

/// The whole database after a year of a treasury of twenty assets. A row a minute for all of the year would take
/// minutes to write, so what is old comes in larger steps.
BALLAST_BENCH(history_year)
{
    const tests::TemporaryFolder folder;
    {
        auto store = store::Store::open(folder.text());
        if (!store) throw std::runtime_error("the bench database cannot be opened");
        const Time end{std::chrono::days(20'000)};
        for (Time time = end - k_year; time < end;) {
            if (!(*store)->add_prices(prices_at(time)) || !(*store)->add_history(row_at(time)))
                throw std::runtime_error("the bench database cannot be written");
            time += step_at(end - time);
        }
    }
    double bytes = 0;
    for (const auto& file : std::filesystem::directory_iterator(folder.text()))
        bytes += static_cast<double>(file.file_size());
    const double row = 8.0 * 4 + k_assets * (4 + 4 + 8 + 4) + k_assets * 40.0;
    const double whole = row * static_cast<double>(k_year.count()) / 12;
    return {bytes / (1 << 20), "MiB", fmt::format("each block kept whole {:.0f} MiB", whole / (1 << 20)), 50};
}

} // namespace
} // namespace ballast
