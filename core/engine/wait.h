#pragma once
#include "engine/core.h"

namespace ballast::engine {

/// While it lives, EngineState::waiting says what is waited for and since when.
class Core::Wait {
public:
    Wait(Core& core, Waiting::For what) : m_core(core), m_what(what)
    {
        m_core.m_state.waiting.push_back({what, m_core.m_clock.now()});
        m_core.publish();
    }
    ~Wait()
    {
        auto& waiting = m_core.m_state.waiting;
        const auto mine =
            std::find_if(waiting.begin(), waiting.end(), [&](const Waiting& each) { return each.what == m_what; });
        if (mine != waiting.end()) waiting.erase(mine);
    }
    Wait(const Wait&) = delete;
    Wait& operator=(const Wait&) = delete;

private:
    Core& m_core;
    Waiting::For m_what;
};

} // namespace ballast::engine
