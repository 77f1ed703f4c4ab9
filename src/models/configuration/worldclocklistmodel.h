// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/watchconfiguration.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The world clocks that were chosen for the watch, one row each.
class WorldClockListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// Whether there is room for another one.
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY changed FINAL)
    /// Whether the watch has them, one sentence.
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed FINAL)
    /// The watch does not have them.
    Q_PROPERTY(bool warning READ isWarning NOTIFY changed FINAL)

public:
    enum Role {
        PlaceRole = Qt::UserRole + 1, ///< place: as the watch shows it.
        ZoneRole, ///< zone: its name in the computer.
    };
    Q_ENUM(Role)

    /// The configuration must outlive it.
    explicit WorldClockListModel(WatchConfiguration &configuration, QObject *parent = nullptr);

    /// Whether the text means a place: a time zone such as Europe/Lisbon, or the last part of its name.
    Q_INVOKABLE bool isPlace(const QString &text) const;
    /// No effect unless it is a place.
    Q_INVOKABLE void add(const QString &text);
    Q_INVOKABLE void remove(int row);

    int count() const { return int(m_clocks.size()); }
    bool canAdd() const { return m_clocks.size() < WorldClock::most; }
    QString stateText() const;
    bool isWarning() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    void reload();

    WatchConfiguration &m_configuration;
    QList<WorldClock> m_clocks;
};

} // namespace neobeat
