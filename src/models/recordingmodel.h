// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activityresult.h"
#include "models/errortext.h"
#include "recorder/automaticexport.h"
#include "recorder/historyrecorder.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// What is kept now, the session that runs, and what a person has to know about it.
class RecordingModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// What the watch says now is kept.
    Q_PROPERTY(bool keeping READ isKeeping NOTIFY changed FINAL)
    /// Nothing is kept, whatever happens.
    Q_PROPERTY(bool privateMode READ isPrivate NOTIFY changed FINAL)
    /// What is kept, one sentence.
    Q_PROPERTY(QString keepingText READ keepingText NOTIFY changed FINAL)
    /// A session runs.
    Q_PROPERTY(bool sessionRunning READ isSessionRunning NOTIFY changed FINAL)
    /// A session can be started now.
    Q_PROPERTY(bool canStart READ canStart NOTIFY changed FINAL)
    /// The name of the session that runs; empty without one.
    Q_PROPERTY(QString sessionName READ sessionName NOTIFY changed FINAL)
    /// How many marks it has.
    Q_PROPERTY(int markerCount READ markerCount NOTIFY changed FINAL)
    /// Full seconds since it was started; 0 without one.
    Q_PROPERTY(int sessionSeconds READ sessionSeconds NOTIFY sessionSecondsChanged FINAL)
    /// What came of the session that ended last.
    Q_PROPERTY(neobeat::ActivityResult *result READ result CONSTANT FINAL)
    /// A session was cut off when the program ended without a word, and nobody has decided yet whether it goes on.
    Q_PROPERTY(bool hasCutOff READ hasCutOff NOTIFY changed FINAL)
    /// Which one and when, one sentence.
    Q_PROPERTY(QString cutOffTitle READ cutOffTitle NOTIFY changed FINAL)
    /// What of it is there, and what can be done.
    Q_PROPERTY(QString cutOffText READ cutOffText NOTIFY changed FINAL)
    /// It can go on.
    Q_PROPERTY(bool canResume READ canResume NOTIFY changed FINAL)
    /// Why nothing can be kept now.
    Q_PROPERTY(neobeat::ErrorText problem READ problem NOTIFY problemChanged FINAL)
    /// Something to tell once, one sentence; empty for nothing.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged FINAL)
    /// More about it; may be empty.
    Q_PROPERTY(QString noticeText READ noticeText NOTIFY noticeChanged FINAL)

public:
    /// All of them must outlive this.
    RecordingModel(HistoryRecorder &recorder, HistoryStore &store, HistoryDesk &desk, AutomaticExport &exporter,
                   QObject *parent = nullptr);

    bool isKeeping() const { return m_recorder.isKeeping(); }
    bool isPrivate() const { return m_recorder.mode() == HistoryRecorder::Mode::Never; }
    QString keepingText() const;
    bool isSessionRunning() const { return m_recorder.session().has_value(); }
    bool canStart() const { return !m_recorder.obstacle(); }
    QString sessionName() const;
    int markerCount() const;
    int sessionSeconds() const { return m_seconds; }
    ActivityResult *result() { return &m_result; }
    bool hasCutOff() const { return m_recorder.cutOff().has_value(); }
    QString cutOffTitle() const;
    QString cutOffText() const;
    bool canResume() const { return !m_recorder.resumeObstacle(); }
    ErrorText problem() const { return m_problem; }
    QString notice() const { return m_notices.isEmpty() ? QString() : m_notices.first().title; }
    QString noticeText() const { return m_notices.isEmpty() ? QString() : m_notices.first().text; }

    /// Starts a session when that is possible; without a name it gets one after the time.
    Q_INVOKABLE void startSession(const QString &name = {});
    /// Marks this moment of the session that runs.
    Q_INVOKABLE void mark(const QString &text = {});
    /// Ends the session that runs.
    Q_INVOKABLE void stopSession();
    /// Goes on with the session that was cut off, and starts the heart rate.
    Q_INVOKABLE void resumeSession();
    /// Leaves the session that was cut off as it is.
    Q_INVOKABLE void closeCutOff();
    /// The notice was read; the next one follows.
    Q_INVOKABLE void dismissNotice();
    /// Looks at the clock, as it does by itself each second.
    void tick();

Q_SIGNALS:
    /// Something about the recording has another value.
    void changed();
    void sessionSecondsChanged();
    void problemChanged();
    void noticeChanged();
    /// There is a new notice or problem, which someone who does not see the window has to be told.
    void told(const QString &title, const QString &text);

private:
    struct Notice
    {
        QString title;
        QString text;
    };

    void onRecorderChanged();
    void updateProblem();
    void tellLeftOut();
    void onSetAside(const Error &error, const QString &newName);
    void onExportFailed(const QString &session, const Error &error);
    void tell(const Notice &notice);

    HistoryRecorder &m_recorder;
    HistoryStore &m_store;
    ActivityResult m_result;
    QTimer m_timer;
    int m_seconds = 0;
    qint64 m_toldLeftOut = 0; ///< How many of the readings that the wrong clock cost have been told.
    QString m_cutOffTitle; ///< As told.
    ErrorText m_problem;
    QList<Notice> m_notices; ///< The first one is on show.
};

} // namespace neobeat
