// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "operations/watchoperation.h"
#include "protocol/worldclock.h"

namespace neobeat {

/// Writes the list of world clocks [N]. SubscribeFailed when the firmware of the watch has none. Nothing is known of a
/// reply that would say whether they were accepted.
class WriteWorldClocks final : public WatchOperation
{
    Q_OBJECT

public:
    /// The clock says when daylight saving changes next; it must outlive the operation.
    WriteWorldClocks(const QList<WorldClock> &clocks, const Clock &clock, QObject *parent = nullptr);

    Characteristic conversation() const override;

protected:
    void begin() override;

private:
    void sendNext();

    QList<WorldClock> m_clocks;
    const Clock &m_clock;
    QList<QByteArray> m_pieces;
};

} // namespace neobeat
