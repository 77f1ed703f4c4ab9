// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/configuration/configurationmodel.h"

#include "configuration/watchprofile.h"
#include "files/inputfile.h"
#include "files/outputfile.h"
#include "text/errortext.h"

namespace neobeat {

namespace {

constexpr std::chrono::seconds profilePatience{2}; // The window waits for it.

QString wordsOf(const Error &error)
{
    const ErrorText text = ErrorText::from(error);
    return text.title + QLatin1Char(' ') + text.advice;
}

} // namespace

ConfigurationModel::ConfigurationModel(WatchConfiguration &configuration, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_configuration(configuration)
    , m_alarms(configuration)
    , m_worldClocks(configuration)
    , m_weather(configuration, clock)
    , m_display(configuration, SettingGroup::Display)
    , m_wrist(configuration, SettingGroup::Wrist)
    , m_activity(configuration, SettingGroup::Activity)
    , m_heartRate(configuration, SettingGroup::HeartRate)
    , m_notices(configuration, SettingGroup::Notices)
{
    connect(&configuration, &WatchConfiguration::stepGoalChanged, this, &ConfigurationModel::stepGoalChanged);
}

void ConfigurationModel::applyEverything()
{
    m_configuration.applyEverything();
}

void ConfigurationModel::exportProfile(const QUrl &file)
{
    const Error error = writeWhole(file.toLocalFile(), WatchProfile::of(m_configuration).toJson(),
                                   {.audience = OutputKind::Audience::ByUmask, .time = profilePatience});
    setProfileText(error ? wordsOf(error) : tr("The profile is written."));
}

void ConfigurationModel::applyProfile(const QUrl &file)
{
    const auto content = readWhole(file.toLocalFile(), {.bytes = WatchProfile::largestFile, .time = profilePatience});
    if (!content) {
        setProfileText(wordsOf(content.error()));
        return;
    }
    const auto profile = WatchProfile::fromJson(*content);
    if (profile)
        profile->applyTo(m_configuration);
    setProfileText(profile ? tr("The profile is chosen.") : problemTextOf(profile.error()));
}

void ConfigurationModel::setProfileText(const QString &text)
{
    m_profileText = text;
    Q_EMIT profileTextChanged();
}

} // namespace neobeat
