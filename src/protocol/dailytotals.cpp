// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/dailytotals.h"

#include <QtEndian>

namespace neobeat {

namespace {

constexpr char totalsHeader = 0x0c;
constexpr qsizetype totalsSize = 13;

} // namespace

std::optional<DailyTotals> DailyTotals::decode(const QByteArray &data)
{
    if (data.size() < totalsSize || data.front() != totalsHeader)
        return std::nullopt;
    const auto number = [&](qsizetype index) { return qFromLittleEndian<quint32>(data.constData() + index); };
    return DailyTotals{number(1), number(5), number(9)};
}

QByteArray DailyTotals::encode() const
{
    QByteArray data(totalsSize, totalsHeader);
    qToLittleEndian(steps, data.data() + 1);
    qToLittleEndian(metres, data.data() + 5);
    qToLittleEndian(kilocalories, data.data() + 9);
    return data;
}

} // namespace neobeat
