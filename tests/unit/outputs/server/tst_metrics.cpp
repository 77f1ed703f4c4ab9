// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/server/encodedvalue.h"
#include "outputs/server/metrics.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Change = EncodedValue::Change;

/// The value as scrapers and streams get it.
class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void allThatIsKnownIsAMetric();
    void whatIsNotKnownIsLeftOut();
    void openMetricsHasItsOwnRules();
    void openMetricsIsForThoseWhoAsk_data();
    void openMetricsIsForThoseWhoAsk();
    void eachStreamHasItsOwnForm();
    void eachStreamSaysInItsOwnWayThatThereIsNoHeartRate();
    void whatIsNoReadingIsOnlyForStreamsWithMore();
};

static LiveValue worn()
{
    return {.quality = LiveValue::Quality::Good,
            .bpm = 72,
            .measuredAt = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC),
            .measuredUptime = 1s,
            .reading = 7,
            .battery = 87,
            .connected = true,
            .watchName = u"Amazfit \"Neo\""_s};
}

void TestMetrics::allThatIsKnownIsAMetric()
{
    const QByteArray expected
        = "# HELP neobeat_heart_rate_bpm Heart rate in beats per minute.\n"
          "# TYPE neobeat_heart_rate_bpm gauge\n"
          "neobeat_heart_rate_bpm 72\n"
          "# HELP neobeat_sample_age_seconds Time since the last reading.\n"
          "# TYPE neobeat_sample_age_seconds gauge\n"
          "neobeat_sample_age_seconds 0.25\n"
          "# HELP neobeat_connected Whether the watch is connected.\n"
          "# TYPE neobeat_connected gauge\n"
          "neobeat_connected 1\n"
          "# HELP neobeat_battery_ratio Charge of the watch's battery, from 0 to 1.\n"
          "# TYPE neobeat_battery_ratio gauge\n"
          "neobeat_battery_ratio 0.87\n"
          "# HELP neobeat_quality 1 for the current quality of the heart rate, 0 for the others.\n"
          "# TYPE neobeat_quality gauge\n"
          "neobeat_quality{quality=\"good\"} 1\n"
          "neobeat_quality{quality=\"stale\"} 0\n"
          "neobeat_quality{quality=\"no-contact\"} 0\n"
          "neobeat_quality{quality=\"waiting\"} 0\n"
          "neobeat_quality{quality=\"idle\"} 0\n"
          "neobeat_quality{quality=\"disconnected\"} 0\n"
          "# HELP neobeat_readings_total Readings that the watch has sent.\n"
          "# TYPE neobeat_readings_total counter\n"
          "neobeat_readings_total 7\n"
          "# HELP neobeat_stream_clients Programs that follow the heart rate.\n"
          "# TYPE neobeat_stream_clients gauge\n"
          "neobeat_stream_clients 3\n";
    QCOMPARE(metricsOf(worn(), 1250ms, 3, MetricsFormat::Text), expected);
}

void TestMetrics::whatIsNotKnownIsLeftOut()
{
    const QByteArray text = metricsOf({}, 1s, 0, MetricsFormat::Text);
    QVERIFY(!text.contains("heart_rate_bpm"));
    QVERIFY(!text.contains("age"));
    QVERIFY(!text.contains("battery"));
    QVERIFY(text.contains("\nneobeat_connected 0\n"));
    QVERIFY(text.contains("\nneobeat_quality{quality=\"disconnected\"} 1\n"));
}

void TestMetrics::openMetricsHasItsOwnRules()
{
    const QByteArray text = metricsOf(worn(), 1250ms, 3, MetricsFormat::OpenMetrics);
    QVERIFY(text.endsWith("\n# EOF\n"));
    QVERIFY(text.contains("# TYPE neobeat_readings counter\nneobeat_readings_total 7\n"));
}

