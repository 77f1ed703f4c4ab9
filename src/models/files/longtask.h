// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/progress.h"
#include "text/errortext.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <memory>
#include <stop_token>

namespace neobeat {

/// Work that takes a while and can be cancelled: an export, an import, or its undoing. It runs on another thread; this
/// is the part that the user sees.
class LongTask : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("abstract")

    /// start() would do something.
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged FINAL)
    /// A remark on what was chosen, or why nothing can start; empty for none.
    Q_PROPERTY(QString remark READ remark NOTIFY readyChanged FINAL)
    /// The work is running.
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    /// The share that is done, 0 … 1.
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged FINAL)
    /// The result, in words; empty until it is done.
    Q_PROPERTY(QString result READ result NOTIFY outcomeChanged FINAL)
    /// Why it failed; with a result, why that is not all.
    Q_PROPERTY(neobeat::ErrorText failure READ failure NOTIFY outcomeChanged FINAL)

public:
    explicit LongTask(QObject *parent = nullptr);
    ~LongTask() override;

    virtual QString remark() const = 0;
    virtual bool isReady() const = 0;
    bool isBusy() const { return m_run != nullptr; }
    qreal progress() const { return m_progress; }
    QString result() const { return m_result; }
    ErrorText failure() const { return m_failure; }

    /// Begins; no effect unless ready.
    Q_INVOKABLE virtual void start() = 0;
    /// Asks the work to stop soon.
    Q_INVOKABLE void cancel();
    /// Clears the last result.
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void readyChanged();
    void busyChanged();
    void progressChanged();
    void outcomeChanged();

protected:
    /// Marks the work as running; the other thread reports its progress to the result.
    Progress begin();
    /// Cancels the running work, also while it waits.
    std::stop_token stopToken() const { return m_run->stop.get_token(); }
    /// The work has ended, with this text.
    void succeed(const QString &result);
    /// The work has ended; Cancelled shows no message.
    void fail(const Error &error);
    /// The work has ended for that reason, and this text says what was done until then.
    void succeedPartly(const QString &result, const Error &error);

private:
    struct Run
    {
        std::stop_source stop;
        std::atomic<double> share = 0;
    };

    void end(const QString &result, const Error &error);
    void setProgress(qreal progress);

    std::shared_ptr<Run> m_run; ///< Shared with the other thread while the work is running.
    QTimer m_look; ///< Polls the progress, which changes too often to be sent.
    qreal m_progress = 0;
    QString m_result;
    ErrorText m_failure;
};

} // namespace neobeat
