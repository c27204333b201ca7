#pragma once
#include "ui/actions.h"
#include "ui/models/find_view.h"
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>

namespace ballast::ui {

/// Find or do: every action and page by its words, every asset, address and record of the treasury by its name. Enter
/// runs what was chosen from the list, named whole, or is the only match; it never guesses among several, and never
/// approves or sends. What matches nothing is searched in the log.
class CommandField : public QLineEdit {
    Q_OBJECT
public:
    explicit CommandField(Actions& actions, QWidget* parent = nullptr); ///< `actions` must outlive the field
    /// Where the things come from; asked when the field gets the focus, so that a new block costs nothing.
    void set_things(std::function<std::vector<Find>()> look) { m_look = std::move(look); }

Q_SIGNALS:
    /// An asset, address or record was chosen.
    void found(const ballast::ui::Find& thing);
    /// Words that nothing here is called by.
    void searched(const QString& words);
    /// Esc was pressed: whoever had the focus before may have it again.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void list();
    void run(const QModelIndex& entry);
    void run_words();
    void give_up();
    void offer_search(const QString& words);
    void search(const QString& words);
    void place_key();
    Actions& m_actions;
    std::function<std::vector<Find>()> m_look;
    std::vector<Find> m_things;
    QStandardItemModel* m_entries;
    QString m_words;        ///< as typed: the field shows what was chosen from the list
    QLabel* m_key;          ///< the shortcut, while nothing is typed
    bool m_running = false; ///< one press of Enter reaches the field and its list: it counts once
};

} // namespace ballast::ui
