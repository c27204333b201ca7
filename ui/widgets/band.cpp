#include "ui/widgets/band.h"
#include "ui/text/text.h"
#include <QCoreApplication>
#include <QPainter>
#include <cmath>

namespace ballast::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(band)
};

/// The word inside a sentence.
QString word_within(BandState state)
{
    if (state == BandState::inside) return Say::tr("inside");
    return state == BandState::near_edge ? Say::tr("near edge") : Say::tr("outside");
}

void paint_chevrons(QPainter& painter, QPointF at, int direction)
{
    painter.setPen(
        QPen(color(Role::danger), Theme::current().px_exact(2.2), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    const double s = Theme::current().px_exact(5.5);
    for (const double shift : {0.0, -6.0}) {
        const double x = at.x() + direction * Theme::current().px_exact(shift);
        painter.drawPolyline(QPolygonF{{x - direction * s, at.y() - s}, {x, at.y()}, {x - direction * s, at.y() + s}});
    }
}

void paint_marker(QPainter& painter, QPointF at, BandState state)
{
    const double r = Theme::current().px_exact(5.5);
    painter.setPen(QPen(color(Role::surface), Theme::current().px_exact(1.5)));
    switch (state) {
    case BandState::inside:
        painter.setBrush(color(Role::good));
        painter.drawEllipse(at, r, r);
        break;
    case BandState::near_edge:
        painter.setBrush(color(Role::attention_fill));
        painter.drawPolygon(QPolygonF{at + QPointF(0, -r * 1.2), at + QPointF(r * 1.2, r), at + QPointF(-r * 1.2, r)});
        break;
    default:
        painter.setBrush(color(Role::danger));
        painter.drawPolygon(QPolygonF{at + QPointF(0, -r * 1.25), at + QPointF(r * 1.25, 0), at + QPointF(0, r * 1.25),
                                      at + QPointF(-r * 1.25, 0)});
    }
}

void paint_value(QPainter& painter, const QRect& where, const BandValue& value)
{
    const BandState state = band_state(value.drift, value.band);
    const QRect number(where.left(), where.top(), px(46), where.height());
    painter.setFont(Theme::current().font(state == BandState::inside ? Type::body : Type::body_strong));
    painter.setPen(state == BandState::inside ? color(Role::text) : Theme::current().tone(tone_of(state)));
    painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter, text::format_points(value.drift));
    painter.setFont(Theme::current().font(Type::small));
    painter.setPen(color(Role::third));
    painter.drawText(QRect(number.right() + px(8), where.top(), px(44), where.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, u'±' + text::format_number(value.band, 1));
}

/// Track, band rectangle and ticks; returns pixels per point.
double paint_track(QPainter& painter, const QRectF& track, double band)
{
    const Theme& theme = Theme::current();
    const double y = track.center().y(), scale = track.width() / (4 * band);
    painter.setPen(QPen(theme.color(Role::strong), theme.px_exact(2), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(track.left(), y), QPointF(track.right(), y));
    const QRectF inside(track.center().x() - band * scale, y - theme.px_exact(7), 2 * band * scale, theme.px_exact(14));
    if (theme.high_contrast()) {
        painter.fillRect(inside, theme.color(Role::surface));
        painter.fillRect(inside, QBrush(theme.color(Role::third), Qt::BDiagPattern));
    } else {
        painter.fillRect(inside, theme.color(Role::band));
    }
    painter.setPen(QPen(theme.color(Role::third), theme.px_exact(1.5)));
    for (const double x : {inside.left(), inside.right()})
        painter.drawLine(QPointF(x, inside.top()), QPointF(x, inside.bottom()));
    painter.setPen(QPen(theme.color(Role::text), theme.px_exact(1.5)));
    painter.drawLine(QPointF(track.center().x(), y - theme.px_exact(10)),
                     QPointF(track.center().x(), y + theme.px_exact(10)));
    return scale;
}

} // namespace

BandState band_state(double drift, double band)
{
    const double used = std::abs(drift);
    if (used > 2 * band) return BandState::beyond;
    if (used > band) return BandState::outside;
    return used > 0.8 * band ? BandState::near_edge : BandState::inside;
}

Tone tone_of(BandState state)
{
    if (state == BandState::inside) return Tone::good;
    return state == BandState::near_edge ? Tone::attention : Tone::danger;
}

QString band_word(BandState state)
{
    if (state == BandState::inside) return Say::tr("Inside");
    return state == BandState::near_edge ? Say::tr("Near edge") : Say::tr("Outside");
}

QString band_name(const BandValue& value)
{
    QString out = Say::tr("%1: drift %2 points, band %3, %4")
                      .arg(value.asset, text::format_points(value.drift), text::format_number(value.band, 1),
                           word_within(band_state(value.drift, value.band)));
    if (value.planned) out += Say::tr(", after the plan %1").arg(text::format_points(*value.planned));
    return out;
}

void paint_band(QPainter& painter, const QRect& where, const BandValue& value, bool with_value)
{
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight); // negative stays left in every language
    painter.setRenderHint(QPainter::Antialiasing);
    const int words = with_value ? px(102) : 0;
    const QRect drawing = where.adjusted(px(8), 0, -px(8) - words, 0);
    const double band = std::max(value.band, 1e-9), limit = 2 * band;
    const double scale = paint_track(painter, drawing, band);
    const QPointF centre = QRectF(drawing).center();
    const BandState state = band_state(value.drift, band);
    if (state == BandState::beyond) {
        const int direction = value.drift > 0 ? 1 : -1;
        paint_chevrons(painter, centre + QPointF(direction * (limit * scale - px(2)), 0), direction);
    } else {
        paint_marker(painter, centre + QPointF(value.drift * scale, 0), state);
    }
    if (value.planned) {
        const double x = std::clamp(*value.planned, -limit, limit) * scale;
        painter.setPen(QPen(color(Role::accent), Theme::current().px_exact(2)));
        painter.setBrush(color(Role::surface));
        painter.drawEllipse(centre + QPointF(x, 0), Theme::current().px_exact(4.5), Theme::current().px_exact(4.5));
    }
    if (with_value) paint_value(painter, QRect(drawing.right() + px(8), where.top(), words, where.height()), value);
    painter.restore();
}

BandDelegate::BandDelegate(QObject* parent, bool with_value) : QStyledItemDelegate(parent), m_with_value(with_value) {}

void BandDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant data = index.data(k_value);
    if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, option.palette.highlight());
    if (data.canConvert<BandValue>()) paint_band(*painter, option.rect, data.value<BandValue>(), m_with_value);
}

QSize BandDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {px(m_with_value ? 256 : 156), px(26)};
}

BandWidget::BandWidget(QWidget* parent, bool with_value) : QWidget(parent), m_with_value(with_value)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void BandWidget::set(const BandValue& value)
{
    m_value = value;
    setAccessibleName(band_name(value));
    setAccessibleDescription(Say::tr("Negative is always on the left"));
    update();
}

QSize BandWidget::sizeHint() const { return {px(m_with_value ? 256 : 156), px(26)}; }

void BandWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint_band(painter, rect(), m_value, m_with_value);
}

} // namespace ballast::ui
