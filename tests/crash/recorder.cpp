// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/recording.h"
#include "history/historystore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimer>

#include <cstdio>

using namespace neobeat;
using namespace neobeat::test;

/// recorder FILE: records until it is killed, and prints the time of each sample as it is recorded.
/// When samples are on the disk it prints "stored", the time of the last of them, and how late that is, in
/// milliseconds.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().size() != 2)
        return 2;
    HistoryStore store(application.arguments().at(1));
    QObject::connect(&store, &HistoryStore::quarantined, &application, [] { std::puts("quarantined"); });
    QObject::connect(&store, &HistoryStore::lost, &application, [] { std::puts("lost"); });
    QObject::connect(&store, &HistoryStore::changed, &application, [](const TimeRange &range) {
        const qint64 late = QDateTime::currentMSecsSinceEpoch() - range.from;
        std::printf("stored %lld %lld\n", static_cast<long long>(range.to - 1), static_cast<long long>(late));
        std::fflush(stdout);
    });
    store.open();
    store.startActivity(recordedWatch(), QDateTime::currentMSecsSinceEpoch(), QStringLiteral("one life"));

    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &application, [&store] {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        std::printf("%lld\n", static_cast<long long>(now));
        std::fflush(stdout);
        store.append(recordedWatch(), recordedSample(now));
    });
    timer.start(samplePeriod);
    return QCoreApplication::exec();
}
