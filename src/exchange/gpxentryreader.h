// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/xmlentryreader.h"

#include <optional>

namespace neobeat {

/// Reads the heart rate in the extensions of GPX track points: "hr" of Garmin's TrackPointExtension, of Cluetrust's
/// GPX extensions and of their imitations, and "heartrate". Each track becomes an activity.
class GpxEntryReader final : public XmlEntryReader
{
public:
    explicit GpxEntryReader(QIODevice &device)
        : XmlEntryReader(device)
    {
    }

    QString format() const override { return QStringLiteral("gpx"); }

private:
    Error begin() override;
    Error finish() override;
    void givePoint();
    void giveTrack();

    std::optional<qint64> m_pointTime;
    int m_pointRate = 0;
    std::optional<ActivityEntry> m_track; ///< The one that is being read.
};

} // namespace neobeat
