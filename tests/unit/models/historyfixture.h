// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timeunits.h"
#include "history/historywriter.h"
#include "models/history/historyview.h"
#include "support/manualclock.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

namespace neobeat::test {

/// A history in its own file, and all models that show it.
struct HistoryFixture
{
    static constexpr qint64 minute = ms::minute;
    static constexpr qint64 hour = ms::hour;

    explicit HistoryFixture(const QString &name = QStringLiteral("history.sqlite"))
        : file(folder.filePath(name))
        , store(file)
        , asyncReader(file)
    {
        StoreLimits limits;
        limits.batch = std::chrono::milliseconds(10);
        store.setLimits(limits);
    }

    /// Noon of the present day in the local time zone, milliseconds since 1970.
    qint64 noon() const { return at(0, 12); }
    /// An hour of the day that number of days ago.
    qint64 at(int daysAgo, int hourOfDay) const
    {
        const QDate day = clock.now().toLocalTime().date().addDays(-daysAgo);
        return QDateTime(day, QTime(hourOfDay, 0)).toMSecsSinceEpoch();
    }

    /// Stores one reading each second.
    void keep(qint64 from, int seconds, int bpm, const WatchEntry &watch = someone())
    {
        std::vector<Sample> samples;
        for (int i = 0; i < seconds; ++i)
            samples.push_back({from + 1000 * i, quint8(bpm)});
        writer()->addSamples(watch, samples);
    }
    /// Stores a finished activity.
    void keepActivity(const TimeRange &range, const QString &name, const QList<Marker> &markers = {})
    {
        writer()->addActivity(someone(), {0, range, false, name, {}, markers});
    }
    std::unique_ptr<HistoryWriter> writer() const { return std::move(HistoryWriter::open(file)).value(); }

    enum class Storing { Yes, No };

    /// Opens it and shows the present day.
    HistoryView &show(const QString &address = someone().address, Storing storing = Storing::Yes)
    {
        if (storing == Storing::Yes)
            store.open();
        view = std::make_unique<HistoryView>(store, asyncReader, settings, clock);
        view->setWatch(address);
        view->setActive(true);
        return *view;
    }

    static WatchEntry someone() { return someone(1); }
    static WatchEntry someone(int number)
    {
        return {0, QStringLiteral("00:00:5E:00:53:0%1").arg(number), QStringLiteral("Amazfit Neo")};
    }

    QTemporaryDir folder;
    QString file;
    ManualClock clock;
    Settings settingsFile{folder.filePath(QStringLiteral("settings.ini"))};
    SettingsModel settings{settingsFile};
    HistoryStore store;
    AsyncHistoryReader asyncReader;
    std::unique_ptr<HistoryView> view;
};

} // namespace neobeat::test
