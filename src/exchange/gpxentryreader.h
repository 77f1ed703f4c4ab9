// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entryreader.h"
#include "exchange/timereader.h"
#include "exchange/xmltokens.h"

#include <deque>
#include <optional>

namespace neobeat {

/// Reads the heart rate in the extensions of GPX track points: "hr" of Garmin's TrackPointExtension, of Cluetrust's
/// GPX extensions and of their imitations, and "heartrate". Each track becomes an activity.
class GpxEntryReader final : public EntryReader
{
public:
    explicit GpxEntryReader(QIODevice &device)
        : m_xml(device)
    {
    }

    Error next(Entry &entry) override;
    QString format() const override { return QStringLiteral("gpx"); }
    QString assumedZone() const override { return m_times.hasAssumedZone() ? zoneOfComputer() : QString(); }

private:
    void begin();
    Error finish();
    void givePoint();
    void giveTrack();

    XmlTokens m_xml;
    TimeReader m_times;
    std::deque<Entry> m_ready;
    std::optional<qint64> m_pointTime;
    int m_pointRate = 0;
    std::optional<ActivityEntry> m_track; ///< The one that is being read.
};

} // namespace neobeat
