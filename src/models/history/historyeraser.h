// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/historymodel.h"
#include "text/errortext.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// Permanently deletes a part of the history or all of it.
class HistoryEraser : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// A deletion is running; ends with erased() or failed().
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    /// Why the last deletion failed; not present before one, while one runs and after a successful one.
    Q_PROPERTY(neobeat::ErrorText error READ error NOTIFY errorChanged FINAL)

public:
    /// Both must outlive this.
    HistoryEraser(HistoryModel &history, const Clock &clock, QObject *parent = nullptr);

    bool isBusy() const { return m_busy; }
    ErrorText error() const { return m_error; }

    /// Deletes the last hour. No effect while busy; the same applies to eraseRange() and eraseEverything().
    Q_INVOKABLE void eraseLastHour();
    /// Deletes the range between two times, milliseconds since 1970.
    Q_INVOKABLE void eraseRange(qreal from, qreal to);
    /// Deletes everything.
    Q_INVOKABLE void eraseEverything();
    /// Clears the last failure.
    Q_INVOKABLE void clearError() { setError({}); }

Q_SIGNALS:
    void busyChanged();
    void errorChanged();
    /// The data is deleted; the text says which.
    void erased(const QString &words);
    /// The data up to that moment is deleted, so it must not be fetched from the watch again.
    void erasedUntil(const QDateTime &time);
    /// Nothing was deleted.
    void failed();

private:
    void erase(const TimeRange &range, const QString &words);
    bool begin();
    HistoryStore::Done whenDone(const QString &words, const TimeRange &range);
    void setBusy(bool busy);
    void setError(const ErrorText &error);

    HistoryModel &m_history;
    const Clock &m_clock;
    ErrorText m_error;
    bool m_busy = false;
};

} // namespace neobeat
