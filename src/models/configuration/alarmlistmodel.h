// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/watchconfiguration.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The alarms that were chosen for the watch, one row each, by their time.
class AlarmListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// Whether there is room for another one.
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY changed FINAL)
    /// Whether the watch has them, one sentence.
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed FINAL)
    /// The watch does not have them, or may not.
    Q_PROPERTY(bool warning READ isWarning NOTIFY changed FINAL)
    /// The short names of the days, Monday first.
    Q_PROPERTY(QList<QString> dayNames READ dayNames CONSTANT FINAL)

public:
    enum Role {
        TimeRole = Qt::UserRole + 1, ///< time: "07:00", as it is edited.
        TimeTextRole, ///< timeText: as it is shown.
        DaysRole, ///< days: bit 0 is Monday; 0 rings once.
        DaysTextRole, ///< daysText
        EnabledRole, ///< isOn
    };
    Q_ENUM(Role)

    /// The configuration must outlive it.
    explicit AlarmListModel(WatchConfiguration &configuration, QObject *parent = nullptr);

    /// Whether the text is a time of day.
    Q_INVOKABLE bool isTime(const QString &text) const;
    /// Changes one, or adds one with the row -1. No effect unless the time is one.
    Q_INVOKABLE void put(int row, const QString &time, int days, bool isOn);
    Q_INVOKABLE void turn(int row, bool isOn);
    Q_INVOKABLE void remove(int row);

    int count() const { return int(m_alarms.size()); }
    bool canAdd() const { return m_alarms.size() < Alarm::places; }
    QString stateText() const;
    bool isWarning() const;
    QStringList dayNames() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    void reload();
    void store(QList<Alarm> alarms);

    WatchConfiguration &m_configuration;
    QList<Alarm> m_alarms;
};

} // namespace neobeat
