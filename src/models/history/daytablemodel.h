// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/dayranges.h"
#include "models/chart/refreshthrottle.h"
#include "models/history/zonemodel.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The daily summary: one row for each day of the visible range in which something was measured, whole days even when
/// the visible range covers only part of one; for long ranges one for each month.
class DayTableModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// The summary is shown; otherwise nothing is queried.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    /// Rows.
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// The rows are months, not days.
    Q_PROPERTY(bool inMonths READ isInMonths NOTIFY countChanged FINAL)
    /// The first result has arrived.
    Q_PROPERTY(bool known READ isKnown NOTIFY knownChanged FINAL)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< title: "Fri, 20 Nov 2026" or "November 2026".
        RestingRole, ///< resting: bpm, -1 when too little was measured.
        LowRole, ///< low: bpm.
        AverageRole, ///< average: bpm.
        HighRole, ///< high: bpm.
        MeasuredTextRole, ///< measuredText: "2 h 05 min".
        ZoneSharesRole, ///< zoneShares: list of 5 shares of the measured time, 0 … 1; empty without zones.
        ZonesTextRole, ///< zonesText: "Light 20 min, Hard 2 min"; empty without zones and without time in them.
        StartRole, ///< start: milliseconds since 1970.
        EndRole, ///< end: milliseconds since 1970.
    };
    Q_ENUM(Role)

    /// Both must outlive this.
    DayTableModel(HistoryModel &history, ZoneModel &zones, QObject *parent = nullptr);

    bool isActive() const { return m_follower.isActive(); }
    void setActive(bool active);
    int count() const { return static_cast<int>(m_rows.size()); }
    bool isInMonths() const { return m_inMonths; }
    bool isKnown() const { return m_known; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void activeChanged();
    void countChanged();
    void knownChanged();

private:
    struct Row
    {
        CalendarRange range;
        Statistics statistics;
        int resting = -1;
    };
    /// A summary that is being queried.
    struct Work
    {
        int watch = 0;
        TimeRange range;
        QList<CalendarRange> ranges;
        qsizetype next = 0; ///< The next range to query.
        QList<Row> rows; ///< The rows that are already known.
    };

    static HistoryReader::Answer<Work> goOn(HistoryReader &reader, Work work);
    void ask();
    void askFor(const Work &work);
    void take(const Work &work);
    QList<qreal> zoneShares(const Row &row) const;
    QString zonesText(const Row &row) const;

    HistoryModel &m_history;
    ZoneModel &m_zones;
    RefreshThrottle m_follower;
    QList<Row> m_rows;
    bool m_inMonths = false;
    bool m_known = false;
};

} // namespace neobeat
