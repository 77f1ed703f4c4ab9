// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/xmlentryreader.h"

#include <optional>

namespace neobeat {

/// Reads the heart rate of TCX files (Garmin's Training Center Database); activities keep their laps as markers, but
/// for those that begin after a pause of a minute or longer.
class TcxEntryReader final : public XmlEntryReader
{
public:
    explicit TcxEntryReader(QIODevice &device)
        : XmlEntryReader(device)
    {
    }

    QString format() const override { return QStringLiteral("tcx"); }

private:
    Error begin() override;
    Error finish() override;
    void addLap(qint64 start);
    void givePoint();
    void giveActivity();
    Error readTime(const QString &text, std::optional<qint64> &time);

    std::optional<qint64> m_pointTime;
    int m_pointRate = 0;
    std::optional<ActivityEntry> m_activity; ///< The one that is being read.
    int m_laps = 0; ///< In it.
    std::optional<qint64> m_lastPoint; ///< Of it.
};

} // namespace neobeat
