#pragma once
#include "ui/models/keys_view.h"
#include "ui/pages/page_parts.h"
#include "ui/widgets/status_chip.h"
#include <QGridLayout>

namespace ballast::ui {

/// All that is known of the key, co-signer or treasury chosen in the list beside it.
class KeyDetailPanel : public QFrame {
    Q_OBJECT
public:
    explicit KeyDetailPanel(QWidget* parent = nullptr);
    void set(const KeyDetail& detail); ///< rebuilt only when something of it is new

Q_SIGNALS:
    /// The treasury that is shown shall be watched no longer; nothing was asked about it yet.
    void forget_asked();

private:
    void show_facts();
    KeyDetail m_shown;
    QLabel *m_name, *m_address, *m_treasury, *m_place, *m_note;
    StatusChip* m_chip;
    QGridLayout* m_facts;
    QPushButton* m_forget;
    QWidget* m_signs;
};

} // namespace ballast::ui
