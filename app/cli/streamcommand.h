// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/watchcommand.h"

namespace neobeat::cli {

/// Prints each measurement as it comes. Ends with the Nth of --seconds N (2 s after their time at the latest), by a
/// signal, when nobody reads its output any more, when the link is lost, or when the watch falls silent.
class StreamCommand final : public WatchCommand
{
    Q_OBJECT

public:
    explicit StreamCommand(const Surroundings &surroundings, QObject *parent = nullptr);

protected:
    void onReady() override { } // Measuring was asked for when the attempt began.
    bool endsBySignal() const override { return true; }
    Error timeoutError() const override;

private:
    void onReading(const HeartRateReading &reading);
    void onTimeOver();

    int m_count = 0;
    QTimer m_silence; ///< Since the last measurement.
    QTimer m_length; ///< Since the first one.
};

} // namespace neobeat::cli
