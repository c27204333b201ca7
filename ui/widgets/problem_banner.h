#pragma once
#include "ui/widgets/theme.h"
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ballast::ui {

class IconLabel;

/// What went wrong, in the three sentences every problem owes a person.
struct ProblemText {
    QString lead;
    QString happened;
    QString lost; ///< why nothing is lost
    QString to_do;
    QString details; ///< plain text of the fold and of "Copy as text"
    Tone tone = Tone::danger;
};

/// Lead line, the rows What happened, Nothing is lost, What to do, then acts; details fold out and copy as text.
class ProblemBanner : public QFrame {
    Q_OBJECT
public:
    explicit ProblemBanner(QWidget* parent = nullptr);
    void set(const ProblemText& problem); ///< announced once when its lead line is new
    /// Adds an act; the first is the primary one, and others that never stand beside it. Owned by the banner.
    QPushButton* add_act(const QString& text, const QString& icon_name, bool primary = false);
    /// The details stand elsewhere on the page: no fold, and nothing to copy here.
    void leave_details_out();
    void clear_acts(); ///< takes all acts away, before those of another problem

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void add_row(int row, const QString& caption, QLabel* words, QGridLayout& grid);
    ProblemText m_problem;
    IconLabel* m_icon;
    QLabel* m_lead;
    QLabel* m_happened;
    QLabel* m_lost;
    QLabel* m_to_do;
    QHBoxLayout* m_acts;
    QPushButton* m_fold;
    QPushButton* m_copy;
    QLabel* m_details;
    bool m_details_out = false;
};

} // namespace ballast::ui
