// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/record/replayscript.h"
#include "link/scanner.h"

namespace neobeat {

class ReplayRadio;

/// The n-th scan sees what the n-th recorded scan saw. One that was not recorded sees the watch while it is in range.
class ReplayScanner final : public Scanner
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ReplayScanner(ReplayRadio &radio, ReplayScript &script);

    void start() override;
    void stop() override;
    bool isScanning() const override { return m_state != State::Idle; }

private:
    enum class State {
        Idle, ///< Not scanning.
        Scanning, ///< Ended by stop() or the recording.
        Stopping, ///< finished() is on its way.
    };

    void onCame(const RecordedEvent &event);
    /// Ends the scan from the event loop.
    void endLater(const Error &error);
    void end(const Error &error);

    ReplayRadio &m_radio;
    ReplayScript &m_script;
    QTimer m_sight; ///< Until a scan that was not recorded sees the watch.
    State m_state = State::Idle;
    int m_run = 0;
};

} // namespace neobeat
