#include "ui/widgets/number_field.h"
#include <QEvent>
#include <QSignalBlocker>
#include <cmath>

namespace ballast::ui {
namespace {

class CalmWheel : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget*>(watched)->hasFocus()) return false;
        event->ignore(); // the scroll area behind takes it
        return true;
    }
};

} // namespace

QDoubleSpinBox* make_number_field(const NumberSpec& spec)
{
    auto* field = new QDoubleSpinBox;
    field->setObjectName(spec.object);
    field->setAccessibleName(spec.name);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    field->setGroupSeparatorShown(true);
    field->setDecimals(spec.places);
    field->setRange(spec.low, spec.high);
    field->setSingleStep(spec.step);
    if (!spec.unit.isEmpty()) field->setSuffix(QChar(0x00A0) + spec.unit);
    if (!spec.none.isEmpty()) field->setSpecialValueText(spec.none);
    calm_wheel(field);
    return field;
}

void set_number(QDoubleSpinBox* field, double value, int most_places)
{
    const QSignalBlocker quiet(field);
    int places = field->decimals();
    const auto fits = [value](int digits) {
        return std::abs(std::round(value * std::pow(10, digits)) / std::pow(10, digits) - value) < 1e-10;
    };
    while (places < most_places && !fits(places))
        ++places;
    if (places != field->decimals()) field->setDecimals(places);
    if (std::abs(field->value() - value) < 0.5 * std::pow(10.0, -places)) return;
    field->setValue(value);
}

void calm_wheel(QWidget* control)
{
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(new CalmWheel(control));
}

} // namespace ballast::ui
