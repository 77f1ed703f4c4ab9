// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowdriver.h"

#include <QRandomGenerator>

namespace neobeat {

/// Clicks, types, turns the wheel and resizes the window at random, while the watch comes into range and leaves it.
class RandomUser
{
public:
    RandomUser(WindowDriver &window, quint32 seed);

    /// Performs one action.
    void act();
    /// The last actions, the most recent one at the end.
    QStringList story() const { return m_story; }

private:
    void click();
    void press();
    void write();
    void turnWheel();
    void pullAtTheWindow();
    void carryTheWatch();
    void changeTheSettings();
    void lookAtTheHistory();

    QPoint anywhere();
    template<typename List>
    auto oneOf(const List &list)
    {
        return list[m_random.bounded(int(std::size(list)))];
    }
    void tell(const QString &what);

    WindowDriver &m_window;
    QRandomGenerator m_random;
    QStringList m_story;
};

} // namespace neobeat
