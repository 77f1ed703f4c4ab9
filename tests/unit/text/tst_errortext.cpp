// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "text/errortext.h"

#include <QMetaEnum>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Code = Error::Code;

/// Every error has a text, and all texts keep to the style of the program.
class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyCodeHasWords_data();
    void everyCodeHasWords();
    void noFailureHasNoWords_data();
    void noFailureHasNoWords();
    void detailIsHandedOn();
    void noTwoFailuresReadAlike();
    void rejectedKeyAsksForAnotherOne();
};

void TestErrorText::everyCodeHasWords_data()
{
    QTest::addColumn<Code>("code");
    const auto codes = QMetaEnum::fromType<Code>();
    for (int i = 0; i < codes.keyCount(); ++i) {
        const auto code = static_cast<Code>(codes.value(i));
        if (code != Code::None && code != Code::Cancelled)
            QTest::newRow(codes.key(i)) << code;
    }
}

void TestErrorText::everyCodeHasWords()
{
    QFETCH(Code, code);
    const ErrorText text = ErrorText::from({code});
    QVERIFY(text.isPresent());
    QCOMPARE(text.code, QString::fromLatin1(QTest::currentDataTag()));
    for (const QString &sentence : {text.title, text.cause, text.advice}) {
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(sentence.front().isUpper(), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'!'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"device"_s, Qt::CaseInsensitive), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"please"_s, Qt::CaseInsensitive), qPrintable(sentence));
    }
}

void TestErrorText::noFailureHasNoWords_data()
{
    QTest::addColumn<Code>("code");
    QTest::newRow("none") << Code::None;
    QTest::newRow("cancelled") << Code::Cancelled;
}

void TestErrorText::noFailureHasNoWords()
{
    QFETCH(Code, code);
    const ErrorText text = ErrorText::from({code});
    QVERIFY(!text.isPresent());
    QCOMPARE(text, ErrorText());
}

void TestErrorText::detailIsHandedOn()
{
    QCOMPARE(ErrorText::from({Code::ReadFailed, u"2a37"_s}).detail, u"2a37"_s);
}

void TestErrorText::noTwoFailuresReadAlike()
{
    QSet<QString> titles;
    const auto codes = QMetaEnum::fromType<Code>();
    for (int i = 0; i < codes.keyCount(); ++i) {
        const ErrorText text = ErrorText::from({static_cast<Code>(codes.value(i))});
        if (!text.isPresent())
            continue;
        QVERIFY2(!titles.contains(text.title), qPrintable(text.title));
        titles.insert(text.title);
    }
}

void TestErrorText::rejectedKeyAsksForAnotherOne()
{
    const ErrorText text = ErrorText::from({Code::KeyRejected});
    QCOMPARE(text.title, u"The watch did not accept this key."_s);
    QCOMPARE(text.action, ErrorText::Action::EnterKey);
}

NEOBEAT_TEST(TestErrorText)
#include "tst_errortext.moc"
