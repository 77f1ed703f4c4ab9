// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pairing/watchaccess.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The remembered sources of heart rate, of which one at a time is in use.
class SourceListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// Rows; 0 without a remembered source.
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< name: as advertised, or "Unnamed".
        AddressTailRole, ///< addressTail: the last two bytes of its address.
        RemarkRole, ///< remark: what there is to say about its model, one line; "" for an Amazfit Neo.
        InUseRole, ///< inUse: whether it is the one in use; none is while the simulated watch is.
    };
    Q_ENUM(Role)

    /// The access must outlive this.
    explicit SourceListModel(WatchAccess &access, QObject *parent = nullptr);

    int count() const { return static_cast<int>(m_sources.size()); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Puts that row to use and connects to it; no effect when it is in use, or there is no such row.
    Q_INVOKABLE void choose(int row);

Q_SIGNALS:
    void countChanged();

private:
    void reload();

    WatchAccess &m_access;
    QList<RememberedWatch> m_sources;
};

} // namespace neobeat