void TestMetrics::openMetricsIsForThoseWhoAsk_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<bool>("isOpenMetrics");
    const auto row = [](const char *name, const char *accept, bool isOpenMetrics) {
        QTest::newRow(name) << QByteArray(accept) << isOpenMetrics;
    };
    row("nothing", "", false);
    row("anything", "*/*", false);
    row("browser", "text/html,application/xhtml+xml,*/*;q=0.8", false);
    row("Prometheus 2",
        "application/openmetrics-text;version=1.0.0,application/openmetrics-text;version=0.0.1;q=0.75,"
        "text/plain;version=0.0.4;q=0.5,*/*;q=0.1",
        true);
    row("Prometheus 3",
        "application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.5,"
        "application/openmetrics-text;version=0.0.1;q=0.4,text/plain;version=1.0.0;escaping=allow-utf-8;q=0.3,"
        "text/plain;version=0.0.4;q=0.2,*/*;q=0.1",
        true);
    row("another version", "application/openmetrics-text;version=2.0.0", false);
    row("any version", "Application/OpenMetrics-Text", true);
    row("refused", "application/openmetrics-text;q=0", false);
    row("text preferred", "application/openmetrics-text;q=0.2, text/plain;q=0.8", false);
    row("nonsense", ";;;=,;q=,application/openmetrics-text;q=x", false);
}

void TestMetrics::openMetricsIsForThoseWhoAsk()
{
    QFETCH(const QByteArray, accept);
    QFETCH(const bool, isOpenMetrics);
    QCOMPARE(metricsFormatFor(accept), isOpenMetrics ? MetricsFormat::OpenMetrics : MetricsFormat::Text);
}

void TestMetrics::eachStreamHasItsOwnForm()
{
    const EncodedValue value(worn(), Change::Reading, 1250ms, u"--"_s);
    QCOMPARE(value.text(ValueFormat::Text), u"72"_s);
    QCOMPARE(value.text(ValueFormat::Hds), u"heartRate:72"_s);
    QCOMPARE(value.text(ValueFormat::Pulsoid), u"{\"measured_at\":1769860800000,\"data\":{\"heart_rate\":72}}"_s);
    QVERIFY(value.text(ValueFormat::OnRequest).isNull());
    QCOMPARE(QJsonDocument::fromJson(value.bytes(ValueFormat::Json)).object(), jsonOf(worn(), 1250ms));
    QCOMPARE(value.bytes(ValueFormat::Events), "data: " + value.bytes(ValueFormat::Json) + "\n\n");
}

void TestMetrics::eachStreamSaysInItsOwnWayThatThereIsNoHeartRate()
{
    const EncodedValue dashes({}, Change::Reading, 0s, u"--"_s);
    QCOMPARE(dashes.text(ValueFormat::Text), u"--"_s);
    QCOMPARE(dashes.text(ValueFormat::Hds), u"heartRate:--"_s);
    QVERIFY(dashes.text(ValueFormat::Pulsoid).isNull());
    QVERIFY(QJsonDocument::fromJson(dashes.bytes(ValueFormat::Json)).object().value(u"bpm").isNull());
    const EncodedValue empty({}, Change::Reading, 0s, {});
    QVERIFY(!empty.text(ValueFormat::Text).isNull());
    QCOMPARE(empty.text(ValueFormat::Text), QString());
}

void TestMetrics::whatIsNoReadingIsOnlyForStreamsWithMore()
{
    const EncodedValue value(worn(), Change::Other, 1s, {});
    QVERIFY(value.text(ValueFormat::Text).isNull());
    QVERIFY(value.text(ValueFormat::Hds).isNull());
    QVERIFY(value.text(ValueFormat::Pulsoid).isNull());
    QVERIFY(!value.text(ValueFormat::Json).isNull());
    QVERIFY(!value.text(ValueFormat::Events).isNull());
}

NEOBEAT_TEST(TestMetrics)
#include "tst_metrics.moc"
