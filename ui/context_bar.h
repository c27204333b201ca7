#pragma once
#include "ui/command_field.h"
#include "ui/widgets/freshness_label.h"
#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace ballast::ui {

/// The bar above every page: which treasury, under which rule, on which network, how fresh; find or do; menu.
class ContextBar : public QFrame {
    Q_OBJECT
public:
    ContextBar(Actions& actions, QWidget* parent = nullptr); ///< `actions` fill the menu and must outlive the bar
    /// Name of the selected treasury, "Safe 2 of 3" and the network's name; empty before there is one.
    void set_treasury(const QString& name, const QString& rule, const QString& network);
    /// The treasuries, then the acts on them; `treasury_chosen` comes with the index.
    void set_choices(const QStringList& names, int selected);
    void set_freshness(const Freshness& freshness) { m_freshness->set(freshness); } ///< of the numbers on all pages
    /// Leaves out what does not fit.
    void set_width_class(int width);
    [[nodiscard]] CommandField* command_field() const { return m_field; } ///< for its list of things and for Ctrl+K

Q_SIGNALS:
    void treasury_chosen(int index); ///< by a person, from the choices; not by set_choices()

private:
    void build_menu();
    Actions& m_actions;
    QToolButton* m_treasury;
    QMenu* m_choices;
    QStringList m_names; ///< what the menu lists
    int m_selected = -1;
    QLabel* m_rule;
    QLabel* m_network;
    FreshnessLabel* m_freshness;
    CommandField* m_field;
    QToolButton* m_menu;
};

} // namespace ballast::ui
