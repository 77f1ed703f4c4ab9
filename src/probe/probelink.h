// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/authenticator.h"
#include "connection/connectiontimeouts.h"
#include "connection/operationqueue.h"
#include "link/radio.h"
#include "probe/probestep.h"
#include "protocol/authkey.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace neobeat {

/// A link for the probe: scans for the watch, connects, discovers everything it offers, and authenticates if asked to.
/// Used once. Unlike WatchConnection it reads nothing, writes nothing and stays without authentication.
class ProbeLink : public QObject
{
    Q_OBJECT

public:
    /// The radio must outlive it.
    ProbeLink(Radio &radio, const Advertisement &watch, const AuthKey &key, const ConnectionTimeouts &timeouts,
              QObject *parent = nullptr);
    ~ProbeLink() override;

    /// Begins; ready() or ended() follows.
    void open(ProbeTest::LinkState state);
    /// Closes it; ended() follows.
    void close();

    /// After ended().
    bool isOver() const { return m_phase == Phase::Ended; }
    /// Only after ready().
    OperationQueue &queue() { return *m_queue; }
    const DiscoveredWatch &discovered() const { return m_discovered; }
    const AuthKey &key() const { return m_key; }

Q_SIGNALS:
    /// The link can be used.
    void ready();
    /// The watch sent a value.
    void notified(const neobeat::Characteristic &characteristic, const QByteArray &value);
    /// The link is over, or there was none; None after close(). Once, and the last signal.
    void ended(const neobeat::Error &reason);

private:
    enum class Phase {
        Idle, ///< Not begun.
        Asking, ///< Until the radio's state is known.
        Seeking, ///< Until the watch is seen.
        Freeing, ///< Until the scan has ended.
        Connecting, ///< Until the link is open.
        Discovering, ///< Until services and characteristics are known.
        Authenticating, ///< Until the watch accepts the key.
        Ready, ///< Until the link ends.
        Closing, ///< Until the link has ended.
        Ended, ///< Over.
    };

    void enter(Phase phase, std::chrono::milliseconds limit, Error::Code onTimeout);
    void onRadioKnown(const Error &error);
    void onDiscovered(const Advertisement &advertisement);
    void onScanFinished();
    void connectLink();
    void onServices(const QList<QUuid> &services);
    void discoverNext();
    void authenticate();
    void becomeReady();
    void fail(const Error &error);
    void end(const Error &reason);

    Radio &m_radio;
    AuthKey m_key;
    ConnectionTimeouts m_timeouts;
    ProbeTest::LinkState m_wanted = ProbeTest::LinkState::Fresh;
    DiscoveredWatch m_discovered;
    Phase m_phase = Phase::Idle;
    Error::Code m_onTimeout = Error::Code::None;
    Error m_failure; ///< Why it is closing.
    QTimer m_limit;
    QList<QUuid> m_toDiscover;
    std::unique_ptr<GattLink> m_link;
    std::unique_ptr<OperationQueue> m_queue;
    std::unique_ptr<Authenticator> m_authenticator;
};

} // namespace neobeat
