// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "link/gattlink.h"

#include <QQueue>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace neobeat {

/// Sends reads, writes, subscriptions and discoveries to the watch one after the other: one in flight, a bounded number
/// waiting.
class OperationQueue : public QObject
{
    Q_OBJECT

public:
    /// How many operations may wait; one more is refused with QueueFull.
    static constexpr int capacity = 32;

    /// The value of a read (empty for writes and subscriptions), or why the operation failed. Called exactly once per
    /// operation, never from inside the call that queued it, unless the queue is destroyed first.
    using Reply = std::function<void(const Result<QByteArray, Error> &reply)>;

    /// The link must outlive the queue and be open. The limit is for each operation from the moment it is sent.
    OperationQueue(GattLink &link, std::chrono::milliseconds limit, QObject *parent = nullptr);

    void read(const Characteristic &characteristic, Reply reply);
    void write(const Characteristic &characteristic, const QByteArray &value, Reply reply);
    void subscribe(const Characteristic &characteristic, bool enabled, Reply reply);
    /// Discovers the characteristics of a service. In this queue too, because Qt Bluetooth hangs while it discovers a
    /// service if a read is pending.
    void discover(const QUuid &service, Reply reply);

    /// Sends nothing more; all waiting operations end with Cancelled. For when the link is about to be closed.
    void abandon();

Q_SIGNALS:
    /// An operation got no reply in time. Nothing more is sent: a late reply could be mistaken for the one to a later
    /// operation, so the connection has to be closed.
    void stalled();

private:
    enum class Kind { Read, Write, Subscribe, Discover };
    struct Operation
    {
        Kind kind;
        Characteristic characteristic; ///< Only the service for a discovery.
        QByteArray value;
        bool enabled;
        Reply reply;
    };

    void enqueue(Operation operation);
    void sendNext();
    void send(const Operation &operation);
    void complete(Kind kind, const Characteristic &characteristic, const QByteArray &value);
    void onFailed(const Characteristic &characteristic, const Error &error);
    void onTimeout();
    void onClosed();
    void refuseAll(const Error &error);
    std::optional<Operation> takeCurrent();

    GattLink &m_link;
    QTimer m_limit;
    QQueue<Operation> m_waiting;
    std::optional<Operation> m_current;
    std::optional<Error> m_ended; ///< Set once nothing more can be sent.
};

} // namespace neobeat
