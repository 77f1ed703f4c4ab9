// SPDX-License-Identifier: GPL-3.0-or-later
#include "hrv/beatclassification.h"
#include "hrv/rollingquartiles.h"
#include "seriesfiles.h"
#include "support/testprogram.h"

#include <QTest>

#include <gsl/gsl_movstat.h>

#include <cmath>
#include <random>

using namespace neobeat::hrv;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::vector<double>)
Q_DECLARE_METATYPE(neobeat::hrv::BeatClass)

/// Artefacts among beats that vary as a heart at rest does.
class TestBeatClassification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void artefactIsClassified_data();
    void artefactIsClassified();
    void artefactAtAnEndIsClassified();
    void whatWasMadeIsFound_data();
    void whatWasMadeIsFound();
    void normalBeatsAreNormal_data();
    void normalBeatsAreNormal();
    void pacedRhythmHasNoArtefacts();
    void fewBeatsAreUnjudged();
    void scaleOfTimeDoesNotMatter();
    void quartilesAreThoseOfGsl();
};

namespace {

constexpr std::size_t place = 60;

// 120 beats near 800 ms.
std::vector<double> ordinaryBeats()
{
    std::vector<double> lengths;
    for (int i = 0; i < 120; ++i)
        lengths.push_back(800 + 20 * std::sin(i * 1.57) + 15 * std::sin(i * 0.6));
    return lengths;
}

std::vector<double> beatsWith(const std::vector<double> &artefact)
{
    std::vector<double> lengths = ordinaryBeats();
    std::ranges::copy(artefact, lengths.begin() + place);
    return lengths;
}

} // namespace

void TestBeatClassification::artefactIsClassified_data()
{
    QTest::addColumn<std::vector<double>>("artefact");
    QTest::addColumn<BeatClass>("expected");
    QTest::newRow("ventricular, with a full pause") << std::vector<double>{520, 1'080} << BeatClass::Ectopic;
    QTest::newRow("atrial, with a shorter pause") << std::vector<double>{560, 900} << BeatClass::Ectopic;
    QTest::newRow("late") << std::vector<double>{1'050, 550} << BeatClass::Ectopic;
    QTest::newRow("extra") << std::vector<double>{300, 500} << BeatClass::Extra;
    QTest::newRow("extra, soon before the next") << std::vector<double>{610, 190} << BeatClass::Extra;
    QTest::newRow("missed") << std::vector<double>{1'605} << BeatClass::Missed;
    QTest::newRow("two missed") << std::vector<double>{2'400} << BeatClass::Long;
    QTest::newRow("long") << std::vector<double>{1'200} << BeatClass::Long;
    QTest::newRow("short") << std::vector<double>{500} << BeatClass::Short;
}

void TestBeatClassification::artefactIsClassified()
{
    QFETCH(std::vector<double>, artefact);
    QFETCH(BeatClass, expected);
    const std::vector<BeatClass> classes = classifyBeats(beatsWith(artefact));
    QCOMPARE(classes.at(place), expected);
    QCOMPARE(std::ranges::count(classes, BeatClass::Normal), std::ptrdiff_t(classes.size() - 1));
}

void TestBeatClassification::artefactAtAnEndIsClassified()
{
    std::vector<double> lengths = ordinaryBeats();
    lengths.front() = 1'605;
    lengths.back() = 1'595;
    const std::vector<BeatClass> classes = classifyBeats(lengths);
    QCOMPARE(classes.front(), BeatClass::Missed);
    QCOMPARE(classes.back(), BeatClass::Missed);
    QCOMPARE(std::ranges::count(classes, BeatClass::Normal), std::ptrdiff_t(classes.size() - 2));
}

void TestBeatClassification::whatWasMadeIsFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("ectopic beats") << u"ectopic.txt"_s;
    QTest::newRow("faulty detection") << u"dropped.txt"_s;
}

// As published for the method, which found 97 to 100 % and took 0.06 % of normal beats for others: here one at most.
void TestBeatClassification::whatWasMadeIsFound()
{
    QFETCH(QString, name);
    const SeriesFile series = readSeries(name);
    const std::vector<BeatClass> classes = classifyBeats(series.lengths);
    int made = 0;
    int wrong = 0;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        if (series.classes[i] != BeatClass::Normal) {
            ++made;
            QVERIFY2(classes[i] == series.classes[i], qPrintable(u"line %1"_s.arg(i + 1)));
        } else if (classes[i] != BeatClass::Normal) {
            ++wrong;
        }
    }
    QVERIFY(made >= 9);
    QVERIFY2(wrong <= 1, qPrintable(QString::number(wrong)));
}

void TestBeatClassification::normalBeatsAreNormal_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"resting.txt"_s, u"upright.txt"_s, u"breathing.txt"_s, u"athlete.txt"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestBeatClassification::normalBeatsAreNormal()
{
    QFETCH(QString, name);
    const std::vector<BeatClass> classes = classifyBeats(readSeries(name).lengths);
    const auto wrong = std::ptrdiff_t(classes.size()) - std::ranges::count(classes, BeatClass::Normal);
    QVERIFY2(wrong <= std::ptrdiff_t(classes.size() / 200), qPrintable(QString::number(wrong)));
}

void TestBeatClassification::pacedRhythmHasNoArtefacts()
{
    std::vector<double> lengths(200, 1'000);
    for (std::size_t i = 0; i < lengths.size(); i += 7)
        lengths[i] += 1'000. / 1'024;
    const std::vector<BeatClass> classes = classifyBeats(lengths);
    QCOMPARE(std::ranges::count(classes, BeatClass::Normal), std::ptrdiff_t(lengths.size()));
}

void TestBeatClassification::fewBeatsAreUnjudged()
{
    QVERIFY(classifyBeats({}).empty());
    QCOMPARE(classifyBeats(std::vector<double>(shortestJudged - 1, 800)),
             std::vector(shortestJudged - 1, BeatClass::Unjudged));
    QCOMPARE(classifyBeats(std::vector<double>(shortestJudged, 800)), std::vector(shortestJudged, BeatClass::Normal));
}

// Every threshold follows the series, but for that of the resolution, which these are far from.
void TestBeatClassification::scaleOfTimeDoesNotMatter()
{
    const std::vector<double> lengths = readSeries(u"ectopic.txt"_s).lengths;
    std::vector<double> slower(lengths);
    for (double &length : slower)
        length *= 1.5;
    QCOMPARE(classifyBeats(slower), classifyBeats(lengths));
}

void TestBeatClassification::quartilesAreThoseOfGsl()
{
    std::mt19937 random(1);
    for (const std::size_t count : {std::size_t(1), std::size_t(5), std::size_t(91), std::size_t(400)}) {
        std::vector<double> values;
        for (std::size_t i = 0; i < count; ++i)
            values.push_back(double(random() % 50)); // some are equal
        const std::vector<double> deviations = rollingQuartileDeviation(values, 45);
        const gsl_vector_const_view input = gsl_vector_const_view_array(values.data(), count);
        std::vector<double> ranges(count);
        gsl_vector_view output = gsl_vector_view_array(ranges.data(), count);
        gsl_movstat_workspace *workspace = gsl_movstat_alloc(91);
        gsl_movstat_qqr(GSL_MOVSTAT_END_TRUNCATE, &input.vector, 0.25, &output.vector, workspace);
        gsl_movstat_free(workspace);
        for (std::size_t i = 0; i < count; ++i)
            QCOMPARE(2 * deviations[i] + 1, ranges[i] + 1);
    }
}

NEOBEAT_TEST(TestBeatClassification)
#include "tst_beatclassification.moc"
