// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/outsidetext.h"
#include "store/settings.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// Settings survive a restart, and invalid content in the file does no harm.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QFile::remove(m_file);
    }
    void defaultsAreAsDocumented();
    void everyValueSurvivesARestart();
    void everyAlertValueSurvivesARestart();
    void impossibleAlertsAreNotTaken_data();
    void impossibleAlertsAreNotTaken();
    void alertsThatDoNotFitBecomeDefaults();
    void forgettingTheWatchLeavesTheRest();
    void severalSourcesAreRemembered();
    void forgettingOneLeavesTheOthers();
    void unknownValuesBecomeDefaults();
    void watchWithoutNameIsRemembered();
    void everyNameSurvivesARestart_data();
    void everyNameSurvivesARestart();
    void aFileOfQtItselfIsRead();
    void aFileOfAnEarlierVersionIsRead();
    void aFileCannotAskForObjects();
    void theFileIsWhereQtPutsIt();
    void onlyTheUserCanRead();
    void twoProgramsDoNotUndoEachOther();
    void whatCannotBeWrittenIsAProblem();

private:
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"settings.ini"_s);
    const RememberedWatch m_watch{u"00:00:5E:00:53:01"_s, u"Amazfit Neo"_s};
};

void TestSettings::defaultsAreAsDocumented()
{
    const Settings settings(m_file);
    QVERIFY(!settings.watch());
    QCOMPARE(settings.keyPlace(), Settings::KeyPlace::SecretService);
    QVERIFY(settings.syncsTime());
    QVERIFY(settings.syncsMinutes());
    QVERIFY(!settings.minutesErasedUntil().isValid());
    QVERIFY(settings.closesToTray());
    QVERIFY(!settings.hasNotifiedAboutTray());
    QVERIFY(!settings.startsHeartRate());
    QVERIFY(!settings.reducesMotion());
    QCOMPARE(settings.appearance(), Settings::Appearance::System);
    QCOMPARE(settings.language(), Settings::Language::System);
    QCOMPARE(settings.chartMinutes(), 5);
    QCOMPARE(settings.recording(), Settings::Recording::Always);
    QCOMPARE(settings.retentionDays(), 0);
    QCOMPARE(settings.automaticExport(), Settings::AutomaticExport::Off);
    QVERIFY(settings.exportFolder().endsWith(u"/Neobeat"_s));
    QVERIFY(!settings.startsWithDesktop());
    QCOMPARE(settings.alerts(), AlertSettings());
    QVERIFY(settings.alerts().isValid());
}

void TestSettings::everyAlertValueSurvivesARestart()
{
    // None is the default.
    const AlertSettings chosen{false, 50,  true, true, 240,  false,         true,        200,  true,
                               190,   600, 30,   240,  true, QTime(23, 59), QTime(0, 1), false};
    QVERIFY(chosen.isValid());
    Settings before(m_file);
    QSignalSpy changes(&before, &Settings::alertsChanged);
    before.setAlerts(chosen);
    before.setAlerts(chosen);
    before.setStartsWithDesktop(true);
    QCOMPARE(changes.count(), 1);
    const Settings after(m_file);
    QCOMPARE(after.alerts(), chosen);
    QVERIFY(after.startsWithDesktop());
}

void TestSettings::impossibleAlertsAreNotTaken_data()
{
    QTest::addColumn<int AlertSettings::*>("place");
    QTest::addColumn<int>("value");
    QTest::newRow("battery level below") << &AlertSettings::batteryLevel << 4;
    QTest::newRow("battery level above") << &AlertSettings::batteryLevel << 51;
    QTest::newRow("at once") << &AlertSettings::lostMinutes << 0;
    QTest::newRow("hours later") << &AlertSettings::lostMinutes << 241;
    QTest::newRow("high level above") << &AlertSettings::highBpm << 241;
    QTest::newRow("high level at the low one") << &AlertSettings::highBpm << 54;
    QTest::newRow("low level below") << &AlertSettings::lowBpm << 24;
    QTest::newRow("low level at the high one") << &AlertSettings::lowBpm << 141;
    QTest::newRow("dwell below") << &AlertSettings::dwellSeconds << 4;
    QTest::newRow("dwell above") << &AlertSettings::dwellSeconds << 601;
    QTest::newRow("no hysteresis") << &AlertSettings::hysteresis << 0;
    QTest::newRow("hysteresis above") << &AlertSettings::hysteresis << 31;
    QTest::newRow("no pause") << &AlertSettings::pauseMinutes << 0;
    QTest::newRow("pause above") << &AlertSettings::pauseMinutes << 241;
}

