// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/errortext.h"
#include "models/historymodel.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// Deletes a part of the history or all of it, for good.
class HistoryEraser : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// It is at it; ends with erased() or failed().
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    /// Why the last deletion failed; not present before one, while one runs and after one that went well.
    Q_PROPERTY(neobeat::ErrorText error READ error NOTIFY errorChanged FINAL)

public:
    /// Both must outlive this.
    HistoryEraser(HistoryModel &history, const Clock &clock, QObject *parent = nullptr);

    bool isBusy() const { return m_busy; }
    ErrorText error() const { return m_error; }

    /// Deletes the last hour. No effect while busy, as with the others.
    Q_INVOKABLE void eraseLastHour();
    /// Deletes the stretch from one moment to another, milliseconds since 1970.
    Q_INVOKABLE void eraseRange(qreal from, qreal to);
    /// Deletes everything.
    Q_INVOKABLE void eraseEverything();
    /// Forgets the last failure.
    Q_INVOKABLE void clearError() { setError({}); }

Q_SIGNALS:
    void busyChanged();
    void errorChanged();
    /// It is gone; the words say what.
    void erased(const QString &words);
    /// Nothing is gone.
    void failed();

private:
    void erase(const TimeRange &range, const QString &words);
    bool begin();
    HistoryStore::Done whenDone(const QString &words);
    void setBusy(bool busy);
    void setError(const ErrorText &error);

    HistoryModel &m_history;
    const Clock &m_clock;
    ErrorText m_error;
    bool m_busy = false;
};

} // namespace neobeat
