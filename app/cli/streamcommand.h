// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/watchcommand.h"

namespace neobeat::cli {

/// Prints each measurement as it arrives. After the first one the watch is reconnected whenever the link is lost, and
/// notices report that. Ends with the Nth of --seconds N (2 s after their time at the latest), by a signal, when its
/// output cannot be written any more, or when the key is not accepted any more.
class StreamCommand final : public WatchCommand
{
    Q_OBJECT

public:
    explicit StreamCommand(const CommandContext &context, QObject *parent = nullptr);

protected:
    void onReady() override { } // Measuring was already requested when the attempt began.
    bool endsBySignal() const override { return true; }
    Error timeoutError() const override;

private:
    void onReading(const HeartRateReading &reading);
    void onTimeOver();
    void onErrorChanged();
    void printReturn();

    int m_count = 0;
    QTimer m_alive; ///< Since the last measurement; while it runs the stream counts as alive.
    QTimer m_length; ///< Since the first measurement.
    std::optional<std::chrono::milliseconds>
        m_lostAt; ///< Uptime; set while a connection that had measurements is lost.
};

} // namespace neobeat::cli
