// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/watchconnection.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <array>

namespace neobeat {

/// The four steps of connecting, each ticked off as the connection passes it.
class ConnectStepsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

public:
    enum Role {
        TextRole = Qt::UserRole + 1, ///< text: what the step does.
        StatusRole, ///< status: a Status.
    };
    Q_ENUM(Role)

    /// State of one step.
    enum class Status { Pending, Running, Done, Failed };
    Q_ENUM(Status)

    static constexpr int stepCount = 4;

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    Status statusOf(int row) const { return m_status.at(static_cast<std::size_t>(row)); }
    /// All steps are pending again.
    void reset();
    /// Whether the step about the key is one.
    void setNeedsKey(bool needsKey);
    /// Follows the connection; a state that belongs to no step changes nothing.
    void follow(WatchConnection::State state);
    /// The running step failed; the first one when none was running.
    void fail();

private:
    void setStatus(int row, Status status);

    std::array<Status, stepCount> m_status{};
    bool m_needsKey = true;
};

} // namespace neobeat
