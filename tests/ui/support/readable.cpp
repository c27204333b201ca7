#include "ui/support/readable.h"
#include "ui/support/text_recorder.h"
#include "ui/widgets/theme.h"
#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QHash>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QWidget>

namespace ballast::tests {
namespace {

constexpr double k_slack = 1.5; // glyphs may reach a pixel over their advance
constexpr double k_least_text = 4.5, k_least_edge = 3;

QString place_of(const QWidget& widget)
{
    QStringList names;
    for (const QWidget* at = &widget; at && names.size() < 3; at = at->parentWidget())
        names << (at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className()) : at->objectName());
    return names.join(QStringLiteral(" in "));
}

QString told(const PaintedText& text, const QString& fault)
{
    return QStringLiteral("“%1” %2, at %3 %4 on %5")
        .arg(text.text, fault)
        .arg(text.box.x(), 0, 'f', 0)
        .arg(text.box.y(), 0, 'f', 0)
        .arg(place_of(*text.on));
}

/// The part of a line where letters without ascenders stand: what two lines must not share.
QRectF core(const PaintedText& text)
{
    const double part = text.box.height() / 4;
    return text.box.adjusted(1, part, -1, -part);
}

bool is_seen(const PaintedText& text)
{
    const auto marks = [](QChar each) { return each.category() == QChar::Other_Format || each.isSpace(); };
    if (std::all_of(text.text.begin(), text.text.end(), marks)) return false; // direction isolates: no ink
    const QRectF shown = core(text) & text.clip;
    return shown.height() > core(text).height() / 2 && shown.width() > 1;
}

bool is_field(const QWidget& widget)
{
    for (const QWidget* at = &widget; at; at = at->parentWidget())
        if (qobject_cast<const QLineEdit*>(at) || qobject_cast<const QPlainTextEdit*>(at) ||
            qobject_cast<const QAbstractSpinBox*>(at))
            return true;
    return false;
}

/// Words that end in dots by themselves: a question follows.
QSet<QString> words_with_dots(const QWidget& window)
{
    QSet<QString> out;
    for (const QWidget* each : window.findChildren<QWidget*>())
        for (const char* property : {"text", "placeholderText"})
            if (const QString words = each->property(property).toString(); words.contains(u'…')) out << words;
    for (const QAction* each : window.findChildren<QAction*>())
        out << each->text();
    return out;
}

bool is_elided(const PaintedText& text, const QSet<QString>& with_dots)
{
    static const QRegularExpression address(QStringLiteral("[0-9a-fA-F ]…[0-9a-fA-F ]"));
    if (!text.text.contains(u'…') || text.text.contains(address)) return false;
    return std::none_of(with_dots.begin(), with_dots.end(),
                        [&](const QString& words) { return words.contains(text.text.trimmed()); });
}

bool is_cut(const PaintedText& text)
{
    if (text.box.left() < text.clip.left() - k_slack || text.box.right() > text.clip.right() + k_slack) return true;
    const QRectF on(text.on->mapTo(text.on->window(), QPoint()), QSizeF(text.on->size()));
    return core(text).top() < on.top() - k_slack || core(text).bottom() > on.bottom() + k_slack;
}

QColor ground_of(const QImage& picture, const QRectF& box)
{
    QHash<QRgb, int> counts;
    const QRect area = box.toRect() & picture.rect();
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            ++counts[picture.pixel(x, y)];
    QRgb most = 0;
    int times = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() > times) most = it.key(), times = it.value();
    return QColor::fromRgb(most);
}

/// The strongest contrast along a short line across the left edge of a control: its edge, or its own ground.
double edge_contrast(const QImage& picture, const QWidget& control)
{
    const QPoint left = control.mapTo(control.window(), QPoint(0, control.height() / 2));
    const int outside = left.x() - 6; // beyond the ring around what has the focus
    if (!picture.rect().contains(outside, left.y())) return 21;
    const QColor around = QColor::fromRgb(picture.pixel(outside, left.y()));
    double most = 1;
    for (int x = left.x(); x < left.x() + 4 && x < picture.width(); ++x)
        most = std::max(most, ui::contrast(QColor::fromRgb(picture.pixel(x, left.y())), around));
    return most;
}

bool has_edge(const QWidget& widget)
{
    const QPoint measured(0, widget.height() / 2); // scrolled away, it has no edge there
    if (!widget.isVisible() || !widget.isEnabled() || !widget.visibleRegion().contains(measured)) return false;
    if (qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget)) return true;
    if (qobject_cast<const QLineEdit*>(&widget))
        return !qobject_cast<const QAbstractSpinBox*>(widget.parentWidget()) &&
               !qobject_cast<const QComboBox*>(widget.parentWidget());
    const auto* button = qobject_cast<const QPushButton*>(&widget);
    // Joined buttons share the edges between them.
    const QString segment = widget.property("segment").toString();
    if (!segment.isEmpty() && segment != QLatin1String("first")) return false;
    return button && !button->isFlat() && !button->property("link").toBool();
}

} // namespace

QStringList unreadable_texts(QWidget& window)
{
    QStringList out;
    std::vector<PaintedText> seen;
    for (PaintedText& each : painted_texts(window))
        if (is_seen(each)) seen.push_back(std::move(each));
    const QSet<QString> with_dots = words_with_dots(window);
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (is_elided(seen[i], with_dots)) out << told(seen[i], QStringLiteral("is elided"));
        if (!is_field(*seen[i].on) && is_cut(seen[i])) out << told(seen[i], QStringLiteral("is cut off"));
        for (std::size_t j = i + 1; j < seen.size(); ++j) {
            const QRectF shared = core(seen[i]) & seen[i].clip & core(seen[j]) & seen[j].clip;
            if (shared.width() > 1 && shared.height() > 1)
                out << told(seen[i], QStringLiteral("lies over “%1”").arg(seen[j].text));
        }
    }
    out.removeDuplicates();
    return out;
}

QStringList faint_parts(QWidget& window)
{
    QStringList out;
    const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    for (const PaintedText& each : painted_texts(window)) {
        if (!is_seen(each) || !each.on->isEnabled()) continue;
        const QColor ground = ground_of(picture, each.box & each.clip);
        const double measured = ui::contrast(each.ink, ground);
        if (measured < k_least_text)
            out << told(each, QStringLiteral("has a contrast of %1 (%2 on %3)")
                                  .arg(measured, 0, 'f', 2)
                                  .arg(each.ink.name(), ground.name()));
    }
    for (const QWidget* each : window.findChildren<QWidget*>())
        if (has_edge(*each))
            if (const double measured = edge_contrast(picture, *each); measured < k_least_edge)
                out << QStringLiteral("%1 has an edge of contrast %2").arg(place_of(*each)).arg(measured, 0, 'f', 2);
    out.removeDuplicates();
    return out;
}

} // namespace ballast::tests
