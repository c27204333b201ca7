#pragma once
#include "ui/widgets/theme.h"
#include <QFrame>
#include <QLabel>
#include <QListView>
#include <QStandardItemModel>
#include <QToolButton>

namespace ballast::ui {

/// The left rail: the program's mark, the pages with icon, word and badge, and the lock state of the keys.
class Rail : public QFrame {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);
    /// At the end; `gap_before` sets it apart from those above.
    void add_page(const QString& word, const QString& icon_name, bool gap_before);
    /// Empty `text`: none; `page` counts from 0 in the order of add_page.
    void set_badge(int page, const QString& text, Tone tone);
    void set_current(int page); ///< as if a person had chosen it
    /// Words hide, names and tooltips stay.
    void set_compact(bool compact);
    /// The text beside the lock and whether any key is open.
    void set_lock_state(const QString& text, bool any_open);
    [[nodiscard]] QListView* list() const { return m_list; }          ///< the pages, for the focus and for tests
    [[nodiscard]] QToolButton* lock_button() const { return m_lock; } ///< locks all keys; the window connects it

Q_SIGNALS:
    void page_chosen(int page); ///< another page than before; counted as in add_page

private:
    void fit_width();
    QStandardItemModel* m_model;
    QListView* m_list;
    QLabel* m_word;
    QToolButton* m_lock;
    bool m_compact = false;
};

} // namespace ballast::ui
