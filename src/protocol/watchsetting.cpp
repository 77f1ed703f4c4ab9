// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/watchsetting.h"

#include <QDate>
#include <QTime>
#include <QtEndian>

#include <array>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

using Target = SettingTarget;

constexpr int unitsPerKilogram = 200; // [F]: Amazfish sends whole kilograms, Gadgetbridge these.
constexpr quint32 userNumber = 1; // [I]: any number will do.

/// A setting of the large family `06 <command> 00 …`.
QByteArray familiar(quint8 command, const QByteArray &tail)
{
    return QByteArray("\x06") + char(command) + '\0' + tail;
}

QByteArray familiarSwitch(quint8 command, bool on)
{
    return familiar(command, QByteArray(1, on ? '\1' : '\0'));
}

QByteArray little(quint32 number, int bytes)
{
    QByteArray all(4, '\0');
    qToLittleEndian(number, all.data());
    return all.first(bytes);
}

/// The fields of the value that is encoded.
class Fields
{
public:
    explicit Fields(const SettingValue &value)
        : m_value(value)
    {
    }

    QString text(QLatin1StringView name = "value"_L1) const { return m_value.value(name); }
    bool isOn(QLatin1StringView name = "value"_L1) const { return text(name) == "on"_L1; }
    int number(QLatin1StringView name) const { return text(name).toInt(); }
    /// Hour and minute.
    QByteArray time(QLatin1StringView name) const
    {
        const QTime moment = QTime::fromString(text(name), u"HH:mm"_s);
        return QByteArray(1, char(moment.hour())) + char(moment.minute());
    }
    QByteArray hours() const { return time("from"_L1) + time("to"_L1); }

private:
    const SettingValue &m_value;
};

QByteArray liftWrist(const Fields &fields)
{
    if (fields.text("mode"_L1) == "off"_L1)
        return familiarSwitch(0x05, false);
    const bool isScheduled = fields.text("mode"_L1) == "scheduled"_L1;
    return familiarSwitch(0x05, true) + (isScheduled ? fields.hours() : QByteArray(4, '\0'));
}

QByteArray doNotDisturb(const Fields &fields)
{
    constexpr quint8 keepsDark = 0x80; // Lifting the wrist does not light the display.
    const quint8 flag = fields.isOn("lift-wrist"_L1) ? 0 : keepsDark;
    const QString mode = fields.text("mode"_L1);
    if (mode == "scheduled"_L1)
        return QByteArray("\x09") + char(0x01 | flag) + fields.hours();
    return QByteArray("\x09") + char(mode == "automatic"_L1 ? 0x03 | flag : 0x02 | keepsDark);
}

QByteArray inactivity(const Fields &fields)
{
    const QByteArray start
        = QByteArray("\x08") + char(fields.isOn("reminder"_L1) ? 1 : 0) + char(fields.number("minutes"_L1)) + '\0';
    if (!fields.isOn("quiet"_L1))
        return start + fields.hours() + QByteArray(4, '\0');
    return start + fields.time("from"_L1) + fields.time("quiet-from"_L1) + fields.time("quiet-to"_L1)
        + fields.time("to"_L1);
}

QByteArray goal(const Fields &fields)
{
    constexpr quint8 stepsToo = 1;
    constexpr quint8 caloriesToo = 2;
    const int calories = fields.number("calories"_L1);
    const char notice = fields.isOn("notice"_L1) ? '\1' : '\0';
    QByteArray bytes = QByteArray("\x3a") + char(calories > 0 ? stepsToo | caloriesToo : stepsToo) + little(0, 3)
        + notice + little(quint32(fields.number("steps"_L1)), 4);
    if (calories > 0)
        bytes += notice + little(quint32(calories), 4);
    return bytes;
}

QByteArray heartRateAlert(const Fields &fields)
{
    return familiarSwitch(0x1a, fields.isOn("alert"_L1)) + char(fields.number("level"_L1));
}

QByteArray hourlyChime(const Fields &fields)
{
    const QByteArray start = QByteArray("\xfe\x0b\x00", 3);
    return fields.isOn("chime"_L1) ? start + '\1' + fields.hours() : start + '\0';
}

QByteArray sounds(const Fields &fields)
{
    QByteArray bytes("\x3c");
    char index = 0;
    for (const SettingField &field : definitionOf(WatchSetting::Sounds).fields)
        bytes += QByteArray(1, index++) + '\0' + char(fields.isOn(field.name) ? 1 : 0);
    return bytes;
}

