// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/today/daycontents.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// How the day was spent: sleep and not worn, over what was recorded at all.
class DayBandsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

public:
    enum Role {
        FromRole = Qt::UserRole + 1, ///< from: share of the day, 0 … 1.
        ToRole, ///< to: share of the day, 0 … 1.
        KindRole, ///< kind: a DayBandsModel.Kind.
    };
    Q_ENUM(Role)

    /// The same as DayBand::Kind.
    enum class Kind { Recorded, LightSleep, DeepSleep, RemSleep, NotWorn, Charging };
    Q_ENUM(Kind)

    using QAbstractListModel::QAbstractListModel;

    void setBands(const QList<DayBand> &bands);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QList<DayBand> m_bands;
};

} // namespace neobeat
