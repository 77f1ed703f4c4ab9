// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/asynchistoryreader.h"
#include "recorder/historyrecorder.h"
#include "text/errortext.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>

namespace neobeat {

/// The result of the activity that ended last, until it is dismissed or the next one starts.
class ActivityResult : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// How much of it is known.
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    /// The activity's id in the history; 0 before State::Ready.
    Q_PROPERTY(int activityId READ activityId NOTIFY changed FINAL)
    /// Its name.
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    /// From when to when, milliseconds since 1970.
    Q_PROPERTY(qreal start READ start NOTIFY changed FINAL)
    Q_PROPERTY(qreal end READ end NOTIFY changed FINAL)
    /// Name and length: "Evening run: 45 min".
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// "Average 121 bpm, lowest 88, highest 165."; or why that is not known.
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)

public:
    enum class State {
        None, ///< No activity ended, or its result was dismissed.
        Loading, ///< The history is being queried; ends after 10 s at the latest.
        Ready, ///< Everything is known.
        Failed, ///< The statistics cannot be read; name and length are known.
    };
    Q_ENUM(State)

    /// All of them must outlive this.
    ActivityResult(HistoryRecorder &recorder, HistoryStore &store, AsyncHistoryReader &asyncReader,
                   QObject *parent = nullptr);

    /// How long the history may take to contain the activity and to answer; default 10 s.
    void setLimit(std::chrono::milliseconds limit) { m_limit.setInterval(limit); }

    State state() const { return m_state; }
    int activityId() const { return m_state == State::Ready ? int(m_activity.id) : 0; }
    QString name() const { return m_activity.name; }
    qreal start() const { return qreal(m_activity.range.from); }
    qreal end() const { return qreal(m_activity.range.to); }
    QString title() const;
    QString text() const;

    /// The user has seen it.
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();

private:
    struct Found
    {
        ActivityEntry activity; ///< Id 0 until it is stored as ended.
        Statistics statistics;
    };

    static Result<Found, Error> find(HistoryReader &reader, const WatchEntry &watch, qint64 start);
    void show(const WatchEntry &watch, const ActivityEntry &activity);
    void ask();
    void onFound(const Result<Found, Error> &found);
    void setState(State state);

    HistoryRecorder &m_recorder;
    HistoryStore &m_store;
    AsyncHistoryReader &m_asyncReader;
    QTimer m_limit;
    State m_state = State::None;
    WatchEntry m_watch;
    ActivityEntry m_activity;
    Statistics m_statistics;
    ErrorText m_problem; ///< Why the statistics cannot be read.
};

} // namespace neobeat
