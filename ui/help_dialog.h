#pragma once
#include <QDialog>

namespace ballast::ui {

class Actions;

/// Every action that has a key, with its key: what F1 shows. It scrolls where it is taller than the window.
class HelpDialog : public QDialog {
    Q_OBJECT
public:
    HelpDialog(const Actions& actions, QWidget* window); ///< reads the actions once, as they are now
};

} // namespace ballast::ui
