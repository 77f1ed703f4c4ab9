// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <vector>

namespace neobeat::bench {

/// The moment at which all data ends: the last midnight of November 2026, UTC.
constexpr qint64 dataEnd = 1'796'083'200'000;
constexpr int dataDays = 3'650;

/// Times of that number of samples (10 000 at least), in order, that fill the same pixels whatever the number: each
/// second of the last hour, each hour of the last month, each day of ten years; the others are runs of one sample a
/// second, one run each night.
std::vector<qint64> momentsOf(qint64 count);

/// The heart rate at that time.
constexpr quint8 bpmAt(qint64 time)
{
    return quint8(60 + time / 1'000 % 7 + time / 60'000 % 37 + time / ms::day % 41);
}

/// The database file of one kind of history.
class DataFile
{
public:
    virtual ~DataFile() = default;

    /// Writes them all; returns the seconds that it took.
    virtual double fill(const std::vector<qint64> &moments) = 0;
    /// Writes one more sample as its own transaction.
    virtual void append(qint64 time) = 0;
    /// Closes the file, so that all of the data is in that one file.
    virtual void close() = 0;
};

/// Size of the file in bytes.
qint64 bytesOf(const QString &file);

} // namespace neobeat::bench
