// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "text/errortext.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// Fetching the minutes that the watch has kept, as the page shows it. Whoever does the work follows wanted() and
/// cancelWanted(), and says how it goes.
class SyncTask : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// It can be started.
    Q_PROPERTY(bool possible READ isPossible NOTIFY changed FINAL)
    /// Why it cannot be started.
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY changed FINAL)
    /// The model in use is one whose minutes can be fetched; a strap is not.
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed FINAL)
    /// The share that is done, 0 … 1; -1 while it is not known.
    Q_PROPERTY(qreal progress READ progress NOTIFY changed FINAL)
    /// What it is doing, or when it was last done, in words.
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    /// Why the last one failed that was wanted here; one that began by itself is repeated by itself.
    Q_PROPERTY(neobeat::ErrorText error READ error NOTIFY changed FINAL)

public:
    explicit SyncTask(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    Q_INVOKABLE void start();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void clearError();

    bool isPossible() const { return m_isPossible && !m_isRunning; }
    QString obstacle() const;
    bool isOffered() const { return m_isOffered; }
    bool isRunning() const { return m_isRunning; }
    qreal progress() const { return m_progress; }
    QString words() const;
    ErrorText error() const { return ErrorText::from(m_error); }

    /// Whether the watch can be asked: it is connected.
    void setPossible(bool possible);
    /// Whether it can be fetched from the model in use; so, by default.
    void setOffered(bool offered);
    /// It runs, with the share that is done, 0 … 1, or -1 while it is not known.
    void setProgress(qreal share);
    /// It is over at that moment; Cancelled is no failure.
    void setDone(const Error &error, const QDateTime &when);
    /// When it was last done, as it was remembered.
    void setLast(const QDateTime &when);

Q_SIGNALS:
    /// The minutes are wanted; setProgress() and setDone() follow.
    void wanted();
    /// It is to end; setDone() follows.
    void cancelWanted();
    void changed();

private:
    bool m_isPossible = false;
    bool m_isOffered = true;
    bool m_isRunning = false;
    bool m_isWanted = false; ///< The running one was begun here.
    qreal m_progress = -1;
    QDateTime m_last;
    Error m_error;
};

} // namespace neobeat
