// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/trace.h"

namespace neobeat {

using namespace Qt::StringLiterals;

Advertisement advertisementOf(const TraceEvent &sighting, const QString &address)
{
    Advertisement advertisement;
    advertisement.address = address;
    advertisement.name = sighting.named ? u"Amazfit Neo"_s : QString();
    advertisement.rssi = sighting.rssi;
    advertisement.services = sighting.services;
    advertisement.manufacturers = sighting.companies;
    advertisement.supported = sighting.supported;
    return advertisement;
}

} // namespace neobeat
