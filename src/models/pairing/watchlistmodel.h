// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/advertisement.h"

#include <QAbstractListModel>
#include <QList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace neobeat {

/// The peripherals that a scan found: supported sources first, then by signal strength. Rows keep their position during
/// the scan; only new ones are inserted in order.
class WatchListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// Also shows unsupported peripherals.
    Q_PROPERTY(bool showAll READ showsAll WRITE setShowAll NOTIFY showAllChanged FINAL)
    /// Rows shown.
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// Number of unsupported peripherals that are not shown.
    Q_PROPERTY(int hiddenCount READ hiddenCount NOTIFY hiddenCountChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< name: as advertised, or "Unnamed".
        AddressRole, ///< address: with colons.
        AddressTailRole, ///< addressTail: its last two bytes.
        RssiRole, ///< rssi: dBm, or undefined when unknown.
        SignalBarsRole, ///< signalBars: 0 … 4, -1 when unknown.
        SupportedRole, ///< supported: whether it is a supported source.
        UsableRole, ///< usable: whether it can be tried: not when it is known not to work.
        RemarkRole, ///< remark: what there is to say about its model, one line; "" for an Amazfit Neo.
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    bool showsAll() const { return m_showsAll; }
    void setShowAll(bool showAll);
    int count() const { return static_cast<int>(m_showsAll ? m_rows.size() : m_supported); }
    int hiddenCount() const { return static_cast<int>(m_rows.size()) - count(); }
    /// Supported watches, shown or not.
    int supportedCount() const { return static_cast<int>(m_supported); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Adds a peripheral, or updates the one with this address.
    void report(const Advertisement &advertisement);
    void clear();
    /// The peripheral of a row; empty when there is no such row.
    std::optional<Advertisement> at(int row) const;
    /// The row of an address; -1 when it is not shown.
    int rowOf(const QString &address) const;

Q_SIGNALS:
    void showAllChanged();
    void countChanged();
    void hiddenCountChanged();

private:
    void insert(const Advertisement &advertisement);
    void take(qsizetype row);
    void replace(qsizetype row, const Advertisement &advertisement);
    qsizetype placeFor(const Advertisement &advertisement) const;
    qsizetype indexOf(const QString &address) const;

    QList<Advertisement> m_rows; ///< The supported ones first.
    qsizetype m_supported = 0; ///< The number of supported ones.
    bool m_showsAll = false;
};

} // namespace neobeat
