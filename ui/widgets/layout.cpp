#include "ui/widgets/layout.h"
#include "ui/text/text.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/reflow.h"
#include <QButtonGroup>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>
#include <QStyle>
#include <QTextDocument>

namespace ballast::ui {
namespace {

QString type_name(Type type)
{
    switch (type) {
    case Type::figure: return QStringLiteral("figure");
    case Type::title: return QStringLiteral("title");
    case Type::lead: return QStringLiteral("lead");
    case Type::head: return QStringLiteral("head");
    case Type::body: return QStringLiteral("body");
    case Type::body_strong: return QStringLiteral("body_strong");
    case Type::small: return QStringLiteral("small");
    case Type::small_strong: return QStringLiteral("small_strong");
    case Type::tiny: return QStringLiteral("tiny");
    case Type::mono: return QStringLiteral("mono");
    case Type::mono_strong: return QStringLiteral("mono_strong");
    case Type::mono_tiny: return QStringLiteral("mono_tiny");
    }
    return {};
}

QString ink_name(Ink ink)
{
    switch (ink) {
    case Ink::text: return QStringLiteral("text");
    case Ink::second: return QStringLiteral("second");
    case Ink::third: return QStringLiteral("third");
    case Ink::good: return QStringLiteral("good");
    case Ink::attention: return QStringLiteral("attention");
    case Ink::danger: return QStringLiteral("danger");
    case Ink::information: return QStringLiteral("information");
    case Ink::accent: return QStringLiteral("accent");
    }
    return {};
}

QFrame* make_flagged(const char* property)
{
    auto* frame = new QFrame;
    frame->setProperty(property, true);
    return frame;
}

} // namespace

QString plain_tooltip(const QString& text)
{
    return Qt::mightBeRichText(text) ? QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()) : text;
}

int text_flags(Qt::LayoutDirection direction, Qt::Alignment side)
{
    return static_cast<int>(QStyle::visualAlignment(direction, side) | Qt::AlignVCenter);
}

void repolish(QWidget* widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

QLabel* text_label(const QString& text, Type type, Ink ink)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText); // names of tokens and books come from outside
    label->setProperty("type", type_name(type));
    label->setProperty("ink", ink_name(ink));
    return label;
}

QLabel* wrapped_label(const QString& text, Type type, Ink ink)
{
    QLabel* label = text_label(text, type, ink);
    label->setWordWrap(true);
    label->setMaximumWidth(px(720));
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    return label;
}

QLabel* name_label(const QString& name, Type type, Ink ink)
{
    constexpr int k_least = 150;
    QLabel* label = text_label(text::breakable(name), type, ink);
    const bool wide = QFontMetrics(Theme::current().font(type)).horizontalAdvance(name) > px(k_least);
    label->setWordWrap(wide);
    if (wide) label->setMinimumWidth(px(k_least));
    return label;
}

QLabel* key_label(const QString& key)
{
    QLabel* label = text_label(key, Type::mono_tiny, Ink::second);
    label->setProperty("key", true);
    return label;
}

void set_ink(QLabel* label, Ink ink)
{
    if (label->property("ink") == ink_name(ink)) return;
    label->setProperty("ink", ink_name(ink));
    repolish(label);
}

Ink ink_of(Tone tone)
{
    switch (tone) {
    case Tone::neutral: return Ink::second;
    case Tone::good: return Ink::good;
    case Tone::attention: return Ink::attention;
    case Tone::danger: return Ink::danger;
    case Tone::information: return Ink::information;
    }
    return Ink::text;
}

QHBoxLayout* brand_row(QLabel* name)
{
    auto* row = row_layout(nullptr, 10);
    auto* mark = new IconLabel(QStringLiteral("ballast"), 22);
    mark->set_role(Role::text);
    row->addWidget(mark);
    row->addWidget(name);
    row->addStretch(1);
    return row;
}

QHBoxLayout* row_layout(QWidget* parent, int spacing)
{
    auto* layout = new QHBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(spacing));
    return layout;
}

QVBoxLayout* column_layout(QWidget* parent, int spacing)
{
    auto* layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(spacing));
    return layout;
}

