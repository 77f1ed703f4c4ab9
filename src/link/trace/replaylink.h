// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/gattlink.h"
#include "link/trace/replayscript.h"

namespace neobeat {

/// Does what a recorded link did. One beyond the recorded links connects without end; an operation that the recorded
/// link did not do fails, and one that it got no reply to gets none.
class ReplayLink final : public GattLink
{
    Q_OBJECT

public:
    /// The script must outlive it.
    ReplayLink(ReplayScript &script, int number);
    ~ReplayLink() override;

    void open() override;
    void close() override;
    void discoverServices() override;
    void discoverDetails(const QUuid &service) override;
    void read(const Characteristic &characteristic) override;
    void write(const Characteristic &characteristic, const QByteArray &value) override;
    void subscribe(const Characteristic &characteristic, bool enabled) override;

private:
    enum class State {
        Idle, ///< Not asked to connect.
        Connecting, ///< Until the trace opens or closes it.
        Open, ///< Until the trace closes it, or close().
        Closed, ///< Over.
    };

    /// Plays a call of this link; false when the trace does not have it.
    bool play(TraceEvent call);
    void operate(const TraceEvent &call, Error::Code failure);
    void onCame(const TraceEvent &event);
    void onCameWhileOpen(const TraceEvent &event);
    void endLater(const Error &reason);
    void end(const Error &reason);

    ReplayScript &m_script;
    const int m_number;
    State m_state = State::Idle;
};

} // namespace neobeat
