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

bool isRightWithout(Advertisement advertisement, bool wasSource)
{
    advertisement.services.clear();
    advertisement.manufacturers.clear();
    return wasSource || !isSupported(advertisement);
}

bool isRightWithHint(Advertisement advertisement, bool wasSource)
{
    advertisement.manufacturers.append(huamiCompany);
    return !wasSource || isSupported(advertisement);
}

} // namespace

static void tryAdvertisement(const QByteArray &input)
{
    Advertisement advertisement = readAdvertisement(input);
    const bool isSource = isSupported(advertisement);
    const SourceModel *model = recognized(advertisement);
    const bool isNamedSo = model && model->hasName(advertisement.name);
    const bool hasHint = advertisement.services.contains(uuids::huamiService)
        || advertisement.services.contains(uuids::heartRateService)
        || advertisement.manufacturers.contains(huamiCompany);
    require(isSource || !isNeoName(advertisement.name), "the name alone is enough");
    require(!isSource || isNamedSo || hasHint, "without the name there is a hint");
    require(isRightWithout(advertisement, isSource), "fewer hints make no source of it");
    require(isRightWithHint(advertisement, isSource), "more hints make it no less a source");

    std::reverse(advertisement.services.begin(), advertisement.services.end());
    for (QChar &c : advertisement.name)
        c = c.unicode() < 0x80 ? c.toUpper() : c;
    require(isSupported(advertisement) == isSource, "order and case mean nothing");

    advertisement.name.clear();
    require(isSupported(advertisement) == hasHint, "without a name the hint decides");
}

NEOBEAT_FUZZ_TARGET(tryAdvertisement)

} // namespace neobeat::fuzz
