#pragma once
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace ballast::ui {

class Settings;

/// Language and look at the top right of the first page, where a newcomer looks for them.
class LookCorner : public QWidget {
    Q_OBJECT
public:
    /// `settings` outlives the corner.
    explicit LookCorner(Settings& settings, QWidget* parent = nullptr);

private:
    void show_choices();
    Settings& m_settings;
    QComboBox* m_language;
    QLabel* m_note;
    QWidget* m_looks;
};

} // namespace ballast::ui
