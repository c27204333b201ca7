#pragma once
#include "ui/widgets/theme.h"
#include <QIcon>
#include <QPixmap>
#include <QWidget>
#include <optional>

namespace ballast::ui {

/// A picture of resources/icons/NAME.svg in a colour, `size` logical pixels wide, at a device ratio. Cached.
[[nodiscard]] QPixmap icon_pixmap(const QString& name, const QColor& ink, int size, qreal ratio);
/// An icon that asks the theme for its colour each time it is painted, so it follows a change of look.
/// Disabled it takes the third text colour.
[[nodiscard]] QIcon icon(const QString& name, Role role = Role::text);
/// Paints an icon centred in a rectangle, as large as fits.
void paint_icon(QPainter& painter, const QRectF& where, const QString& name, const QColor& ink);
/// The shape of a meaning: circle with tick, triangle, octagon, i.
[[nodiscard]] QString tone_icon(Tone tone);

/// A small picture in a layout, coloured by role or meaning. Decoration: it has no accessible name of its own.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    /// `name` of resources/icons; `size` in pixels of the 100 % drawing.
    explicit IconLabel(QString name, int size = 16, QWidget* parent = nullptr);
    void set_icon(const QString& name); ///< another picture, same size and colour
    void set_role(Role role);           ///< in the place of the meaning, until set_tone()
    void set_tone(Tone tone);           ///< the colour of a meaning; in the place of the role, until set_role()
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    int m_size;
    Role m_role = Role::second;
    std::optional<Tone> m_tone;
};

} // namespace ballast::ui
