#pragma once
#include <QWidget>

/// Every component once, filled with the data set of the guide; for pictures and for tests that walk widgets.
[[nodiscard]] QWidget* make_gallery();
