// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/deviceinformation.h"

#include "base/outsidetext.h"

#include <QtEndian>

#include <algorithm>

namespace neobeat {

namespace {

constexpr qsizetype pnpIdSize = 7;
constexpr qsizetype longestText = 64;

} // namespace

std::optional<PnpId> PnpId::decode(const QByteArray &data)
{
    if (data.size() < pnpIdSize)
        return std::nullopt;
    const char *bytes = data.constData();
    return PnpId{.source = static_cast<quint8>(bytes[0]),
                 .vendor = qFromLittleEndian<quint16>(bytes + 1),
                 .product = qFromLittleEndian<quint16>(bytes + 3),
                 .version = qFromLittleEndian<quint16>(bytes + 5)};
}

QByteArray PnpId::encode() const
{
    QByteArray data(pnpIdSize, '\0');
    data[0] = static_cast<char>(source);
    qToLittleEndian(vendor, data.data() + 1);
    qToLittleEndian(product, data.data() + 3);
    qToLittleEndian(version, data.data() + 5);
    return data;
}

QString DeviceInformation::decodeText(const QByteArray &data)
{
    const QByteArray text = data.first(std::find(data.begin(), data.end(), '\0') - data.begin());
    return outsideLine(QString::fromUtf8(text), longestText);
}

QString DeviceInformation::decodeVersion(const QByteArray &data)
{
    QString text = decodeText(data);
    if (text.size() > 1 && text.front().toUpper() == u'V' && text.at(1).isDigit())
        text.remove(0, 1);
    return text;
}

} // namespace neobeat
