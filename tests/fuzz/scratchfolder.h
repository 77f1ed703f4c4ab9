// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzztarget.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace neobeat::fuzz {

/// A folder for files with hostile content, each under a name of its own: QSettings remembers files by their names.
class ScratchFolder
{
public:
    /// The path of a file that was not used before.
    QString newPath() { return m_folder.filePath(QString::number(++m_count)); }

    /// Creates the file, readable by its owner only.
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        require(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(), "the file can be written");
        require(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner), "the file can be protected");
    }

private:
    /// In memory where possible, since each input is otherwise written to the disk many times.
    static QString pattern()
    {
        const QFileInfo memory(QStringLiteral("/dev/shm"));
        return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + QStringLiteral("/neobeat-fuzz-XXXXXX");
    }

    QTemporaryDir m_folder{pattern()};
    quint64 m_count = 0;
};

} // namespace neobeat::fuzz
