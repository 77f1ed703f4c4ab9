// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "text/hrvtext.h"

#include <QSet>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

class TestHrvText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresHaveNamesAndMeanings();
    void valuesHaveTheirUnit_data();
    void valuesHaveTheirUnit();
    void everyReasonHasANextStep();
    void limitsAreThoseOfTheFigures();
    void everyClassHasWords();
    void everyFigureHasItsValueOrReason();
    void correctionNamesItsMethod();
};

void TestHrvText::figuresHaveNamesAndMeanings()
{
    QSet<QString> names;
    QSet<QString> meanings;
    for (int i = 0; i < hrvFigureCount; ++i) {
        names.insert(hrvFigureName(HrvFigure(i)));
        meanings.insert(hrvFigureMeaning(HrvFigure(i)));
    }
    QCOMPARE(names, (QSet<QString>{u"NN"_s, u"SDNN"_s, u"RMSSD"_s, u"pNN50"_s, u"LF"_s, u"HF"_s, u"LF/HF"_s}));
    QCOMPARE(meanings.size(), hrvFigureCount);
    QVERIFY(!meanings.contains(QString()));
}

void TestHrvText::valuesHaveTheirUnit_data()
{
    QTest::addColumn<HrvFigure>("figure");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("average") << HrvFigure::MeanNn << 998.6 << u"999 ms"_s;
    QTest::newRow("deviation") << HrvFigure::Sdnn << 45.4 << u"45 ms"_s;
    QTest::newRow("differences") << HrvFigure::Rmssd << 0.4 << u"0 ms"_s;
    QTest::newRow("share") << HrvFigure::Pnn50 << 38.7 << u"39 %"_s;
    QTest::newRow("low") << HrvFigure::Lf << 1'203.4 << u"1,203 ms²"_s;
    QTest::newRow("high") << HrvFigure::Hf << 1'532.2 << u"1,532 ms²"_s;
    QTest::newRow("ratio") << HrvFigure::LfHf << 0.785 << u"0.8"_s;
}

void TestHrvText::valuesHaveTheirUnit()
{
    QFETCH(HrvFigure, figure);
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(hrvFigureText(figure, value, QLocale(u"en_US"_s)), text);
}

void TestHrvText::everyReasonHasANextStep()
{
    QSet<QString> texts;
    for (int i = 0; i < hrv::noFigureCount; ++i) {
        const QString text = noFigureText(hrv::NoFigure(i));
        QVERIFY2(text.contains(u". "_s) && text.endsWith(u'.'), qPrintable(text));
        texts.insert(text);
    }
    QCOMPARE(texts.size(), hrv::noFigureCount);
}

void TestHrvText::limitsAreThoseOfTheFigures()
{
    const QLocale english(u"en_US"_s);
    QVERIFY(noFigureText(hrv::NoFigure::TooFewBeats, english).contains(u"less than 2 minutes"_s));
    QVERIFY(noFigureText(hrv::NoFigure::TooManyArtefacts, english).contains(u"More than 5 %"_s));
    QVERIFY(noFigureText(hrv::NoFigure::OtherDuration, english).contains(u"for 5 minutes"_s));
    QVERIFY(noFigureText(hrv::NoFigure::SlowHeart, english).contains(u"Below 48 bpm"_s));
}

void TestHrvText::everyClassHasWords()
{
    QSet<QString> texts;
    for (int i = 0; i <= int(hrv::BeatClass::Unjudged); ++i)
        texts.insert(beatClassText(hrv::BeatClass(i)));
    QCOMPARE(texts.size(), int(hrv::BeatClass::Unjudged) + 1);
    QVERIFY(!texts.contains(QString()));
}

void TestHrvText::everyFigureHasItsValueOrReason()
{
    hrv::Variability figures;
    figures.time = hrv::TimeDomain{950, 61, 43, 12};
    figures.frequency = hrv::NoFigure::Gap;
    QCOMPARE(*hrvFigure(figures, HrvFigure::MeanNn), 950.0);
    QCOMPARE(*hrvFigure(figures, HrvFigure::Sdnn), 61.0);
    QCOMPARE(*hrvFigure(figures, HrvFigure::Rmssd), 43.0);
    QCOMPARE(*hrvFigure(figures, HrvFigure::Pnn50), 12.0);
    for (const HrvFigure figure : {HrvFigure::Lf, HrvFigure::Hf, HrvFigure::LfHf})
        QCOMPARE(hrvFigure(figures, figure).error(), hrv::NoFigure::Gap);
    figures.frequency = hrv::FrequencyDomain{600, 800, 0.75};
    figures.time = hrv::NoFigure::TooManyArtefacts;
    QCOMPARE(*hrvFigure(figures, HrvFigure::Lf), 600.0);
    QCOMPARE(*hrvFigure(figures, HrvFigure::Hf), 800.0);
    QCOMPARE(*hrvFigure(figures, HrvFigure::LfHf), 0.75);
    QCOMPARE(hrvFigure(figures, HrvFigure::Rmssd).error(), hrv::NoFigure::TooManyArtefacts);
}

void TestHrvText::correctionNamesItsMethod()
{
    QCOMPARE(correctionText(0.0042, QLocale::c()), u"0.4 % corrected, method of "_s + correctionMethod());
}

NEOBEAT_TEST(TestHrvText)
#include "tst_hrvtext.moc"