void TestSettings::impossibleAlertsAreNotTaken()
{
    using Place = int AlertSettings::*;
    QFETCH(Place, place);
    QFETCH(int, value);
    Settings settings(m_file);
    AlertSettings alerts;
    alerts.*place = value;
    settings.setAlerts(alerts);
    QCOMPARE(settings.alerts(), AlertSettings());
}

void TestSettings::alertsThatDoNotFitBecomeDefaults()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "[alerts]\nbatteryLow=perhaps\nbatteryLevel=500\nlowBpm=30\nhighBpm=many\nquietFrom=25:61\nlostMinutes=7\n");
    file.close();
    const AlertSettings alerts = Settings(m_file).alerts();
    AlertSettings expected;
    expected.lowBpm = 30;
    expected.lostMinutes = 7;
    QCOMPARE(alerts, expected);
}

void TestSettings::everyValueSurvivesARestart()
{
    Settings before(m_file);
    before.setWatch(m_watch);
    before.setKeyPlace(Settings::KeyPlace::File);
    before.setSyncsTime(false);
    before.setMinutesErasedUntil(QDateTime(QDate(2026, 11, 20), QTime(18, 3, 7), Qt::UTC));
    before.setClosesToTray(false);
    before.setNotifiedAboutTray(true);
    before.setStartsHeartRate(true);
    before.setReducesMotion(true);
    before.setAppearance(Settings::Appearance::Dark);
    before.setLanguage(Settings::Language::Czech);
    before.setChartMinutes(60);
    before.setRecording(Settings::Recording::Never);
    before.setRetentionDays(90);
    before.setAutomaticExport(Settings::AutomaticExport::Fit);
    before.setExportFolder(u"/somewhere/else, with commas"_s);

    // The first one still exists: everything was written at once.
    const Settings after(m_file);
    QCOMPARE(after.watch(), std::optional(m_watch));
    QCOMPARE(after.keyPlace(), Settings::KeyPlace::File);
    QVERIFY(!after.syncsTime());
    QCOMPARE(after.minutesErasedUntil(), QDateTime(QDate(2026, 11, 20), QTime(18, 3, 7), Qt::UTC));
    QVERIFY(!after.closesToTray());
    QVERIFY(after.hasNotifiedAboutTray());
    QVERIFY(after.startsHeartRate());
    QVERIFY(after.reducesMotion());
    QCOMPARE(after.appearance(), Settings::Appearance::Dark);
    QCOMPARE(after.language(), Settings::Language::Czech);
    QCOMPARE(after.chartMinutes(), 60);
    QCOMPARE(after.recording(), Settings::Recording::Never);
    QCOMPARE(after.retentionDays(), 90);
    QCOMPARE(after.automaticExport(), Settings::AutomaticExport::Fit);
    QCOMPARE(after.exportFolder(), u"/somewhere/else, with commas"_s);
}

void TestSettings::forgettingTheWatchLeavesTheRest()
{
    Settings settings(m_file);
    settings.setWatch(m_watch);
    settings.setKeyPlace(Settings::KeyPlace::File);
    settings.setChartMinutes(15);
    settings.forgetWatch();
    QVERIFY(!settings.watch());
    QCOMPARE(settings.keyPlace(), Settings::KeyPlace::SecretService);
    QCOMPARE(settings.chartMinutes(), 15);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(!text.contains("5E"), text.constData());
}

void TestSettings::severalSourcesAreRemembered()
{
    const RememberedWatch strap{u"00:00:5E:00:53:02"_s, u"Strap, blue"_s, &standardSensor()};
    {
        Settings settings(m_file);
        settings.setWatch(m_watch);
        settings.setKeyPlace(Settings::KeyPlace::File);
        settings.setWatch(strap);
        settings.setKeyPlace(Settings::KeyPlace::SecretService);
    }
    {
        Settings settings(m_file);
        QCOMPARE(settings.watch(), strap);
        QCOMPARE(settings.watches(), (QList<RememberedWatch>{m_watch, strap}));
        settings.chooseWatch(u"00:00:5E:00:53:7F"_s);
        QCOMPARE(settings.watch(), strap);
        settings.chooseWatch(m_watch.address);
    }
    Settings settings(m_file);
    QCOMPARE(settings.watch(), m_watch);
    QCOMPARE(settings.keyPlace(), Settings::KeyPlace::File);
    QCOMPARE(settings.watches(), (QList<RememberedWatch>{m_watch, strap}));
    settings.chooseWatch(strap.address);
    QCOMPARE(settings.keyPlace(), Settings::KeyPlace::SecretService);
}

