#include "ui/widgets/theme.h"
#include "ui/widgets/style.h"
#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QStyle>
#include <QToolTip>
#include <cmath>

namespace ballast::ui {
namespace {

struct Token {
    Role role;
    QRgb light, dark, contrast;
};

constexpr std::array k_tokens{
    Token{Role::window, 0xFFF6F7F9, 0xFF14181F, 0xFF000000},
    Token{Role::surface, 0xFFFFFFFF, 0xFF1B2029, 0xFF000000},
    Token{Role::rail, 0xFFECEFF4, 0xFF10141A, 0xFF000000},
    Token{Role::sunken, 0xFFF0F2F6, 0xFF161B23, 0xFF1A1A1A},
    Token{Role::hairline, 0xFFDDE1E8, 0xFF2C3340, 0xFFFFFFFF},
    Token{Role::strong, 0xFFC3C9D4, 0xFF3F4959, 0xFFFFFFFF},
    Token{Role::control_edge, 0xFF7F899A, 0xFF77839A, 0xFFFFFFFF},
    Token{Role::text, 0xFF1B2230, 0xFFE9ECF2, 0xFFFFFFFF},
    Token{Role::second, 0xFF465062, 0xFFB7BFCC, 0xFFFFFFFF},
    Token{Role::third, 0xFF5D6778, 0xFF98A2B3, 0xFFFFFFFF},
    Token{Role::accent, 0xFF3D4DB3, 0xFFA5B1FF, 0xFFFFFF00},
    Token{Role::accent_hover, 0xFF33419B, 0xFFBCC5FF, 0xFFFFFF00},
    Token{Role::accent_soft, 0xFFE6E9F9, 0xFF272E4C, 0xFF000000},
    Token{Role::on_accent, 0xFFFFFFFF, 0xFF131937, 0xFF000000},
    Token{Role::good, 0xFF1B6B37, 0xFF74D08F, 0xFF7CFF9B},
    Token{Role::good_ground, 0xFFE3F3E8, 0xFF16301F, 0xFF000000},
    Token{Role::attention, 0xFF7D4E00, 0xFFF0BC5E, 0xFFFFD24D},
    Token{Role::attention_ground, 0xFFFCF0D8, 0xFF362A12, 0xFF000000},
    Token{Role::attention_fill, 0xFFB97A00, 0xFFF0BC5E, 0xFFFFD24D},
    Token{Role::danger, 0xFFAE241C, 0xFFFF9A90, 0xFFFF8A80},
    Token{Role::danger_ground, 0xFFFCE7E5, 0xFF401D1A, 0xFF000000},
    Token{Role::information, 0xFF0A6076, 0xFF6CCBE0, 0xFF7FE7FF},
    Token{Role::information_ground, 0xFFDFF0F5, 0xFF12303A, 0xFF000000},
    Token{Role::band, 0xFFDCE6F4, 0xFF263346, 0xFF000000},
    Token{Role::fan_50, 0xFFAEB6EA, 0xFF4C5797, 0xFFFFFFFF},
    Token{Role::fan_90, 0xFFD3D8F4, 0xFF333C69, 0xFFFFFFFF},
};
static_assert(k_tokens.size() == static_cast<std::size_t>(Role::count));

constexpr std::array<QRgb, 6> k_assets_light{0xFF2C3F81, 0xFF9A4A1E, 0xFF2AA198, 0xFF8A4FD0, 0xFFAC921C, 0xFF673247};
constexpr std::array<QRgb, 6> k_assets_dark{0xFF9DB8F0, 0xFFD2582D, 0xFF4FD1C5, 0xFF9F5FE4, 0xFFEBDD6A, 0xFFAC5382};

Theme& stored()
{
    static Theme theme;
    return theme;
}

double luminance(const QColor& color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

Theme::Theme(Scheme scheme, int scale_percent) : m_scheme(scheme), m_scale(std::clamp(scale_percent, 80, 200))
{
    for (const Token& token : k_tokens) {
        const QRgb value = scheme == Scheme::light ? token.light : scheme == Scheme::dark ? token.dark : token.contrast;
        m_colors[static_cast<std::size_t>(token.role)] = QColor::fromRgb(value);
    }
}

const Theme& Theme::current() { return stored(); }

QColor Theme::tone(Tone tone) const
{
    switch (tone) {
    case Tone::neutral: return color(Role::second);
    case Tone::good: return color(Role::good);
    case Tone::attention: return color(Role::attention);
    case Tone::danger: return color(Role::danger);
    case Tone::information: return color(Role::information);
    }
    return {};
}

QColor Theme::ground(Tone tone) const
{
    switch (tone) {
    case Tone::neutral: return color(Role::sunken);
    case Tone::good: return color(Role::good_ground);
    case Tone::attention: return color(Role::attention_ground);
    case Tone::danger: return color(Role::danger_ground);
    case Tone::information: return color(Role::information_ground);
    }
    return {};
}

QColor Theme::asset(int index) const
{
    const std::size_t place = static_cast<std::size_t>(std::abs(index)) % k_assets_light.size();
    return QColor::fromRgb(m_scheme == Scheme::light ? k_assets_light[place] : k_assets_dark[place]);
}

int Theme::px(double n) const { return static_cast<int>(std::lround(px_exact(n))); }

QFont Theme::font(Type type) const
{
    struct Face {
        double size;
        QFont::Weight weight;
        bool mono;
    };
    const Face face = [type]() -> Face {
        switch (type) {
        case Type::figure: return {30, QFont::DemiBold, false};
        case Type::title: return {20, QFont::DemiBold, false};
        case Type::lead: return {15, QFont::DemiBold, false};
        case Type::head: return {14, QFont::DemiBold, false};
        case Type::body: return {13, QFont::Normal, false};
        case Type::body_strong: return {13, QFont::DemiBold, false};
        case Type::small: return {12, QFont::Normal, false};
        case Type::small_strong: return {12, QFont::DemiBold, false};
        case Type::tiny: return {11, QFont::Normal, false};
        case Type::mono: return {12, QFont::Normal, true};
        case Type::mono_strong: return {12, QFont::Bold, true};
        case Type::mono_tiny: return {11, QFont::Normal, true};
        }
        return {13, QFont::Normal, false};
    }();
    QFont font(face.mono ? QStringLiteral("JetBrains Mono") : QStringLiteral("IBM Plex Sans"));
    font.setStyleHint(face.mono ? QFont::Monospace : QFont::SansSerif);
    font.setPixelSize(px(face.size));
    font.setWeight(face.weight);
    return font;
}

QPalette Theme::palette() const
{
    QPalette palette(color(Role::surface), color(Role::window));
    const auto set = [&](QPalette::ColorRole role, Role token) { palette.setColor(role, color(token)); };
    set(QPalette::Window, Role::window);
    set(QPalette::Base, Role::surface);
    set(QPalette::AlternateBase, Role::sunken);
    set(QPalette::Button, Role::surface);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, Role::text);
    set(QPalette::ToolTipBase, Role::surface);
    set(QPalette::PlaceholderText, Role::third);
    set(QPalette::Highlight, high_contrast() ? Role::accent : Role::accent_soft);
    set(QPalette::HighlightedText, high_contrast() ? Role::on_accent : Role::text);
    set(QPalette::Link, Role::accent);
    set(QPalette::LinkVisited, Role::accent);
    set(QPalette::Mid, Role::strong);
    set(QPalette::Dark, Role::control_edge);
    set(QPalette::Light, Role::surface);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, color(Role::third));
    return palette;
}

void Theme::install_fonts()
{
    QApplication::setStyle(new Style);
    const QDir folder(QStringLiteral(":/fonts"));
    for (const QString& name :
         folder.entryList({QStringLiteral("*.ttf"), QStringLiteral("*.otf"), QStringLiteral("*.woff")}))
        QFontDatabase::addApplicationFont(folder.filePath(name));
}

void Theme::apply(const Theme& theme)
{
    stored() = theme;
    const QFont body = theme.font(Type::body);
    QApplication::setFont(body);
    // On Windows these keep the system's face unless they are told too.
    for (const char* name : {"QAbstractItemView", "QHeaderView", "QMenu", "QMessageBox", "QToolTip"})
        QApplication::setFont(body, name);
    QApplication::setPalette(theme.palette());
    QToolTip::setPalette(theme.palette());
    qApp->setStyleSheet(theme.style_sheet());
    Q_EMIT ThemeNotifier::instance().changed();
}

ThemeNotifier& ThemeNotifier::instance()
{
    static ThemeNotifier notifier;
    return notifier;
}

} // namespace ballast::ui
