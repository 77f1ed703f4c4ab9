// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/statistics.h"
#include "models/chart/zones.h"
#include "models/settings/settingsmodel.h"

#include <QAbstractListModel>
#include <QList>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The five heart-rate zones of the user and how long each was measured; no rows while neither maximum nor age is
/// known.
class ZoneModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// Rows: 5, or 0 while the zones are not known.
    Q_PROPERTY(int count READ count NOTIFY zonesChanged FINAL)
    /// The maximum heart rate that defines the zones, bpm; 0 while it is not known.
    Q_PROPERTY(int maximum READ maximum NOTIFY zonesChanged FINAL)
    /// Where the maximum comes from, one sentence.
    Q_PROPERTY(QString originText READ originText NOTIFY zonesChanged FINAL)
    /// How long heart rates below the first zone were measured: "2 h 05 min"; empty for no time at all.
    Q_PROPERTY(QString belowText READ belowText NOTIFY timeChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< name: "Moderate".
        LowRole, ///< low: lowest heart rate, bpm.
        HighRole, ///< high: highest heart rate, bpm.
        SecondsRole, ///< seconds: how long it was measured.
        TextRole, ///< text: the same in words, "12 min".
        ShareRole, ///< share: of the measured time, 0 … 1.
    };
    Q_ENUM(Role)

    /// The settings must outlive this.
    explicit ZoneModel(SettingsModel &settings, QObject *parent = nullptr);

    int count() const { return static_cast<int>(m_zones.size()); }
    int maximum() const { return m_maximum; }
    QString originText() const;
    QString belowText() const;
    /// The heart rates of each zone; empty while they are not known.
    QList<HeartRateZone> zones() const { return m_zones; }
    /// How long each zone lasted according to that histogram, in the order of the zones.
    QList<Histogram::Duration> timesIn(const Histogram &time) const;

    /// The histogram that the time roles are calculated from.
    void setTime(const Histogram &time);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void zonesChanged();
    void timeChanged();

private:
    void onSettingsChanged();
    void measure();

    SettingsModel &m_settings;
    int m_maximum = 0;
    QList<HeartRateZone> m_zones;
    Histogram m_time;
    QList<Histogram::Duration> m_times; ///< One per zone.
};

} // namespace neobeat
