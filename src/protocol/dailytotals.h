// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>

#include <optional>

namespace neobeat {

/// What the watch has counted since midnight, 13 bytes. The steps are [F]. [B4]: the fields of distance and energy are
/// those of a Mi Band 4.
struct DailyTotals
{
    quint32 steps = 0;
    quint32 metres = 0;
    quint32 kilocalories = 0;

    bool operator==(const DailyTotals &other) const = default;

    /// Empty when it is shorter or begins with another byte; more bytes are ignored.
    static std::optional<DailyTotals> decode(const QByteArray &data);
    QByteArray encode() const;
};

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::DailyTotals)
