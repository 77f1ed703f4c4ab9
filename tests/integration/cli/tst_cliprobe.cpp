// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// `probe` of the built neobeat-cli.
class TestCliProbe : public CliFixture
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatWasAllowedIsTried();
    void anInterruptedProbeLeavesItsReport();
    void aReportThatCannotBeWrittenIsToldAtOnce();

private:
    QByteArray report() const
    {
        QFile file(m_home->filePath(u"probe.jsonl"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList common() const
    {
        return {u"probe"_s, simulatedAddress, u"--report="_s + m_home->filePath(u"probe.jsonl"_s)};
    }
};

void TestCliProbe::onlyWhatWasAllowedIsTried()
{
    // The tests that change something are asked about one by one; this allows the third of them.
    const QByteArray answers = "n\nn\nn\ny\nn\n\n";
    run(common() + QStringList{u"--simulate=slow=1"_s, u"--writes"_s, u"--json"_s}, answers);
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(results().size(), 1);
    const QJsonObject result = results().constFirst();
    QCOMPARE(result.value(u"test").toString(), u"interval"_s);
    QCOMPARE(result.value(u"outcome").toString(), u"silent"_s);
    QCOMPARE(result.value(u"undone").toBool(), true);
    QVERIFY(m_failures.contains(R"("event":"question")"));
    // 14 01, and 14 00 to undo it.
    QVERIFY(report().indexOf(R"("value":"1401")") < report().indexOf(R"("value":"1400")"));
    QCOMPARE(report().count("\"note\""), 1);

    const QByteArray first = m_results;
    run({u"probe"_s, u"--simulate=replay:"_s + m_home->filePath(u"probe.jsonl"_s), u"--writes"_s, u"--json"_s},
        answers);
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(m_results, first);
}

void TestCliProbe::anInterruptedProbeLeavesItsReport()
{
    launch(common() + QStringList{u"--simulate=slow=1"_s});
    m_program->closeWriteChannel();
    // The fifth test takes more than a minute.
    QByteArray said;
    QTRY_VERIFY((said += m_program->readAllStandardError(), said.contains("How long does it keep a connection")));
    ::kill(pid_t(m_program->processId()), SIGINT);
    QVERIFY(m_program->waitForFinished());
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->exitCode(), 1);
    QCOMPARE(report().count("\"note\""), 5);
    QVERIFY(report().contains(R"("outcome":"cancelled")"));
}

void TestCliProbe::aReportThatCannotBeWrittenIsToldAtOnce()
{
    run({u"probe"_s, u"--simulate"_s, u"--report=/nowhere/probe.jsonl"_s});
    QCOMPARE(m_program->exitCode(), 2);
    QVERIFY(m_failures.contains("--report"));
}

NEOBEAT_TEST(TestCliProbe)
#include "tst_cliprobe.moc"
