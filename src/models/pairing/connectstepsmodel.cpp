// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pairing/connectstepsmodel.h"

#include <algorithm>

namespace neobeat {

namespace {

/// Up to which state each step goes.
constexpr std::array lastStates{WatchConnection::State::Connecting, WatchConnection::State::Discovering,
                                WatchConnection::State::Authenticating, WatchConnection::State::Preparing};
static_assert(lastStates.size() == ConnectStepsModel::stepCount);

} // namespace

int ConnectStepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : stepCount;
}

QVariant ConnectStepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const std::array texts{tr("Connecting"), tr("Finding services"),
                           m_needsKey ? tr("Proving the key") : tr("No key is needed"), tr("Reading the watch")};
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

void ConnectStepsModel::setNeedsKey(bool needsKey)
{
    if (needsKey == m_needsKey)
        return;
    m_needsKey = needsKey;
    const QModelIndex row = index(static_cast<int>(std::size(lastStates)) - 2);
    Q_EMIT dataChanged(row, row, {Qt::DisplayRole, TextRole});
}

void ConnectStepsModel::follow(WatchConnection::State state)
{
    if (state == WatchConnection::State::Idle || state == WatchConnection::State::Closing)
        return;
    Status following = Status::Running;
    for (int row = 0; row < stepCount; ++row) {
        const bool isDone = state > lastStates.at(static_cast<std::size_t>(row));
        setStatus(row, isDone ? Status::Done : std::exchange(following, Status::Pending));
    }
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
