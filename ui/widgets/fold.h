#pragma once
#include <QWidget>

class QPushButton;

namespace ballast::ui {

/// A heading that folds and unfolds what stands below it.
class Fold : public QWidget {
    Q_OBJECT
public:
    /// Takes the content over. `object` names the heading's button.
    Fold(const QString& object, const QString& title, QWidget* content, bool open, QWidget* parent = nullptr);
    void set_open(bool open); ///< as a press on the heading does

private:
    void show_open(bool open);
    QPushButton* m_heading;
    QWidget* m_content;
};

} // namespace ballast::ui
