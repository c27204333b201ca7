#pragma once
#include <QObject>

class QWidget;

namespace ballast::ui {

/// Says a widget's accessible name to assistive technology at once, because it tells something new. Callers see to it
/// that it is said once.
void announce(QWidget& widget);

/// Repeats what was announced, for whoever wants to hear it without assistive technology.
class Announcer : public QObject {
    Q_OBJECT
public:
    static Announcer& instance(); ///< one for the program
Q_SIGNALS:
    void said(const QString& words); ///< the text as a screen reader gets it
};

} // namespace ballast::ui
