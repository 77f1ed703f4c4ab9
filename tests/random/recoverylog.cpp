// SPDX-License-Identifier: GPL-3.0-or-later
#include "recoverylog.h"

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;

int RecoveryLog::count() const
{
    int all = 0;
    for (const Durations &durations : m_durations)
        all += int(durations.size());
    return all;
}

QStringList RecoveryLog::table() const
{
    QStringList lines{u"%1 %2 %3 %4 %5"_s.arg("back after"_L1, -18)
                          .arg("times"_L1, 6)
                          .arg("median"_L1, 9)
                          .arg("p95"_L1, 9)
                          .arg("max"_L1, 9)};
    Durations all;
    for (auto cause = m_durations.cbegin(); cause != m_durations.cend(); ++cause) {
        lines.append(row(cause.key(), *cause));
        all.insert(all.end(), cause->cbegin(), cause->cend());
    }
    lines.append(row(u"all"_s, all));
    return lines;
}

QString RecoveryLog::row(const QString &cause, Durations durations)
{
    std::sort(durations.begin(), durations.end());
    const auto at = [&](double part) {
        const auto index = size_t(part * double(durations.size() - 1));
        return durations.empty() ? 0.0 : double(durations[index].count()) / 1000;
    };
    return u"%1 %2 %3 s %4 s %5 s"_s.arg(cause, -18)
        .arg(durations.size(), 6)
        .arg(at(0.5), 7, 'f', 1)
        .arg(at(0.95), 7, 'f', 1)
        .arg(at(1), 7, 'f', 1);
}

} // namespace neobeat
