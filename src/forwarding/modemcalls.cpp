// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/modemcalls.h"

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

const QString modemCallInterface = u"org.freedesktop.ModemManager1.Call"_s;
const QString voiceInterface = u"org.freedesktop.ModemManager1.Modem.Voice"_s;

// States of a call.
constexpr int ringingIn = 3;
constexpr int waitingIn = 6; // Another call is active.

bool isModemRinging(int state)
{
    return state == ringingIn || state == waitingIn;
}

} // namespace

ModemCalls::ModemCalls(const QDBusConnection &bus, QObject *parent)
    : BusCalls(bus, u"org.freedesktop.ModemManager1"_s, modemCallInterface, parent)
{
}

void ModemCalls::followSignals()
{
    follow(voiceInterface, u"CallAdded"_s, SLOT(onCallAdded(QDBusObjectPath)));
    follow(voiceInterface, u"CallDeleted"_s, SLOT(onCallDeleted(QDBusObjectPath)));
    follow(modemCallInterface, u"StateChanged"_s, SLOT(onStateChanged(int, int, uint, QDBusMessage)));
}

void ModemCalls::onCallAdded(const QDBusObjectPath &path)
{
    look(path.path());
}

void ModemCalls::onStateChanged(int, int now, uint, const QDBusMessage &message)
{
    if (isModemRinging(now))
        look(message.path());
    else
        end(message.path());
}

void ModemCalls::look(const QString &path)
{
    withProperties(path, [this, path](const QVariantMap &properties) {
        if (isModemRinging(properties.value(u"State"_s).toInt()))
            begin(path, properties.value(u"Number"_s).toString());
    });
}

} // namespace neobeat
