#pragma once
#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QString>
#include <array>

namespace ballast::ui {

/// The three looks of the window.
enum class Scheme { light, dark, high_contrast };

/// What a colour is for. Nothing in the window names a colour in another way.
enum class Role {
    window,
    surface,
    rail,
    sunken,
    hairline,
    strong,
    control_edge,
    text,
    second,
    third,
    accent,
    accent_hover,
    accent_soft,
    on_accent,
    good,
    good_ground,
    attention,
    attention_ground,
    attention_fill,
    danger,
    danger_ground,
    information,
    information_ground,
    band,
    fan_50,
    fan_90,
    count
};

/// The meaning of a state; each has a colour, a ground and a shape.
enum class Tone { neutral, good, attention, danger, information };

/// Text sizes: figure 30, title 20, lead 15, head 14, body 13, small 12, tiny 11, mono 12 (pixels at 100 %).
enum class Type {
    figure,
    title,
    lead,
    head,
    body,
    body_strong,
    small,
    small_strong,
    tiny,
    mono,
    mono_strong,
    mono_tiny
};

/// All tokens of one look at one text scale. Fills the palette and the style sheet, and every painter asks it.
class Theme {
public:
    explicit Theme(Scheme scheme = Scheme::light, int scale_percent = 100); ///< clamps the scale to 80 to 200

    /// The look in force.
    static const Theme& current();
    /// Puts a look in force: fonts, palette, style sheet; then tells ThemeNotifier's listeners.
    static void apply(const Theme& theme);
    /// Registers the embedded fonts and the Fusion style; once, before the first window.
    static void install_fonts();

    [[nodiscard]] Scheme scheme() const { return m_scheme; } ///< which of the looks this theme is
    /// 80 to 200.
    [[nodiscard]] int scale_percent() const { return m_scale; }
    /// Lines are doubled, and states get an edge in their colour.
    [[nodiscard]] bool high_contrast() const { return m_scheme == Scheme::high_contrast; }
    /// Opaque; the colours of each look stand in theme.cpp.
    [[nodiscard]] QColor color(Role role) const { return m_colors[static_cast<std::size_t>(role)]; }
    /// Text colour and ground of a meaning.
    [[nodiscard]] QColor tone(Tone tone) const;
    [[nodiscard]] QColor ground(Tone tone) const; ///< behind text in tone()
    /// An asset's colour; `index` is its place in the policy and wraps after six.
    [[nodiscard]] QColor asset(int index) const;
    /// `n` pixels of the 100 % drawing at this text scale.
    [[nodiscard]] int px(double n) const;
    /// The same without rounding, for painters.
    [[nodiscard]] double px_exact(double n) const { return n * m_scale / 100.0; }
    [[nodiscard]] QFont font(Type type) const; ///< embedded face with tabular figures, size in pixels at this scale
    /// Width of lines drawn around things: 1, or 2 in high contrast.
    [[nodiscard]] int line() const { return high_contrast() ? 2 : 1; }
    [[nodiscard]] QPalette palette() const;    ///< for what Fusion paints itself
    [[nodiscard]] QString style_sheet() const; ///< for what the palette cannot say: variants, edges, inks

private:
    Scheme m_scheme;
    int m_scale;
    std::array<QColor, static_cast<std::size_t>(Role::count)> m_colors;
};

/// Shorthands for painters.
[[nodiscard]] inline int px(double n) { return Theme::current().px(n); }
[[nodiscard]] inline QColor color(Role role) { return Theme::current().color(role); } ///< of the look in force

/// Contrast of two opaque colours by WCAG 2 relative luminance, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

/// Says when the look has changed, for what is neither palette nor style sheet (charts, cached pictures).
class ThemeNotifier : public QObject {
    Q_OBJECT
public:
    static ThemeNotifier& instance(); ///< one for the program
Q_SIGNALS:
    void changed(); ///< after the new look is in force
};

} // namespace ballast::ui
