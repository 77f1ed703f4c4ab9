// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/longtask.h"

#include <QUrl>

namespace neobeat {

/// Work on a file: an export or an import.
class FileTask : public neobeat::LongTask
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

public:
    explicit FileTask(QObject *parent = nullptr);
    ~FileTask() override;

    QString file() const { return m_file; }
    virtual void setFile(const QString &file);
    QUrl fileUrl() const;
    void setFileUrl(const QUrl &url);
    QUrl folder() const;

Q_SIGNALS:
    void fileChanged();

protected:
    /// The documents folder, or the user's home.
    static QString documents();

private:
    QString m_file;
};

} // namespace neobeat