QByteArray displayItems(const Fields &fields)
{
    // In the order of the choices of the table.
    static constexpr std::array<quint8, 11> ids{0x02, 0x04, 0x08, 0x09, 0x0c, 0x19, 0x1a, 0x34, 0x35, 0x36, 0x3a};
    const auto &names = definitionOf(WatchSetting::DisplayItems).fields.first().choices;
    QByteArray bytes("\x1e");
    char index = 0;
    for (const QString &item : fields.text().split(u',')) {
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (names.at(i) == item)
                bytes += QByteArray(1, index++) + '\0' + '\xff' + char(ids.at(std::size_t(i)));
        }
    }
    return bytes;
}

QByteArray userInfo(const Fields &fields)
{
    const QDate birth = QDate::fromString(fields.text("birth"_L1), Qt::ISODate);
    const QString sex = fields.text("sex"_L1);
    return QByteArray("\x4f\x00\x00", 3) + little(quint32(birth.year()), 2) + char(birth.month()) + char(birth.day())
        + char(sex == "male"_L1         ? 0
                   : sex == "female"_L1 ? 1
                                        : 2)
        + little(quint32(fields.number("height"_L1)), 2)
        + little(quint32(fields.number("weight"_L1) * unitsPerKilogram), 2) + little(userNumber, 4);
}

QByteArray wearLocation(const Fields &fields)
{
    return QByteArray("\x20\x00\x00", 3) + char(fields.text() == "left"_L1 ? 0x02 : 0x82);
}

QByteArray heartRateInterval(const Fields &fields)
{
    return QByteArray("\x14") + char(fields.text().toInt()); // "off" is 0
}

} // namespace

SettingMessage encodeSetting(WatchSetting setting, const SettingValue &value)
{
    const Fields fields(value);
    const auto isText = [&](QLatin1StringView text) { return fields.text() == text; };
    switch (setting) {
    case WatchSetting::TimeFormat:
        return {Target::Configuration, familiarSwitch(0x02, isText("24h"_L1))};
    case WatchSetting::DateDisplay:
        return {Target::Configuration, familiar(0x0a, QByteArray(1, isText("date"_L1) ? '\3' : '\0'))};
    case WatchSetting::DistanceUnit:
        return {Target::Configuration, familiarSwitch(0x03, isText("imperial"_L1))};
    case WatchSetting::Language:
        return {Target::Configuration, familiar(0x17, fields.text().toLatin1())};
    case WatchSetting::WearLocation:
        return {Target::UserSettings, wearLocation(fields)};
    case WatchSetting::LiftWrist:
        return {Target::Configuration, liftWrist(fields)};
    case WatchSetting::LiftSensitivity:
        return {Target::Configuration, familiarSwitch(0x23, isText("sensitive"_L1))};
    case WatchSetting::DoNotDisturb:
        return {Target::Configuration, doNotDisturb(fields)};
    case WatchSetting::InactivityReminder:
        return {Target::Configuration, inactivity(fields)};
    case WatchSetting::Goal:
        return {Target::Chunked, goal(fields)};
    case WatchSetting::HeartRateInterval:
        return {Target::HeartRateControl, heartRateInterval(fields)};
    case WatchSetting::HeartRateAlert:
        return {Target::Configuration, heartRateAlert(fields)};
    case WatchSetting::DisplayCaller:
        return {Target::Configuration, familiar(0x10, QByteArray(1, '\0') + char(fields.isOn() ? 1 : 0))};
    case WatchSetting::HourlyChime:
        return {Target::Configuration, hourlyChime(fields)};
    case WatchSetting::Sounds:
        return {Target::Chunked, sounds(fields)};
    case WatchSetting::DisplayItems:
        return {Target::Chunked, displayItems(fields)};
    case WatchSetting::UserInfo:
        return {Target::UserSettings, userInfo(fields)};
    case WatchSetting::RotateWrist:
    case WatchSetting::HeartRateInSleep:
    case WatchSetting::ActivityMonitoring:
    case WatchSetting::ExposeHeartRate:
    case WatchSetting::ConnectedAdvertising:
    case WatchSetting::PhoneSilent:
        break;
    }
    // A plain switch; what the watch repeats is its command.
    return {Target::Configuration, familiarSwitch(definitionOf(setting).reply.value_or(0), fields.isOn())};
}

} // namespace neobeat