void TestSettings::forgettingOneLeavesTheOthers()
{
    const RememberedWatch strap{u"00:00:5E:00:53:02"_s, u"Strap"_s, &standardSensor()};
    Settings settings(m_file);
    settings.setWatch(m_watch);
    settings.setWatch(strap);
    settings.setWatchValue(strap.address, u"alarms"_s, u"none"_s);
    settings.forgetWatch();
    QCOMPARE(settings.watch(), m_watch);
    QCOMPARE(settings.watches(), QList<RememberedWatch>{m_watch});
    QVERIFY(settings.watchValue(strap.address, u"alarms"_s).isEmpty());
    settings.forgetWatch();
    QVERIFY(!settings.watch());
    QVERIFY(settings.watches().isEmpty());
}

void TestSettings::unknownValuesBecomeDefaults()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\nappearance=purple\nlanguage=latin\nchartMinutes=7\nrecording=sometimes\nretentionDays=-"
               "3\nautomaticExport="
               "paper\n[watch]\nkeyPlace=under the mat\n");
    file.close();
    const Settings settings(m_file);
    QCOMPARE(settings.appearance(), Settings::Appearance::System);
    QCOMPARE(settings.language(), Settings::Language::System);
    QCOMPARE(settings.chartMinutes(), 5);
    QCOMPARE(settings.keyPlace(), Settings::KeyPlace::SecretService);
    QCOMPARE(settings.recording(), Settings::Recording::Always);
    QCOMPARE(settings.retentionDays(), 0);
    QCOMPARE(settings.automaticExport(), Settings::AutomaticExport::Off);
}

void TestSettings::watchWithoutNameIsRemembered()
{
    Settings settings(m_file);
    settings.setWatch({m_watch.address, {}});
    QCOMPARE(settings.watch()->address, m_watch.address);
    QVERIFY(settings.watch()->name.isEmpty());
}

void TestSettings::everyNameSurvivesARestart_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("blanks around") << u"  Neo "_s;
    QTest::newRow("signs of the format") << u"a;b, c=d [e] #%41 \"f\" \\x41 \\"_s;
    QTest::newRow("not ASCII") << u"Watch of Zo\u00eb \U0001F600"_s;
    QTest::newRow("control characters") << u"one\ntwo\r\tthree\x01"
                                           "4\x7f"_s;
    QTest::newRow("looks like an object") << u"@Variant(x)"_s;
    QTest::newRow("two signs") << u"@@x"_s;
}

void TestSettings::everyNameSurvivesARestart()
{
    QFETCH(QString, name);
    Settings(m_file).setWatch({m_watch.address, name});
    const QString copy = m_folder.filePath(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(QFile::rename(m_file, copy));
    QCOMPARE(Settings(copy).watch()->name, outsideLine(name));
}

void TestSettings::aFileOfQtItselfIsRead()
{
    {
        QSettings file(m_file, QSettings::IniFormat);
        file.setValue("watch/address"_L1, m_watch.address);
        file.setValue("watch/name"_L1, u"@N\u00eb\t\"o\", [1] = %; \x01x\\"_s);
        file.setValue("reducesMotion"_L1, true);
        file.setValue("chartMinutes"_L1, 60);
    }
    // Under the old name QSettings would return what it has cached.
    const QString copy = m_folder.filePath(u"written-by-qt.ini"_s);
    QVERIFY(QFile::rename(m_file, copy));
    const Settings settings(copy);
    QCOMPARE(settings.watch()->name, u"@N\u00eb \"o\", [1] = %; x\\"_s);
    QVERIFY(settings.reducesMotion());
    QCOMPARE(settings.chartMinutes(), 60);
}

// Written by commit 1cbc62c.
void TestSettings::aFileOfAnEarlierVersionIsRead()
{
    QVERIFY(QFile::copy(QStringLiteral(NEOBEAT_TEST_DATA "/earlier/settings.ini"), m_file));
    QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner));
    const auto check = [this] {
        const Settings settings(m_file);
        QCOMPARE(settings.watch(), (RememberedWatch{u"00:00:5E:00:53:5A"_s, u"Amazfit Neo"_s}));
        QCOMPARE(settings.keyPlace(), Settings::KeyPlace::File);
        QVERIFY(!settings.syncsTime());
        QVERIFY(!settings.closesToTray());
        QVERIFY(settings.hasNotifiedAboutTray());
        QVERIFY(settings.startsHeartRate());
        QVERIFY(settings.reducesMotion());
        QCOMPARE(settings.chartMinutes(), 15);
        QCOMPARE(settings.maximumHeartRate(), 183);
        QCOMPARE(settings.age(), 37);
        QCOMPARE(settings.recording(), Settings::Recording::ActivitiesOnly);
        QCOMPARE(settings.retentionDays(), 90);
        QCOMPARE(settings.automaticExport(), Settings::AutomaticExport::Tcx);
        QCOMPARE(settings.exportFolder(), u"/srv/runs, 2026"_s);
    };
    check();
    QCOMPARE(Settings(m_file).appearance(), Settings::Appearance::Dark);
    Settings(m_file).setAppearance(Settings::Appearance::Light);
    check();
}

