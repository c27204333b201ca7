#pragma once
#include "ui/widgets/theme.h"
#include <QAbstractButton>

namespace ballast::ui {

/// The act that signs. Two lines: the effect, and the floors. Enter reaches it only with the focus on it.
class ApproveButton : public QAbstractButton {
    Q_OBJECT
public:
    /// May be pressed; may not, for a reason; waits for a signature or the chain.
    enum class State { ready, refused, busy };
    explicit ApproveButton(QWidget* parent = nullptr);
    /// `effect`: "Approve: sell 163.33 WETH", `floors`: "for at least 377,577.10 USDC".
    void set_effect(const QString& effect, const QString& floors);
    /// Ready with the accent; refused with a lock (the page shows the reason); busy with a waiting line.
    void set_state(State state, const QString& reason_or_waiting = {});
    [[nodiscard]] State state() const { return m_state; } ///< refused until set_state() says otherwise
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); } ///< no word of it is cut

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh_name();
    State m_state = State::refused;
    QString m_effect, m_floors, m_note;
};

} // namespace ballast::ui
