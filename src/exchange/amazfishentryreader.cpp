// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/amazfishentryreader.h"

#include "protocol/heartraterange.h"

#include <algorithm>

namespace neobeat {

// There is a row for each minute, worn or not.
Error AmazfishEntryReader::next(Entry &entry)
{
    constexpr int impossible = 254;
    entry = {};
    while (isNothing(entry) && m_file->next(m_row)) {
        if (!isNoReading(m_row.heartRate))
            entry = Sample{m_row.time, quint8(std::min(m_row.heartRate, impossible)), SampleQuality::Good,
                           SampleSource::Minute};
    }
    return m_file->failure();
}

} // namespace neobeat
