#pragma once
#include <QComboBox>

namespace ballast::ui {

/// A combo box with its arrow: a style sheet that gives the box a border draws none in the theme's colour.
class Choice : public QComboBox {
    Q_OBJECT
public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ballast::ui
