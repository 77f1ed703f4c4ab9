// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "wirereaders.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <QtCrypto>

using namespace Qt::StringLiterals;

namespace {

/// One line of a `bytes` block: "kind: input -> meaning", or "<->" when the meaning is also written as this input.
struct Example
{
    QString kind;
    QString input;
    QString meaning;
    bool isWritten = false;
};

} // namespace

/// Checks every worked example of src/protocol/README.md against the code.
class TestProtocolReadme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyFencedBlockIsOfBytes();
    void everyKindOfMessageHasExamples();
    void everyExampleAgreesWithTheCode_data();
    void everyExampleAgreesWithTheCode();
    void everySourceNamedInTheTextExists();

private:
    QCA::Initializer m_crypto;
    QStringList m_lines;
    QStringList m_fences; ///< The words after the opening fences.
    QStringList m_malformed; ///< Lines in the blocks that are not examples.
    QList<Example> m_examples;
};

void TestProtocolReadme::initTestCase()
{
    QFile file(QStringLiteral(NEOBEAT_SOURCE_DIR "/src/protocol/README.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_lines = QString::fromUtf8(file.readAll()).split(u'\n');

    static const QRegularExpression form(uR"(^([a-z ]+): (.+?) (<?->) (.+)$)"_s);
    bool isInside = false;
    for (const QString &line : std::as_const(m_lines)) {
        if (line.startsWith(u"```"_s)) {
            isInside = !isInside;
            if (isInside)
                m_fences.append(line.sliced(3));
            continue;
        }
        if (!isInside)
            continue;
        if (const auto match = form.match(line); match.hasMatch())
            m_examples.append({match.captured(1), match.captured(2), match.captured(4), match.captured(3) == u"<->"});
        else
            m_malformed.append(line);
    }
    QVERIFY(!isInside);
}

void TestProtocolReadme::everyFencedBlockIsOfBytes()
{
    QVERIFY(m_fences.size() >= 8);
    QCOMPARE(m_fences.count(u"bytes"_s), m_fences.size());
    QCOMPARE(m_malformed, QStringList());
}

void TestProtocolReadme::everyKindOfMessageHasExamples()
{
    QVERIFY(m_examples.size() >= 45);
    QMap<QString, int> counts;
    for (const Example &example : std::as_const(m_examples))
        ++counts[example.kind];
    QVERIFY(counts.take(u"key text"_s) >= 5);
    QCOMPARE(counts.keys(), wireReaders().keys());
}

void TestProtocolReadme::everyExampleAgreesWithTheCode_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_examples.size(); ++i) {
        const Example &example = m_examples.at(i);
        QTest::newRow(qPrintable(example.kind + u' ' + example.input)) << i;
    }
}

void TestProtocolReadme::everyExampleAgreesWithTheCode()
{
    QFETCH(int, index);
    const Example &example = m_examples.at(index);
    if (example.kind == u"key text") {
        QCOMPARE(keyTextMeaning(example.input), example.meaning);
        return;
    }
    const QString digits = QString(example.input).remove(u' ');
    const QByteArray bytes = QByteArray::fromHex(digits.toLatin1());
    QCOMPARE(bytes.toHex(), digits.toLatin1());
    const WireOutcome outcome = wireReaders().value(example.kind)(bytes);
    QCOMPARE(outcome.meaning, example.meaning);
    if (example.isWritten)
        QCOMPARE(outcome.written.toHex(), digits.toLatin1());
}

void TestProtocolReadme::everySourceNamedInTheTextExists()
{
    static const QRegularExpression path(uR"(`((?:tests|src)/[^`]+)`)"_s);
    int found = 0;
    for (auto it = path.globalMatch(m_lines.join(u'\n')); it.hasNext(); ++found) {
        const QString named = it.next().captured(1);
        QVERIFY2(QFile::exists(QStringLiteral(NEOBEAT_TEST_DATA "/../../") + named), qPrintable(named));
    }
    QVERIFY(found >= 2);
}

NEOBEAT_TEST(TestProtocolReadme)
#include "tst_protocolreadme.moc"
