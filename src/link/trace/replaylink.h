// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/gattlink.h"
#include "link/trace/replayscript.h"

namespace neobeat {

/// Replays a link of the trace. A link beyond those of the trace never finishes connecting; an operation that is not in
/// the trace fails, and one without a reply in the trace gets none.
class ReplayLink final : public GattLink
{
    Q_OBJECT

public:
    /// The script must outlive it.
    ReplayLink(ReplayScript &script, int number);
    ~ReplayLink() override;

    void setMayPair(bool mayPair) override;
    void open() override;
    void close() override;
    void discoverServices() override;
    void discoverDetails(const QUuid &service) override;
    QList<CharacteristicInfo> characteristics(const QUuid &service) const override;
    int mtu() const override;
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

    /// Replays a call of this link; false when it is not in the trace.
    bool play(TraceEvent call);
    void operate(const TraceEvent &call, Error::Code failure);
    void onCame(const TraceEvent &event);
    void onCameWhileOpen(const TraceEvent &event);
    void endLater(const Error &reason);
    void end(const Error &reason);

    ReplayScript &m_script;
    const int m_number;
    State m_state = State::Idle;
    QHash<QUuid, QList<CharacteristicInfo>> m_characteristics; ///< Of the services whose details came.
    int m_mtu = smallestMtu;
};

} // namespace neobeat
