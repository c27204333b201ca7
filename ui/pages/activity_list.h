#pragma once
#include "ui/models/activity_view.h"
#include <QListView>

namespace ballast::ui {

class ActivityModel;

/// Records, newest first, under the headings of their days. While it is seen, a new record moves neither selection
/// nor scroll.
class ActivityList : public QListView {
    Q_OBJECT
public:
    explicit ActivityList(QWidget* parent = nullptr);
    /// Newest first; the chosen record stays chosen while it is among them.
    void set_rows(std::vector<ActivityRow> rows);
    [[nodiscard]] const std::vector<ActivityRow>& rows() const; ///< as set
    /// Number of the chosen record; 0: none.
    [[nodiscard]] std::uint64_t chosen() const { return m_chosen; }
    void choose(std::uint64_t sequence); ///< by its number; one that is not listed: none is chosen

Q_SIGNALS:
    void chosen_changed(quint64 sequence); ///< by a person or by choose()

private:
    void take_current(const QModelIndex& now);
    ActivityModel* m_model;
    std::uint64_t m_chosen = 0;
    bool m_follows = true; ///< nobody has chosen: while nobody looks, the newest is the chosen one
    bool m_filling = false;
};

} // namespace ballast::ui
