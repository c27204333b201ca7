#pragma once
#include "engine/core.h"

namespace ballast::engine {

/// While it lives, EngineState::waiting says what is waited for and since when.
class Core::Wait {
public:
    /// Adds the line, with the time of now, and publishes it.
    Wait(Core& core, Waiting::For what) : m_core(core), m_what(what)
    {
        m_core.m_state.waiting.push_back({.what = what, .since = m_core.m_clock.now()});
        m_core.publish();
    }
    ~Wait()
    {
        const auto mine = find();
        if (mine != m_core.m_state.waiting.end()) m_core.m_state.waiting.erase(mine);
    }
    /// Tells how far it is.
    void show(std::size_t done, std::size_t all)
    {
        const auto mine = find();
        if (mine == m_core.m_state.waiting.end()) return;
        mine->done = done;
        mine->all = all;
        m_core.publish();
    }
    Wait(const Wait&) = delete;
    Wait& operator=(const Wait&) = delete;

private:
    [[nodiscard]] std::vector<Waiting>::iterator find()
    {
        return std::ranges::find(m_core.m_state.waiting, m_what, &Waiting::what);
    }
    Core& m_core;
    Waiting::For m_what;
};

} // namespace ballast::engine
