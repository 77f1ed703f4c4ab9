// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/localmoment.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// Local times that a clock change skips or repeats.
class TestLocalMoment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void momentsAreFound_data();
    void momentsAreFound();
    void everyOtherTimeIsWhatQtSays();
};

void TestLocalMoment::momentsAreFound_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("wall");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *name, const char *zone, const QString &wall, const QString &first,
                        const QString &last) { QTest::newRow(name) << QByteArray(zone) << wall << first << last; };
    row("plain", "Europe/Berlin", u"2026-11-20T18:30:00.250"_s, u"2026-11-20T17:30:00.250Z"_s,
        u"2026-11-20T17:30:00.250Z"_s);
    row("skipped midnight", "Asia/Beirut", u"2026-03-29T00:00:00"_s, u"2026-03-28T22:00:00Z"_s,
        u"2026-03-28T22:00:00Z"_s);
    row("in the skipped hour", "Europe/Berlin", u"2026-03-29T02:30:00"_s, u"2026-03-29T01:00:00Z"_s,
        u"2026-03-29T01:00:00Z"_s);
    row("last before it", "Europe/Berlin", u"2026-03-29T01:59:59"_s, u"2026-03-29T00:59:59Z"_s,
        u"2026-03-29T00:59:59Z"_s);
    row("first behind it", "Europe/Berlin", u"2026-03-29T03:00:00"_s, u"2026-03-29T01:00:00Z"_s,
        u"2026-03-29T01:00:00Z"_s);
    row("doubled", "Europe/Berlin", u"2026-10-25T02:30:00"_s, u"2026-10-25T00:30:00Z"_s, u"2026-10-25T01:30:00Z"_s);
    row("first doubled", "Europe/Berlin", u"2026-10-25T02:00:00"_s, u"2026-10-25T00:00:00Z"_s,
        u"2026-10-25T01:00:00Z"_s);
    row("behind the doubled", "Europe/Berlin", u"2026-10-25T03:00:00"_s, u"2026-10-25T02:00:00Z"_s,
        u"2026-10-25T02:00:00Z"_s);
    row("half an hour", "Australia/Lord_Howe", u"2026-04-05T01:45:00"_s, u"2026-04-04T14:45:00Z"_s,
        u"2026-04-04T15:15:00Z"_s);
    row("a whole day", "Pacific/Apia", u"2011-12-30T12:00:00"_s, u"2011-12-30T10:00:00Z"_s, u"2011-12-30T10:00:00Z"_s);
    // A past year: tzdata 2026f has Cuba keep its summer time in 2026, which older versions do not know.
    row("doubled midnight", "America/Havana", u"2024-11-03T00:00:00"_s, u"2024-11-03T04:00:00Z"_s,
        u"2024-11-03T05:00:00Z"_s);
    row("far east", "Pacific/Kiritimati", u"2026-11-20T00:00:00"_s, u"2026-11-19T10:00:00Z"_s,
        u"2026-11-19T10:00:00Z"_s);
}

void TestLocalMoment::momentsAreFound()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, wall);
    QFETCH(QString, first);
    QFETCH(QString, last);
    const QTimeZone timeZone(zone);
    QVERIFY(timeZone.isValid());
    const QDateTime time = QDateTime::fromString(wall + u'Z', Qt::ISODateWithMs);
    const auto moment = [&](Passing passing) {
        const qint64 found = localMoment(time.date(), time.time(), passing, timeZone);
        return QDateTime::fromMSecsSinceEpoch(found, QTimeZone::utc());
    };
    QCOMPARE(moment(Passing::First), QDateTime::fromString(first, Qt::ISODateWithMs));
    QCOMPARE(moment(Passing::Last), QDateTime::fromString(last, Qt::ISODateWithMs));
}

void TestLocalMoment::everyOtherTimeIsWhatQtSays()
{
    for (const char *zone : {"Europe/Berlin", "America/St_Johns", "Asia/Kathmandu", "UTC"}) {
        const QTimeZone timeZone(zone);
        for (qint64 moment = 1'767'225'600'000; moment < 1'798'761'600'000; moment += 4'321'000) {
            const QDateTime time = QDateTime::fromMSecsSinceEpoch(moment, timeZone);
            const qint64 first = localMoment(time.date(), time.time(), Passing::First, timeZone);
            const qint64 last = localMoment(time.date(), time.time(), Passing::Last, timeZone);
            QVERIFY2(first == moment || last == moment, qPrintable(time.toString(Qt::ISODate)));
            QVERIFY(first <= last && last - first <= 3'600'000);
        }
    }
}

NEOBEAT_TEST(TestLocalMoment)
#include "tst_localmoment.moc"