void set_margins(QLayout* layout, int begin, int top, int end, int bottom)
{
    const bool mirrored = QGuiApplication::isRightToLeft(); // Qt mirrors places, not margins
    layout->setContentsMargins(px(mirrored ? end : begin), px(top), px(mirrored ? begin : end), px(bottom));
}

QFrame* make_panel(QVBoxLayout** column, int spacing, int margin)
{
    QFrame* panel = make_flagged("panel");
    auto* layout = column_layout(panel, spacing);
    layout->setContentsMargins(px(margin), px(margin), px(margin), px(margin));
    if (column) *column = layout;
    return panel;
}

QFrame* make_rule() { return make_flagged("rule"); }
QFrame* make_vertical_rule() { return make_flagged("rule_vertical"); }

QPushButton* make_button(const QString& text, const QString& icon_name, ButtonKind kind)
{
    auto* button = new QPushButton(text);
    const bool primary = kind == ButtonKind::primary, danger = kind == ButtonKind::danger,
               link = kind == ButtonKind::link;
    button->setProperty("primary", primary);
    button->setProperty("danger", danger);
    button->setProperty("link", link);
    button->setProperty("small", kind == ButtonKind::small);
    button->setAutoDefault(false);
    button->setCursor(Qt::PointingHandCursor);
    if (icon_name.isEmpty()) return button;
    const Role role = primary ? Role::on_accent : danger ? Role::danger : link ? Role::accent : Role::text;
    button->setIcon(icon(icon_name, role));
    button->setIconSize({px(22), px(16)}); // the picture stands at the leading edge: room before the word
    return button;
}

void give_menu(QAbstractButton* button, QMenu* menu)
{
    menu->setAttribute(Qt::WA_NoMouseReplay); // a press on the button closes the menu, and does not open it again
    button->setAccessibleDescription(QCoreApplication::translate("layout", "Opens a menu"));
    QObject::connect(button, &QAbstractButton::clicked, menu, [button, menu] {
        const QWidget* window = button->window();
        const bool mirrored = window->layoutDirection() == Qt::RightToLeft; // a button may be turned for its arrow
        const int wide = menu->sizeHint().width();
        const bool past_end = button->mapTo(window, QPoint()).x() + wide > window->width();
        const int left = mirrored || past_end ? button->width() - wide : 0;
        menu->popup(button->mapToGlobal(QPoint(left, button->height())));
    });
}

QWidget* make_segments(const QStringList& words, int chosen, std::function<void(int)> pressed)
{
    auto* widget = new QWidget;
    auto* row = row_layout(widget, 0);
    auto* group = new QButtonGroup(widget);
    const int end = static_cast<int>(words.size()) - 1; // style sheets know left and right only
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const int first = mirrored ? end : 0, last = mirrored ? 0 : end;
    for (int i = 0; i < words.size(); ++i) {
        QPushButton* button = make_button(words[i]);
        button->setProperty("segment", i == first ? "first" : i == last ? "last" : "middle");
        button->setCheckable(true);
        button->setChecked(i == chosen);
        group->addButton(button, i);
        row->addWidget(button);
    }
    QObject::connect(group, &QButtonGroup::idClicked, widget, std::move(pressed));
    return widget;
}

PageHeader make_page_header(const QString& title)
{
    PageHeader header{new QWidget, text_label(title, Type::title), nullptr, nullptr};
    auto* row = new ReflowLayout(header.widget, 12); // with large text the acts stand below
    auto* words = row_layout(nullptr, 12);
    words->addWidget(header.title);
    words->addLayout(header.lead = row_layout(nullptr, 12));
    words->addStretch(1);
    row->add(words, 1, 0);
    header.acts = row_layout(nullptr, 8);
    header.acts->addStretch(1);
    row->add(header.acts, 0, 0);
    return header;
}

void give_lead_the_room(const PageHeader& header)
{
    auto* words = static_cast<QHBoxLayout*>(header.widget->layout()->itemAt(0)->layout());
    words->setStretchFactor(header.lead, 1000);
}

} // namespace ballast::ui
