// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/historydata.h"

#include "base/timeunits.h"

#include <QFileInfo>

#include <algorithm>

namespace neobeat::bench {

std::vector<qint64> momentsOf(qint64 count)
{
    std::vector<qint64> moments;
    moments.reserve(std::size_t(count));
    for (qint64 time = dataEnd - ms::hour; time < dataEnd; time += 1'000)
        moments.push_back(time);
    for (qint64 hour = 2; hour <= 30 * 24; ++hour)
        moments.push_back(dataEnd - hour * ms::hour + 50 * 60'000);
    for (int day = 31; day <= dataDays; ++day)
        moments.push_back(dataEnd - day * ms::day + 12 * ms::hour);
    const qint64 rest = count - qint64(moments.size());
    for (int day = 0; day < dataDays; ++day) {
        const qint64 night = dataEnd - (dataDays - day) * ms::day + 3 * ms::hour;
        const qint64 run = rest * (day + 1) / dataDays - rest * day / dataDays;
        for (qint64 second = 0; second < run; ++second)
            moments.push_back(night + second * 1'000);
    }
    std::ranges::sort(moments);
    return moments;
}

qint64 bytesOf(const QString &file)
{
    return QFileInfo(file).size();
}

} // namespace neobeat::bench
