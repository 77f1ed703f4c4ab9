// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/watchconfiguration.h"

#include "base/outsidetext.h"
#include "operations/writealarms.h"
#include "operations/writesetting.h"
#include "operations/writeweather.h"
#include "operations/writeworldclocks.h"

#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

const QString listSeparator = u"; "_s;
const QString emptyList = u"none"_s; // A list without entries is a choice too.

QStringList allKeys()
{
    QStringList keys;
    for (const SettingDefinition &definition : settingDefinitions())
        keys.append(definition.key);
    return keys << WatchConfiguration::alarmsKey << WatchConfiguration::worldClocksKey
                << WatchConfiguration::weatherKey;
}

QStringList entriesOf(const QString &text)
{
    return text.isEmpty() || text == emptyList ? QStringList() : text.split(listSeparator);
}

QString textOfEntries(const QStringList &entries)
{
    return entries.isEmpty() ? emptyList : entries.join(listSeparator);
}

/// Whether an alarm that rings once has rung since it was written.
bool hasRung(const Alarm &alarm, const QDateTime &since, const QDateTime &now)
{
    QDateTime rings(since.date(), alarm.time);
    if (rings <= since)
        rings = QDateTime(since.date().addDays(1), alarm.time);
    return rings <= now;
}

ChoiceState stateAfter(const Error &error)
{
    using C = Error::Code;
    switch (error.code) {
    case C::None:
        return ChoiceState::Done;
    case C::RequestRefused:
    case C::WriteFailed:
        return ChoiceState::Refused;
    case C::RequestUnanswered:
        return ChoiceState::Unanswered;
    case C::FeatureMissing:
    case C::SubscribeFailed:
        return ChoiceState::Unsupported;
    default: // The link has ended, or nothing was sent.
        return ChoiceState::Pending;
    }
}

} // namespace

