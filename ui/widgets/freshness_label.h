#pragma once
#include "ui/widgets/theme.h"
#include <QLabel>
#include <QWidget>

namespace ballast::ui {

class IconLabel;

/// How new the numbers are.
struct Freshness {
    QString block; ///< formatted, empty before the first
    QString age;   ///< "4 s", empty when unknown
    int agree = 0; ///< endpoints that answer alike
    int endpoints = 0;
    bool compared = false; ///< their answers were compared; with one endpoint they never are
    bool stale = false;    ///< older than this chain's habit
};

/// "Block 24,407,242 · 4 s ago · 3 of 3 endpoints agree", with a tick or a warning.
class FreshnessLabel : public QWidget {
    Q_OBJECT
public:
    explicit FreshnessLabel(QWidget* parent = nullptr);
    void set(const Freshness& freshness);
    /// Leaves only the block, for narrow windows.
    void set_short(bool is_short);
    /// What it needs, with the block alone or with all of it.
    [[nodiscard]] int width_of(bool is_short) const;

private:
    void refresh();
    Freshness m_value;
    bool m_short = false;
    IconLabel* m_icon;
    QLabel* m_block;
    QLabel* m_rest;
};

} // namespace ballast::ui
