// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"
#include "support/testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

/// --trace, its alias --record, and --simulate=replay of the built neobeat-cli.
class TestCliRecord : public CliFixture
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTracedHappensAgain_data();
    void whatWasTracedHappensAgain();
    void aScanIsTracedToo();
    void mistakesAreTold_data();
    void mistakesAreTold();

private:
    QString path(const QString &name) const { return m_home->filePath(name); }
    QByteArray textOf(const QString &name) const;
    /// The events of a trace without their times, those of the scan left out.
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
        QJsonObject event = QJsonDocument::fromJson(line).object();
        if (!event.contains(u"at") || event.value(u"callback") == u"scan.seen"_s)
            continue;
        event.remove(u"at"_s);
        events += QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n';
    }
    return events;
}

void TestCliRecord::whatWasTracedHappensAgain_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("a reading") << u"normal"_s << 0;
    QTest::newRow("a wrong key") << u"wrong-key"_s << 5;
}

void TestCliRecord::whatWasTracedHappensAgain()
{
    QFETCH(QString, scenario);
    QFETCH(int, exitCode);
    run({u"battery"_s, u"--simulate="_s + scenario, u"--trace="_s + path(u"first.rec"_s)});
    QCOMPARE(m_program->exitCode(), exitCode);
    const QByteArray results = m_results;
    const QByteArray failures = m_failures;
    QCOMPARE(QJsonDocument::fromJson(textOf(u"first.rec"_s).split('\n').first()).object().value(u"format").toString(),
             u"neobeat-trace"_s);
    run({u"battery"_s, u"--simulate=replay:"_s + path(u"first.rec"_s), u"--record="_s + path(u"second.rec"_s)});
    QCOMPARE(m_program->exitCode(), exitCode);
    QCOMPARE(m_results, results);
    QCOMPARE(m_failures.isEmpty(), failures.isEmpty());
    QVERIFY(eventsOf(u"first.rec"_s).count('\n') > 20);
    QCOMPARE(eventsOf(u"second.rec"_s), eventsOf(u"first.rec"_s));
}

void TestCliRecord::aScanIsTracedToo()
{
    run({u"scan"_s, u"--simulate"_s, u"--all"_s, u"--timeout=1"_s, u"--record="_s + path(u"scan.rec"_s)});
    QCOMPARE(m_program->exitCode(), 0);
    const QByteArray text = textOf(u"scan.rec"_s);
    QVERIFY2(text.contains(R"("peripheral":"watch")") && text.contains("scan.finished"), text);
    QVERIFY2(!text.contains("Headphones") && !text.contains("Mi Smart Band"), text);
    run({u"scan"_s, u"--simulate=replay:"_s + path(u"scan.rec"_s), u"--timeout=1"_s, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(results().size(), 1);
    QCOMPARE(results().first().value(u"name"_s).toString(), u"Amazfit Neo"_s);
}

void TestCliRecord::mistakesAreTold_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no trace there") << u"--simulate=replay:FILE.not"_s << QByteArray();
    QTest::newRow("no name to play") << u"--simulate=replay:"_s << QByteArray();
    QTest::newRow("not a trace") << u"--simulate=replay:FILE"_s << "Dear all,\n"_ba;
    QTest::newRow("a damaged recording") << u"--simulate=replay:FILE"_s
                                         << R"({"format":"neobeat-trace","version":2})"_ba + "\n{\"at\":0}\n";
    QTest::newRow("a damaged old recording") << u"--simulate=replay:FILE"_s << "neobeat-recording 1\n+0.000 oops\n"_ba;
    QTest::newRow("a trace of a later version")
        << u"--simulate=replay:FILE"_s << R"({"format":"neobeat-trace","version":5})"_ba + '\n';
    QTest::newRow("a file that is no trace") << u"--record=FILE"_s << "Dear all,\n"_ba;
    QTest::newRow("no name to record") << u"--record="_s << QByteArray();
    QTest::newRow("no folder to record to") << u"--record=FILE/x"_s << "Dear all,\n"_ba;
}

void TestCliRecord::mistakesAreTold()
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
