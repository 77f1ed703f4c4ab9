// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/filetask.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace neobeat {

FileTask::FileTask(QObject *parent)
    : LongTask(parent)
{
    connect(this, &FileTask::fileChanged, this, &LongTask::readyChanged);
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

} // namespace neobeat
