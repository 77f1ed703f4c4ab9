// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/autostart.h"

namespace neobeat {

/// A desktop that starts the program, unless there is a problem.
class FakeAutostart final : public Autostart
{
public:
    State state() const override { return m_state; }
    Problem problem() const override { return m_problem; }
    void setEnabled(bool enabled) override
    {
        if (m_problem == Problem::None)
            m_state = enabled ? State::On : State::Off;
        Q_EMIT changed();
    }
    void refresh() override { ++refreshes; }
    void set(State state, Problem problem)
    {
        m_state = state;
        m_problem = problem;
        Q_EMIT changed();
    }

    int refreshes = 0;

private:
    State m_state = State::Off;
    Problem m_problem = Problem::None;
};

} // namespace neobeat
