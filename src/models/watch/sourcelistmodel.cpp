// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/watch/sourcelistmodel.h"

#include "text/addresstail.h"
#include "text/sourcetext.h"

namespace neobeat {

SourceListModel::SourceListModel(WatchAccess &access, QObject *parent)
    : QAbstractListModel(parent)
    , m_access(access)
    , m_sources(access.watches())
{
    connect(&access, &WatchAccess::watchChanged, this, &SourceListModel::reload);
}

int SourceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SourceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RememberedWatch &source = m_sources.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return source.name.isEmpty() ? tr("Unnamed") : source.name;
    case AddressTailRole:
        return addressTail(source.address);
    case RemarkRole:
        return sourceRemark(source.model);
    case InUseRole:
        return !m_access.isSimulated() && m_access.watch() && m_access.watch()->address == source.address;
    default:
        return {};
    }
}

QHash<int, QByteArray> SourceListModel::roleNames() const
{
    return {{NameRole, "name"}, {AddressTailRole, "addressTail"}, {RemarkRole, "remark"}, {InUseRole, "inUse"}};
}

void SourceListModel::choose(int row)
{
    if (row < 0 || row >= count() || data(index(row), InUseRole).toBool())
        return;
    m_access.choose(m_sources.at(row).address);
    m_access.connectRemembered();
}

void SourceListModel::reload()
{
    const QList<RememberedWatch> sources = m_access.watches();
    if (sources == m_sources) {
        if (!m_sources.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1), {InUseRole});
        return;
    }
    const bool isOtherCount = sources.size() != m_sources.size();
    beginResetModel();
    m_sources = sources;
    endResetModel();
    if (isOtherCount)
        Q_EMIT countChanged();
}

} // namespace neobeat
