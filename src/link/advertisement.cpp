// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/advertisement.h"

namespace neobeat {

namespace {

constexpr QUuid huamiService{0x0000fee0, 0x0000, 0x1000, 0x80, 0x00, 0x00, 0x80, 0x5f, 0x9b, 0x34, 0xfb};
constexpr quint16 huamiCompany = 0x0157;

/// BlueZ and Qt substitute the address, with dashes, when no name was received.
bool isPlaceholderName(const Advertisement &advertisement)
{
    QString dashed = advertisement.address;
    return advertisement.name.isEmpty()
        || advertisement.name.compare(dashed.replace(u':', u'-'), Qt::CaseInsensitive) == 0;
}

} // namespace

bool looksLikeNeo(const Advertisement &advertisement)
{
    if (advertisement.name.compare(u"Amazfit Neo", Qt::CaseInsensitive) == 0)
        return true;
    return isPlaceholderName(advertisement)
        && (advertisement.services.contains(huamiService) || advertisement.manufacturers.contains(huamiCompany));
}

} // namespace neobeat
