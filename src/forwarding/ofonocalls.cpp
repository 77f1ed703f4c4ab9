// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/ofonocalls.h"

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

const QString ofonoCallInterface = u"org.ofono.VoiceCall"_s;
const QString ofonoManagerInterface = u"org.ofono.VoiceCallManager"_s;

bool isOfonoRinging(const QString &state)
{
    return state == "incoming"_L1 || state == "waiting"_L1;
}

} // namespace

OfonoCalls::OfonoCalls(const QDBusConnection &bus, const QString &service, QObject *parent)
    : BusCalls(bus, service, ofonoCallInterface, parent)
{
}

void OfonoCalls::followSignals()
{
    follow(ofonoManagerInterface, u"CallAdded"_s, SLOT(onCallAdded(QDBusObjectPath, QVariantMap)));
    follow(ofonoManagerInterface, u"CallRemoved"_s, SLOT(onCallRemoved(QDBusObjectPath)));
    follow(ofonoCallInterface, u"PropertyChanged"_s, SLOT(onPropertyChanged(QString, QDBusVariant, QDBusMessage)));
}

void OfonoCalls::onCallAdded(const QDBusObjectPath &path, const QVariantMap &properties)
{
    if (!isOfonoRinging(properties.value(u"State"_s).toString()))
        return;
    const QString name = properties.value(u"Name"_s).toString();
    begin(path.path(), name.isEmpty() ? properties.value(u"LineIdentification"_s).toString() : name);
}

void OfonoCalls::onPropertyChanged(const QString &name, const QDBusVariant &value, const QDBusMessage &message)
{
    if (name == "State"_L1 && !isOfonoRinging(value.variant().toString()))
        end(message.path());
}

} // namespace neobeat
