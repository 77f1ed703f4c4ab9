// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pairing/watchlistmodel.h"

#include "protocol/recognition.h"
#include "text/addresstail.h"
#include "text/sourcetext.h"

#include <algorithm>
#include <array>

namespace neobeat {

namespace {

/// Lowest signal strengths, in dBm, of four, three, two and one bars.
constexpr std::array barLimits{-60, -70, -80, -90};

int signalBars(const std::optional<int> &rssi)
{
    if (!rssi)
        return -1;
    const auto weaker = std::count_if(barLimits.begin(), barLimits.end(), [&](int limit) { return *rssi < limit; });
    return static_cast<int>(barLimits.size()) - static_cast<int>(weaker);
}

/// For ordering rows: an unknown signal counts as weaker than any known one.
int strength(const Advertisement &advertisement)
{
    return advertisement.rssi.value_or(-1'000);
}

} // namespace

void WatchListModel::setShowAll(bool showAll)
{
    if (showAll == m_showsAll)
        return;
    const int all = static_cast<int>(m_rows.size());
    const int supported = supportedCount();
    const bool changesRows = all > supported;
    if (changesRows && showAll)
        beginInsertRows({}, supported, all - 1);
    else if (changesRows)
        beginRemoveRows({}, supported, all - 1);
    m_showsAll = showAll;
    if (changesRows && showAll)
        endInsertRows();
    else if (changesRows)
        endRemoveRows();
    Q_EMIT showAllChanged();
    if (changesRows) {
        Q_EMIT countChanged();
        Q_EMIT hiddenCountChanged();
    }
}

int WatchListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant WatchListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Advertisement &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.shownName().isEmpty() ? tr("Unnamed") : row.shownName();
    case AddressRole:
        return row.address;
    case AddressTailRole:
        return addressTail(row.address);
    case RssiRole:
        return row.rssi ? QVariant(*row.rssi) : QVariant();
    case SignalBarsRole:
        return signalBars(row.rssi);
    case SupportedRole:
        return isSupported(row);
    case UsableRole:
        return !recognized(row) || isSupported(row);
    case RemarkRole:
        return sourceRemark(recognized(row));
    default:
        return {};
    }
}

QHash<int, QByteArray> WatchListModel::roleNames() const
{
    return {{NameRole, "name"},     {AddressRole, "address"},       {AddressTailRole, "addressTail"},
            {RssiRole, "rssi"},     {SignalBarsRole, "signalBars"}, {SupportedRole, "supported"},
            {UsableRole, "usable"}, {RemarkRole, "remark"}};
}

void WatchListModel::report(const Advertisement &advertisement)
{
    const qsizetype row = indexOf(advertisement.address);
    if (row < 0) {
        insert(advertisement);
    } else if (isSupported(m_rows.at(row)) == isSupported(advertisement)) {
        replace(row, advertisement);
    } else {
        // The name came late and identifies the peripheral.
        take(row);
        insert(advertisement);
    }
}

void WatchListModel::clear()
{
    if (m_rows.isEmpty())
        return;
    const bool hadRows = count() > 0;
    const bool hadHidden = hiddenCount() > 0;
    beginResetModel();
    m_rows.clear();
    m_supported = 0;
    endResetModel();
    if (hadRows)
        Q_EMIT countChanged();
    if (hadHidden)
        Q_EMIT hiddenCountChanged();
}

std::optional<Advertisement> WatchListModel::at(int row) const
{
    if (row < 0 || row >= count())
        return std::nullopt;
    return m_rows.at(row);
}

int WatchListModel::rowOf(const QString &address) const
{
    const qsizetype row = indexOf(address);
    return row < count() ? static_cast<int>(row) : -1;
}

void WatchListModel::insert(const Advertisement &advertisement)
{
    const qsizetype place = placeFor(advertisement);
    const bool visible = isSupported(advertisement) || m_showsAll;
    if (visible)
        beginInsertRows({}, static_cast<int>(place), static_cast<int>(place));
    m_rows.insert(place, advertisement);
    m_supported += isSupported(advertisement) ? 1 : 0;
    if (visible) {
        endInsertRows();
        Q_EMIT countChanged();
    } else {
        Q_EMIT hiddenCountChanged();
    }
}

void WatchListModel::take(qsizetype row)
{
    const bool supported = isSupported(m_rows.at(row));
    const bool visible = row < count();
    if (visible)
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
    m_rows.removeAt(row);
    m_supported -= supported ? 1 : 0;
    if (visible) {
        endRemoveRows();
        Q_EMIT countChanged();
    } else {
        Q_EMIT hiddenCountChanged();
    }
}

void WatchListModel::replace(qsizetype row, const Advertisement &advertisement)
{
    const Advertisement before = std::exchange(m_rows[row], advertisement);
    QList<int> roles;
    if (before.shownName() != advertisement.shownName())
        roles << Qt::DisplayRole << NameRole;
    if (before.rssi != advertisement.rssi)
        roles << RssiRole;
    if (signalBars(before.rssi) != signalBars(advertisement.rssi))
        roles << SignalBarsRole;
    if (recognized(before) != recognized(advertisement))
        roles << UsableRole << RemarkRole;
    if (row < count() && !roles.isEmpty())
        Q_EMIT dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)), roles);
}

qsizetype WatchListModel::placeFor(const Advertisement &advertisement) const
{
    const bool supported = isSupported(advertisement);
    qsizetype place = supported ? 0 : m_supported;
    const qsizetype end = supported ? m_supported : m_rows.size();
    while (place < end && strength(m_rows.at(place)) >= strength(advertisement))
        ++place;
    return place;
}

qsizetype WatchListModel::indexOf(const QString &address) const
{
    const auto hasAddress = [&](const Advertisement &row) { return row.address == address; };
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), hasAddress);
    return found == m_rows.end() ? -1 : std::distance(m_rows.begin(), found);
}

} // namespace neobeat
