// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/windowfollower.h"

#include <QAbstractListModel>
#include <QHash>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The sessions that the window on show touches, the newest first, with what can be done to them.
class SessionListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// Anybody looks; otherwise nothing is asked.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    /// Rows.
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        SessionIdRole = Qt::UserRole + 1, ///< sessionId: its number in the history.
        NameRole, ///< name: never empty.
        NoteRole, ///< note: may be empty.
        StartRole, ///< start: milliseconds since 1970.
        EndRole, ///< end: milliseconds since 1970; of a session that runs the moment it was asked for.
        RunningRole, ///< running: it has not ended.
        StartTextRole, ///< startText: "20 Nov 2026, 18:03".
        DurationTextRole, ///< durationText: "45 min".
        AverageTextRole, ///< averageText: "121 bpm"; empty while it is not known, and without readings.
        MarkerTimesRole, ///< markerTimes: list of milliseconds since 1970.
        MarkerTextsRole, ///< markerTexts: one for each of them, may be empty.
    };
    Q_ENUM(Role)

    /// The history must outlive this.
    explicit SessionListModel(HistoryModel &history, QObject *parent = nullptr);

    bool isActive() const { return m_follower.isActive(); }
    void setActive(bool active);
    int count() const { return static_cast<int>(m_rows.size()); }

    /// Gives a session another name and note.
    Q_INVOKABLE void describe(qint64 id, const QString &name, const QString &note);
    /// Takes a session away; what was measured in it stays.
    Q_INVOKABLE void remove(qint64 id);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void activeChanged();
    void countChanged();

private:
    /// What an average was reckoned of.
    struct Average
    {
        TimeRange range;
        int bpm = -1; ///< -1 without a reading.
    };

    void ask();
    void take(QList<SessionEntry> sessions);
    void update(int row, const SessionEntry &session);
    void askAverages(const TimeRange &window);
    void onStoreChanged(const TimeRange &range);
    QString averageText(const SessionEntry &session) const;

    HistoryModel &m_history;
    WindowFollower m_follower;
    QList<SessionEntry> m_rows;
    QHash<qint64, Average> m_averages; ///< By the number of the session.
};

} // namespace neobeat
