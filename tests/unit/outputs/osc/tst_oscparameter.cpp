// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/osc/oscparameter.h"
#include "support/testprogram.h"

#include <QSet>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Meaning = OscParameter::Meaning;

/// The names, types and values that avatars know.
class TestOscParameter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void valuesOfAllParameters_data();
    void valuesOfAllParameters();
    void fractionsFollowTheRange_data();
    void fractionsFollowTheRange();
    void familiesAreComplete();
    void ownNamesHaveAMeaning();
    void aNameWithoutMeaningIsRefused_data();
    void aNameWithoutMeaningIsRefused();

private:
    static QString shown(const OscParameter &parameter, const LiveValue &value, const OscBeat &beat = {},
                         const OscRange &range = {});
};

// Type and value, such as "i 72" or "T".
QString TestOscParameter::shown(const OscParameter &parameter, const LiveValue &value, const OscBeat &beat,
                                const OscRange &range)
{
    const auto argument = oscArgument(parameter, value, beat, range);
    if (!argument)
        return u"nothing"_s;
    if (const int *number = std::get_if<int>(&*argument))
        return u"i %1"_s.arg(*number);
    if (const float *number = std::get_if<float>(&*argument))
        return u"f %1"_s.arg(double(*number), 0, 'f', 3);
    return std::get<bool>(*argument) ? u"T"_s : u"F"_s;
}

void TestOscParameter::valuesOfAllParameters_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("with"); // 172 bpm of 0 … 255, 885 ms, 80 %, in a beat
    QTest::addColumn<QString>("without"); // no heart rate, nothing known
    const auto row = [](const char *name, const QString &with, const QString &without) {
        QTest::newRow(name) << QString::fromLatin1(name) << with << without;
    };
    row("HR", u"i 172"_s, u"i 0"_s);
    row("onesHR", u"i 2"_s, u"i 0"_s);
    row("tensHR", u"i 7"_s, u"i 0"_s);
    row("hundredsHR", u"i 1"_s, u"i 0"_s);
    row("isHRConnected", u"T"_s, u"F"_s);
    row("isHRActive", u"T"_s, u"F"_s);
    row("isHRBeat", u"T"_s, u"F"_s);
    row("HeartBeatToggle", u"T"_s, u"F"_s);
    row("HRPercent", u"f 0.675"_s, u"f 0.000"_s);
    row("FullHRPercent", u"f 0.349"_s, u"f -1.000"_s);
    row("floatHR", u"f 0.349"_s, u"f -1.000"_s);
    row("RRInterval", u"i 885"_s, u"i 0"_s);
    row("HRBattery", u"i 80"_s, u"nothing"_s);
    row("HRBatteryFloat", u"f 0.800"_s, u"nothing"_s);
    row("HeartRateInt", u"i 172"_s, u"i 0"_s);
    row("HeartRate3", u"i 172"_s, u"i 0"_s);
    row("HeartRate", u"f 0.349"_s, u"f -1.000"_s);
    row("HeartRateFloat", u"f 0.349"_s, u"f -1.000"_s);
    row("HeartRate2", u"f 0.675"_s, u"f 0.000"_s);
    row("HeartRateFloat01", u"f 0.675"_s, u"f 0.000"_s);
    row("Heartrate", u"f 0.349"_s, u"f -1.000"_s);
    row("Heartrate2", u"f 0.675"_s, u"f 0.000"_s);
    row("Heartrate3", u"i 172"_s, u"i 0"_s);
    row("hr_val", u"i 172"_s, u"i 0"_s);
    row("hr_connected", u"T"_s, u"F"_s);
    row("hr_percent", u"f 0.860"_s, u"f 0.000"_s);
    row("VRCOSC/Heartrate/Value", u"i 172"_s, u"i 0"_s);
    row("VRCOSC/Heartrate/Normalised", u"f 0.717"_s, u"f 0.000"_s);
    row("VRCOSC/Heartrate/Beat", u"T"_s, u"F"_s);
    row("VRCOSC/Heartrate/Connected", u"T"_s, u"F"_s);
    row("/hr", u"i 172"_s, u"i 0"_s);
}

