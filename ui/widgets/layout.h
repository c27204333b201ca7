#pragma once
#include "ui/widgets/theme.h"
#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <functional>

class QMenu;

namespace ballast::ui {

/// Text colours of labels.
enum class Ink { text, second, third, good, attention, danger, information, accent };

/// A label in one of the type sizes and inks; follows the theme through the style sheet.
[[nodiscard]] QLabel* text_label(const QString& text, Type type = Type::body, Ink ink = Ink::text);
/// The same, wrapping, no wider than a text column (720) where the layout lets it.
[[nodiscard]] QLabel* wrapped_label(const QString& text, Type type = Type::body, Ink ink = Ink::text);
/// A name that people or contracts chose: a long one wraps, inside its words where it must.
[[nodiscard]] QLabel* name_label(const QString& name, Type type = Type::body, Ink ink = Ink::text);
/// A key of the keyboard, drawn as one.
[[nodiscard]] QLabel* key_label(const QString& key);
/// The program's mark with its name beside it.
[[nodiscard]] QHBoxLayout* brand_row(QLabel* name);
/// Changes a label's ink later.
void set_ink(QLabel* label, Ink ink);
[[nodiscard]] Ink ink_of(Tone tone); ///< neutral: the second text colour

/// Layouts without margins, spacing in pixels of the 100 % drawing.
QHBoxLayout* row_layout(QWidget* parent, int spacing);
QVBoxLayout* column_layout(QWidget* parent, int spacing); ///< top to bottom
/// Margins in pixels of the 100 % drawing; `begin` is on the side where reading begins.
void set_margins(QLayout* layout, int begin, int top, int end, int bottom);
/// A panel: surface ground, edge, radius 8; its layout has margins of 16 (or `margin`) and the spacing given.
[[nodiscard]] QFrame* make_panel(QVBoxLayout** column, int spacing = 8, int margin = 16);
/// A hairline between parts, and an upright one.
[[nodiscard]] QFrame* make_rule();
[[nodiscard]] QFrame* make_vertical_rule(); ///< between parts beside each other

/// Buttons; `kind` picks the variant of the style sheet.
enum class ButtonKind { normal, primary, danger, link, small };
/// A push button; its icon follows the theme.
[[nodiscard]] QPushButton* make_button(const QString& text, const QString& icon_name = {},
                                       ButtonKind kind = ButtonKind::normal);
/// The menu opens below the button at each press. Not by QPushButton::setMenu: with a style sheet and right to left, Qt
/// puts such a button's words at its edge.
void give_menu(QAbstractButton* button, QMenu* menu);
/// Joined exclusive buttons ("30 days | 90 days | 1 year"); `pressed` is called with the index.
[[nodiscard]] QWidget* make_segments(const QStringList& words, int chosen, std::function<void(int)> pressed);
/// Page header: title, then what the page adds, then a stretch, then acts; the acts below where there is no room.
struct PageHeader {
    QWidget* widget;
    QLabel* title;
    QHBoxLayout* lead; ///< chip and sentence
    QHBoxLayout* acts;
};
[[nodiscard]] PageHeader make_page_header(const QString& title); ///< not yet in a layout: the page places `widget`
/// What stands behind the title is a sentence: it takes the room up to the acts, and wraps there.
void give_lead_the_room(const PageHeader& header);
/// Text for a tool tip that is never read as HTML: symbols and reasons come from contracts.
[[nodiscard]] QString plain_tooltip(const QString& text);
/// QPainter's flags for one line on the side where reading begins (Qt::AlignLeft) or ends (Qt::AlignRight).
[[nodiscard]] int text_flags(Qt::LayoutDirection direction, Qt::Alignment side = Qt::AlignLeft);
/// Reads the style sheet again after a dynamic property changed.
void repolish(QWidget* widget);

} // namespace ballast::ui
