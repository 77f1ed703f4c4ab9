// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "files/ziparchive.h"

#include <QIODevice>
#include <QStringList>

#include <memory>
#include <stop_token>

namespace neobeat {

/// The files of an export that has several: a folder or an archive. Their names are only reported, never used as paths
/// within an archive.
class ImportParts
{
public:
    virtual ~ImportParts() = default;

    virtual int count() const = 0;
    /// The name of a part, from 0; empty for one that is no file.
    virtual QString name(int number) const = 0;
    /// Bytes of a part, perhaps only claimed.
    virtual qint64 size(int number) const = 0;
    /// A part, open for reading; these must outlive it. The failures of InputFile or ZipArchive.
    virtual Result<std::unique_ptr<QIODevice>, Error> open(int number) = 0;
};

/// The members of an archive.
class ArchiveParts final : public ImportParts
{
public:
    explicit ArchiveParts(std::unique_ptr<ZipArchive> archive)
        : m_archive(std::move(archive))
    {
    }

    int count() const override { return m_archive->count(); }
    QString name(int number) const override { return m_archive->name(number); }
    qint64 size(int number) const override { return m_archive->size(number); }
    Result<std::unique_ptr<QIODevice>, Error> open(int number) override;

private:
    std::unique_ptr<ZipArchive> m_archive;
};

/// The files in a folder and below.
class FolderParts final : public ImportParts
{
public:
    explicit FolderParts(QStringList paths, const std::stop_token &stop)
        : m_paths(std::move(paths))
        , m_stop(stop)
    {
    }

    int count() const override { return int(m_paths.size()); }
    QString name(int number) const override { return m_paths.at(number); }
    qint64 size(int) const override { return 1; }
    Result<std::unique_ptr<QIODevice>, Error> open(int number) override;

private:
    QStringList m_paths;
    std::stop_token m_stop;
};

/// Why reading a file or a part has stopped; None at its end.
Error readingFailure(const QIODevice &device);
/// Bytes read of a file or a part so far.
qint64 bytesRead(const QIODevice &device);

} // namespace neobeat
