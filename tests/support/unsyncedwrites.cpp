// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/unsyncedwrites.h"

#include <QFile>

#include <algorithm>
#include <ranges>

namespace neobeat::test {

void UnsyncedWrites::noteWrite(qint64 offset, const QByteArray &before, const QByteArray &after, qint64 sizeBefore)
{
    m_changes.push_back({offset, before, after, sizeBefore, false});
}

void UnsyncedWrites::noteTruncation(qint64 size, const QByteArray &before, qint64 sizeBefore)
{
    m_changes.push_back({size, before, {}, sizeBefore, true});
}

bool UnsyncedWrites::lose(const QString &name, std::mt19937 &lot)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return false;
    bool good = true;
    const auto put = [&](qint64 offset, const QByteArray &bytes) {
        good = good && file.seek(offset) && file.write(bytes) == bytes.size();
    };
    for (const Change &change : std::views::reverse(m_changes)) {
        put(change.offset, change.before);
        good = good && file.resize(change.sizeBefore);
    }
    // From nothing to nearly everything, so that all kinds of reordered and torn writes occur.
    std::bernoulli_distribution survives(std::uniform_real_distribution<>(0, 1)(lot));
    for (const Change &change : m_changes) {
        if (change.truncates && survives(lot))
            good = good && file.resize(change.offset);
        for (qint64 at = 0; at < change.after.size(); at += sector) {
            if (survives(lot))
                put(change.offset + at, change.after.mid(at, sector));
        }
    }
    clear();
    return good;
}

} // namespace neobeat::test
