#include "ui/widgets/chart/ring_chart.h"
#include "ui/text/text.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/review_table.h"
#include <QHeaderView>
#include <QItemSelectionModel>
#ifdef BALLAST_WITH_QTCHARTS
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPieSeries>
#endif

namespace ballast::ui {

#ifdef BALLAST_WITH_QTCHARTS
struct RingChart::Drawing {
    QChartView* view = nullptr;
    QPieSeries* now = nullptr;
    QPieSeries* target = nullptr;
    QLabel* centre = nullptr;
};
#else
struct RingChart::Drawing {};
#endif

RingChart::RingChart(QWidget* parent)
    : QWidget(parent), m_drawing(std::make_unique<Drawing>()),
      m_table(new ReviewTable({{tr("Asset"), false, true}, {tr("inner: now"), true}, {tr("outer: target"), true}}))
{
    auto* row = row_layout(this, 8);
#ifdef BALLAST_WITH_QTCHARTS
    auto* chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins({0, 0, 0, 0});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    const auto ring = [chart](double hole, double size) {
        auto* series = new QPieSeries;
        series->setHoleSize(hole);
        series->setPieSize(size);
        chart->addSeries(series);
        return series;
    };
    m_drawing->now = ring(0.54, 0.82);
    m_drawing->target = ring(0.87, 0.97);
    m_drawing->view = new QChartView(chart);
    m_drawing->view->setRenderHint(QPainter::Antialiasing);
    m_drawing->view->setFrameShape(QFrame::NoFrame);
    m_drawing->view->setStyleSheet(QStringLiteral("background: transparent;"));
    m_drawing->view->setFixedSize(px(176), px(176));
    m_drawing->view->setFocusPolicy(Qt::NoFocus); // its table twin takes the focus
    m_drawing->view->viewport()->setFocusPolicy(Qt::NoFocus);
    m_drawing->centre = text_label({}, Type::head);
    m_drawing->centre->setAlignment(Qt::AlignCenter);
    m_drawing->centre->setObjectName(QStringLiteral("ringCentre"));
    column_layout(m_drawing->view, 0)->addWidget(m_drawing->centre);
    row->addWidget(m_drawing->view);
#endif
    auto* column = column_layout(nullptr, 2);
    column->addStretch(1);
    column->addWidget(m_table);
    column->addStretch(1);
    row->addLayout(column, 1);
    m_table->setAccessibleName(tr("Weights now and targets, percent"));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { dim_others(now.isValid() && m_table->hasFocus() ? now.row() : -1); });
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &RingChart::draw);
}

RingChart::~RingChart() = default;

void RingChart::set(std::vector<RingSlice> slices, const QString& centre)
{
#ifdef BALLAST_WITH_QTCHARTS
    m_drawing->centre->setText(centre);
#else
    Q_UNUSED(centre)
#endif
    if (slices == m_slices) return;
    m_slices = std::move(slices);
    std::vector<std::vector<Cell>> rows;
    QStringList words;
    for (const RingSlice& slice : m_slices) {
        const QString now = text::format_number(slice.now, 1), target = text::format_number(slice.target, 1);
        Cell name{slice.asset};
        name.asset = slice.mark;
        Cell quiet{target};
        quiet.quiet = true;
        rows.push_back({name, Cell{now, true}, quiet});
        words << tr("%1 %2 %, target %3").arg(slice.asset, now, target);
    }
    m_table->set_rows(rows);
    setAccessibleName(tr("Weights now and targets"));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
#ifdef BALLAST_WITH_QTCHARTS
    m_drawing->view->setAccessibleName(accessibleName());
    m_drawing->view->setAccessibleDescription(accessibleDescription());
#endif
    draw();
}

void RingChart::set_table_only(bool table_only)
{
#ifdef BALLAST_WITH_QTCHARTS
    m_drawing->view->setVisible(!table_only);
#else
    Q_UNUSED(table_only)
#endif
}

void RingChart::draw()
{
#ifdef BALLAST_WITH_QTCHARTS
    const QPen gap(color(Role::surface), Theme::current().px_exact(1.5));
    const auto count = static_cast<qsizetype>(m_slices.size());
    for (QPieSeries* series : {m_drawing->now, m_drawing->target}) {
        QList<QPieSlice*> parts = series->slices();
        if (parts.size() != count) { // else they are changed in place: a new one costs as much as all else of the page
            series->clear();
            parts.clear();
            for (qsizetype i = 0; i < count; ++i)
                parts << new QPieSlice;
            series->append(parts);
        }
        for (qsizetype i = 0; i < count; ++i) {
            const RingSlice& slice = m_slices[static_cast<std::size_t>(i)];
            parts[i]->setLabel(slice.asset);
            parts[i]->setValue(series == m_drawing->now ? slice.now : slice.target);
            parts[i]->setBrush(slice.mark < 0 ? color(Role::strong) : Theme::current().asset(slice.mark));
            parts[i]->setPen(gap);
        }
    }
#endif
}

void RingChart::dim_others(int row)
{
#ifdef BALLAST_WITH_QTCHARTS
    for (QPieSeries* series : {m_drawing->now, m_drawing->target}) {
        const QList<QPieSlice*> slices = series->slices();
        for (int i = 0; i < slices.size(); ++i) {
            QColor ink = Theme::current().asset(m_slices[static_cast<std::size_t>(i)].mark);
            if (row >= 0 && i != row) ink.setAlphaF(0.35F);
            slices[i]->setBrush(ink);
        }
    }
#else
    Q_UNUSED(row)
#endif
}

} // namespace ballast::ui
