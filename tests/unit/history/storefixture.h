// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyreader.h"
#include "history/historystore.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

namespace neobeat::test {

/// A history file in its own folder, a store that uses it, and what a reader finds in it.
struct StoreFixture
{
    using State = HistoryStore::State;

    StoreFixture() { QDir(folder.path()).mkdir(QStringLiteral("history")); }

    QString file() const { return folder.filePath(QStringLiteral("history/history.sqlite")); }

    /// A store with short delays, which is not opened yet.
    void makeStore()
    {
        store = std::make_unique<HistoryStore>(file());
        using std::chrono::milliseconds;
        store->setLimits({.batch = milliseconds(20), .firstRetry = milliseconds(20), .longestRetry = milliseconds(50)});
    }
    void open()
    {
        makeStore();
        store->open();
    }

    bool waitFor(State state) const
    {
        return QTest::qWaitFor([&] { return store->state() == state; }, 60'000);
    }

    /// Appends samples, a second apart, that continue where the last ones ended.
    void append(int count)
    {
        for (int i = 0; i < count; ++i) {
            appended.push_back({next, quint8(60 + next / 1'000 % 90), SampleQuality::Good, SampleSource::Stream});
            store->append(watch, appended.back());
            next += 1'000;
        }
    }

    /// Waits until all that was appended so far is in the file; false when it does not get there.
    bool waitUntilWritten() const
    {
        return QTest::qWaitFor([&] { return stored() == appended; }, 60'000);
    }

    /// What a new reader finds in the file; nothing when it cannot be read.
    std::vector<Sample> stored(const QString &name = {}) const
    {
        std::vector<Sample> samples;
        const auto reader
            = HistoryReader::open(name.isEmpty() ? file() : folder.filePath(QStringLiteral("history/") + name));
        if (!reader)
            return samples;
        const auto known = (*reader)->watch(watch.address);
        if (known && known->id != 0)
            (*reader)->forEachSample(known->id, TimeRange::everything(), [&](const Sample &sample) {
                samples.push_back(sample);
                return true;
            });
        return samples;
    }

    static QByteArray contentOf(const QString &name)
    {
        QFile opened(name);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    /// The quarantined files, without SQLite's own files next to them.
    QStringList quarantinedNames() const
    {
        return QDir(folder.filePath(QStringLiteral("history")))
            .entryList({QStringLiteral("history.damaged-*.sqlite"), QStringLiteral("history.newer-*.sqlite")},
                       QDir::Files, QDir::Name);
    }
    QByteArray quarantinedContent(const QString &name) const
    {
        return contentOf(folder.filePath(QStringLiteral("history/") + name));
    }

    QTemporaryDir folder;
    WatchEntry watch{0, QStringLiteral("C0:FF:EE:00:00:01"), QStringLiteral("Amazfit Neo")};
    std::vector<Sample> appended;
    qint64 next = 1'700'000'000'000;
    std::unique_ptr<HistoryStore> store;
};

} // namespace neobeat::test
