// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tableentryreader.h"
#include "exchange/timereader.h"

#include <QJsonArray>

namespace neobeat {

/// Reads the heart rate of a Samsung Health export: com.samsung.shealth.tracker.heart_rate….csv, whose first line names
/// the kind, with times in UTC as the documents of its SDK say.
class SamsungEntryReader final : public TableEntryReader
{
public:
    explicit SamsungEntryReader(QIODevice &device)
        : TableEntryReader(device)
    {
    }

    /// Whether a file with that first row is one of them.
    static bool recognises(const std::vector<QByteArray> &firstRow);

    QString format() const override { return QStringLiteral("samsung"); }

private:
    Error begin() override;
    Error readRow(Entry &entry) override;

    TimeReader m_times;
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
