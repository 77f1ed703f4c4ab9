// SPDX-License-Identifier: GPL-3.0-or-later
// Input: address and name, a line each; how many services (1), their short numbers (2 each), company ids (2 each).
#include "fuzztarget.h"
#include "inputreader.h"
#include "link/advertisement.h"
#include "protocol/recognition.h"
#include "protocol/uuids.h"

#include <algorithm>

namespace neobeat::fuzz {

namespace {

Advertisement readAdvertisement(const QByteArray &input)
{
    InputReader reader(input);
    Advertisement advertisement;
    advertisement.address = reader.line();
    advertisement.name = reader.line();
    for (quint64 count = reader.number(1); count > 0 && !reader.isAtEnd(); --count)
        advertisement.services.append(uuids::bluetooth(static_cast<ushort>(reader.number(2))));
    while (!reader.isAtEnd())
        advertisement.manufacturers.append(static_cast<quint16>(reader.number(2)));
    return advertisement;
}

bool isRightWithout(Advertisement advertisement, bool wasNeo)
{
    advertisement.services.clear();
    advertisement.manufacturers.clear();
    return wasNeo || !isSupported(advertisement);
}

bool isRightWithHint(Advertisement advertisement, bool wasNeo)
{
    advertisement.manufacturers.append(huamiCompany);
    return !wasNeo || isSupported(advertisement);
}

} // namespace

static void tryAdvertisement(const QByteArray &input)
{
    Advertisement advertisement = readAdvertisement(input);
    const bool isNeo = isSupported(advertisement);
    const bool isNamedSo = isNeoName(advertisement.name);
    const bool hasHint
        = advertisement.services.contains(uuids::huamiService) || advertisement.manufacturers.contains(huamiCompany);
    require(isNeo || !isNamedSo, "the name alone is enough");
    require(!isNeo || isNamedSo || hasHint, "without the name there is a hint");
    require(isRightWithout(advertisement, isNeo), "fewer hints make no watch of it");
    require(isRightWithHint(advertisement, isNeo), "more hints make it no less a watch");

    std::reverse(advertisement.services.begin(), advertisement.services.end());
    for (QChar &c : advertisement.name)
        c = c.unicode() < 0x80 ? c.toUpper() : c;
    require(isSupported(advertisement) == isNeo, "order and case mean nothing");

    advertisement.name.clear();
    require(isSupported(advertisement) == hasHint, "without a name the hint decides");
}

NEOBEAT_FUZZ_TARGET(tryAdvertisement)

} // namespace neobeat::fuzz
