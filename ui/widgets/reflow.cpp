#include "ui/widgets/reflow.h"
#include "ui/widgets/theme.h"
#include <QStyle>
#include <QWidget>

namespace ballast::ui {
namespace {

int height_at(const QLayoutItem& item, int width)
{
    const int natural = item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
    return std::max(natural, item.minimumSize().height());
}

} // namespace

ReflowLayout::ReflowLayout(QWidget* parent, int spacing) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(px(spacing));
}

ReflowLayout::~ReflowLayout()
{
    for (const Part& part : m_parts)
        delete part.item;
}

void ReflowLayout::add(QWidget* part, int stretch, int least)
{
    addChildWidget(part);
    m_parts.push_back({new QWidgetItem(part), stretch, px(least)});
    invalidate();
}

void ReflowLayout::add(QLayout* part, int stretch, int least)
{
    addChildLayout(part);
    m_parts.push_back({part, stretch, px(least)});
    invalidate();
}

void ReflowLayout::addItem(QLayoutItem* item) { m_parts.push_back({item, 1, 0}); }

QLayoutItem* ReflowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_parts[static_cast<std::size_t>(index)].item : nullptr;
}

QLayoutItem* ReflowLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item) m_parts.erase(m_parts.begin() + index);
    return item;
}

std::vector<ReflowLayout::Part> ReflowLayout::shown() const
{
    std::vector<Part> parts;
    for (const Part& part : m_parts) {
        if (part.item->isEmpty()) continue;
        parts.push_back(part);
        parts.back().least = std::max(part.least, part.item->minimumSize().width());
    }
    return parts;
}

int ReflowLayout::row_width(const std::vector<Part>& parts) const
{
    int width = parts.empty() ? 0 : spacing() * (static_cast<int>(parts.size()) - 1);
    for (const Part& part : parts)
        width += part.least;
    return width;
}

std::vector<int> ReflowLayout::widths(const std::vector<Part>& parts, int room) const
{
    int left = room - row_width(parts), stretch = 0;
    for (const Part& part : parts)
        stretch += part.stretch;
    std::vector<int> out;
    for (const Part& part : parts) {
        const int share = stretch > 0 ? left * part.stretch / stretch : 0;
        left -= share, stretch -= part.stretch;
        out.push_back(part.least + share);
    }
    return out;
}

int ReflowLayout::heightForWidth(int width) const
{
    const std::vector<Part> parts = shown();
    const bool folded = width < row_width(parts);
    const std::vector<int> wide = folded ? std::vector<int>(parts.size(), width) : widths(parts, width);
    int height = folded ? spacing() * (static_cast<int>(parts.size()) - 1) : 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const int own = height_at(*parts[i].item, wide[i]);
        height = folded ? height + own : std::max(height, own);
    }
    return height;
}

QSize ReflowLayout::sizeHint() const
{
    const int width = row_width(shown());
    return {width, heightForWidth(width)};
}

QSize ReflowLayout::minimumSize() const
{
    QSize least;
    for (const Part& part : shown())
        least = least.expandedTo(part.item->minimumSize());
    return least;
}

void ReflowLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    const std::vector<Part> parts = shown();
    m_folded = area.width() < row_width(parts);
    const std::vector<int> wide = widths(parts, area.width());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QPoint at = area.topLeft();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const int width = m_folded ? area.width() : wide[i];
        const int height = m_folded ? height_at(*parts[i].item, width) : area.height();
        parts[i].item->setGeometry(QStyle::visualRect(direction, area, QRect(at, QSize(width, height))));
        at += m_folded ? QPoint(0, height + spacing()) : QPoint(width + spacing(), 0);
    }
}

} // namespace ballast::ui
