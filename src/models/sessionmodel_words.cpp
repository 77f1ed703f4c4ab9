// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SessionModel that puts what it knows into words and numbers.
#include "models/sessionmodel.h"

#include <QLocale>

namespace neobeat {

using namespace Qt::StringLiterals;

bool SessionModel::isBusy() const
{
    return isWanted() && m_phase != Phase::Ready && !canTryNow() && m_phase != Phase::Asleep;
}

bool SessionModel::isWanted() const
{
    return m_phase != Phase::NoWatch && m_phase != Phase::Disconnected;
}

bool SessionModel::canTryNow() const
{
    return m_phase == Phase::Waiting || m_phase == Phase::Released;
}

QString SessionModel::nextTryText() const
{
    const std::optional<QDateTime> next = m_keeper.nextTry();
    if (!next)
        return {};
    if (m_phase == Phase::Released)
        return tr("Neobeat asks for the watch again at %1.").arg(QLocale().toString(next->time(), u"HH:mm"_s));
    return tr("Next try at %1, or as soon as the watch is seen.").arg(QLocale().toString(next->time(), u"HH:mm:ss"_s));
}

QString SessionModel::stateText() const
{
    switch (m_phase) {
    case Phase::NoWatch:
        return tr("No watch");
    case Phase::Disconnected:
        return tr("Not connected");
    case Phase::Seeking:
        return tr("Searching…");
    case Phase::Connecting:
        return tr("Connecting…");
    case Phase::Waiting:
        return tr("Waiting for the watch");
    case Phase::Released:
        return tr("Left to the phone");
    case Phase::Asleep:
        return tr("The computer sleeps");
    case Phase::Discovering:
        return tr("Finding services…");
    case Phase::Authenticating:
        return tr("Proving the key…");
    case Phase::Preparing:
        return tr("Reading the watch…");
    case Phase::Ready:
        return tr("Connected");
    case Phase::Closing:
        return tr("Disconnecting…");
    }
    return {};
}

QString SessionModel::keyStoreText() const
{
    return keyStoreWaitingText(m_access.keyStoreWaiting());
}

int SessionModel::batteryLevel() const
{
    return m_session.battery().level.value_or(-1);
}

bool SessionModel::isCharging() const
{
    return m_session.battery().charging.value_or(false);
}

QString SessionModel::batteryText() const
{
    const std::optional<int> level = m_session.battery().level;
    return level ? tr("%1 %").arg(*level) : tr("unknown");
}

QString SessionModel::lastChargeText() const
{
    const BatteryStatus battery = m_session.battery();
    if (!battery.lastCharge)
        return {};
    // In the time zone that the watch wrote down: it is the time that the user saw on it.
    const QString moment = QLocale().toString(*battery.lastCharge, u"d MMM yyyy, HH:mm"_s);
    return battery.levelAtLastCharge ? tr("%1, at %2 %").arg(moment).arg(*battery.levelAtLastCharge) : moment;
}

QString SessionModel::firmwareVersion() const
{
    return m_session.deviceInformation().firmwareVersion;
}

QString SessionModel::hardwareRevision() const
{
    return m_session.deviceInformation().hardwareRevision;
}

QString SessionModel::serialNumber() const
{
    return m_session.deviceInformation().serialNumber;
}

QString SessionModel::productText() const
{
    const std::optional<PnpId> id = m_session.deviceInformation().pnpId;
    return id ? u"%1:%2"_s.arg(id->vendor, 4, 16, QChar(u'0')).arg(id->product, 4, 16, QChar(u'0')) : QString();
}

} // namespace neobeat