void TestOscParameter::valuesOfAllParameters()
{
    QFETCH(const QString, name);
    QFETCH(const QString, with);
    QFETCH(const QString, without);
    LiveValue value;
    value.bpm = 172;
    value.rrIntervals = {0x0372, 0x038a};
    value.battery = 80;
    bool isFound = false;
    for (const OscFamily &family : oscFamilies()) {
        for (const OscParameter &parameter : family.parameters) {
            if (parameter.name != name)
                continue;
            isFound = true;
            QCOMPARE(shown(parameter, value, {true, true}), with);
            QCOMPARE(shown(parameter, {}), without);
        }
    }
    QVERIFY(isFound);
}

void TestOscParameter::fractionsFollowTheRange_data()
{
    QTest::addColumn<int>("bpm");
    QTest::addColumn<QString>("fraction");
    QTest::addColumn<QString>("full");
    QTest::newRow("below") << 40 << u"f 0.000"_s << u"f -1.000"_s;
    QTest::newRow("lowest") << 60 << u"f 0.000"_s << u"f -1.000"_s;
    QTest::newRow("middle") << 120 << u"f 0.500"_s << u"f 0.000"_s;
    QTest::newRow("highest") << 180 << u"f 1.000"_s << u"f 1.000"_s;
    QTest::newRow("above") << 240 << u"f 1.000"_s << u"f 1.000"_s;
    QTest::newRow("far above") << 100'000 << u"f 1.000"_s << u"f 1.000"_s;
}

void TestOscParameter::fractionsFollowTheRange()
{
    QFETCH(const int, bpm);
    QFETCH(const QString, fraction);
    QFETCH(const QString, full);
    LiveValue value;
    value.bpm = bpm;
    QCOMPARE(shown({u"a"_s, Meaning::Fraction}, value, {}, {60, 180}), fraction);
    QCOMPARE(shown({u"a"_s, Meaning::FullFraction}, value, {}, {60, 180}), full);
}

void TestOscParameter::familiesAreComplete()
{
    QSet<QString> ids;
    QSet<QString> names;
    for (const OscFamily &family : oscFamilies()) {
        QVERIFY(!family.id.isEmpty() && !ids.contains(family.id));
        ids.insert(family.id);
        QVERIFY(!family.program.isEmpty() && !family.parameters.isEmpty());
        for (const OscParameter &parameter : family.parameters) {
            QVERIFY2(!names.contains(parameter.name), qPrintable(parameter.name));
            names.insert(parameter.name);
            QVERIFY(
                isOscAddress((parameter.name.startsWith(u'/') ? u""_s : u"/avatar/parameters/"_s) + parameter.name));
        }
    }
    QCOMPARE(defaultOscParameters().size(), 10);
}

void TestOscParameter::ownNamesHaveAMeaning()
{
    const auto parameters = oscParametersFrom({u"MyRate=bpm"_s, u"/my/a=b=full-percent"_s, u"Beat=toggle"_s});
    QVERIFY(parameters);
    QCOMPARE(*parameters,
             (QList<OscParameter>{{u"MyRate"_s, Meaning::Bpm},
                                  {u"/my/a=b"_s, Meaning::FullFraction},
                                  {u"Beat"_s, Meaning::BeatToggle}}));
    QVERIFY(oscParametersFrom({})->isEmpty());
}

void TestOscParameter::aNameWithoutMeaningIsRefused_data()
{
    QTest::addColumn<QString>("word");
    for (const QString &word : {u"MyRate"_s, u"MyRate="_s, u"=bpm"_s, u"="_s, u"MyRate=BPM"_s, u"MyRate=tea"_s})
        QTest::newRow(qPrintable(word)) << word;
}

void TestOscParameter::aNameWithoutMeaningIsRefused()
{
    QFETCH(const QString, word);
    QVERIFY(!oscParametersFrom({u"Good=bpm"_s, word}));
}

NEOBEAT_TEST(TestOscParameter)
#include "tst_oscparameter.moc"
