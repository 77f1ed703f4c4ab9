// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exporthistory.h"
#include "exchange/importhistory.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace neobeat::test {

/// A history with everything that is hard to write: gaps, moments without a reading, a night in which the clocks
/// change, sessions with markers whose names are nasty to every format.
class ExchangeWorld
{
public:
    ExchangeWorld();

    static WatchEntry watch();
    /// Some thousand, in the order of time.
    static std::vector<Sample> samples();
    static QList<SessionEntry> sessions();
    static QList<ConnectionGap> gaps();
    static QList<BatteryEntry> battery();

    /// Those of the samples that are readings and lie in the range.
    static std::vector<Sample> readings(const TimeRange &range = TimeRange::everything());

    /// Puts everything into the history file.
    void fill();
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QByteArray contentOf(const QString &name) const;

    /// Writes a file of the whole history, or of one of its sessions.
    Result<ExportSummary, Error> exportTo(const QString &name, ExportFormat format, qint64 session = 0,
                                          const Progress &progress = {}) const;
    /// Reads a file into the history.
    Result<ImportSummary, Error> import(const QString &name, const Progress &progress = {}) const;
    /// Number in the history of the session that began then.
    qint64 sessionAt(qint64 start) const;
    std::vector<Sample> stored() const;

private:
    QTemporaryDir m_folder;
};

/// What a program says to its standard output; fails the test when the program is missing, does not end well or
/// complains.
QByteArray outputOf(const QString &program, const QStringList &arguments);

} // namespace neobeat::test
