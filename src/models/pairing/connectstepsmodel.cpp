// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pairing/connectstepsmodel.h"

#include <algorithm>

namespace neobeat {

namespace {

/// The step that a state belongs to, stepCount when all are done, -1 when none.
int stepOf(WatchConnection::State state)
{
    switch (state) {
    case WatchConnection::State::Seeking:
    case WatchConnection::State::Connecting:
        return 0;
    case WatchConnection::State::Discovering:
        return 1;
    case WatchConnection::State::Authenticating:
        return 2;
    case WatchConnection::State::Preparing:
        return 3;
    case WatchConnection::State::Ready:
        return ConnectStepsModel::stepCount;
    case WatchConnection::State::Idle:
    case WatchConnection::State::Closing:
        break;
    }
    return -1;
}

} // namespace

int ConnectStepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : stepCount;
}

QVariant ConnectStepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const std::array texts{tr("Connecting"), tr("Finding services"), tr("Proving the key"), tr("Reading the watch")};
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return texts.at(static_cast<std::size_t>(index.row()));
    case StatusRole:
        return QVariant::fromValue(statusOf(index.row()));
    default:
        return {};
    }
}

QHash<int, QByteArray> ConnectStepsModel::roleNames() const
{
    return {{TextRole, "text"}, {StatusRole, "status"}};
}

void ConnectStepsModel::reset()
{
    for (int row = 0; row < stepCount; ++row)
        setStatus(row, Status::Pending);
}

void ConnectStepsModel::follow(WatchConnection::State state)
{
    const int current = stepOf(state);
    if (current < 0)
        return;
    for (int row = 0; row < stepCount; ++row)
        setStatus(row, row < current ? Status::Done : row == current ? Status::Running : Status::Pending);
}

void ConnectStepsModel::fail()
{
    const auto running = std::find(m_status.begin(), m_status.end(), Status::Running);
    setStatus(running == m_status.end() ? 0 : static_cast<int>(std::distance(m_status.begin(), running)),
              Status::Failed);
}

void ConnectStepsModel::setStatus(int row, Status status)
{
    Status &current = m_status.at(static_cast<std::size_t>(row));
    if (status == current)
        return;
    current = status;
    Q_EMIT dataChanged(index(row), index(row), {StatusRole});
}

} // namespace neobeat
