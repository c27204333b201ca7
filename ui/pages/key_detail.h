#pragma once
#include "ui/models/keys_view.h"
#include "ui/pages/page_parts.h"
#include "ui/widgets/status_chip.h"

namespace ballast::ui {

/// All that is known of the key, co-signer or treasury chosen in the list beside it.
class KeyDetailPanel : public QFrame {
    Q_OBJECT
public:
    explicit KeyDetailPanel(QWidget* parent = nullptr);
    void set(const KeyDetail& detail);

private:
    void show_facts();
    KeyDetail m_shown;
    QLabel *m_name, *m_address, *m_treasury, *m_place, *m_note;
    StatusChip* m_chip;
    QVBoxLayout* m_facts;
    QWidget* m_signs;
};

} // namespace ballast::ui
