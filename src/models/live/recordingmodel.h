// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/activityresult.h"
#include "recorder/automaticexport.h"
#include "recorder/historyrecorder.h"
#include "text/errortext.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// What is kept now, the running activity, and messages about them.
class RecordingModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// What the watch sends now is kept.
    Q_PROPERTY(bool keeping READ isKeeping NOTIFY changed FINAL)
    /// Nothing is kept, by the user's choice.
    Q_PROPERTY(bool privateMode READ isPrivate NOTIFY changed FINAL)
    /// What is kept, one sentence.
    Q_PROPERTY(QString keepingText READ keepingText NOTIFY changed FINAL)
    /// An activity is running.
    Q_PROPERTY(bool activityRunning READ isActivityRunning NOTIFY changed FINAL)
    /// An activity can be started now.
    Q_PROPERTY(bool canStart READ canStart NOTIFY changed FINAL)
    /// The name of the running activity; empty without one.
    Q_PROPERTY(QString activityName READ activityName NOTIFY changed FINAL)
    /// Number of its markers.
    Q_PROPERTY(int markerCount READ markerCount NOTIFY changed FINAL)
    /// Full seconds since it was started; 0 without one.
    Q_PROPERTY(int activitySeconds READ activitySeconds NOTIFY activitySecondsChanged FINAL)
    /// The result of the activity that ended last.
    Q_PROPERTY(neobeat::ActivityResult *result READ result CONSTANT FINAL)
    /// An activity was cut off when the program ended unexpectedly, and the user has not decided yet whether to resume
    /// it.
    Q_PROPERTY(bool hasCutOff READ hasCutOff NOTIFY changed FINAL)
    /// Its name and time, one sentence.
    Q_PROPERTY(QString cutOffTitle READ cutOffTitle NOTIFY changed FINAL)
    /// How much of it is stored, and what can be done.
    Q_PROPERTY(QString cutOffText READ cutOffText NOTIFY changed FINAL)
    /// It can be resumed.
    Q_PROPERTY(bool canResume READ canResume NOTIFY changed FINAL)
    /// Why nothing can be kept now.
    Q_PROPERTY(neobeat::ErrorText problem READ problem NOTIFY problemChanged FINAL)
    /// A notice to show once, one sentence; empty for none.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged FINAL)
    /// More about the notice; may be empty.
    Q_PROPERTY(QString noticeText READ noticeText NOTIFY noticeChanged FINAL)

public:
    /// All of them must outlive this.
    RecordingModel(HistoryRecorder &recorder, HistoryStore &store, AsyncHistoryReader &asyncReader,
                   AutomaticExport &exporter, QObject *parent = nullptr);

    bool isKeeping() const { return m_recorder.isKeeping(); }
    bool isPrivate() const { return m_recorder.mode() == HistoryRecorder::Mode::Never; }
    QString keepingText() const;
    bool isActivityRunning() const { return m_recorder.activity().has_value(); }
    bool canStart() const { return !m_recorder.startError(); }
    QString activityName() const;
    int markerCount() const;
    int activitySeconds() const { return m_seconds; }
    ActivityResult *result() { return &m_result; }
    bool hasCutOff() const { return m_recorder.cutOff().has_value(); }
    QString cutOffTitle() const;
    QString cutOffText() const;
    bool canResume() const { return !m_recorder.resumeError(); }
    ErrorText problem() const { return m_problem; }
    QString notice() const { return m_notices.isEmpty() ? QString() : m_notices.first().title; }
    QString noticeText() const { return m_notices.isEmpty() ? QString() : m_notices.first().text; }

    /// Starts an activity when that is possible; without a name it is named after the time.
    Q_INVOKABLE void startActivity(const QString &name = {});
    /// Adds a marker to the running activity, at this moment.
    Q_INVOKABLE void mark(const QString &text = {});
    /// Ends the running activity.
    Q_INVOKABLE void stopActivity();
    /// Resumes the activity that was cut off, and starts the heart rate.
    Q_INVOKABLE void resumeActivity();
    /// Leaves the activity that was cut off as it is.
    Q_INVOKABLE void closeCutOff();
    /// The notice was read; the next one follows.
    Q_INVOKABLE void dismissNotice();
    /// Updates to the clock, as it does by itself each second.
    void tick();

Q_SIGNALS:
    /// Some property of the recording changed.
    void changed();
    void activitySecondsChanged();
    void problemChanged();
    void noticeChanged();
    /// There is a new notice or problem to show to users who do not see the window.
    void notificationRequested(const QString &title, const QString &text);

private:
    struct Notice
    {
        QString title;
        QString text;
    };

    void onRecorderChanged();
    void updateProblem();
    void reportLeftOut();
    void onQuarantined(const Error &error, const QString &newName);
    void onExportFailed(const QString &activity, const Error &error);
    void notify(const Notice &notice);

    HistoryRecorder &m_recorder;
    HistoryStore &m_store;
    ActivityResult m_result;
    QTimer m_timer;
    int m_seconds = 0;
    qint64 m_reportedLeftOut = 0; ///< Number of readings lost to a wrong clock that were already reported.
    QString m_cutOffTitle; ///< As last reported.
    ErrorText m_problem;
    QList<Notice> m_notices; ///< The first one is shown.
};

} // namespace neobeat
