#pragma once
#include <QDoubleSpinBox>
#include <QString>

namespace ballast::ui {

/// What a number field asks for.
struct NumberSpec {
    QString object; ///< objectName
    QString name;   ///< accessible name
    double low = 0;
    double high = 100;
    int places = 1;
    double step = 1;
    QString unit = {}; ///< written behind the number
    QString none = {}; ///< what the lowest value is called, e.g. "none"
};

/// A number without arrow buttons, right aligned, with the locale's grouping; arrow keys step it.
[[nodiscard]] QDoubleSpinBox* make_number_field(const NumberSpec& spec);
/// Writes a number unless it stands there already, so that what a person is typing stays; a value with more places than
/// the field has widens it, up to `most_places`. Emits nothing.
void set_number(QDoubleSpinBox* field, double value, int most_places = 9);
/// The wheel changes this control only while it has the focus: a page that is scrolled must not change a number.
void calm_wheel(QWidget* control);

} // namespace ballast::ui
