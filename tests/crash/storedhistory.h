// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyreader.h"

#include <QHash>
#include <QList>

namespace neobeat::test {

/// What a recorder left in its file, checked in a copy, so that the next recorder finds the file unchanged.
class StoredHistory
{
public:
    /// Nothing may have the file open. The folder is created and emptied.
    StoredHistory(const QString &file, const QString &copyFolder);

    /// Whether the database is intact and its aggregates match its samples; one line for what is wrong.
    QStringList faults() const { return m_faults; }
    bool holds(qint64 time) const { return m_samples.contains(time); }
    /// Samples that the recorder did not record at these times, one line each.
    QStringList inventedAmong(const QList<qint64> &times) const;

private:
    void checkIntegrity(const QString &file);
    void readSamples(HistoryReader &reader, int watch);
    void checkActivities(HistoryReader &reader, int watch);

    QHash<qint64, Sample> m_samples; ///< By time.
    QStringList m_faults;
};

} // namespace neobeat::test
