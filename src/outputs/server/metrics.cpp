// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/server/metrics.h"

using namespace Qt::StringLiterals;
using Quality = neobeat::LiveValue::Quality;

namespace neobeat {

namespace {

/// The weight of the media type in an Accept field; -1 when it is not listed, or in a version that is not ours.
double weightOf(QByteArrayView accept, QByteArrayView type, QByteArrayView version)
{
    double highest = -1;
    for (const QByteArray &range : accept.toByteArray().split(',')) {
        const QList<QByteArray> parts = range.split(';');
        if (parts.first().trimmed().compare(type, Qt::CaseInsensitive) != 0)
            continue;
        double weight = 1;
        bool isOurs = true;
        for (qsizetype i = 1; i < parts.size(); ++i) {
            const QByteArray name = parts[i].left(parts[i].indexOf('=')).trimmed().toLower();
            const QByteArray value = parts[i].mid(parts[i].indexOf('=') + 1).trimmed();
            if (name == "q")
                weight = value.toDouble();
            isOurs = isOurs && (name != "version" || value == version);
        }
        if (isOurs)
            highest = std::max(highest, weight);
    }
    return highest;
}

/// Composes the text, one family of metrics after the other.
class Composer
{
public:
    explicit Composer(MetricsFormat format)
        : m_format(format)
    {
    }

    void begin(QByteArrayView name, QByteArrayView type, QByteArrayView help)
    {
        m_text += "# HELP " + name.toByteArray() + ' ' + help.toByteArray() + '\n';
        m_text += "# TYPE " + name.toByteArray() + ' ' + type.toByteArray() + '\n';
    }
    void add(QByteArrayView name, const QByteArray &number, QByteArrayView label = {})
    {
        m_text += name.toByteArray() + label.toByteArray() + ' ' + number + '\n';
    }
    void gauge(QByteArrayView name, const QByteArray &number, QByteArrayView help)
    {
        begin(name, "gauge", help);
        add(name, number);
    }
    /// The name of the family ends with _total only in the older form.
    void counter(const QByteArray &name, quint64 number, QByteArrayView help)
    {
        begin(m_format == MetricsFormat::Text ? name + "_total" : name, "counter", help);
        add(name + "_total", QByteArray::number(number));
    }
    QByteArray finish() { return m_format == MetricsFormat::Text ? m_text : m_text + "# EOF\n"; }

private:
    MetricsFormat m_format;
    QByteArray m_text;
};

} // namespace

MetricsFormat metricsFormatFor(QByteArrayView accept)
{
    const double open = weightOf(accept, "application/openmetrics-text", "1.0.0");
    const double text = weightOf(accept, "text/plain", "0.0.4");
    return open > 0 && open >= text ? MetricsFormat::OpenMetrics : MetricsFormat::Text;
}

QByteArray contentTypeOf(MetricsFormat format)
{
    return format == MetricsFormat::Text ? "text/plain; version=0.0.4; charset=utf-8"
                                         : "application/openmetrics-text; version=1.0.0; charset=utf-8";
}

QByteArray metricsOf(const LiveValue &value, std::chrono::milliseconds uptime, int clients, MetricsFormat format)
{
    Composer composer(format);
    if (value.bpm)
        composer.gauge("neobeat_heart_rate_bpm", QByteArray::number(*value.bpm), "Heart rate in beats per minute.");
    if (value.measuredAt.isValid()) {
        const double age = double((uptime - value.measuredUptime).count()) / 1000;
        composer.gauge("neobeat_sample_age_seconds", QByteArray::number(age), "Time since the last reading.");
    }
    composer.gauge("neobeat_connected", value.connected ? "1" : "0", "Whether the watch is connected.");
    if (value.battery)
        composer.gauge("neobeat_battery_ratio", QByteArray::number(*value.battery / 100.0),
                       "Charge of the watch's battery, from 0 to 1.");
    composer.begin("neobeat_quality", "gauge", "1 for the current quality of the heart rate, 0 for the others.");
    for (const Quality quality :
         {Quality::Good, Quality::Stale, Quality::NoContact, Quality::Waiting, Quality::Idle, Quality::Disconnected})
        composer.add("neobeat_quality", value.quality == quality ? "1" : "0",
                     "{quality=\"" + nameOf(quality).toLatin1() + "\"}");
    composer.counter("neobeat_readings", value.reading, "Readings that the watch has sent.");
    composer.gauge("neobeat_stream_clients", QByteArray::number(clients), "Programs that follow the heart rate.");
    return composer.finish();
}

} // namespace neobeat
