#include "ui/pages/page_parts.h"

namespace ballast::ui {

QVBoxLayout* page_column(QWidget* page, int spacing)
{
    auto* column = column_layout(page, spacing);
    column->setContentsMargins(px(24), px(20), px(24), px(20));
    return column;
}

QFrame* titled_panel(const QString& title, QVBoxLayout** column, int spacing)
{
    QVBoxLayout* inner = nullptr;
    QFrame* panel = make_panel(&inner, spacing, 10);
    inner->addWidget(text_label(title, Type::head));
    if (column) *column = inner;
    return panel;
}

void show_problem(ProblemBanner* banner, const std::optional<Error>& error, const QString& lead)
{
    banner->setVisible(error.has_value());
    if (error) banner->set(problem_text(*error, lead));
}

QString rich_text(const QString& html, int size)
{
    QString out = html;
    out.replace(QStringLiteral("<b>"), QStringLiteral("<span style='font-weight:600'>"))
        .replace(QStringLiteral("</b>"), QStringLiteral("</span>"));
    return size == 0 ? out : QStringLiteral("<span style='font-size:%1px'>%2</span>").arg(px(size)).arg(out);
}

QLabel* add_fact(QVBoxLayout* column, const QString& caption)
{
    auto* row = row_layout(nullptr, 12);
    row->addWidget(text_label(caption, Type::small, Ink::second));
    row->addStretch(1);
    QLabel* value = text_label({}, Type::small);
    value->setAccessibleName(caption);
    row->addWidget(value);
    column->addLayout(row);
    return value;
}

void clear_layout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QLayout* inner = item->layout()) clear_layout(inner);
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace ballast::ui
