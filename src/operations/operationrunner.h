// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/watchconnection.h"
#include "operations/watchoperation.h"

#include <QObject>

#include <memory>

namespace neobeat {

/// Runs operations on the watch of one connection, those with the same conversation one after the other, in the order
/// in which they came.
class OperationRunner : public QObject
{
    Q_OBJECT

public:
    /// The connection must outlive it.
    explicit OperationRunner(WatchConnection &connection, QObject *parent = nullptr);
    ~OperationRunner() override;

    /// Whether operations can be run now.
    bool isReady() const;
    /// Runs it, and deletes it after it has finished; without a ready watch that is at once, with WatchNotConnected.
    /// Its finished() is never emitted from inside this call.
    void run(std::unique_ptr<WatchOperation> operation);

Q_SIGNALS:
    /// isReady() has changed.
    void readyChanged();

private:
    void startNext();
    bool isBusy(const Characteristic &conversation) const;
    void onFinished(WatchOperation *operation);
    void onSessionChanged();

    WatchConnection &m_connection;
    QList<WatchOperation *> m_waiting; ///< Children, in their order.
    QList<WatchOperation *> m_running; ///< Children.
};

} // namespace neobeat
