// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/progress.h"
#include "text/errortext.h"

#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <memory>
#include <stop_token>

namespace neobeat {

/// Work on a file that takes a while and can be cancelled: an export or an import. It runs on another thread; this is
/// the part that the user sees.
class FileTask : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("abstract")

    /// The file, as a path.
    Q_PROPERTY(QString file READ file WRITE setFile NOTIFY fileChanged FINAL)
    /// The same for a file dialog.
    Q_PROPERTY(QUrl fileUrl READ fileUrl WRITE setFileUrl NOTIFY fileChanged FINAL)
    /// The folder of the file, or the one where a file dialog starts.
    Q_PROPERTY(QUrl folder READ folder NOTIFY fileChanged FINAL)
    /// A remark on the file before the start; empty for none.
    Q_PROPERTY(QString fileRemark READ fileRemark NOTIFY fileChanged FINAL)
    /// start() would do something.
    Q_PROPERTY(bool ready READ isReady NOTIFY fileChanged FINAL)
    /// The work is running.
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    /// The share that is done, 0 … 1.
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged FINAL)
    /// The result, in words; empty until it is done.
    Q_PROPERTY(QString result READ result NOTIFY outcomeChanged FINAL)
    /// Why it failed.
    Q_PROPERTY(neobeat::ErrorText failure READ failure NOTIFY outcomeChanged FINAL)

public:
    explicit FileTask(QObject *parent = nullptr);
    ~FileTask() override;

    QString file() const { return m_file; }
    virtual void setFile(const QString &file);
    QUrl fileUrl() const;
    void setFileUrl(const QUrl &url);
    QUrl folder() const;
    virtual QString fileRemark() const = 0;
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
    void fileChanged();
    void busyChanged();
    void progressChanged();
    void outcomeChanged();

protected:
    /// The documents folder, or the user's home.
    static QString documents();
    /// Marks the work as running; the other thread reports its progress to the result.
    Progress begin();
    /// Cancels the running work, also while it waits.
    std::stop_token stopToken() const { return m_run->stop.get_token(); }
    /// The work has ended, with this text.
    void succeed(const QString &result);
    /// The work has ended; Cancelled shows no message.
    void fail(const Error &error);

private:
    struct Run
    {
        std::stop_source stop;
        std::atomic<double> share = 0;
    };

    void end(const QString &result, const Error &error);
    void setProgress(qreal progress);

    QString m_file;
    std::shared_ptr<Run> m_run; ///< Shared with the other thread while the work is running.
    QTimer m_look; ///< Polls the progress, which changes too often to be sent.
    qreal m_progress = 0;
    QString m_result;
    ErrorText m_failure;
};

} // namespace neobeat
