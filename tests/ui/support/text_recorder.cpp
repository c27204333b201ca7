#include "ui/support/text_recorder.h"
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace ballast::tests {
namespace {

/// Keeps texts, and the clip and transform in force when they came; all else is let go.
class Engine : public QPaintEngine {
public:
    explicit Engine(std::vector<PaintedText>& texts) : QPaintEngine(AllFeatures), m_texts(texts) {}
    bool begin(QPaintDevice*) override
    {
        m_clip_on = false;
        return true;
    }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint*, int, PolygonDrawMode) override {}
    void updateState(const QPaintEngineState& state) override
    {
        const auto dirty = state.state();
        if (dirty & DirtyTransform) m_transform = state.transform();
        if (dirty & DirtyClipEnabled) m_clip_on = state.isClipEnabled();
        if (dirty & DirtyPen) m_ink = state.pen().color();
        if (dirty & (DirtyClipRegion | DirtyClipPath)) {
            const QRectF asked =
                dirty & DirtyClipRegion ? QRectF(state.clipRegion().boundingRect()) : state.clipPath().boundingRect();
            const QRectF now = m_transform.mapRect(asked);
            m_clip_on = state.clipOperation() != Qt::NoClip;
            m_clip = state.clipOperation() == Qt::IntersectClip && !m_clip.isNull() ? m_clip.intersected(now) : now;
        }
    }
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        if (item.text().trimmed().isEmpty()) return;
        const QRectF line(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        QRectF clip = systemClip().isEmpty() ? QRectF(0, 0, 1e6, 1e6) : QRectF(systemClip().boundingRect());
        if (m_clip_on) clip &= m_clip;
        m_texts.push_back({item.text(), m_transform.mapRect(line), clip, m_ink, nullptr});
    }

private:
    std::vector<PaintedText>& m_texts;
    QTransform m_transform;
    QRectF m_clip;
    bool m_clip_on = false;
    QColor m_ink;
};

class Device : public QPaintDevice {
public:
    Device(QSize size, std::vector<PaintedText>& texts) : m_size(size), m_engine(texts) {}
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmWidthMM: return m_size.width() * 254 / 960;
        case PdmHeightMM: return m_size.height() * 254 / 960;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 96;
        case PdmDepth: return 32;
        case PdmNumColors: return 1 << 24;
        case PdmDevicePixelRatio: return 1;
        default: return QPaintDevice::metric(metric);
        }
    }

private:
    QSize m_size;
    mutable Engine m_engine;
};

} // namespace

std::vector<PaintedText> painted_texts(QWidget& window)
{
    std::vector<PaintedText> texts;
    Device device(window.size(), texts);
    window.render(&device, {}, {}, QWidget::DrawChildren);
    for (PaintedText& each : texts) {
        QWidget* there = window.childAt(each.box.center().toPoint());
        each.on = there ? there : &window;
    }
    return texts;
}

} // namespace ballast::tests
