// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyreader.h"
#include "history/historywriter.h"
#include "recorder/historyrecorder.h"
#include "support/modelfixture.h"

#include <QTest>

#include <memory>

namespace neobeat {

/// A simulated watch with a recorder and a real history.
struct RecordingFixture : ModelFixture
{
    explicit RecordingFixture(const QString &scenario = {}, bool opened = true)
        : ModelFixture(scenario)
    {
        remember();
        StoreLimits limits;
        limits.batch = std::chrono::milliseconds(10);
        store->setLimits(limits);
        recorder->setMode(HistoryRecorder::Mode::Always);
        if (opened)
            store->open();
    }

    /// Leaves that activity running as a crash would have, that long ago, with a reading each second for a minute.
    /// To be called before the file is opened; an empty address means the fixture's own watch.
    void leaveRunning(const QString &name, std::chrono::minutes ago, const QString &owner = {})
    {
        const auto writer = HistoryWriter::open(file);
        const WatchEntry watch{0, owner.isEmpty() ? address() : owner, QStringLiteral("Amazfit Neo")};
        const qint64 start = now() - std::chrono::milliseconds(ago).count();
        (*writer)->startActivity(watch, start, name);
        std::vector<Sample> samples;
        for (int second = 0; second < 60; ++second)
            samples.push_back({start + second * 1'000, quint8(60 + second)});
        (*writer)->addSamples(watch, samples);
    }

    bool connect()
    {
        access.connectRemembered();
        return QTest::qWaitFor([this] { return reconnector.state() == Reconnector::State::Connected; });
    }
    /// The watch sends that reading, with RR intervals in 1/1024 s.
    void say(quint16 bpm, const QList<quint16> &rrIntervals = {})
    {
        HeartRateMeasurement measurement;
        measurement.rrIntervals = rrIntervals;
        measurement.rawBpm = bpm;
        Q_EMIT connection.heartRateReceived({clock.now(), clock.uptime(), measurement});
    }
    qint64 now() { return clock.now().toMSecsSinceEpoch(); }

    /// Ends recording and opens the resulting history.
    std::unique_ptr<HistoryReader> read()
    {
        recorder.reset();
        store.reset();
        auto reader = HistoryReader::open(file);
        return reader ? std::move(reader).value() : nullptr;
    }
    static QList<Sample> samplesOf(HistoryReader &reader, const QString &address)
    {
        QList<Sample> samples;
        reader.forEachSample(reader.watch(address)->id, TimeRange::everything(), [&](const Sample &sample) {
            samples.append(sample);
            return true;
        });
        return samples;
    }
    static QList<ActivityEntry> activitiesOf(HistoryReader &reader, const QString &address)
    {
        return *reader.activities(reader.watch(address)->id, TimeRange::everything());
    }

    QString file = folder.filePath(QStringLiteral("history.sqlite"));
    std::unique_ptr<HistoryStore> store = std::make_unique<HistoryStore>(file);
    std::unique_ptr<HistoryRecorder> recorder
        = std::make_unique<HistoryRecorder>(connection, reconnector, *store, sharedClock);
};

} // namespace neobeat
