#pragma once
#include "ui/models/approve_view.h"
#include "ui/pages/page_parts.h"
#include <QTimer>

class QCheckBox;
class QComboBox;

namespace ballast::ui {

class ApproveButton;
class IconLabel;

/// Below the document: what still stands in the way, and the acts that reject, approve and send.
class ApproveFooter : public QWidget {
    Q_OBJECT
public:
    /// `ask` sends a command of this footer.
    ApproveFooter(std::function<void(engine::Command)> ask, QWidget* parent = nullptr);
    /// `seen` is the dry run on the page: its notes are those that are read.
    void show_view(const ApproveView& view, simulate::SimulatedPtr seen);
    /// The document is gone: nothing of it counts as read.
    void forget();
    /// Approves or sends, if that is possible now.
    void do_primary_act();

private:
    void approve();
    void send();
    void show_acts();
    void show_payers();
    [[nodiscard]] QString missing() const;

    std::function<void(engine::Command)> m_ask;
    ApproveView m_view;
    bool m_enough = false; ///< signatures
    simulate::SimulatedPtr m_seen;
    std::vector<CheckValue> m_read; ///< the notes that were acknowledged
    QTimer m_settle;                ///< runs while approve and send are shut
    QCheckBox* m_notes;
    IconLabel* m_refusal_icon;
    QLabel *m_refusal, *m_payer_caption;
    QComboBox* m_payer;
    QPushButton* m_reject;
    ApproveButton *m_approve, *m_send;
};

} // namespace ballast::ui
