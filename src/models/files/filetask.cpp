// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/filetask.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace neobeat {

FileTask::FileTask(QObject *parent)
    : QObject(parent)
{
    m_look.setInterval(100ms);
    connect(&m_look, &QTimer::timeout, this, [this] { setProgress(m_run->share); });
}

FileTask::~FileTask() = default;

void FileTask::setFile(const QString &file)
{
    if (file == m_file)
        return;
    m_file = file;
    Q_EMIT fileChanged();
}

QUrl FileTask::fileUrl() const
{
    return m_file.isEmpty() ? QUrl() : QUrl::fromLocalFile(QFileInfo(m_file).absoluteFilePath());
}

QUrl FileTask::folder() const
{
    return QUrl::fromLocalFile(m_file.isEmpty() ? documents() : QFileInfo(m_file).absolutePath());
}

QString FileTask::documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

void FileTask::setFileUrl(const QUrl &url)
{
    if (url.isLocalFile())
        setFile(QDir::toNativeSeparators(url.toLocalFile()));
}

void FileTask::cancel()
{
    if (m_run)
        m_run->stop.request_stop();
}

void FileTask::clear()
{
    if (m_result.isEmpty() && !m_failure.isPresent())
        return;
    m_result.clear();
    m_failure = {};
    Q_EMIT outcomeChanged();
}

Progress FileTask::begin()
{
    clear();
    setProgress(0);
    m_run = std::make_shared<Run>();
    m_look.start();
    Q_EMIT busyChanged();
    return [run = m_run](double share) {
        run->share = share;
        return !run->stop.stop_requested();
    };
}

void FileTask::succeed(const QString &result)
{
    setProgress(1);
    end(result, {});
}

void FileTask::fail(const Error &error)
{
    end({}, error);
}

void FileTask::end(const QString &result, const Error &error)
{
    m_look.stop();
    m_run.reset();
    m_result = result;
    m_failure = ErrorText::from(error);
    Q_EMIT outcomeChanged();
    Q_EMIT busyChanged();
    Q_EMIT fileChanged(); // What is to be said about it may have changed.
}

void FileTask::setProgress(qreal progress)
{
    if (qFuzzyCompare(progress + 1, m_progress + 1))
        return;
    m_progress = progress;
    Q_EMIT progressChanged();
}

} // namespace neobeat
