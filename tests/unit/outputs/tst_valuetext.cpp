// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/valuetext.h"
#include "support/hostilenames.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// The user's own wording of the value.
class TestValueText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void onlyTheNumberByDefault();
    void eachNameIsReplaced_data();
    void eachNameIsReplaced();
    void whatIsNotKnownIsEmpty();
    void thePlaceholderReplacesAllOfIt();
    void aNameInAValueIsNotReplaced();
    void namesThatStandForNothingAreFound_data();
    void namesThatStandForNothingAreFound();

private:
    static LiveValue value();
};

LiveValue TestValueText::value()
{
    LiveValue value;
    value.quality = LiveValue::Quality::Good;
    value.bpm = 72;
    value.battery = 80;
    value.measuredAt = QDateTime(QDate(2026, 1, 31), QTime(12, 3, 4), Qt::UTC);
    value.watchName = u"Neo"_s;
    return value;
}

void TestValueText::onlyTheNumberByDefault()
{
    QCOMPARE(ValueText().of(value()), u"72"_s);
    QCOMPARE(ValueText().of({}), u"--"_s);
}

void TestValueText::eachNameIsReplaced_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all") << u"{bpm}|{quality}|{battery}|{time}|{watch}"_s << u"72|good|80|12:03:04|Neo"_s;
    QTest::newRow("twice") << u"{bpm}{bpm}"_s << u"7272"_s;
    QTest::newRow("JSON") << u"{\"hr\":{bpm}}"_s << u"{\"hr\":72}"_s;
    QTest::newRow("no name") << u"{} {Bpm} {bpm {{bpm}} 💓\n"_s << u"{} {Bpm} {bpm {72} 💓\n"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestValueText::eachNameIsReplaced()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, expected);
    const ValueText text{pattern, {}};
    QCOMPARE(text.check(), Error());
    QCOMPARE(text.of(value()), expected);
}

void TestValueText::whatIsNotKnownIsEmpty()
{
    LiveValue unknown;
    unknown.bpm = 60;
    QCOMPARE((ValueText{u"{bpm}|{battery}|{time}|{watch}"_s, {}}).of(unknown), u"60|||"_s);
}

void TestValueText::thePlaceholderReplacesAllOfIt()
{
    LiveValue none = value();
    none.bpm = {};
    none.quality = LiveValue::Quality::Stale;
    QCOMPARE((ValueText{u"{bpm} bpm"_s, {}}).of(none), u""_s);
    QCOMPARE((ValueText{u"{bpm} bpm"_s, u"({quality}, {bpm}{battery} %)"_s}).of(none), u"(stale, 80 %)"_s);
}

void TestValueText::aNameInAValueIsNotReplaced()
{
    LiveValue named = value();
    named.watchName = u"{bpm}"_s;
    QCOMPARE((ValueText{u"{watch} {bpm}"_s, {}}).of(named), u"{bpm} 72"_s);
    for (const test::HostileName &name : test::hostileNames()) {
        named.watchName = name.name;
        const QString text = ValueText{u"{watch}"_s, {}}.of(named);
        QVERIFY2(!text.contains(u'\n') && !text.contains(u'\u001b'), qPrintable(text));
    }
}

void TestValueText::namesThatStandForNothingAreFound_data()
{
    QTest::addColumn<ValueText>("text");
    QTest::newRow("unknown") << ValueText{u"{bpm} {pulse}"_s, {}};
    QTest::newRow("unknown without a value") << ValueText{u"{bpm}"_s, u"{nothing}"_s};
    QTest::newRow("too long") << ValueText{QString(20'000, u'x'), {}};
}

void TestValueText::namesThatStandForNothingAreFound()
{
    QFETCH(const ValueText, text);
    QCOMPARE(text.check().code, Error::Code::OutputIncomplete);
    QVERIFY(!text.check().detail.isEmpty());
}

NEOBEAT_TEST(TestValueText)
#include "tst_valuetext.moc"
