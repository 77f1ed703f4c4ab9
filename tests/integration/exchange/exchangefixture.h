// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exporthistory.h"
#include "exchange/importhistory.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace neobeat::test {

/// A history with everything that is hard to export: gaps, moments without a reading, a night in which the clocks
/// change, activities with markers whose names are difficult for every format.
class ExchangeFixture
{
public:
    ExchangeFixture();

    static WatchEntry watch();
    /// Some thousand, in chronological order.
    static std::vector<Sample> samples();
    static QList<ActivityEntry> activities();
    static QList<ConnectionGap> gaps();
    static QList<BatteryEntry> battery();
    /// Minutes that the watch logged, across the same change of the clocks, with a gap.
    static std::vector<LoggedMinute> minutes();

    /// Runs of RR intervals in both units, and one of the simulated watch, with an artefact.
    static std::vector<BeatRun> beats();
    static qint64 intervalCount();

    /// The samples in the range that are readings.
    static std::vector<Sample> readings(const TimeRange &range = TimeRange::everything());

    /// Writes everything into the history file.
    void fill();
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QByteArray contentOf(const QString &name) const;

    /// Exports the whole history, or one of its activities, to a file.
    Result<ExportSummary, Error> exportTo(const QString &name, ExportFormat format, qint64 activity = 0,
                                          const Progress &progress = {}) const;
    /// Imports a file into the history.
    Result<ImportSummary, Error> import(const QString &name, const Progress &progress = {}) const;
    /// The id in the history of the activity that began then.
    qint64 activityAt(qint64 start) const;
    std::vector<Sample> stored() const;
    std::vector<LoggedMinute> storedMinutes() const;
    std::vector<BeatRun> storedBeats() const;

private:
    QTemporaryDir m_folder;
};

/// The standard output of a program; fails the test when the program is missing, fails or writes to standard
/// error.
QByteArray outputOf(const QString &program, const QStringList &arguments);

} // namespace neobeat::test
