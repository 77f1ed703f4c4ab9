// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyreader.h"

#include <QHash>
#include <QList>

namespace neobeat::test {

/// What a recorder left in its file, looked at in a copy, so that the next recorder finds it as it was.
class StoredHistory
{
public:
    /// Nothing may have the file open. The folder is made and emptied.
    StoredHistory(const QString &file, const QString &copyFolder);

    /// Whether the database holds together and its sums are those of its samples; one line for what is wrong.
    QStringList faults() const { return m_faults; }
    bool holds(qint64 time) const { return m_samples.contains(time); }
    /// Samples that nobody recorded at these times, one line each.
    QStringList inventedAmong(const QList<qint64> &times) const;

private:
    void checkIntegrity(const QString &file);
    void readSamples(HistoryReader &reader, int watch);
    void checkSessions(HistoryReader &reader, int watch);

    QHash<qint64, Sample> m_samples; ///< By time.
    QStringList m_faults;
};

} // namespace neobeat::test
