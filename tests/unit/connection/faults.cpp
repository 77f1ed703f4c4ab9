// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"

namespace neobeat {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using RadioState = Radio::State;

template<RadioState state>
void setRadio(FaultFixture &fixture)
{
    fixture.radio.setState(state);
}

void nothing(FaultFixture &)
{
}

void dropLink(FaultFixture &fixture)
{
    fixture.radio.watch().dropLink();
}

void leaveRange(FaultFixture &fixture)
{
    fixture.radio.watch().setInRange(false);
}

void enterRange(FaultFixture &fixture)
{
    fixture.radio.watch().setInRange(true);
}

void heal(FaultFixture &fixture)
{
    fixture.behave(u"seed=1"_s);
}

void fallAsleep(FaultFixture &fixture)
{
    Q_EMIT fixture.suspension.aboutToSleep();
    fixture.clock.sleepFor(8h);
}

void wake(FaultFixture &fixture)
{
    Q_EMIT fixture.suspension.resumed();
}

/// Changes the watch's scenario and drops the link, so that the next link follows at once.
template<const char16_t *scenario>
void misbehave(FaultFixture &fixture)
{
    fixture.behave(QString::fromUtf16(scenario));
    fixture.radio.watch().dropLink();
}

/// The same on the present link.
template<const char16_t *scenario>
void change(FaultFixture &fixture)
{
    fixture.behave(QString::fromUtf16(scenario));
}

constexpr char16_t held[] = u"held";
constexpr char16_t refused[] = u"connect-refused";
constexpr char16_t neverConnects[] = u"connect-silent";
constexpr char16_t gattSilent[] = u"gatt-silent";
constexpr char16_t authSilent[] = u"silent";
constexpr char16_t noVerdict[] = u"no-answer";
constexpr char16_t dropsOnConnect[] = u"drop-on-connect";
constexpr char16_t dropsAfterAuth[] = u"drop-after-auth";
constexpr char16_t noServices[] = u"services-missing";
constexpr char16_t garbage[] = u"garbage";
constexpr char16_t falls_silent[] = u"notifications-stop=0";
constexpr char16_t wrongKey[] = u"wrong-key";

} // namespace

const QList<Fault> &faults()
{
    static const QList<Fault> all{
        {"link dropped", 0s, dropLink, nothing},
        {"out of range", 90s, leaveRange, enterRange},
        {"away for 3 hours", 10'800s, leaveRange, enterRange},
        {"held by another central", 120s, misbehave<held>, heal},
        {"adapter off", 60s, setRadio<RadioState::Off>, setRadio<RadioState::Ready>},
        {"adapter blocked", 60s, setRadio<RadioState::Blocked>, setRadio<RadioState::Ready>},
        {"adapter removed", 60s, setRadio<RadioState::NoAdapter>, setRadio<RadioState::Ready>},
        {"bluetoothd gone", 20s, setRadio<RadioState::ServiceMissing>, setRadio<RadioState::Ready>},
        {"bus denied", 60s, setRadio<RadioState::AccessDenied>, setRadio<RadioState::Ready>},
        {"suspend for 8 hours", 1s, fallAsleep, wake},
        {"connection refused", 30s, misbehave<refused>, heal},
        {"connection without end", 60s, misbehave<neverConnects>, heal},
        {"link without answers", 60s, misbehave<gattSilent>, heal},
        {"no challenge", 60s, misbehave<authSilent>, heal},
        {"no verdict", 60s, misbehave<noVerdict>, heal},
        {"drops each link", 60s, misbehave<dropsOnConnect>, heal},
        {"drops when paired", 60s, misbehave<dropsAfterAuth>, heal},
        {"service missing", 60s, misbehave<noServices>, heal},
        {"random values", 60s, misbehave<garbage>, heal},
        {"falls silent", 60s, change<falls_silent>, heal},
        {"key not accepted", 30s, misbehave<wrongKey>, heal, Error::Code::KeyRejected},
    };
    return all;
}

} // namespace neobeat
