// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <random>
#include <vector>

namespace neobeat::test {

/// What was written to one file since it was last synced, which a power cut may take back.
class UnsyncedWrites
{
public:
    /// Bytes that a disk writes as a whole.
    static constexpr qint64 sector = 512;

    /// Bytes were put there in place of others, which is less than those at the end of the file.
    void noteWrite(qint64 offset, const QByteArray &before, const QByteArray &after, qint64 sizeBefore);
    /// The file was cut to that size.
    void noteTruncation(qint64 size, const QByteArray &before, qint64 sizeBefore);
    void clear() { m_changes.clear(); }
    bool isEmpty() const { return m_changes.empty(); }

    /// Makes the file what a power cut may leave: as it was when last synced, plus those sectors written later that
    /// the lot lets through. False when the file cannot be written.
    bool lose(const QString &file, std::mt19937 &lot);

private:
    struct Change
    {
        qint64 offset = 0;
        QByteArray before;
        QByteArray after;
        qint64 sizeBefore = 0;
        bool truncates = false;
    };

    std::vector<Change> m_changes;
};

} // namespace neobeat::test
