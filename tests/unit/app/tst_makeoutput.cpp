// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/makeoutput.h"
#include "support/manualclock.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// Outputs from options that are text.
class TestMakeOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyTypeIsMadeOnceAndIsOff();
    void passwordsAndWhatIsGeneratedAreNamed();
    void whatMakesNoSenseFails_data();
    void whatMakesNoSenseFails();
    void whatIsNotGivenHasItsFallback();

private:
    ManualClock m_clock;
};

void TestMakeOutput::everyTypeIsMadeOnceAndIsOff()
{
    QSet<int> types;
    for (const MadeOutput &made : makeAllOutputs(m_clock)) {
        QCOMPARE(made.output->state(), Output::State::Off);
        types.insert(static_cast<int>(made.kind));
    }
    QCOMPARE(types.size(), QMetaEnum::fromType<OutputType>().keyCount());
}

void TestMakeOutput::passwordsAndWhatIsGeneratedAreNamed()
{
    QCOMPARE(makeOutput(OutputType::Mqtt, m_clock).secret, u"password"_s);
    QCOMPARE(makeOutput(OutputType::Mqtt, m_clock).generated.value(0).name, u"id"_s);
    QCOMPARE(makeOutput(OutputType::Server, m_clock).secret, QString());
    QCOMPARE(makeOutput(OutputType::Server, m_clock).generated.value(0).name, u"token"_s);
    QVERIFY(makeOutput(OutputType::VtsHeartrate, m_clock).connectSecret);
}

void TestMakeOutput::whatMakesNoSenseFails_data()
{
    QTest::addColumn<OutputType>("type");
    QTest::addColumn<OutputOptions>("options");
    const auto row = [](const char *name, OutputType type, const OutputOptions &options) {
        QTest::newRow(name) << type << options;
    };
    row("port above the highest", OutputType::Server, {{u"port"_s, u"70000"_s}});
    row("port that is a word", OutputType::Server, {{u"port"_s, u"web"_s}});
    row("address", OutputType::Server, {{u"port"_s, u"0"_s}, {u"address"_s, u"nonsense"_s}});
    row("network without a token", OutputType::Server, {{u"port"_s, u"0"_s}, {u"network"_s, u"true"_s}});
    row("no file", OutputType::File, {});
    row("unknown name in a template", OutputType::File, {{u"path"_s, u"bpm.txt"_s}, {u"template"_s, u"{teapot}"_s}});
    row("no source", OutputType::Obs, {});
    row("no port", OutputType::VtsHeartrate, {});
    row("port 0", OutputType::IronHeart, {{u"port"_s, u"0"_s}});
    row("unknown set of parameters", OutputType::Osc, {{u"families"_s, u"common teapot"_s}});
    row("the same beside the chat box", OutputType::Osc, {{u"families"_s, u"teapot"_s}, {u"chatBox"_s, u"true"_s}});
    row("own name without a meaning", OutputType::Osc, {{u"names"_s, u"MyRate=bpm MyTea=tea"_s}});
    row("own name that is no address", OutputType::Osc, {{u"names"_s, u"My#Rate=bpm"_s}});
    row("range upside down", OutputType::Osc, {{u"minimum"_s, u"200"_s}, {u"maximum"_s, u"100"_s}});
    row("no broker", OutputType::Mqtt, {});
    row("broker of another kind", OutputType::Mqtt, {{u"broker"_s, u"http://127.0.0.1"_s}});
    row("name of the sensor", OutputType::Sensor, {{u"name"_s, u""_s}});
}

void TestMakeOutput::whatMakesNoSenseFails()
{
    QFETCH(OutputType, type);
    QFETCH(OutputOptions, options);
    const MadeOutput made = makeOutput(type, m_clock);
    made.configure(options);
    made.output->start();
    QTRY_COMPARE(made.output->state(), Output::State::Failed);
    QCOMPARE(made.output->error().code, Error::Code::OutputIncomplete);
}

void TestMakeOutput::whatIsNotGivenHasItsFallback()
{
    const MadeOutput made = makeOutput(OutputType::Osc, m_clock);
    made.configure({{u"names"_s, u"MyRate=bpm"_s}});
    made.output->start();
    QTRY_COMPARE(made.output->state(), Output::State::Ready);
    made.output->stop();
    QTRY_COMPARE(made.output->state(), Output::State::Off);
}

NEOBEAT_TEST(TestMakeOutput)
#include "tst_makeoutput.moc"
