// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings.h"

#include "files/ownfiles.h"
#include "files/privatefolder.h"
#include "store/filekeystore.h"
#include "store/historyfile.h"
#include "store/settingsformat.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <type_traits>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr auto syncsTimeKey = "syncsTime"_L1;
constexpr auto syncsMinutesKey = "syncsMinutes"_L1;
constexpr auto minutesErasedUntilKey = "minutesErasedUntil"_L1;
constexpr auto closesToTrayKey = "closesToTray"_L1;
constexpr auto notifiedAboutTrayKey = "toldAboutTray"_L1;
constexpr auto startsHeartRateKey = "startsHeartRate"_L1;
constexpr auto reducesMotionKey = "reducesMotion"_L1;
constexpr auto sharesBatteryKey = "sharesBattery"_L1;
constexpr auto appearanceKey = "appearance"_L1;
constexpr auto languageKey = "language"_L1;
constexpr auto trayContentKey = "trayIcon"_L1;
constexpr auto chartMinutesKey = "chartMinutes"_L1;
constexpr auto maximumHeartRateKey = "maximumHeartRate"_L1;
constexpr auto ageKey = "age"_L1;
constexpr std::array chartChoices{1, 5, 15, 60};
constexpr int defaultChartMinutes = 5;
constexpr std::array appearanceNames{"system"_L1, "light"_L1, "dark"_L1};
constexpr std::array languageNames{"system"_L1, "en"_L1, "de"_L1, "cs"_L1, "es"_L1};
constexpr std::array trayContentNames{"battery"_L1, "heartRate"_L1};
constexpr auto recordingKey = "recording"_L1;
constexpr std::array recordingNames{"always"_L1, "sessions"_L1, "never"_L1};
constexpr auto retentionDaysKey = "retentionDays"_L1;
constexpr std::array retentionChoices{0, 30, 90, 365};
constexpr auto automaticExportKey = "automaticExport"_L1;
constexpr std::array exportNames{"off"_L1, "csv"_L1, "jsonl"_L1, "tcx"_L1, "fit"_L1};
constexpr auto exportFolderKey = "exportFolder"_L1;
constexpr auto startsWithDesktopKey = "startsWithDesktop"_L1;
constexpr auto forwardingKey = "forwarding"_L1;
constexpr auto alertsGroup = "alerts/"_L1;

/// The value with that name; the first one for an unknown name.
template<typename Value, std::size_t count>
Value valueNamed(const std::array<QLatin1StringView, count> &names, const QString &name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? Value() : static_cast<Value>(std::distance(names.begin(), found));
}

/// Calls a function with the name of every value that concerns alerts, and its place.
template<typename Place>
void forEachAlertValue(Place place)
{
    using A = AlertSettings;
    place("batteryLow"_L1, &A::batteryLow);
    place("batteryLevel"_L1, &A::batteryLevel);
    place("batteryFull"_L1, &A::batteryFull);
    place("connectionLost"_L1, &A::connectionLost);
    place("lostMinutes"_L1, &A::lostMinutes);
    place("keyRejected"_L1, &A::keyRejected);
    place("heartRateHigh"_L1, &A::heartRateHigh);
    place("highBpm"_L1, &A::highBpm);
    place("heartRateLow"_L1, &A::heartRateLow);
    place("lowBpm"_L1, &A::lowBpm);
    place("dwellSeconds"_L1, &A::dwellSeconds);
    place("hysteresis"_L1, &A::hysteresis);
    place("pauseMinutes"_L1, &A::pauseMinutes);
    place("quietHours"_L1, &A::quietHours);
    place("quietFrom"_L1, &A::quietFrom);
    place("quietTo"_L1, &A::quietTo);
    place("sound"_L1, &A::sound);
}

constexpr auto timeFormat = "HH:mm"_L1;

QString alertValueText(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

QString alertValueText(int value)
{
    return QString::number(value);
}

QString alertValueText(const QTime &value)
{
    return value.toString(timeFormat);
}

/// What the text means; empty for nothing.
template<typename Value>
std::optional<Value> alertValue(const QString &text)
{
    if constexpr (std::is_same_v<Value, bool>) {
        if (text == "true"_L1 || text == "false"_L1)
            return text == "true"_L1;
    } else if constexpr (std::is_same_v<Value, int>) {
        bool isNumber = false;
        if (const int number = text.toInt(&isNumber); isNumber)
            return number;
    } else {
        if (const QTime time = QTime::fromString(text, timeFormat); time.isValid())
            return time;
    }
    return {};
}

} // namespace

