// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// What the program remembers is there after the next start, and nonsense in the file does no harm.
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
    void forgettingTheWatchLeavesTheRest();
    void unknownValuesBecomeDefaults();
    void watchWithoutNameIsRemembered();

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
    QVERIFY(settings.closesToTray());
    QVERIFY(!settings.hasToldAboutTray());
    QVERIFY(!settings.startsHeartRate());
    QVERIFY(!settings.reducesMotion());
    QCOMPARE(settings.appearance(), Settings::Appearance::System);
    QCOMPARE(settings.chartMinutes(), 5);
}

void TestSettings::everyValueSurvivesARestart()
{
    Settings before(m_file);
    before.setWatch(m_watch);
    before.setKeyPlace(Settings::KeyPlace::File);
    before.setSyncsTime(false);
    before.setClosesToTray(false);
    before.setToldAboutTray(true);
    before.setStartsHeartRate(true);
    before.setReducesMotion(true);
    before.setAppearance(Settings::Appearance::Dark);
    before.setChartMinutes(60);

    // The first one still lives: everything was written at once.
    const Settings after(m_file);
    QCOMPARE(after.watch(), std::optional(m_watch));
    QCOMPARE(after.keyPlace(), Settings::KeyPlace::File);
    QVERIFY(!after.syncsTime());
    QVERIFY(!after.closesToTray());
    QVERIFY(after.hasToldAboutTray());
    QVERIFY(after.startsHeartRate());
    QVERIFY(after.reducesMotion());
    QCOMPARE(after.appearance(), Settings::Appearance::Dark);
    QCOMPARE(after.chartMinutes(), 60);
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

void TestSettings::unknownValuesBecomeDefaults()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\nappearance=purple\nchartMinutes=7\n[watch]\nkeyPlace=under the mat\n");
    file.close();
    const Settings settings(m_file);
    QCOMPARE(settings.appearance(), Settings::Appearance::System);
    QCOMPARE(settings.chartMinutes(), 5);
    QCOMPARE(settings.keyPlace(), Settings::KeyPlace::SecretService);
}

void TestSettings::watchWithoutNameIsRemembered()
{
    Settings settings(m_file);
    settings.setWatch({m_watch.address, {}});
    QCOMPARE(settings.watch()->address, m_watch.address);
    QVERIFY(settings.watch()->name.isEmpty());
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
