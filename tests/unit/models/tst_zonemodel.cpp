// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/zonemodel.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The heart-rate zones as card and chart show them.
class TestZoneModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutMaximumAndAgeThereAreNone();
    void theTypedMaximumComesBeforeTheAge();
    void emptyingTheFieldsTakesTheZonesAway();
    void whatAFileSaysWrongIsNotKnown();
    void timeIsSharedByTheZones();
    void whatIsAboveTheMaximumBelongsToItsZone();
    void timeBelowTheZonesIsShown();

private:
    struct Fixture
    {
        QTemporaryDir folder;
        Settings store{folder.filePath(u"settings.ini"_s)};
        SettingsModel settings{store};
        ZoneModel zones{settings};
        QAbstractItemModelTester tester{&zones, QAbstractItemModelTester::FailureReportingMode::QtTest};
    };

    QVariant value(int row, ZoneModel::Role role) const
    {
        return m_fixture->zones.data(m_fixture->zones.index(row), role);
    }

    std::unique_ptr<Fixture> m_fixture;
};

void TestZoneModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<Fixture>();
}

void TestZoneModel::withoutMaximumAndAgeThereAreNone()
{
    QCOMPARE(m_fixture->zones.count(), 0);
    QCOMPARE(m_fixture->zones.maximum(), 0);
    QVERIFY(m_fixture->zones.originText().contains(u"age"_s));
    m_fixture->zones.setTime({});
    QCOMPARE(m_fixture->zones.belowText(), QString());
}

void TestZoneModel::theTypedMaximumComesBeforeTheAge()
{
    m_fixture->settings.setAge(40);
    QCOMPARE(m_fixture->zones.count(), 5);
    QCOMPARE(m_fixture->zones.maximum(), 180);
    QVERIFY(m_fixture->zones.originText().contains(u"208 − 0.7 × age"_s));
    QCOMPARE(value(0, ZoneModel::NameRole).toString(), u"Very light"_s);
    QCOMPARE(value(0, ZoneModel::LowRole).toInt(), 90);
    QCOMPARE(value(4, ZoneModel::HighRole).toInt(), 180);

    QSignalSpy changes(&m_fixture->zones, &ZoneModel::zonesChanged);
    m_fixture->settings.setMaximumHeartRate(200);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(value(4, ZoneModel::NameRole).toString(), u"Maximum"_s);
    QCOMPARE(value(4, ZoneModel::LowRole).toInt(), 180);
    QCOMPARE(m_fixture->zones.originText(), u"Parts of your maximum of 200 bpm."_s);
}

void TestZoneModel::emptyingTheFieldsTakesTheZonesAway()
{
    m_fixture->settings.setMaximumHeartRate(200);
    m_fixture->settings.setMaximumHeartRate(0);
    QCOMPARE(m_fixture->zones.count(), 0);
    m_fixture->settings.setMaximumHeartRate(99);
    m_fixture->settings.setMaximumHeartRate(241);
    m_fixture->settings.setAge(4);
    m_fixture->settings.setAge(121);
    QCOMPARE(m_fixture->zones.count(), 0);
}

void TestZoneModel::whatAFileSaysWrongIsNotKnown()
{
    m_fixture->store.setMaximumHeartRate(100'000);
    m_fixture->store.setAge(-3);
    QCOMPARE(m_fixture->settings.maximumHeartRate(), 0);
    QCOMPARE(m_fixture->settings.age(), 0);
    QCOMPARE(m_fixture->settings.resultingMaximum(), 0);
}

void TestZoneModel::timeIsSharedByTheZones()
{
    m_fixture->settings.setMaximumHeartRate(200);
    Histogram time;
    time.add(100, 5min);
    time.add(119, 10min);
    time.add(130, 45min);
    QSignalSpy changes(&m_fixture->zones, &ZoneModel::dataChanged);
    m_fixture->zones.setTime(time);
    m_fixture->zones.setTime(time);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(value(0, ZoneModel::SecondsRole).toDouble(), 900.0);
    QCOMPARE(value(0, ZoneModel::TextRole).toString(), u"15 min"_s);
    QCOMPARE(value(0, ZoneModel::ShareRole).toDouble(), 0.25);
    QCOMPARE(value(1, ZoneModel::ShareRole).toDouble(), 0.75);
    QCOMPARE(value(2, ZoneModel::TextRole).toString(), u"–"_s);
}

void TestZoneModel::whatIsAboveTheMaximumBelongsToItsZone()
{
    m_fixture->settings.setMaximumHeartRate(180);
    Histogram time;
    time.add(195, 2min);
    m_fixture->zones.setTime(time);
    QCOMPARE(value(4, ZoneModel::ShareRole).toDouble(), 1.0);
    QCOMPARE(value(4, ZoneModel::HighRole).toInt(), 180);
}

void TestZoneModel::timeBelowTheZonesIsShown()
{
    m_fixture->settings.setMaximumHeartRate(200);
    Histogram time;
    time.add(60, 125min);
    time.add(100, 125min);
    m_fixture->zones.setTime(time);
    QCOMPARE(m_fixture->zones.belowText(), u"2 h 05 min"_s);
    QCOMPARE(value(0, ZoneModel::ShareRole).toDouble(), 0.5);
}

NEOBEAT_TEST(TestZoneModel)
#include "tst_zonemodel.moc"
