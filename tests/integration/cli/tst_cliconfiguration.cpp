// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"
#include "store/settings.h"
#include "support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// `neobeat-cli alarms` and `settings`.
class TestCliConfiguration : public CliFixture
{
    Q_OBJECT

private Q_SLOTS:
    void settingsAreWritten();
    void aRefusedSettingIsAFailure_data();
    void aRefusedSettingIsAFailure();
    void alarmsAreWritten();
    void withoutTheWatchItStaysChosen();
    void profilesAreAppliedAndExported();
    void weatherIsTypedIn();
    void aProfileWithAMistakeIsRefused();
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();

private:
    QString file(const QByteArray &content);
};

QString TestCliConfiguration::file(const QByteArray &content)
{
    const QString name = m_home->filePath(u"profile.json"_s);
    QFile file(name);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return name;
}

void TestCliConfiguration::settingsAreWritten()
{
    run({u"settings"_s, u"set"_s, u"goal"_s, u"steps=9000"_s, u"notice=off"_s, u"--simulate=slow=1"_s, simulatedAddress,
         u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(results().size(), 1);
    QCOMPARE(results().first()["key"_L1].toString(), u"goal"_s);
    QCOMPARE(results().first()["value"_L1].toString(), u"steps=9000 notice=off calories=0"_s);
    QCOMPARE(results().first()["state"_L1].toString(), u"done"_s);
    run({u"settings"_s, u"get"_s, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QVERIFY(results().size() > 20);
    for (const QJsonObject &row : results())
        QCOMPARE(row["state"_L1].toString(), u"not-chosen"_s);
    run({u"settings"_s, u"get"_s, u"goal"_s});
    QVERIFY(m_results.startsWith("goal "));
    QCOMPARE(m_results.count('\n'), 1);
}

void TestCliConfiguration::aRefusedSettingIsAFailure_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("setting-refused") << QStringList{u"language"_s, u"de_DE"_s} << u"refused"_s << 1;
    QTest::newRow("setting-unanswered") << QStringList{u"language"_s, u"de_DE"_s} << u"unanswered"_s << 7;
    QTest::newRow("old-firmware") << QStringList{u"hourly-chime"_s, u"on"_s} << u"unsupported"_s << 1;
    QTest::newRow("setting-late=200") << QStringList{u"language"_s, u"de_DE"_s} << u"done"_s << 0;
}

void TestCliConfiguration::aRefusedSettingIsAFailure()
{
    QFETCH(QStringList, words);
    QFETCH(QString, state);
    QFETCH(int, exitCode);
    run(QStringList{u"settings"_s, u"set"_s} + words
        + QStringList{u"--simulate=slow=1,"_s + QString::fromLatin1(QTest::currentDataTag()), simulatedAddress,
                      u"--json"_s});
    QCOMPARE(m_program->exitCode(), exitCode);
    QCOMPARE(results().first()["state"_L1].toString(), state);
}

void TestCliConfiguration::alarmsAreWritten()
{
    run({u"alarms"_s, u"set"_s, u"7:00 mon-fri"_s, u"09:30"_s, u"--simulate=slow=1"_s, simulatedAddress, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(results().first()["state"_L1].toString(), u"done"_s);
    run({u"alarms"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QVERIFY(m_results.startsWith("Not chosen"));
}

void TestCliConfiguration::withoutTheWatchItStaysChosen()
{
    neobeat::Settings settings(m_home->filePath(u"neobeat/neobeat.ini"_s));
    settings.setWatch({u"00:00:5E:00:53:01"_s, u"Amazfit Neo"_s});
    run({u"alarms"_s, u"set"_s, u"7:00 mon-fri"_s, u"9:30 once off"_s, u"--json"_s});
    QVERIFY(m_program->exitCode() != 0);
    QCOMPARE(results().value(0)["state"_L1].toString(), u"pending"_s);
    run({u"alarms"_s, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(results().size(), 2);
    QCOMPARE(results().first()["time"_L1].toString(), u"07:00"_s);
    QCOMPARE(results().first()["days"_L1].toArray().size(), 5);
    QCOMPARE(results().first()["state"_L1].toString(), u"pending"_s);
    QCOMPARE(results().last()["enabled"_L1].toBool(), false);
    run({u"settings"_s, u"export"_s, u"-"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QVERIFY(m_results.contains("07:00 mon,tue,wed,thu,fri"));
}

void TestCliConfiguration::profilesAreAppliedAndExported()
{
    const QString profile = file(R"({"neobeatWatchProfile": 1, "settings": {"time-format": "12h", "rotate-wrist": true},
        "alarms": ["07:00 daily"], "worldClocks": [{"zone": "Asia/Tokyo"}],
        "weather": {"time": "2026-01-31T12:00:00Z", "condition": "clear", "temperature": 4}})");
    run({u"settings"_s, u"apply"_s, profile, u"--simulate=slow=1"_s, simulatedAddress, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(results().size(), 5);
    for (const QJsonObject &row : results())
        QCOMPARE(row["state"_L1].toString(), u"done"_s);
    const QString exported = m_home->filePath(u"exported.json"_s);
    run({u"settings"_s, u"export"_s, exported});
    QCOMPARE(m_program->exitCode(), 0);
    QFile written(exported);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("neobeatWatchProfile"));
}

void TestCliConfiguration::weatherIsTypedIn()
{
    run({u"settings"_s, u"set"_s, u"weather"_s, u"condition=light-rain"_s, u"temperature=12"_s, u"sunrise=6:30"_s,
         u"sunset=20:15"_s, u"day=rain,8,15"_s, u"--simulate=slow=1"_s, simulatedAddress, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(results().size(), 1);
    QCOMPARE(results().first()["key"_L1].toString(), u"weather"_s);
    QCOMPARE(results().first()["state"_L1].toString(), u"done"_s);
    for (const QString &wrong : {u"temperature=x"_s, u"condition=frogs"_s, u"day=rain,8"_s, u"teapot=1"_s, u"rain"_s}) {
        run({u"settings"_s, u"set"_s, u"weather"_s, u"condition=rain"_s, u"temperature=1"_s, wrong,
             u"--simulate=slow=1"_s, simulatedAddress});
        QCOMPARE(m_program->exitCode(), 2);
    }
}

void TestCliConfiguration::aProfileWithAMistakeIsRefused()
{
    run({u"settings"_s, u"apply"_s, file("{\n\"neobeatWatchProfile\": 1,\n}"), u"--simulate=slow=1"_s, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 9);
    QCOMPARE(failure()["code"_L1].toString(), u"ProfileUnusable"_s);
    QVERIFY(failure()["message"_L1].toString().contains(u"Line 3"_s));
    run({u"settings"_s, u"apply"_s, u"/no/such/file"_s, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 9);
    QCOMPARE(failure()["code"_L1].toString(), u"FileMissing"_s);
}

void TestCliConfiguration::whatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("alarm") << QStringList{u"alarms"_s, u"set"_s, u"7 o'clock"_s};
    QTest::newRow("no alarm") << QStringList{u"alarms"_s, u"set"_s};
    QTest::newRow("verb") << QStringList{u"alarms"_s, u"add"_s, u"07:00"_s};
    QTest::newRow("setting") << QStringList{u"settings"_s, u"set"_s, u"factory-reset"_s, u"on"_s};
    QTest::newRow("unknown key") << QStringList{u"settings"_s, u"get"_s, u"factory-reset"_s};
    QTest::newRow("value") << QStringList{u"settings"_s, u"set"_s, u"time-format"_s, u"13h"_s};
    QTest::newRow("no value") << QStringList{u"settings"_s, u"set"_s, u"time-format"_s};
    QTest::newRow("settings verb") << QStringList{u"settings"_s, u"reset"_s};
    QTest::newRow("two files") << QStringList{u"settings"_s, u"apply"_s, u"a"_s, u"b"_s};
    QTest::newRow("no file") << QStringList{u"settings"_s, u"export"_s};
}

void TestCliConfiguration::whatMakesNoSenseIsRefused()
{
    QFETCH(QStringList, words);
    run(words + QStringList{u"--json"_s});
    QCOMPARE(m_program->exitCode(), 2);
    QCOMPARE(failure()["code"_L1].toString(), u"Usage"_s);
    QVERIFY(m_results.isEmpty());
}

NEOBEAT_TEST(TestCliConfiguration)
#include "tst_cliconfiguration.moc"