QString defaultSettingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/neobeat/neobeat.ini"_s;
}

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(file.isEmpty() ? defaultSettingsFile() : file)
{
    // Whatever files this run uses: the default ones must not be overwritten.
    for (const QString &own : {defaultSettingsFile(), defaultKeyFile(), defaultHistoryFile()})
        ownfiles::protect(own);
    if (file.isEmpty())
        makePrivate(QFileInfo(defaultSettingsFile()).absolutePath());
}

template<typename Change>
void Settings::change(Change change)
{
    const Error before = problem();
    change();
    if (problem() != before)
        Q_EMIT problemChanged();
}

std::optional<RememberedWatch> Settings::watch() const
{
    return m_sources.inUse();
}

QList<RememberedWatch> Settings::watches() const
{
    return m_sources.all();
}

void Settings::setWatch(const RememberedWatch &watch)
{
    change([&] { m_sources.use(watch); });
}

void Settings::chooseWatch(const QString &address)
{
    change([&] { m_sources.choose(address); });
}

void Settings::forgetWatch()
{
    change([&] { m_sources.forget(); });
}

KeyPlace Settings::keyPlace() const
{
    return m_sources.keyPlace();
}

void Settings::setKeyPlace(KeyPlace place)
{
    change([&] { m_sources.setKeyPlace(place); });
}

bool Settings::syncsTime() const
{
    return m_settings.value(syncsTimeKey, true).toBool();
}

void Settings::setSyncsTime(bool enabled)
{
    write(syncsTimeKey, enabled);
}

bool Settings::syncsMinutes() const
{
    return m_settings.value(syncsMinutesKey, true).toBool();
}

void Settings::setSyncsMinutes(bool enabled)
{
    write(syncsMinutesKey, enabled);
}

QDateTime Settings::minutesErasedUntil() const
{
    return QDateTime::fromString(m_settings.value(minutesErasedUntilKey).toString(), Qt::ISODate);
}

void Settings::setMinutesErasedUntil(const QDateTime &time)
{
    write(minutesErasedUntilKey, time.toUTC().toString(Qt::ISODate));
}

bool Settings::closesToTray() const
{
    return m_settings.value(closesToTrayKey, true).toBool();
}

void Settings::setClosesToTray(bool enabled)
{
    write(closesToTrayKey, enabled);
}

bool Settings::hasNotifiedAboutTray() const
{
    return m_settings.value(notifiedAboutTrayKey, false).toBool();
}

void Settings::setNotifiedAboutTray(bool notified)
{
    write(notifiedAboutTrayKey, notified);
}

bool Settings::startsHeartRate() const
{
    return m_settings.value(startsHeartRateKey, false).toBool();
}

void Settings::setStartsHeartRate(bool enabled)
{
    write(startsHeartRateKey, enabled);
}

bool Settings::reducesMotion() const
{
    return m_settings.value(reducesMotionKey, false).toBool();
}

void Settings::setReducesMotion(bool enabled)
{
    write(reducesMotionKey, enabled);
}

bool Settings::sharesBattery() const
{
    return m_settings.value(sharesBatteryKey, false).toBool();
}

void Settings::setSharesBattery(bool enabled)
{
    write(sharesBatteryKey, enabled);
}

Settings::Appearance Settings::appearance() const
{
    return valueNamed<Appearance>(appearanceNames, m_settings.value(appearanceKey).toString());
}

void Settings::setAppearance(Appearance appearance)
{
    write(appearanceKey, QString(appearanceNames.at(static_cast<std::size_t>(appearance))));
}

Settings::Language Settings::language() const
{
    return valueNamed<Language>(languageNames, m_settings.value(languageKey).toString());
}

void Settings::setLanguage(Language language)
{
    write(languageKey, QString(languageNames.at(static_cast<std::size_t>(language))));
}

Settings::TrayContent Settings::trayContent() const
{
    return valueNamed<TrayContent>(trayContentNames, m_settings.value(trayContentKey).toString());
}

void Settings::setTrayContent(TrayContent content)
{
    write(trayContentKey, QString(trayContentNames.at(static_cast<std::size_t>(content))));
}

int Settings::chartMinutes() const
{
    const int minutes = m_settings.value(chartMinutesKey, defaultChartMinutes).toInt();
    return isChartChoice(minutes) ? minutes : defaultChartMinutes;
}

void Settings::setChartMinutes(int minutes)
{
    write(chartMinutesKey, minutes);
}

