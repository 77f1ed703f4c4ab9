// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/progress.h"
#include "models/errortext.h"

#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <memory>
#include <stop_token>

namespace neobeat {

/// Work on a file that takes a while and can be stopped: an export or an import. It is done on another thread; here is
/// what a person sees of it.
class FileTask : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("abstract")

    /// The file, as a path.
    Q_PROPERTY(QString file READ file WRITE setFile NOTIFY fileChanged FINAL)
    /// The same for a file dialog.
    Q_PROPERTY(QUrl fileUrl READ fileUrl WRITE setFileUrl NOTIFY fileChanged FINAL)
    /// The folder that the file lies in, or where one is looked for.
    Q_PROPERTY(QUrl folder READ folder NOTIFY fileChanged FINAL)
    /// What is to be said about the file before the start; empty when nothing is.
    Q_PROPERTY(QString fileRemark READ fileRemark NOTIFY fileChanged FINAL)
    /// start() would do something.
    Q_PROPERTY(bool ready READ isReady NOTIFY fileChanged FINAL)
    /// The work goes on.
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    /// How much is done, 0 … 1.
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged FINAL)
    /// What came of it, in words; empty until it is done.
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
    /// Has the work stop soon.
    Q_INVOKABLE void cancel();
    /// Forgets what came of the last time.
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void fileChanged();
    void busyChanged();
    void progressChanged();
    void outcomeChanged();

protected:
    /// The folder for documents, or the user's own.
    static QString documents();
    /// It begins: what the other thread is to tell how far it is.
    Progress begin();
    /// What ends the work that has begun, also where it waits.
    std::stop_token stopToken() const { return m_run->stop.get_token(); }
    /// It is over, with these words.
    void succeed(const QString &result);
    /// It is over; Cancelled tells nothing.
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
    std::shared_ptr<Run> m_run; ///< Shared with the other thread while the work goes on.
    QTimer m_look; ///< For the progress, which is told too often to be sent.
    qreal m_progress = 0;
    QString m_result;
    ErrorText m_failure;
};

} // namespace neobeat
