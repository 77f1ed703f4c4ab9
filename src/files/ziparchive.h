// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

namespace neobeat {

class ZipMember;

/// A ZIP archive from outside, read through libzip. Nothing is unpacked to the disk: each member is a device that is
/// read piece by piece, and the names of members are only names. Archives that unpack to far more than they have, or
/// have more members than any export, are refused.
class ZipArchive
{
public:
    /// Whether a file that begins like this is a ZIP archive.
    static bool recognises(QByteArrayView begin);

    /// Reads the list of members. The device is open, can seek, and outlives this. FileTooLarge, ImportUnreadable, or
    /// what InputFile fails with.
    static Result<std::unique_ptr<ZipArchive>, Error> open(QIODevice &device);
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    /// For encrypted members; an empty one is none.
    void setPassword(const QByteArray &password);
    /// How many members there are, folders included.
    int count() const { return m_count; }
    /// The name of a member as stored, from 0; empty for a folder.
    QString name(int number) const;
    /// Size of a member when it is unpacked, bytes, as the archive claims.
    qint64 size(int number) const;
    /// A member, open for reading; the archive must outlive it. ImportNeedsPassword, ImportWrongPassword,
    /// ImportUnreadable, or what InputFile fails with.
    Result<std::unique_ptr<ZipMember>, Error> member(int number);

private:
    friend class ZipMember;
    struct State;

    explicit ZipArchive(QIODevice &device);

    Error openArchive();
    /// The failure for an error of libzip.
    Error failure(int code, const QString &text) const;
    /// Counts what is unpacked; false when it is too much.
    bool admit(qint64 bytes);

    std::unique_ptr<State> m_state;
    int m_count = 0;
};

/// One member of an archive.
class ZipMember final : public QIODevice
{
public:
    ~ZipMember() override;

    /// Why reading has stopped; None at the end of the member.
    const Error &failure() const { return m_failure; }
    /// Bytes that were unpacked so far.
    qint64 unpacked() const { return m_unpacked; }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    friend class ZipArchive;
    struct Source;

    ZipMember(ZipArchive &archive, std::unique_ptr<Source> source);

    ZipArchive &m_archive;
    std::unique_ptr<Source> m_source;
    qint64 m_unpacked = 0;
    Error m_failure;
};

} // namespace neobeat
