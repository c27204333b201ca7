#include "ui/widgets/roles.h"
#include <QAccessibleWidget>
#include <array>

namespace ballast::ui {
namespace {

struct Known {
    const char* name; ///< of the class
    QAccessible::Role role;
};
constexpr std::array k_known{Known{"ballast::ui::RingChart", QAccessible::Chart},
                             Known{"ballast::ui::LaneChart", QAccessible::Chart},
                             Known{"ballast::ui::Trend", QAccessible::Chart},
                             Known{"ballast::ui::FlowView", QAccessible::Chart},
                             Known{"ballast::ui::StepBar", QAccessible::Indicator},
                             Known{"ballast::ui::BandWidget", QAccessible::Graphic},
                             Known{"ballast::ui::AmountLabel", QAccessible::StaticText},
                             Known{"ballast::ui::AddressLabel", QAccessible::Grouping},
                             Known{"ballast::ui::FreshnessLabel", QAccessible::StaticText},
                             Known{"ballast::ui::SignerRow", QAccessible::ListItem},
                             Known{"ballast::ui::KeyRowWidget", QAccessible::ListItem},
                             Known{"QScrollArea", QAccessible::Pane},
                             Known{"ballast::ui::StatusBanner", QAccessible::AlertMessage},
                             Known{"ballast::ui::ProblemBanner", QAccessible::AlertMessage}};

QAccessibleInterface* make_interface(const QString& name, QObject* object)
{
    for (const Known& known : k_known)
        if (name == QLatin1String(known.name)) return new QAccessibleWidget(qobject_cast<QWidget*>(object), known.role);
    return nullptr;
}

} // namespace

void install_roles() { QAccessible::installFactory(make_interface); } // the same one again takes the place of itself

} // namespace ballast::ui
