#pragma once
#include "ui/widgets/theme.h"
#include <QLabel>

namespace ballast::ui {

/// A short state in words on its ground, with its shape: "Act now". Its text is its name; it takes no focus.
class StatusChip : public QLabel {
    Q_OBJECT
public:
    explicit StatusChip(QWidget* parent = nullptr);
    /// `icon_name` empty: the tone's own shape.
    void set(const QString& text, Tone tone, const QString& icon_name = {});
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::neutral;
    QString m_icon;
};

/// Paints a chip at the leading edge of a rectangle and returns its width; for delegates.
int paint_chip(QPainter& painter, const QRect& where, const QString& text, Tone tone, const QString& icon_name = {});

} // namespace ballast::ui
