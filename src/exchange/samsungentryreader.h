// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvtable.h"
#include "exchange/entryreader.h"
#include "exchange/timereader.h"

#include <QJsonArray>

namespace neobeat {

/// Reads the heart rate of a Samsung Health export: com.samsung.shealth.tracker.heart_rate….csv, whose first line names
/// the kind, with times in UTC as the documents of its SDK say.
class SamsungEntryReader final : public EntryReader
{
public:
    explicit SamsungEntryReader(QIODevice &device);

    /// Whether a file with that first row is one of them.
    static bool recognises(const std::vector<QByteArray> &firstRow);

    Error next(Entry &entry) override;
    QString format() const override { return QStringLiteral("samsung"); }

private:
    CsvTable m_table;
    TimeReader m_times;
    bool m_hasColumns = false;
};

/// Reads the minutes that belong to one row of it, ….com.samsung.health.heart_rate.binning_data.json, and the values a
/// second apart of an exercise, ….com.samsung.health.exercise.live_data.json, which have no end.
class SamsungBinReader final : public EntryReader
{
public:
    explicit SamsungBinReader(QIODevice &device)
        : m_device(device)
    {
    }

    /// Whether a file that begins like this is one of them.
    static bool recognises(QByteArrayView begin);

    Error next(Entry &entry) override;
    QString format() const override { return QStringLiteral("samsung"); }

private:
    static constexpr qint64 longestFile = 8 << 20;

    Error load();

    QIODevice &m_device;
    QJsonArray m_bins;
    qsizetype m_at = -1; ///< -1 until the file was read.
};

} // namespace neobeat
