// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/livevalue.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace neobeat {

QString nameOf(LiveValue::Quality quality)
{
    switch (quality) {
    case LiveValue::Quality::Idle:
        return u"idle"_s;
    case LiveValue::Quality::Waiting:
        return u"waiting"_s;
    case LiveValue::Quality::NoContact:
        return u"no-contact"_s;
    case LiveValue::Quality::Stale:
        return u"stale"_s;
    case LiveValue::Quality::Good:
        return u"good"_s;
    case LiveValue::Quality::Disconnected:
        break;
    }
    return u"disconnected"_s;
}

QJsonObject jsonOf(const LiveValue &value, std::chrono::milliseconds uptime)
{
    QJsonObject object{{u"bpm"_s, value.bpm ? QJsonValue(*value.bpm) : QJsonValue()},
                       {u"quality"_s, nameOf(value.quality)},
                       {u"battery"_s, value.battery ? QJsonValue(*value.battery) : QJsonValue()},
                       {u"connected"_s, value.connected},
                       {u"watch"_s, value.watchName.isEmpty() ? QJsonValue() : QJsonValue(value.watchName)},
                       {u"measured_at"_s, QJsonValue()},
                       {u"age"_s, QJsonValue()}};
    if (value.measuredAt.isValid()) {
        const QDateTime time = value.measuredAt.toOffsetFromUtc(value.measuredAt.offsetFromUtc());
        object[u"measured_at"_s] = time.toString(Qt::ISODateWithMs);
        object[u"age"_s] = double((uptime - value.measuredUptime).count()) / 1000;
    }
    if (!value.rrIntervals.isEmpty()) {
        QJsonArray intervals;
        for (const quint16 interval : value.rrIntervals)
            intervals.append(std::round(interval * 10000.0 / 1024) / 10);
        object[u"rr"_s] = intervals;
    }
    return object;
}

} // namespace neobeat
