// SPDX-License-Identifier: GPL-3.0-or-later
#include "disturbances.h"

#include "randomconnectionfixture.h"

namespace neobeat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Fixture = RandomConnectionFixture;

template<Radio::State state>
void setRadio(Fixture &fixture)
{
    fixture.air().setState(state);
}

template<bool inRange>
void setInRange(Fixture &fixture)
{
    fixture.air().watch().setInRange(inRange);
}

void dropLink(Fixture &fixture)
{
    fixture.air().watch().dropLink();
}

/// The watch's scenario with one thing changed.
template<typename Change>
void changeScenario(Fixture &fixture, Change change)
{
    Scenario scenario = fixture.air().watch().scenario();
    change(scenario);
    fixture.air().watch().setScenario(scenario);
}

void phoneTakes(Fixture &fixture)
{
    changeScenario(fixture, [](Scenario &scenario) { scenario.reachFault = Scenario::ReachFault::Held; });
    dropLink(fixture);
}

void phoneGivesBack(Fixture &fixture)
{
    changeScenario(fixture, [](Scenario &scenario) { scenario.reachFault = Scenario::ReachFault::None; });
}

/// The link stays up but nothing notifies on it; the next link works.
void fallSilent(Fixture &fixture)
{
    changeScenario(fixture, [](Scenario &scenario) { scenario.notificationsStop = 0s; });
    fixture.letPass(1s);
    changeScenario(fixture, [](Scenario &scenario) { scenario.notificationsStop.reset(); });
}

void fallAsleep(Fixture &fixture)
{
    fixture.suspension().sleep();
    fixture.letPass(1500ms);
    dropLink(fixture);
}

void wake(Fixture &fixture)
{
    fixture.suspension().wake();
}

} // namespace

const QList<Disturbance> &disturbances()
{
    static const QList<Disturbance> all{
        {"link lost"_L1, 30, 0s, 0s, false, dropLink, nullptr},
        {"out of range"_L1, 4, 60s, 2h, false, setInRange<false>, setInRange<true>},
        {"taken by a phone"_L1, 3, 60s, 1h, false, phoneTakes, phoneGivesBack},
        {"stream silent"_L1, 5, 0s, 0s, false, fallSilent, nullptr},
        {"adapter off"_L1, 2, 5s, 30min, false, setRadio<Radio::State::Off>, setRadio<Radio::State::Ready>},
        {"adapter removed"_L1, 2, 2s, 10min, false, setRadio<Radio::State::NoAdapter>, setRadio<Radio::State::Ready>},
        {"adapter blocked"_L1, 1, 5s, 30min, false, setRadio<Radio::State::Blocked>, setRadio<Radio::State::Ready>},
        {"service gone"_L1, 2, 1s, 2min, false, setRadio<Radio::State::ServiceMissing>, setRadio<Radio::State::Ready>},
        {"sleep"_L1, 2, 60s, 2h, true, fallAsleep, wake},
        {"sleep unannounced"_L1, 1, 60s, 2h, true, dropLink, wake},
    };
    return all;
}

const Disturbance &night()
{
    static const Disturbance row{"night"_L1, 0, 7h, 8h, true, fallAsleep, wake};
    return row;
}

} // namespace neobeat
