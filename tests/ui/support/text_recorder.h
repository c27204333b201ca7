#pragma once
#include <QColor>
#include <QRectF>
#include <QString>
#include <vector>

class QWidget;

namespace ballast::tests {

/// One run of text as it was really painted, in the window's coordinates.
struct PaintedText {
    QString text;
    QRectF box;  ///< of its line: width of the words, ascent and descent
    QRectF clip; ///< what the painter let through
    QColor ink;  ///< of the pen
    QWidget* on; ///< the innermost widget there
};

/// Paints a window into a device that keeps every text: whoever paints it and however, what a person would read is
/// here, with what was cut off it.
[[nodiscard]] std::vector<PaintedText> painted_texts(QWidget& window);

} // namespace ballast::tests
