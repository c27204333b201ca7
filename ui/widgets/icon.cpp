#include "ui/widgets/icon.h"
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ballast::ui {
namespace {

class ThemedEngine : public QIconEngine {
public:
    ThemedEngine(QString name, Role role) : m_name(std::move(name)), m_role(role) {}
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        // A wide rectangle is a square picture and the room before the word that follows it.
        const int side = std::min(rect.width(), rect.height());
        const bool mirrored = painter->layoutDirection() == Qt::RightToLeft;
        const QRect square(mirrored ? rect.right() + 1 - side : rect.left(), rect.center().y() - (side - 1) / 2, side,
                           side);
        paint_icon(*painter, square, m_name, color(mode == QIcon::Disabled ? Role::third : m_role));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap out(size); // asked for in device pixels; Qt sets the ratio itself
        out.fill(Qt::transparent);
        QPainter painter(&out);
        painter.setLayoutDirection(QGuiApplication::layoutDirection());
        paint(&painter, QRect(QPoint(), size), mode, state);
        return out;
    }
    QIconEngine* clone() const override { return new ThemedEngine(*this); }

private:
    QString m_name;
    Role m_role;
};

} // namespace

QPixmap icon_pixmap(const QString& name, const QColor& ink, int size, qreal ratio)
{
    const QString key =
        QStringLiteral("%1/%2/%3/%4/%5").arg(name, ink.name()).arg(size).arg(ratio).arg(color(Role::accent).name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const bool found = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(found, "icon_pixmap", qPrintable(name));
    QByteArray svg = found ? file.readAll() : QByteArray();
    svg.replace("currentColor", ink.name().toLatin1());
    svg.replace("accentColor", color(Role::accent).name().toLatin1());
    const int pixels = qRound(size * ratio);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString& name, Role role) { return QIcon(new ThemedEngine(name, role)); }

void paint_icon(QPainter& painter, const QRectF& where, const QString& name, const QColor& ink)
{
    const int size = static_cast<int>(std::min(where.width(), where.height()));
    if (size <= 0) return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPointF at = where.center() - QPointF(size, size) / 2.0;
    painter.drawPixmap(QPointF(qRound(at.x()), qRound(at.y())), icon_pixmap(name, ink, size, ratio));
}

QString tone_icon(Tone tone)
{
    switch (tone) {
    case Tone::neutral: return QStringLiteral("circle");
    case Tone::good: return QStringLiteral("check-circle");
    case Tone::attention: return QStringLiteral("triangle-alert");
    case Tone::danger: return QStringLiteral("octagon-alert");
    case Tone::information: return QStringLiteral("info");
    }
    return {};
}

IconLabel::IconLabel(QString name, int size, QWidget* parent) : QWidget(parent), m_name(std::move(name)), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::set_icon(const QString& name)
{
    m_name = name;
    update();
}

void IconLabel::set_role(Role role)
{
    m_role = role;
    m_tone.reset();
    update();
}

void IconLabel::set_tone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize IconLabel::sizeHint() const { return {px(m_size), px(m_size)}; }

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint_icon(painter, rect(), m_name, m_tone ? Theme::current().tone(*m_tone) : color(m_role));
}

} // namespace ballast::ui
