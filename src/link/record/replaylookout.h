// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/lookout.h"
#include "link/record/replayscript.h"

namespace neobeat {

class ReplayRadio;

/// The n-th wait sees what the n-th recorded wait saw, under the address that is waited for. One that was not recorded
/// sees the watch while it is in range.
class ReplayLookout final : public Lookout
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ReplayLookout(ReplayRadio &radio, ReplayScript &script);

    void start(const QString &address) override;
    void stop() override;
    bool isActive() const override { return m_state != State::Idle; }

private:
    enum class State {
        Idle, ///< Nobody waits.
        Waiting, ///< Ended by stop() or the recording.
        Stopping, ///< stopped() is on its way.
    };

    void onCame(const RecordedEvent &event);
    /// Ends the wait from the event loop.
    void endLater(const Error &error);
    void end(const Error &error);

    ReplayRadio &m_radio;
    ReplayScript &m_script;
    QTimer m_sight; ///< Until a wait that was not recorded sees the watch.
    State m_state = State::Idle;
    QString m_address;
    int m_run = 0;
};

} // namespace neobeat
