// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entryreader.h"
#include "history/amazfishfile.h"

namespace neobeat {

/// Reads the minutes with a heart rate of Amazfish's database.
class AmazfishEntryReader final : public EntryReader
{
public:
    explicit AmazfishEntryReader(std::unique_ptr<AmazfishFile> file)
        : m_file(std::move(file))
    {
    }

    Error next(Entry &entry) override;
    QString format() const override { return QStringLiteral("amazfish"); }
    /// Of the row that was read last, milliseconds since 1970.
    qint64 time() const { return m_row.time; }

private:
    std::unique_ptr<AmazfishFile> m_file;
    AmazfishFile::Row m_row;
};

} // namespace neobeat
