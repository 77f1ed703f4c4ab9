// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tableentryreader.h"

#include <QFileInfo>

namespace neobeat {

/// Reads the CSV file of one training session that Polar Flow exports: two lines about the session, with its start by
/// the local clock, then a line for each second with the time since the start.
class PolarEntryReader final : public TableEntryReader
{
public:
    /// The name that Polar gave the file has its date, for one that can be read in two ways; its folders do not count.
    PolarEntryReader(QIODevice &device, const QString &fileName)
        : TableEntryReader(device)
        , m_fileName(QFileInfo(fileName).fileName())
    {
    }

    /// Whether a file with that first row is one of them.
    static bool recognises(const std::vector<QByteArray> &firstRow);

    QString format() const override { return QStringLiteral("polar"); }
    QString assumedZone() const override { return zoneOfComputer(); }

private:
    Error begin() override;
    Error readRow(Entry &entry) override;
    void finish(Entry &entry) override { entry = std::move(m_activity); }

    QString m_fileName;
    ActivityEntry m_activity;
};

} // namespace neobeat
