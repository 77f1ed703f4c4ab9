// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/refreshthrottle.h"

#include <QAbstractListModel>
#include <QHash>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The activities that overlap the visible range, the newest first, with what can be done to them.
class ActivityListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// The list is shown; otherwise nothing is queried.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    /// Rows.
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        ActivityIdRole = Qt::UserRole + 1, ///< activityId: its id in the history.
        NameRole, ///< name: never empty.
        NoteRole, ///< note: may be empty.
        StartRole, ///< start: milliseconds since 1970.
        EndRole, ///< end: milliseconds since 1970; for a running activity the time of the query.
        RunningRole, ///< running: it has not ended.
        StartTextRole, ///< startText: "20 Nov 2026, 18:03".
        DurationTextRole, ///< durationText: "45 min".
        AverageTextRole, ///< averageText: "121 bpm"; empty while it is not known, and without readings.
        MarkerTimesRole, ///< markerTimes: list of milliseconds since 1970.
        MarkerTextsRole, ///< markerTexts: one for each of these times, may be empty.
    };
    Q_ENUM(Role)

    /// The history must outlive this.
    explicit ActivityListModel(HistoryModel &history, QObject *parent = nullptr);

    bool isActive() const { return m_follower.isActive(); }
    void setActive(bool active);
    int count() const { return static_cast<int>(m_rows.size()); }

    /// Changes the name and note of an activity.
    Q_INVOKABLE void describe(qint64 id, const QString &name, const QString &note);
    /// Removes an activity; its samples remain.
    Q_INVOKABLE void remove(qint64 id);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void activeChanged();
    void countChanged();

private:
    /// An average, and the range that it was calculated for.
    struct Average
    {
        TimeRange range;
        int bpm = -1; ///< -1 without a reading.
    };

    void ask();
    void take(QList<ActivityEntry> activities);
    void update(int row, const ActivityEntry &activity);
    void askAverages(const TimeRange &range);
    void onStoreChanged(const TimeRange &range);
    QString averageText(const ActivityEntry &activity) const;

    HistoryModel &m_history;
    RefreshThrottle m_follower;
    QList<ActivityEntry> m_rows;
    QHash<qint64, Average> m_averages; ///< By the id of the activity.
};

} // namespace neobeat
