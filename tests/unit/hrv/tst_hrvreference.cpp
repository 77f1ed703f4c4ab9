// SPDX-License-Identifier: GPL-3.0-or-later
#include "hrv/variability.h"
#include "seriesfiles.h"
#include "support/testprogram.h"

#include <QDir>
#include <QHash>
#include <QProcess>
#include <QTest>

using namespace neobeat::hrv;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// The figures of every series of tests/data/hrv, against those of BioSig in Octave and, where it has none, of Octave
/// by the published formulas (reference.m).
class TestHrvReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void figuresAgree_data();
    void figuresAgree();

private:
    QHash<QString, double> m_reference;
};

namespace {

constexpr double tolerance = 0.01;
const QStringList timeFigures{u"meanNn"_s, u"sdnn"_s, u"rmssd"_s, u"pnn50"_s};
const QStringList frequencyFigures{u"lf"_s, u"hf"_s, u"lfHf"_s};

QStringList seriesNames()
{
    return QDir(QStringLiteral(NEOBEAT_TEST_DATA) + u"/hrv"_s).entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
}

QHash<QString, double> figuresOf(const Variability &variability)
{
    QHash<QString, double> figures;
    if (variability.time)
        figures.insert({{u"meanNn"_s, variability.time->meanNn},
                        {u"sdnn"_s, variability.time->sdnn},
                        {u"rmssd"_s, variability.time->rmssd},
                        {u"pnn50"_s, variability.time->pnn50}});
    if (variability.frequency)
        figures.insert({{u"lf"_s, variability.frequency->lf},
                        {u"hf"_s, variability.frequency->hf},
                        {u"lfHf"_s, variability.frequency->lfHf}});
    return figures;
}

} // namespace

void TestHrvReference::initTestCase()
{
    QStringList arguments{u"--no-gui"_s, u"--no-history"_s, u"--no-init-file"_s, QStringLiteral(NEOBEAT_HRV_REFERENCE)};
    for (const QString &name : seriesNames())
        arguments.append(QStringLiteral(NEOBEAT_TEST_DATA) + u"/hrv/"_s + name);
    QProcess octave;
    octave.start(u"octave-cli"_s, arguments);
    QVERIFY(octave.waitForFinished(300'000));
    QVERIFY2(octave.exitCode() == 0, octave.readAllStandardError().constData());
    for (const QString &line : QString::fromUtf8(octave.readAllStandardOutput()).trimmed().split(u'\n')) {
        const QString name = line.section(u' ', 0, 2);
        m_reference.insert(name, line.section(u' ', 3).toDouble());
    }
}

void TestHrvReference::figuresAgree_data()
{
    QTest::addColumn<QString>("file");
    QVERIFY(seriesNames().size() >= 5);
    for (const QString &name : seriesNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestHrvReference::figuresAgree()
{
    QFETCH(QString, file);
    const std::vector<RrInterval> series = intervalsOf(file);
    const NnSeries corrected = correctBeats(series).nn;
    const double end = series.back().end;
    const bool slow = file == u"athlete.txt"_s;
    struct Compared
    {
        QString series;
        Variability figures;
        QStringList names;
    };
    const std::vector<Compared> all{{u"measured"_s, variabilityOf(uncorrected(series), 0, end), timeFigures},
                                    {u"corrected"_s, variabilityOf(corrected, 0, end), timeFigures},
                                    {u"first"_s, variabilityOf(corrected, 0, spectrumDuration),
                                     slow ? timeFigures : timeFigures + frequencyFigures}};
    for (const Compared &compared : all) {
        const QHash<QString, double> figures = figuresOf(compared.figures);
        QCOMPARE(figures.size(), compared.names.size());
        for (const QString &name : compared.names) {
            const QString key = u"%1 %2 %3"_s.arg(file.section(u'.', 0, 0), compared.series, name);
            QVERIFY2(m_reference.contains(key), qPrintable(key));
            const double expected = m_reference.value(key);
            const QString both
                = u"%1: %2, reference %3"_s.arg(key).arg(figures.value(name), 0, 'g', 9).arg(expected, 0, 'g', 9);
            QVERIFY2(std::abs(figures.value(name) - expected) <= tolerance * expected, qPrintable(both));
            qInfo().noquote() << both;
        }
    }
}

NEOBEAT_TEST(TestHrvReference)
#include "tst_hrvreference.moc"
