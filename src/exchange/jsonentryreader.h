// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entryreader.h"

#include <QByteArray>
#include <QJsonObject>

namespace neobeat {

/// Reads our JSON Lines files.
class JsonEntryReader final : public EntryReader
{
public:
    /// The newest version of the format that can be read, and the one that is written.
    static constexpr int version = 1;

    explicit JsonEntryReader(QIODevice &device)
        : m_device(device)
        , m_buffer(longestLine + 1, Qt::Uninitialized)
    {
    }

    /// Whether a file that begins like this is one of ours.
    static bool recognises(QByteArrayView begin);

    Error next(Entry &entry) override;
    bool canGoOn() const override { return !m_isTooLong; }
    QString format() const override { return QStringLiteral("jsonl"); }

private:
    static constexpr qint64 longestLine = 1 << 21;

    QIODevice &m_device;
    QByteArray m_buffer; ///< For one line.
    bool m_isTooLong = false; ///< The line that was read last, and its rest looks like another.
    qint64 m_line = 0; ///< Number of the line that was read last.
};

} // namespace neobeat
