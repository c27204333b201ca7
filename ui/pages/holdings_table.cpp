#include "ui/pages/holdings_table.h"
#include "ui/pages/page_parts.h"

namespace ballast::ui {
namespace {

constexpr int k_asset = 0, k_value = 4, k_band = 7, k_volatility = 8;

bool is_worth(int column) { return column >= k_value && column <= k_band; }

} // namespace

HoldingsTable::HoldingsTable(QWidget* parent) : QWidget(parent)
{
    const std::vector<Column> columns{{tr("Asset"), false, true}, {tr("Balance"), true},
                                      {tr("Price, USD"), true},   {tr("Source · age")},
                                      {tr("Value, USD"), true},   {tr("Weight, %"), true},
                                      {tr("Target, %"), true},    {tr("Drift inside its band, points")},
                                      {tr("Volatility, %"), true}};
    m_table = named(new ReviewTable(columns, Density::comfortable), QStringLiteral("holdingsTable"), tr("Holdings"));
    m_table->setItemDelegateForColumn(k_band, new BandDelegate(m_table));
    m_more = named(new ReviewTable(columns, Density::compact), QStringLiteral("holdingsMore"),
                   tr("Holdings: balances and prices"));
    for (int column = 0; column < static_cast<int>(columns.size()); ++column)
        m_more->setColumnHidden(column, is_worth(column));
    m_more->hide();
    m_table->set_flush();
    m_more->set_flush();
    auto* column = column_layout(this, 8);
    column->addWidget(m_table);
    column->addWidget(m_more);
}

void HoldingsTable::choose(const QString& asset)
{
    const auto found = m_table->items()->findItems(asset, Qt::MatchExactly, k_asset);
    if (found.isEmpty()) return;
    m_table->setCurrentIndex(found.front()->index());
    m_table->setFocus(Qt::OtherFocusReason);
}

void HoldingsTable::show_rows(const std::vector<HoldingRow>& rows, const QString& total, bool stale)
{
    std::vector<std::vector<Cell>> cells;
    for (const HoldingRow& row : rows) {
        Cell asset{row.asset};
        asset.asset = row.colour;
        Cell weight = number_cell(row.weight, row.state != BandState::inside, row.is_old);
        weight.tone = row.state == BandState::inside || stale ? Tone::neutral : tone_of(row.state);
        Cell band;
        if (!row.is_old) band.name = band_name(row.band);
        cells.push_back({asset,
                         number_cell(row.balance),
                         number_cell(row.price),
                         {row.source, false, Tone::neutral, true},
                         number_cell(row.value, !stale, stale),
                         weight,
                         number_cell(row.target),
                         band,
                         number_cell(row.volatility)});
    }
    m_more->set_rows(cells);
    const QString all = text::format_number(100, 1), none(QChar(0x2013));
    m_volatile = std::ranges::any_of(rows, [&](const HoldingRow& row) { return row.volatility != none; });
    const bool weighed =
        std::none_of(rows.begin(), rows.end(), [&](const HoldingRow& row) { return row.weight == none; });
    cells.push_back({{tr("Total"), true},
                     {},
                     {},
                     {},
                     number_cell(total, !stale, stale),
                     number_cell(weighed ? all : none, !stale, stale),
                     number_cell(all, true),
                     {},
                     {}});
    m_table->set_rows(cells);
    for (std::size_t i = 0; i < rows.size(); ++i)
        m_table->set_value(static_cast<int>(i), k_band, rows[i].is_old ? QVariant() : QVariant::fromValue(rows[i].band),
                           BandDelegate::k_value);
    fold();
}

void HoldingsTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

void HoldingsTable::fold()
{
    const bool narrow = m_table->words_width() > width();
    for (int column = k_asset; column <= k_volatility; ++column)
        m_table->setColumnHidden(column, (narrow && column != k_asset && !is_worth(column)) ||
                                             (column == k_volatility && !m_volatile));
    m_more->setColumnHidden(k_volatility, !m_volatile);
    m_more->setVisible(narrow && m_table->model()->rowCount() > 0);
    m_table->fit_columns();
}

} // namespace ballast::ui
