// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/daybandsmodel.h"

namespace neobeat {

namespace {

constexpr qreal dayLength = 1'440;

} // namespace

void DayBandsModel::setBands(const QList<DayBand> &bands)
{
    if (bands == m_bands)
        return;
    beginResetModel();
    m_bands = bands;
    endResetModel();
}

int DayBandsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_bands.size());
}

QVariant DayBandsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DayBand &band = m_bands.at(index.row());
    switch (role) {
    case FromRole:
        return band.from / dayLength;
    case ToRole:
        return band.to / dayLength;
    case KindRole:
        return int(band.kind);
    default:
        return {};
    }
}

QHash<int, QByteArray> DayBandsModel::roleNames() const
{
    return {{FromRole, "from"}, {ToRole, "to"}, {KindRole, "kind"}};
}

} // namespace neobeat