void TestSettings::aFileCannotAskForObjects()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    // A list of four thousand million entries, plain and with its first character escaped.
    file.write("[General]\nchartMinutes=\"@Variant(\\0\\0\\0\\x9\\xff\\xff\\xff\\xff)\"\n"
               "appearance=\"\\x40Variant(\\0\\0\\0\\x9\\xff\\xff\\xff\\xff)\"\nclosesToTray=false\n");
    file.close();
    const Settings settings(m_file);
    QCOMPARE(settings.chartMinutes(), 5);
    QCOMPARE(settings.appearance(), Settings::Appearance::System);
    QVERIFY(!settings.closesToTray());
}

void TestSettings::theFileIsWhereQtPutsIt()
{
    const QSettings usual(QSettings::IniFormat, QSettings::UserScope, u"neobeat"_s, u"neobeat"_s);
    QCOMPARE(defaultSettingsFile(), usual.fileName());
}

void TestSettings::onlyTheUserCanRead()
{
    const mode_t usual = ::umask(0);
    const auto restore = qScopeGuard([usual] { ::umask(usual); });
    const auto modeOf = [](const QString &path) {
        struct stat status = {};
        return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? uint(status.st_mode & 0777) : 0U;
    };
    const QString folder = m_folder.filePath(u"new"_s);
    Settings(folder + u"/settings.ini"_s).setWatch(m_watch);
    QCOMPARE(modeOf(folder), 0700U);
    QCOMPARE(modeOf(folder + u"/settings.ini"_s), 0600U);

    const QString open = m_folder.filePath(u"open.ini"_s);
    QVERIFY(QFile::copy(folder + u"/settings.ini"_s, open));
    QVERIFY(::chmod(QFile::encodeName(open).constData(), 0666) == 0);
    QCOMPARE(Settings(open).watch(), m_watch);
    QCOMPARE(modeOf(open), 0600U);
}

void TestSettings::twoProgramsDoNotUndoEachOther()
{
    Settings one(m_file);
    Settings other(m_file);
    one.setWatch(m_watch);
    other.setReducesMotion(true);
    const Settings later(m_file);
    QCOMPARE(later.watch(), m_watch);
    QVERIFY(later.reducesMotion());
}

void TestSettings::whatCannotBeWrittenIsAProblem()
{
    const QString file = m_folder.filePath(u"blocked.ini"_s);
    QVERIFY(QDir().mkpath(file));
    Settings settings(file);
    QSignalSpy changes(&settings, &Settings::problemChanged);
    QVERIFY(!settings.problem());
    settings.setWatch(m_watch);
    QCOMPARE(settings.problem().code, Error::Code::SettingsNotStored);
    QVERIFY(!settings.problem().detail.isEmpty());
    QCOMPARE(settings.watch(), m_watch); // until the program exits
    settings.setAge(44);
    QCOMPARE(changes.count(), 1);
    settings.forgetWatch();
    QVERIFY(settings.problem());
    QVERIFY(QDir().rmdir(file));
    settings.setReducesMotion(true);
    QVERIFY(!settings.problem());
    QCOMPARE(changes.count(), 2);
    QCOMPARE(Settings(file).age(), 44);
}

NEOBEAT_TEST(TestSettings)
#include "tst_settings.moc"
