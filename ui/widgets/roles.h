#pragma once

namespace ballast::ui {

/// Tells assistive technology what the widgets are that Qt does not know: charts and drawings. Harmless when repeated.
void install_roles();

} // namespace ballast::ui
