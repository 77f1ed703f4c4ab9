// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"
#include "cli/printer.h"
#include "cli/report.h"
#include "protocol/uuids.h"
#include "support/hostilenames.h"
#include "support/testprogram.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace neobeat;
using namespace neobeat::cli;

namespace {

Advertisement neo()
{
    Advertisement watch;
    watch.address = u"00:00:5E:00:53:01"_s;
    watch.name = u"Amazfit Neo"_s;
    watch.rssi = -61;
    return watch;
}

HeartRateReading reading(quint16 bpm, std::optional<bool> contact = {})
{
    HeartRateReading result;
    result.time = QDateTime(QDate(2026, 1, 31), QTime(14, 3, 21, 45), Qt::OffsetFromUTC, 3600);
    result.measurement.rawBpm = bpm;
    result.measurement.contact = contact;
    return result;
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void scanHasItsFields();
    void whatIsUnknownIsNull();
    void batteryHasItsFields();
    void streamHasItsFields_data();
    void streamHasItsFields();
    void aSensorTellsItsIntervals();
    void infoHasItsFields();
    void pairHasItsFields();
    void failuresAreOneObject();
    void jsonIsOneLineEach();
    void hostileNamesAreOneHarmlessLine_data();
    void hostileNamesAreOneHarmlessLine();
    void hostileArgumentsAreOneHarmlessLine_data();
    void hostileArgumentsAreOneHarmlessLine();
    void theGivenNameIsShown();
    void aClosedOutputIsNoticed();
};

void TestReport::scanHasItsFields()
{
    const Report report = reportOf(neo());
    QCOMPARE(report.json,
             (QJsonObject{{u"address"_s, u"00:00:5E:00:53:01"_s},
                          {u"name"_s, u"Amazfit Neo"_s},
                          {u"rssi"_s, -61},
                          {u"supported"_s, true},
                          {u"model"_s, u"amazfit-neo"_s}}));
    QCOMPARE(report.text, u"00:00:5E:00:53:01    -61 dBm   Amazfit Neo"_s);
}

void TestReport::whatIsUnknownIsNull()
{
    Advertisement stranger;
    stranger.address = u"00:00:5E:00:53:02"_s;
    QCOMPARE(reportOf(stranger).json,
             (QJsonObject{{u"address"_s, u"00:00:5E:00:53:02"_s},
                          {u"name"_s, QJsonValue::Null},
                          {u"rssi"_s, QJsonValue::Null},
                          {u"supported"_s, false},
                          {u"model"_s, QJsonValue::Null}}));
    const Report battery = reportOf(BatteryStatus());
    QCOMPARE(battery.json,
             (QJsonObject{{u"level"_s, QJsonValue::Null},
                          {u"charging"_s, QJsonValue::Null},
                          {u"lastCharge"_s, QJsonValue::Null},
                          {u"levelAtLastCharge"_s, QJsonValue::Null},
                          {u"firstDate"_s, QJsonValue::Null},
                          {u"daysLeft"_s, QJsonValue::Null},
                          {u"daysLeftLow"_s, QJsonValue::Null},
                          {u"daysLeftHigh"_s, QJsonValue::Null},
                          {u"streamingPercentPerHour"_s, QJsonValue::Null}}));
    QCOMPARE(battery.text, u"level unknown"_s);
    QVERIFY(reportOf(stranger, DeviceInformation()).json.value(u"pnp"_s).isNull());
}

void TestReport::batteryHasItsFields()
{
    BatteryStatus battery;
    battery.level = 81;
    battery.charging = false;
    battery.lastCharge = QDateTime(QDate(2026, 1, 31), QTime(11, 41, 47), Qt::OffsetFromUTC, -5 * 3600);
    battery.levelAtLastCharge = 99;
    battery.firstDate = QDateTime(QDate(2026, 1, 30), QTime(1, 26, 59), Qt::OffsetFromUTC, -5 * 3600);
    BatteryEstimate estimate;
    estimate.daysLeft = EstimatedValue{12.44, 9.7, 15.2};
    estimate.streamingDrop = EstimatedValue{1.21, 0.94, 1.48};
    const Report report = reportOf(battery, estimate);
    QCOMPARE(report.json,
             (QJsonObject{{u"level"_s, 81},
                          {u"charging"_s, false},
                          {u"lastCharge"_s, u"2026-01-31T11:41:47-05:00"_s},
                          {u"levelAtLastCharge"_s, 99},
                          {u"firstDate"_s, u"2026-01-30T01:26:59-05:00"_s},
                          {u"daysLeft"_s, 12.4},
                          {u"daysLeftLow"_s, 9.7},
                          {u"daysLeftHigh"_s, 15.2},
                          {u"streamingPercentPerHour"_s, 1.2}}));
    QCOMPARE(report.text.section(u'\n', 0, 0),
             u"81 %   not charging   last charge 31 Jan 2026, 11:41, at 99 %   perhaps last off 30 Jan 2026, 01:26"_s);
    QVERIFY(report.text.contains(u"(9 to 16)"_s));
    QVERIFY(report.text.endsWith(u"measuring heart rate uses 1.2 % an hour (0.9 to 1.5)"_s));

    battery.charging = true;
    QVERIFY(reportOf(battery, estimate).json.value(u"daysLeft"_s).isNull());
}

void TestReport::streamHasItsFields_data()
{
    QTest::addColumn<HeartRateReading>("reading");
    QTest::addColumn<QJsonValue>("bpm");
    QTest::addColumn<QString>("quality");
    QTest::addColumn<QString>("text");
    QTest::newRow("good") << reading(72) << QJsonValue(72) << u"good"_s << u" 72 bpm   good           14:03:21"_s;
    QTest::newRow("zero") << reading(0) << QJsonValue() << u"no-reading"_s << u" -- bpm   no-reading     14:03:21"_s;
    QTest::newRow("255") << reading(255) << QJsonValue() << u"no-reading"_s << u" -- bpm   no-reading     14:03:21"_s;
    QTest::newRow("17") << reading(17) << QJsonValue() << u"out-of-range"_s << u" -- bpm   out-of-range   14:03:21"_s;
    QTest::newRow("off") << reading(72, false) << QJsonValue() << u"no-contact"_s
                         << u" -- bpm   no-contact     14:03:21"_s;
}

void TestReport::streamHasItsFields()
{
    QFETCH(HeartRateReading, reading);
    QFETCH(QJsonValue, bpm);
    QFETCH(QString, quality);
    QFETCH(QString, text);
    const Report report = reportOf(reading);
    QJsonObject expected{{u"time"_s, u"2026-01-31T14:03:21.045+01:00"_s}, {u"bpm"_s, bpm}, {u"quality"_s, quality}};
    if (const auto contact = reading.measurement.contact)
        expected.insert(u"contact"_s, *contact);
    QCOMPARE(report.json, expected);
    QCOMPARE(report.text, text);
}

void TestReport::aSensorTellsItsIntervals()
{
    HeartRateReading beats = reading(72, true);
    beats.measurement.rrIntervals = {853, 1024};
    const QJsonObject json = reportOf(beats).json;
    QCOMPARE(json.value(u"contact"_s), QJsonValue(true));
    QCOMPARE(json.value(u"rr"_s), QJsonValue(QJsonArray{833.0, 1000.0}));

    Advertisement strap = neo();
    strap.name = u"Strap"_s;
    strap.services = {uuids::heartRateService};
    QCOMPARE(reportOf(strap).json.value(u"model"_s), QJsonValue(u"sensor"_s));
    QVERIFY(reportOf(strap).text.endsWith(u"Strap   sensor"_s));
}

void TestReport::infoHasItsFields()
{
    DeviceInformation information;
    information.firmwareVersion = u"1.1.2.58"_s;
    information.hardwareRevision = u"0.100.20.3"_s;
    information.serialNumber = u"5a1d"_s;
    information.pnpId = PnpId{1, 0x0157, 0x0043, 0x0100};
    const Report report = reportOf(neo(), information);
    const QJsonObject pnp{{u"source"_s, 1}, {u"vendor"_s, 0x0157}, {u"product"_s, 0x0043}, {u"version"_s, 0x0100}};
    QCOMPARE(report.json,
             (QJsonObject{{u"address"_s, u"00:00:5E:00:53:01"_s},
                          {u"name"_s, u"Amazfit Neo"_s},
                          {u"firmware"_s, u"1.1.2.58"_s},
                          {u"hardware"_s, u"0.100.20.3"_s},
                          {u"serial"_s, u"5a1d"_s},
                          {u"pnp"_s, pnp}}));
    QVERIFY(report.text.contains(u"product 0x0043"_s));
}

void TestReport::pairHasItsFields()
{
    QCOMPARE(reportOfPairing(neo(), u"file"_s).json,
             (QJsonObject{{u"address"_s, u"00:00:5E:00:53:01"_s},
                          {u"name"_s, u"Amazfit Neo"_s},
                          {u"stored"_s, true},
                          {u"place"_s, u"file"_s}}));
    const QJsonObject unkept = reportOfPairing(neo(), {}).json;
    QCOMPARE(unkept.value(u"stored"_s), QJsonValue(false));
    QVERIFY(unkept.value(u"place"_s).isNull());
}

void TestReport::failuresAreOneObject()
{
    const Failure failure{ExitCode::KeyRejected, u"KeyRejected"_s, u"No."_s, u"status 08"_s};
    QCOMPARE(reportOf(failure).json,
             (QJsonObject{{u"code"_s, u"KeyRejected"_s}, {u"message"_s, u"No."_s}, {u"detail"_s, u"status 08"_s}}));
    QVERIFY(!reportOf(Failure::usage(u"How?"_s)).json.contains(u"detail"_s));
}

void TestReport::jsonIsOneLineEach()
{
    QBuffer results;
    QBuffer failures;
    results.open(QIODevice::WriteOnly);
    failures.open(QIODevice::WriteOnly);
    Printer printer(results, failures, true);
    QVERIFY(printer.print(reportOf(reading(72))));
    QVERIFY(printer.print(reportOf(neo(), DeviceInformation())));
    printer.printFailure(Failure::usage(u"two\nlines"_s));
    QCOMPARE(results.data().count('\n'), 2);
    QVERIFY(results.data().endsWith('\n'));
    QCOMPARE(failures.data().count('\n'), 1);
}

void TestReport::hostileNamesAreOneHarmlessLine_data()
{
    QTest::addColumn<QString>("name");
    for (const test::HostileName &hostile : test::hostileNames())
        QTest::newRow(hostile.what) << hostile.name;
}

void TestReport::hostileNamesAreOneHarmlessLine()
{
    QFETCH(QString, name);
    Advertisement watch = neo();
    watch.name = name;
    DeviceInformation information;
    information.serialNumber = DeviceInformation::decodeText(name.toUtf8());
    const Error error{Error::Code::KeyStoreUnavailable, name};
    const std::pair<Report, int> reports[] = {
        {reportOf(watch), 1},
        {reportOf(watch, information), 5},
        {reportOfPairing(watch, u"file"_s), 1},
        {reportOfLoss(QDateTime::currentDateTime(), error), 1},
        {reportOfDemandedPairing(QDateTime::currentDateTime(), watch), 1},
        {reportOf(Failure::from(error)), 2},
    };
    for (const bool json : {false, true}) {
        for (const auto &[report, lines] : reports) {
            QBuffer results;
            QBuffer failures;
            results.open(QIODevice::WriteOnly);
            failures.open(QIODevice::WriteOnly);
            QVERIFY(Printer(results, failures, json).print(report));
            QVERIFY(results.data().endsWith('\n'));
            const QString printed = QString::fromUtf8(results.data()).chopped(1);
            QVERIFY2(test::areHarmlessLines(printed), qPrintable(printed));
            QCOMPARE(printed.count(u'\n') + 1, json ? 1 : lines);
            if (json) {
                const QJsonObject object = QJsonDocument::fromJson(results.data()).object();
                for (const QJsonValue &value : object)
                    QVERIFY2(test::isOneHarmlessLine(value.toString()), qPrintable(value.toString()));
            }
        }
    }
}

void TestReport::hostileArgumentsAreOneHarmlessLine_data()
{
    hostileNamesAreOneHarmlessLine_data();
}

void TestReport::hostileArgumentsAreOneHarmlessLine()
{
    QFETCH(QString, name);
    for (const QStringList &words :
         {QStringList{u"scan"_s, u"--"_s + name}, QStringList{name}, QStringList{u"scan"_s, u"--simulate="_s + name},
          QStringList{u"scan"_s, u"--simulate="_s + name + u"=1"_s},
          QStringList{u"scan"_s, u"--simulate=replay:/no/such/folder/"_s + name},
          QStringList{u"scan"_s, u"--record=/no/such/folder/"_s + name},
          QStringList{u"battery"_s, u"--address="_s + name}, QStringList{u"export"_s, u"--format="_s + name},
          QStringList{u"export"_s, u"--from="_s + name}, QStringList{u"session"_s, name}}) {
        const auto options = parseOptions(QStringList{u"neobeat-cli"_s} + words);
        QVERIFY2(!options, qPrintable(words.join(u' ')));
        QVERIFY2(test::isOneHarmlessLine(options.error().text), qPrintable(options.error().text));
    }
}

void TestReport::theGivenNameIsShown()
{
    Advertisement watch = neo();
    watch.alias = u"Mine"_s;
    QVERIFY(reportOf(watch).text.endsWith(u"   Mine"_s));
    QCOMPARE(reportOf(watch).json.value("name"_L1).toString(), u"Mine"_s);
}

void TestReport::aClosedOutputIsNoticed()
{
    QBuffer results;
    results.open(QIODevice::ReadOnly);
    Printer printer(results, results, false);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"ReadOnly device"_s));
    QVERIFY(!printer.print(reportOf(reading(72))));
}

NEOBEAT_TEST(TestReport)
#include "tst_report.moc"
