#pragma once
#include <QPointer>
#include <QWidget>

namespace ballast::ui {

/// The accent ring, 2 pixels wide and 2 outside whatever has the focus. One per window, above everything, so that
/// neither style sheets nor neighbours clip it.
class FocusRing : public QWidget {
    Q_OBJECT
public:
    /// Of a list: the QMargins between a row and the ground that it draws, which is what the ring goes around.
    static constexpr const char* k_row_margins = "rowMargins";
    explicit FocusRing(QWidget* window);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* now);
    void place();
    QPointer<QWidget> m_target;
    QMetaObject::Connection m_row; ///< to the current row of a list that has the focus
};

} // namespace ballast::ui
