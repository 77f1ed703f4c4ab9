// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/trace.h"

#include "protocol/recognition.h"
#include "protocol/uuids.h"

namespace neobeat {

using namespace Qt::StringLiterals;

TracePart partOf(TraceEvent::Kind kind)
{
    using Kind = TraceEvent::Kind;
    const auto isIn = [kind](Kind first, Kind last) { return kind >= first && kind <= last; };
    if (isIn(Kind::Refresh, Kind::PowerOn) || isIn(Kind::StateChanged, Kind::PowerOnFailed))
        return TracePart::Radio;
    if (isIn(Kind::ScanStart, Kind::ScanStop) || isIn(Kind::Seen, Kind::ScanFailed))
        return TracePart::Scanner;
    if (isIn(Kind::PresenceMonitorStart, Kind::PresenceMonitorStop)
        || isIn(Kind::WatchSeen, Kind::PresenceMonitorFailed))
        return TracePart::PresenceMonitor;
    return TracePart::Link;
}

namespace {

/// A name that it may advertise.
QString nameOf(const SourceModel &model)
{
    const QString pattern = model.names.empty() ? QString() : model.names.front().toString();
    return pattern.endsWith('*'_L1) ? pattern.chopped(1) : pattern;
}

} // namespace

Advertisement advertisementOf(const TraceEvent &sighting, const QString &address)
{
    Advertisement advertisement;
    advertisement.address = address;
    const SourceModel *model = sourceModel(sighting.model);
    if (sighting.named)
        advertisement.name = nameOf(model ? *model : neoModel());
    advertisement.rssi = sighting.rssi;
    advertisement.services = sighting.services;
    advertisement.manufacturers = sighting.companies;
    // What was recognised then is recognised again, although the names of strangers are not in the trace.
    if (sighting.supported && !isSupported(advertisement))
        advertisement.services.append(model ? uuids::heartRateService : uuids::huamiService);
    else if (!sighting.supported && isSupported(advertisement))
        advertisement.name = sighting.peripheral;
    // In the traces of earlier versions a sensor was a stranger.
    if (!sighting.supported && isSupported(advertisement))
        advertisement.services.removeAll(uuids::heartRateService);
    return advertisement;
}

} // namespace neobeat
