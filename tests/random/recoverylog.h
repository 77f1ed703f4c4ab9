// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

namespace neobeat {

/// How long recovery from disturbances took, by cause.
class RecoveryLog
{
public:
    void add(const QString &cause, std::chrono::milliseconds duration) { m_durations[cause].push_back(duration); }
    int count() const;
    /// One line per cause, then one for all causes.
    QStringList table() const;

private:
    using Durations = std::vector<std::chrono::milliseconds>;
    static QString row(const QString &cause, Durations durations);

    QMap<QString, Durations> m_durations;
};

} // namespace neobeat
