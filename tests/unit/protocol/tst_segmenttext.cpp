// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/segmenttext.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace neobeat;
using namespace Qt::StringLiterals;

class TestSegmentText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void textsReadWell_data();
    void textsReadWell();
    void nothingButAsciiIsLeft();
    void endlessTextsAreCut();
};

void TestSegmentText::textsReadWell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QLocale::Language>("language");
    QTest::addColumn<QString>("shown");
    const auto row
        = [](const char *name, const QString &text, const char *shown, QLocale::Language language = QLocale::English) {
              QTest::newRow(name) << text << language << QString::fromLatin1(shown);
          };
    row("ascii", u"Lunch at 12:30? (yes)"_s, "Lunch at 12:30? (yes)");
    row("Czech", u"Příliš žluťoučký kůň úpěl ďábelské ódy"_s, "Prilis zlutoucky kun upel dabelske ody");
    row("German, read by a German", u"Ärger über Öl in der Straße, GRÖSSE"_s,
        "Aerger ueber Oel in der Strasse, GROESSE", QLocale::German);
    row("German, read by others", u"Ärger über Öl"_s, "Arger uber Ol");
    row("Spanish", u"¿Cómo está el niño? ¡Feliz año, pingüino!"_s, "Como esta el nino? Feliz ano, pinguino!");
    row("Russian", u"Щербаков Юрий: Чайковский, Хрущёв"_s, "Shcherbakov Yuriy: Chaykovskiy, Khrushchev");
    row("Ukrainian", u"Олексій Ґанок"_s, "Oleksiy Ganok");
    row("Greek", u"Καλημέρα κόσμε, Ευαγγελία, αύριο"_s, "Kalimera kosme, Evangelia, avrio");
    row("Polish and Nordic", u"Łódź, Ærø, Ångström"_s, "Lodz, AEro, Angstrom");
    row("Chinese", u"中文"_s, "zhong wen");
    row("quotes, dashes, dots", u"“a” ‘b’ – c…"_s, "\"a\" 'b' - c...");
    row("money", u"12 €, 3 £"_s, "12 EUR, 3 GBP");
    row("emoji", u"Hi 😀👍🏽 there"_s, "Hi there");
    row("lines", u"one\n\n\ttwo "_s, "one two");
    row("nothing left", u"😀"_s, "");
}

void TestSegmentText::textsReadWell()
{
    QFETCH(QString, text);
    QFETCH(QLocale::Language, language);
    QTEST(segmentText(text, language), "shown");
}

void TestSegmentText::nothingButAsciiIsLeft()
{
    for (char16_t unit = 1; unit < 0xffff; ++unit) {
        const QString shown = segmentText(QString(QChar(unit)), QLocale::English);
        QVERIFY2(std::ranges::all_of(shown, [](QChar character) { return character >= u' ' && character <= u'~'; }),
                 qPrintable(QString::number(unit, 16)));
    }
}

void TestSegmentText::endlessTextsAreCut()
{
    QVERIFY(segmentText(QString(1'000'000, u'щ'), QLocale::English).size() <= 4 * 2000);
}

NEOBEAT_TEST(TestSegmentText)
#include "tst_segmenttext.moc"
