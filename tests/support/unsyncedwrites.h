// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <random>
#include <vector>

namespace neobeat::test {

/// What was written to one file since it was last synced, which a power cut may undo.
class UnsyncedWrites
{
public:
    /// Bytes that a disk writes atomically.
    static constexpr qint64 sector = 512;

    /// Bytes were written there over the old ones, which are fewer at the end of the file.
    void noteWrite(qint64 offset, const QByteArray &before, const QByteArray &after, qint64 sizeBefore);
    /// The file was truncated to that size.
    void noteTruncation(qint64 size, const QByteArray &before, qint64 sizeBefore);
    void clear() { m_changes.clear(); }
    bool isEmpty() const { return m_changes.empty(); }

    /// Turns the file into what a power cut may leave: as it was when last synced, plus a random choice of the sectors
    /// written later. False when the file cannot be written.
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
