#pragma once
#include <QProxyStyle>

namespace ballast::ui {

/// Fusion, with the few marks that a style sheet cannot colour from the theme: ticks, dots, arrows and branches.
class Style : public QProxyStyle {
    Q_OBJECT
public:
    Style(); ///< with Fusion as its base
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
};

} // namespace ballast::ui
