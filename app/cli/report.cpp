// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report.h"

#include "base/outsidetext.h"
#include "protocol/recognition.h"
#include "text/batterytext.h"
#include "text/errortext.h"

#include <QJsonArray>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace neobeat::cli {

namespace {

QJsonValue textOrNull(const QString &text)
{
    const QString line = outsideLine(text);
    return line.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(line);
}

template<typename Value>
QJsonValue valueOrNull(const std::optional<Value> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

/// One decimal place: more would look exact.
QJsonValue numberOrNull(const std::optional<EstimatedValue> &value, double EstimatedValue::*part)
{
    return value ? QJsonValue(std::round((*value).*part * 10) / 10) : QJsonValue(QJsonValue::Null);
}

/// Always with the zone: an ISO time without one is another moment on another computer.
QString isoTime(const QDateTime &time, Qt::DateFormat format)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(format);
}

QString nameOf(HeartRateMeasurement::Quality quality)
{
    switch (quality) {
    case HeartRateMeasurement::Quality::Good:
        return u"good"_s;
    case HeartRateMeasurement::Quality::OutOfRange:
        return u"out-of-range"_s;
    case HeartRateMeasurement::Quality::NoContact:
        return u"no-contact"_s;
    case HeartRateMeasurement::Quality::NoReading:
        break;
    }
    return u"no-reading"_s;
}

QString nameForPeople(const Advertisement &watch)
{
    const QString name = outsideLine(watch.shownName());
    return name.isEmpty() ? u"(no name)"_s : name;
}

QString shownDate(const QDateTime &date)
{
    return QLocale::c().toString(date, u"d MMM yyyy, HH:mm"_s);
}

QJsonValue dateOrNull(const std::optional<QDateTime> &date)
{
    return date ? QJsonValue(isoTime(*date, Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QString lastChargeText(const BatteryStatus &battery)
{
    if (!battery.lastCharge)
        return {};
    const QString when = shownDate(*battery.lastCharge);
    const QString level = battery.levelAtLastCharge ? u", at %1 %"_s.arg(*battery.levelAtLastCharge) : QString();
    return u"   last charge "_s + when + level;
}

} // namespace

Report reportOf(const Advertisement &advertisement)
{
    const SourceModel *model = recognized(advertisement);
    const bool isOther = model && model != &neoModel();
    const QString signal = advertisement.rssi ? u"%1 dBm"_s.arg(*advertisement.rssi) : u"-"_s;
    return {{{u"address"_s, advertisement.address},
             {u"name"_s, textOrNull(advertisement.shownName())},
             {u"rssi"_s, valueOrNull(advertisement.rssi)},
             {u"supported"_s, isSupported(advertisement)},
             {u"model"_s, model ? QJsonValue(model->id) : QJsonValue()}},
            u"%1   %2   %3%4"_s.arg(advertisement.address)
                .arg(signal, 8)
                .arg(nameForPeople(advertisement), isOther ? u"   "_s + model->id : QString())};
}

Report reportOf(const BatteryStatus &battery, const BatteryEstimate &estimate)
{
    const QString level = battery.level ? u"%1 %"_s.arg(*battery.level) : u"level unknown"_s;
    const QString charging
        = battery.charging ? (*battery.charging ? u"   charging"_s : u"   not charging"_s) : QString();
    const QString first = battery.firstDate ? u"   perhaps last off "_s + shownDate(*battery.firstDate) : QString();
    // A level on the charger says nothing about the days to come.
    const auto days = battery.charging.value_or(false) ? std::nullopt : estimate.daysLeft;
    QString outlook;
    if (days)
        outlook += u"\nwill last "_s + daysLeftText(*days, QLocale::c());
    if (estimate.streamingDrop)
        outlook += u"\nmeasuring heart rate uses "_s + streamingDropText(*estimate.streamingDrop, QLocale::c());
    return {{{u"level"_s, valueOrNull(battery.level)},
             {u"charging"_s, valueOrNull(battery.charging)},
             {u"lastCharge"_s, dateOrNull(battery.lastCharge)},
             {u"levelAtLastCharge"_s, valueOrNull(battery.levelAtLastCharge)},
             {u"firstDate"_s, dateOrNull(battery.firstDate)},
             {u"daysLeft"_s, numberOrNull(days, &EstimatedValue::value)},
             {u"daysLeftLow"_s, numberOrNull(days, &EstimatedValue::low)},
             {u"daysLeftHigh"_s, numberOrNull(days, &EstimatedValue::high)},
             {u"streamingPercentPerHour"_s, numberOrNull(estimate.streamingDrop, &EstimatedValue::value)}},
            level + charging + lastChargeText(battery) + first + outlook};
}

Report reportOf(const DailyTotals &totals, int stepGoal, const BatteryStatus &battery, const QDateTime &time)
{
    const QString goal = stepGoal > 0 ? u" of %1"_s.arg(stepGoal) : QString();
    const QString level = battery.level ? u"%1 %"_s.arg(*battery.level) : u"level unknown"_s;
    const QString charging = battery.charging.value_or(false) ? u", charging"_s : QString();
    return {{{u"time"_s, isoTime(time, Qt::ISODate)},
             {u"steps"_s, qint64(totals.steps)},
             {u"metres"_s, qint64(totals.metres)},
             {u"kilocalories"_s, qint64(totals.kilocalories)},
             {u"goal"_s, stepGoal > 0 ? QJsonValue(stepGoal) : QJsonValue(QJsonValue::Null)},
             {u"battery"_s, valueOrNull(battery.level)},
             {u"charging"_s, valueOrNull(battery.charging)}},
            u"Steps      %1%2\nDistance   %3 km\nEnergy     %4 kcal\nBattery    %5%6"_s.arg(
                QString::number(totals.steps), goal, QString::number(double(totals.metres) / 1000, 'f', 2),
                QString::number(totals.kilocalories), level, charging)};
}

Report reportOf(const MinuteSync::Outcome &outcome, const std::optional<PaiRecord> &pai)
{
    QJsonValue paiJson(QJsonValue::Null);
    QString text = outcome.stored == 0 ? u"The watch has nothing new."_s
        : outcome.stored == 1          ? u"1 minute fetched"_s
                                       : u"%1 minutes fetched"_s.arg(outcome.stored);
    if (outcome.last)
        text += u", the last of %1."_s.arg(shownDate(*outcome.last));
    if (pai) {
        paiJson = QJsonObject{{u"day"_s, pai->time.date().toString(Qt::ISODate)},
                              {u"today"_s, double(pai->today)},
                              {u"total"_s, double(pai->total)}};
        text += u" PAI %1, and %2 in the last days."_s.arg(QString::number(double(pai->today), 'f', 1),
                                                           QString::number(double(pai->total), 'f', 1));
    }
    return {{{u"minutes"_s, outcome.stored},
             {u"leftOut"_s, outcome.leftOut},
             {u"last"_s, dateOrNull(outcome.last)},
             {u"pai"_s, paiJson}},
            text};
}

Report reportOf(const HeartRateReading &reading)
{
    const auto bpm = reading.measurement.bpm();
    const QString quality = nameOf(reading.measurement.quality());
    QJsonObject json{
        {u"time"_s, isoTime(reading.time, Qt::ISODateWithMs)}, {u"bpm"_s, valueOrNull(bpm)}, {u"quality"_s, quality}};
    if (const auto contact = reading.measurement.contact)
        json.insert(u"contact"_s, *contact);
    QJsonArray intervals;
    for (const quint16 interval : reading.measurement.rrIntervals)
        intervals.append(std::round(interval * 10'000.0 / 1024) / 10);
    if (!intervals.isEmpty())
        json.insert(u"rr"_s, intervals);
    return {json,
            u"%1 bpm   %2   %3"_s.arg(bpm ? QString::number(*bpm) : u"--"_s, 3)
                .arg(quality, -12)
                .arg(reading.time.toString(u"HH:mm:ss"_s))};
}

Report reportOf(const Advertisement &watch, const DeviceInformation &information)
{
    QJsonValue pnp(QJsonValue::Null);
    QString product = u"unknown"_s;
    if (const auto &id = information.pnpId) {
        pnp = QJsonObject{{u"source"_s, id->source},
                          {u"vendor"_s, id->vendor},
                          {u"product"_s, id->product},
                          {u"version"_s, id->version}};
        product = u"vendor 0x%1, product 0x%2, version 0x%3"_s.arg(id->vendor, 4, 16, QChar(u'0'))
                      .arg(id->product, 4, 16, QChar(u'0'))
                      .arg(id->version, 4, 16, QChar(u'0'));
    }
    const auto known = [](const QString &text) { return text.isEmpty() ? u"unknown"_s : text; };
    return {{{u"address"_s, watch.address},
             {u"name"_s, textOrNull(watch.shownName())},
             {u"firmware"_s, textOrNull(information.firmwareVersion)},
             {u"hardware"_s, textOrNull(information.hardwareRevision)},
             {u"serial"_s, textOrNull(information.serialNumber)},
             {u"pnp"_s, pnp}},
            u"Watch      %1   %2\nFirmware   %3\nHardware   %4\nSerial     %5\nProduct    %6"_s.arg(
                watch.address, nameForPeople(watch), known(information.firmwareVersion),
                known(information.hardwareRevision), known(information.serialNumber), product)};
}

Report reportOfPairing(const Advertisement &watch, const QString &place)
{
    QString kept = u"nothing was stored"_s;
    if (place == "secret-service"_L1)
        kept = u"the key is in the Secret Service"_s;
    else if (place == "file"_L1)
        kept = u"the key is in a file that only you can read"_s;
    else if (place == "none"_L1)
        kept = u"it needs no key"_s;
    return {{{u"address"_s, watch.address},
             {u"name"_s, textOrNull(watch.shownName())},
             {u"stored"_s, !place.isEmpty()},
             {u"place"_s, textOrNull(place)}},
            u"Paired with %1   %2; %3."_s.arg(watch.address, nameForPeople(watch), kept)};
}

Report reportOfDemandedPairing(const QDateTime &time, const Advertisement &watch)
{
    return {
        {{u"event"_s, u"paired"_s}, {u"time"_s, isoTime(time, Qt::ISODateWithMs)}, {u"address"_s, watch.address}},
        u"The sensor demanded to be paired with this computer, and is now; \"bluetoothctl remove %1\" undoes that."_s
            .arg(watch.address)};
}

Report reportOfLoss(const QDateTime &time, const Error &reason)
{
    Report report = reportOfWait(time, reason);
    report.json.insert(u"event"_s, u"lost"_s);
    report.text += u" Trying to get it back; Ctrl+C ends that."_s;
    return report;
}

Report reportOfWait(const QDateTime &time, const Error &reason)
{
    const QString message = ErrorText::from(reason).title;
    return {{{u"event"_s, u"waiting"_s},
             {u"time"_s, isoTime(time, Qt::ISODateWithMs)},
             {u"code"_s, reason.name()},
             {u"message"_s, message}},
            message};
}

Report reportOfReturn(const QDateTime &time, double seconds)
{
    return {{{u"event"_s, u"back"_s}, {u"time"_s, isoTime(time, Qt::ISODateWithMs)}, {u"seconds"_s, seconds}},
            u"The heart rate is back after %1 s."_s.arg(seconds, 0, 'f', 1)};
}

Report reportOf(const Failure &failure)
{
    Report report{{{u"code"_s, failure.code}, {u"message"_s, failure.message}}, failure.message};
    if (!failure.detail.isEmpty()) {
        report.json.insert(u"detail"_s, failure.detail);
        report.text += u"\nDetails: %1, %2"_s.arg(failure.code, failure.detail);
    }
    return report;
}

} // namespace neobeat::cli
