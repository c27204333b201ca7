#pragma once
#include "ui/models/overview_view.h"

namespace ballast::ui {

/// The holdings: one table; where that is too wide, what each is worth and how far off it is above, and what it
/// consists of below.
class HoldingsTable : public QWidget {
    Q_OBJECT
public:
    explicit HoldingsTable(QWidget* parent = nullptr);
    /// `total`: formatted, the last row; `stale` greys what depends on prices.
    void show_rows(const std::vector<HoldingRow>& rows, const QString& total, bool stale);
    /// Selects the row of this line of the policy and gives it the focus.
    void choose(const QString& asset);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fold();
    ReviewTable *m_table, *m_more;
    bool m_volatile = false; ///< at least one volatility is known: before, a column of dashes would say nothing
};

} // namespace ballast::ui
