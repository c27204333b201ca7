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
    bool compared = false;      ///< their answers were compared; with one endpoint they never are
    bool stale = false;         ///< older than this chain's habit
    bool other_network = false; ///< an endpoint serves another network with the chain's number
    bool unreachable = false;   ///< every endpoint was asked and none answers
};

/// "Block 24,407,242 · 4 s ago · 3 of 3 endpoints agree", with a tick or a warning.
class FreshnessLabel : public QWidget {
    Q_OBJECT
public:
    explicit FreshnessLabel(QWidget* parent = nullptr);
    /// What is shown: all its words, the same in short, the block alone, or the mark alone; all is then the tooltip.
    enum class Room { all, brief, block, mark };
    /// Its words and its tick or warning; what does not fit is set_room's matter.
    void set(const Freshness& freshness);
    /// Leaves out what a narrow window has no room for.
    void set_room(Room room);
    /// What it needs, in pixels.
    [[nodiscard]] int width_of(Room room) const;

private:
    void refresh();
    [[nodiscard]] QString rest(bool brief) const;
    Freshness m_value;
    Room m_room = Room::all;
    IconLabel* m_icon;
    QLabel* m_block;
    QLabel* m_rest;
};

} // namespace ballast::ui
