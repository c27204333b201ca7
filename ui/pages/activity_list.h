#pragma once
#include "ui/models/activity_view.h"
#include <QListView>

namespace ballast::ui {

class ActivityModel;

/// Records, newest first, under the headings of their days. A new record moves neither selection nor scroll.
class ActivityList : public QListView {
    Q_OBJECT
public:
    explicit ActivityList(QWidget* parent = nullptr);
    void set_rows(std::vector<ActivityRow> rows);
    /// Number of the chosen record; 0: none.
    [[nodiscard]] std::uint64_t chosen() const { return m_chosen; }
    void choose(std::uint64_t sequence);

Q_SIGNALS:
    void chosen_changed(quint64 sequence);

private:
    void take_current(const QModelIndex& now);
    ActivityModel* m_model;
    std::uint64_t m_chosen = 0;
    bool m_filling = false;
};

} // namespace ballast::ui