WatchConfiguration::WatchConfiguration(OperationRunner &runner, WatchConnection &connection, Settings &settings,
                                       const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
    , m_connection(connection)
    , m_clock(clock)
    , m_choices(settings)
{
    connect(&runner, &OperationRunner::readyChanged, this, &WatchConfiguration::onReadyChanged);
}

WatchConfiguration::~WatchConfiguration() = default;

void WatchConfiguration::setWatch(const QString &address)
{
    if (address == watch())
        return;
    m_choices.setWatch(address);
    m_weather.reset();
    m_weatherStanding = {};
    m_tried.clear();
    m_isOutdated = !m_writing.isEmpty();
    Q_EMIT watchChanged();
    Q_EMIT stepGoalChanged();
    writeNext();
}

std::optional<SettingValue> WatchConfiguration::value(WatchSetting setting) const
{
    const SettingDefinition &definition = definitionOf(setting);
    const QString text = m_choices.text(definition.key);
    const auto value = parseSetting(definition, text);
    // The file may have been edited by hand.
    return !text.isEmpty() && value ? std::optional(*value) : std::nullopt;
}

ChoiceStanding WatchConfiguration::standing(WatchSetting setting) const
{
    return value(setting) ? m_choices.standing(definitionOf(setting).key) : ChoiceStanding();
}

ChoiceStanding WatchConfiguration::standing(const QString &key) const
{
    if (key == weatherKey)
        return m_weatherStanding;
    const SettingDefinition *definition = settingNamed(key);
    return definition ? standing(definition->setting) : m_choices.standing(key);
}

void WatchConfiguration::choose(WatchSetting setting, const SettingValue &value)
{
    const SettingDefinition &definition = definitionOf(setting);
    store(definition.key, settingText(definition, value));
}

void WatchConfiguration::drop(WatchSetting setting)
{
    store(definitionOf(setting).key, {});
}

QList<Alarm> WatchConfiguration::alarms() const
{
    const ChoiceStanding written = m_choices.standing(alarmsKey);
    QList<Alarm> alarms;
    for (const QString &entry : entriesOf(m_choices.text(alarmsKey))) {
        auto alarm = Alarm::fromText(entry);
        if (!alarm || alarms.size() == Alarm::places)
            continue;
        if (alarm->isOnce() && written.state != ChoiceState::Pending)
            alarm->enabled = alarm->enabled && !hasRung(*alarm, written.since, m_clock.now());
        alarms.append(*alarm);
    }
    return alarms;
}

void WatchConfiguration::setAlarms(const QList<Alarm> &alarms)
{
    QStringList entries;
    for (const Alarm &alarm : alarms.first(std::min<qsizetype>(alarms.size(), Alarm::places)))
        entries.append(alarm.toText());
    store(alarmsKey, textOfEntries(entries));
}

QList<WorldClock> WatchConfiguration::worldClocks() const
{
    QList<WorldClock> clocks;
    for (const QString &entry : entriesOf(m_choices.text(worldClocksKey))) {
        const WorldClock clock{entry.section(u' ', 0, 0).toLatin1(), entry.section(u' ', 1)};
        if (clock.isValid())
            clocks.append(clock);
    }
    return clocks;
}

void WatchConfiguration::setWorldClocks(const QList<WorldClock> &clocks)
{
    QStringList entries;
    for (const WorldClock &clock : clocks) {
        const QString label = outsideLine(clock.label).remove(u';');
        if (clock.isValid() && entries.size() < WorldClock::most)
            entries.append((QString::fromLatin1(clock.zone) + u' ' + label).trimmed());
    }
    store(worldClocksKey, textOfEntries(entries));
}

void WatchConfiguration::showWeather(const Weather &weather)
{
    m_weather = weather;
    store(weatherKey, {});
}

int WatchConfiguration::stepGoal() const
{
    const auto goal = value(WatchSetting::Goal);
    return goal ? goal->value(u"steps"_s).toInt() : 0;
}

void WatchConfiguration::applyEverything()
{
    // An alarm that has rung must not ring again.
    if (!m_choices.text(alarmsKey).isEmpty())
        setAlarms(alarms());
    m_tried.clear();
    for (const QString &key : allKeys()) {
        if (standing(key).state != ChoiceState::NotChosen)
            setStanding(key, ChoiceState::Pending);
    }
    m_isOutdated = !m_writing.isEmpty();
    writeNext();
}

void WatchConfiguration::dropEverything()
{
    m_weather.reset();
    m_weatherStanding = {};
    for (const QString &key : allKeys()) {
        if (key != weatherKey && !m_choices.text(key).isEmpty())
            store(key, {});
    }
}

bool WatchConfiguration::isBusy() const
{
    return !m_writing.isEmpty() || (isConnected() && !nextKey().isEmpty());
}

void WatchConfiguration::store(const QString &key, const QString &text)
{
    const int goal = stepGoal();
    m_tried.remove(key);
    m_isOutdated |= key == m_writing;
    const ChoiceStanding pending{ChoiceState::Pending, m_clock.now()};
    if (key == weatherKey)
        m_weatherStanding = pending;
    else
        m_choices.store(key, text, pending);
    Q_EMIT changed(key);
    if (stepGoal() != goal)
        Q_EMIT stepGoalChanged();
    writeNext();
}

void WatchConfiguration::setStanding(const QString &key, ChoiceState state)
{
    const ChoiceStanding standing{state, m_clock.now()};
    if (key == weatherKey)
        m_weatherStanding = standing;
    else
        m_choices.store(key, m_choices.text(key), standing);
    Q_EMIT changed(key);
}

QString WatchConfiguration::nextKey() const
{
    for (const QString &key : allKeys()) {
        if (!m_tried.contains(key) && standing(key).state == ChoiceState::Pending)
            return key;
    }
    return {};
}

bool WatchConfiguration::isConnected() const
{
    return m_runner.isReady() && !watch().isEmpty() && m_connection.watch().address == watch();
}

void WatchConfiguration::writeNext()
{
    if (!m_writing.isEmpty() || !isConnected())
        return;
    QString key = nextKey();
    bool isUnsupported = false;
    while (!key.isEmpty() && !isSupported(key)) {
        isUnsupported = true;
        setStanding(key, ChoiceState::Unsupported);
        key = nextKey();
    }
    if (key.isEmpty()) {
        if (isUnsupported)
            Q_EMIT idle();
        return;
    }
    m_writing = key;
    m_isOutdated = false;
    m_tried.insert(key);
    auto operation = operationFor(key);
    connect(operation.get(), &WatchOperation::finished, this,
            [this, key](const Error &error) { onWritten(key, error); });
    m_runner.run(std::move(operation));
}

bool WatchConfiguration::isSupported(const QString &key) const
{
    const SettingDefinition *definition = settingNamed(key);
    const auto has = QVersionNumber::fromString(m_connection.deviceInformation().firmwareVersion);
    return !definition || has.isNull() || has >= definition->minimumFirmware;
}

std::unique_ptr<WatchOperation> WatchConfiguration::operationFor(const QString &key)
{
    if (key == alarmsKey)
        return std::make_unique<WriteAlarms>(alarms());
    if (key == worldClocksKey)
        return std::make_unique<WriteWorldClocks>(worldClocks(), m_clock);
    if (key == weatherKey)
        return std::make_unique<WriteWeather>(*m_weather);
    const WatchSetting setting = settingNamed(key)->setting;
    return std::make_unique<WriteSetting>(setting, *value(setting));
}

void WatchConfiguration::onWritten(const QString &key, const Error &error)
{
    m_writing.clear();
    const ChoiceState state = stateAfter(error);
    // What was chosen meanwhile is pending still.
    if (std::exchange(m_isOutdated, false))
        m_tried.remove(key);
    else if (state != ChoiceState::Pending && standing(key).state != ChoiceState::NotChosen)
        setStanding(key, state);
    const bool isLast = nextKey().isEmpty() || !isConnected();
    writeNext();
    if (isLast)
        Q_EMIT idle();
}

void WatchConfiguration::onReadyChanged()
{
    m_tried.clear();
    if (isConnected())
        renewWorldClocks();
    writeNext();
}

void WatchConfiguration::renewWorldClocks()
{
    const ChoiceStanding written = standing(worldClocksKey);
    const QList<WorldClock> clocks = worldClocks();
    const bool isOutdated = std::ranges::any_of(clocks, [&](const WorldClock &clock) {
        const QDateTime change = QTimeZone(clock.zone).previousTransition(m_clock.now()).atUtc;
        return change.isValid() && change > written.since;
    });
    if (written.state == ChoiceState::Done && isOutdated)
        setStanding(worldClocksKey, ChoiceState::Pending);
}

} // namespace neobeat
