// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"
#include "support/testprogram.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// --record and --simulate=replay of the built neobeat-cli.
class TestCliRecord : public CliFixture
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRecordedHappensAgain_data();
    void whatIsRecordedHappensAgain();
    void aScanIsRecordedToo();
    void mistakesAreReported_data();
    void mistakesAreReported();

private:
    QString path(const QString &name) const { return m_home->filePath(name); }
    QByteArray textOf(const QString &name) const;
    /// The events of a trace without their times.
    QByteArray eventsOf(const QString &name) const;
};

QByteArray TestCliRecord::textOf(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray TestCliRecord::eventsOf(const QString &name) const
{
    QByteArray events;
    for (const QByteArray &line : textOf(name).split('\n')) {
        if (line.startsWith('+') && !line.contains(" scan seen "))
            events += line.sliced(line.indexOf(' ')) + '\n';
    }
    return events;
}

void TestCliRecord::whatIsRecordedHappensAgain_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("a reading") << u"normal"_s << 0;
    QTest::newRow("a wrong key") << u"wrong-key"_s << 5;
}

void TestCliRecord::whatIsRecordedHappensAgain()
{
    QFETCH(QString, scenario);
    QFETCH(int, exitCode);
    run({u"battery"_s, u"--simulate="_s + scenario, u"--record="_s + path(u"first.rec"_s)});
    QCOMPARE(m_program->exitCode(), exitCode);
    const QByteArray results = m_results;
    const QByteArray failures = m_failures;
    QVERIFY(textOf(u"first.rec"_s).startsWith("neobeat-recording 1\n"));
    run({u"battery"_s, u"--simulate=replay:"_s + path(u"first.rec"_s), u"--record="_s + path(u"second.rec"_s)});
    QCOMPARE(m_program->exitCode(), exitCode);
    QCOMPARE(m_results, results);
    QCOMPARE(m_failures.isEmpty(), failures.isEmpty());
    QVERIFY(eventsOf(u"first.rec"_s).count('\n') > 20);
    QCOMPARE(eventsOf(u"second.rec"_s), eventsOf(u"first.rec"_s));
}

void TestCliRecord::aScanIsRecordedToo()
{
    run({u"scan"_s, u"--simulate"_s, u"--all"_s, u"--timeout=1"_s, u"--record="_s + path(u"scan.rec"_s)});
    QCOMPARE(m_program->exitCode(), 0);
    const QByteArray text = textOf(u"scan.rec"_s);
    QVERIFY2(text.contains("scan seen watch") && text.contains("scan finished"), text);
    QVERIFY2(!text.contains("Headphones") && !text.contains("Mi Smart Band"), text);
    run({u"scan"_s, u"--simulate=replay:"_s + path(u"scan.rec"_s), u"--timeout=1"_s, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(results().size(), 1);
    QCOMPARE(results().first().value(u"name"_s).toString(), u"Amazfit Neo"_s);
}

void TestCliRecord::mistakesAreReported_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no recording there") << u"--simulate=replay:FILE.not"_s << QByteArray();
    QTest::newRow("no name to play") << u"--simulate=replay:"_s << QByteArray();
    QTest::newRow("not a recording") << u"--simulate=replay:FILE"_s << "Dear all,\n"_ba;
    QTest::newRow("a damaged recording") << u"--simulate=replay:FILE"_s << "neobeat-recording 1\n+0.000 oops\n"_ba;
    QTest::newRow("a file that is no recording") << u"--record=FILE"_s << "Dear all,\n"_ba;
    QTest::newRow("no name to record") << u"--record="_s << QByteArray();
    QTest::newRow("no folder to record to") << u"--record=FILE/x"_s << "Dear all,\n"_ba;
}

void TestCliRecord::mistakesAreReported()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, content);
    const QString file = keyFile(content);
    run({u"scan"_s, u"--simulate"_s, option.replace(u"FILE"_s, file)});
    QCOMPARE(m_program->exitCode(), 2);
    QCOMPARE(m_results, QByteArray());
    QCOMPARE(m_failures.count('\n'), 1);
    QFile left(file);
    QVERIFY(left.open(QIODevice::ReadOnly));
    QCOMPARE(left.readAll(), content);
}

NEOBEAT_TEST(TestCliRecord)
#include "tst_clirecord.moc"