int Settings::maximumHeartRate() const
{
    return qMax(0, m_settings.value(maximumHeartRateKey, 0).toInt());
}

void Settings::setMaximumHeartRate(int bpm)
{
    write(maximumHeartRateKey, bpm);
}

int Settings::age() const
{
    return qMax(0, m_settings.value(ageKey, 0).toInt());
}

void Settings::setAge(int years)
{
    write(ageKey, years);
}

bool Settings::isChartChoice(int minutes)
{
    return std::find(chartChoices.begin(), chartChoices.end(), minutes) != chartChoices.end();
}

Settings::Recording Settings::recording() const
{
    return valueNamed<Recording>(recordingNames, m_settings.value(recordingKey).toString());
}

void Settings::setRecording(Recording recording)
{
    write(recordingKey, QString(recordingNames.at(static_cast<std::size_t>(recording))));
}

int Settings::retentionDays() const
{
    const int days = m_settings.value(retentionDaysKey, 0).toInt();
    return isRetentionChoice(days) ? days : 0;
}

void Settings::setRetentionDays(int days)
{
    write(retentionDaysKey, days);
}

bool Settings::isRetentionChoice(int days)
{
    return std::find(retentionChoices.begin(), retentionChoices.end(), days) != retentionChoices.end();
}

Settings::AutomaticExport Settings::automaticExport() const
{
    return valueNamed<AutomaticExport>(exportNames, m_settings.value(automaticExportKey).toString());
}

void Settings::setAutomaticExport(AutomaticExport format)
{
    write(automaticExportKey, QString(exportNames.at(static_cast<std::size_t>(format))));
}

QString Settings::exportFolder() const
{
    const QString folder = m_settings.value(exportFolderKey).toString();
    return folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/Neobeat"_s
                            : folder;
}

void Settings::setExportFolder(const QString &folder)
{
    write(exportFolderKey, folder);
}

AlertSettings Settings::alerts() const
{
    AlertSettings stored;
    forEachAlertValue([&](QLatin1StringView name, auto place) {
        using Value = std::remove_reference_t<decltype(stored.*place)>;
        if (const auto value = alertValue<Value>(m_settings.value(alertsGroup + name).toString()))
            stored.*place = *value;
    });
    if (stored.isValid())
        return stored;
    // The file was edited by hand: each value that does not fit the others is left out.
    AlertSettings result;
    forEachAlertValue([&](QLatin1StringView, auto place) {
        AlertSettings next = result;
        next.*place = stored.*place;
        if (next.isValid())
            result = next;
    });
    return result;
}

void Settings::setAlerts(const AlertSettings &alerts)
{
    const AlertSettings before = this->alerts();
    if (!alerts.isValid() || alerts == before)
        return;
    forEachAlertValue([&](QLatin1StringView name, auto place) {
        if (alerts.*place != before.*place)
            write(QString(alertsGroup + name), alertValueText(alerts.*place));
    });
    Q_EMIT alertsChanged();
}

ForwardingSettings Settings::forwarding() const
{
    return ForwardingSettings::fromText(m_settings.value(forwardingKey).toString());
}

void Settings::setForwarding(const ForwardingSettings &forwarding)
{
    if (forwarding == this->forwarding())
        return;
    write(forwardingKey, forwarding.toText());
    Q_EMIT forwardingChanged();
}

bool Settings::startsWithDesktop() const
{
    return m_settings.value(startsWithDesktopKey, false).toBool();
}

void Settings::setStartsWithDesktop(bool enabled)
{
    write(startsWithDesktopKey, enabled);
}

QString Settings::outputOption(const QString &group, const QString &name, const QString &fallback) const
{
    return m_settings.value(group + u'/' + name, fallback).toString();
}

void Settings::setOutputOption(const QString &group, const QString &name, const QString &value)
{
    write(QString(group + u'/' + name), value);
}

QMap<QString, QString> Settings::outputOptions(const QString &group) const
{
    QMap<QString, QString> options;
    for (const QString &name : m_settings.namesIn(group))
        options.insert(name, outputOption(group, name));
    return options;
}

QString Settings::watchValue(const QString &address, const QString &name) const
{
    return m_sources.value(address, name);
}

void Settings::setWatchValue(const QString &address, const QString &name, const QString &value)
{
    change([&] { m_sources.setValue(address, name, value); });
}

void Settings::write(QAnyStringView name, const QVariant &value)
{
    change([&] { m_settings.setValue(name.toString(), value); });
}

} // namespace neobeat
