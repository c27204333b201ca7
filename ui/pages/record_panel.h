#pragma once
#include "ui/models/activity_view.h"
#include "ui/pages/page_parts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/status_chip.h"

namespace ballast::ui {

/// One record in full: facts, plan against actual, its hash and the one before, and the whole as text.
class RecordPanel : public QFrame {
    Q_OBJECT
public:
    explicit RecordPanel(QWidget* parent = nullptr);
    /// Rebuilt only when another record comes; its age moves with every call.
    void set(const RecordView& view);
    /// Whether the records up to this one hold.
    void set_chain(const LogState& log, bool intact);
    /// Whether the Approve page shows the record's plan, and whether it is finished there.
    void set_open(bool shown, bool finished);

Q_SIGNALS:
    /// The plan of the record is wanted on the Approve page.
    void open_asked();

private:
    void add_hashes(const RecordView& view);
    void add_group(const FactGroup& group);
    void add_fact_row(const Fact& fact);
    QLabel* add_hex(const QString& hex, const QString& name, bool bold);
    RecordView m_view;
    QLabel *m_title, *m_when, *m_chain;
    StatusChip* m_chip;
    QVBoxLayout* m_facts;
    IconLabel* m_chain_icon;
    QPushButton *m_open, *m_copy;
};

} // namespace ballast::ui
