// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Scripts read what neobeat-cli prints, so it prints the same in every language.
class TestCliLanguage : public CliFixture
{
    Q_OBJECT

private Q_SLOTS:
    void itStaysEnglish_data();
    void itStaysEnglish();
};

void TestCliLanguage::itStaysEnglish_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("help") << QStringList{u"--help"_s};
    QTest::newRow("help of a command") << QStringList{u"stream"_s, u"--help"_s};
    QTest::newRow("outputs") << QStringList{u"outputs"_s};
    QTest::newRow("outputs as JSON") << QStringList{u"outputs"_s, u"--json"_s};
    QTest::newRow("an unknown output") << QStringList{u"outputs"_s, u"on"_s, u"radio"_s};
    QTest::newRow("an unknown option") << QStringList{u"outputs"_s, u"set"_s, u"file"_s, u"colour"_s, u"red"_s};
    QTest::newRow("battery") << QStringList{u"battery"_s, u"--simulate"_s, simulatedAddress};
    QTest::newRow("information") << QStringList{u"info"_s, u"--simulate"_s, simulatedAddress};
    QTest::newRow("a rejected key") << QStringList{u"battery"_s, u"--simulate=reject-key"_s, simulatedAddress};
    QTest::newRow("an empty history") << QStringList{u"history"_s};
    QTest::newRow("nothing to export") << QStringList{u"export"_s, u"--format"_s, u"csv"_s};
    QTest::newRow("no such file") << QStringList{u"import"_s, u"nothing.csv"_s, u"--json"_s};
}

/// Without what Qt 6.8 says in front where the German locale is not installed.
static QByteArray withoutRemark(const QByteArray &failures)
{
    constexpr QByteArrayView end("for more information.\n");
    if (!failures.startsWith("Detected locale"))
        return failures;
    return failures.mid(failures.indexOf(end) + end.size());
}

void TestCliLanguage::itStaysEnglish()
{
    QFETCH(QStringList, arguments);
    run(arguments);
    const QByteArray results = m_results;
    const QByteArray failures = m_failures;
    QVERIFY(!results.isEmpty() || !failures.isEmpty());
    QProcessEnvironment german = m_program->processEnvironment();
    for (const QString &name : {u"LANG"_s, u"LANGUAGE"_s, u"LC_ALL"_s})
        german.insert(name, u"de_DE.UTF-8"_s);
    m_program->setProcessEnvironment(german);
    run(arguments);
    QCOMPARE(m_results, results);
    QCOMPARE(withoutRemark(m_failures), failures);
}

NEOBEAT_TEST(TestCliLanguage)
#include "tst_clilanguage.moc"
