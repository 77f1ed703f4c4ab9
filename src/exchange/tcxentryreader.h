// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entryreader.h"
#include "exchange/timereader.h"
#include "exchange/xmltokens.h"

#include <deque>
#include <optional>

namespace neobeat {

/// Reads the heart rate of TCX files (Garmin's Training Center Database); activities keep their laps as markers.
class TcxEntryReader final : public EntryReader
{
public:
    explicit TcxEntryReader(QIODevice &device)
        : m_xml(device)
    {
    }

    Error next(Entry &entry) override;
    QString format() const override { return QStringLiteral("tcx"); }
    QString assumedZone() const override { return m_times.hasAssumedZone() ? zoneOfComputer() : QString(); }

private:
    Error begin();
    Error finish();
    void addLap(qint64 start);
    void givePoint();
    void giveActivity();
    Error readTime(const QString &text, std::optional<qint64> &time);

    XmlTokens m_xml;
    TimeReader m_times;
    std::deque<Entry> m_ready;
    std::optional<qint64> m_pointTime;
    int m_pointRate = 0;
    std::optional<ActivityEntry> m_activity; ///< The one that is being read.
    int m_laps = 0; ///< In it.
};

} // namespace neobeat
