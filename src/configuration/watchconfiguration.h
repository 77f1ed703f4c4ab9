// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "configuration/storedchoices.h"
#include "operations/operationrunner.h"
#include "protocol/alarm.h"
#include "protocol/settingvalue.h"
#include "protocol/weather.h"
#include "protocol/worldclock.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace neobeat {

/// What the user wants of one watch: settings, alarms, world clocks, weather. What was chosen is written once, as soon
/// as that watch is connected; nothing that was not chosen is ever written.
class WatchConfiguration : public QObject
{
    Q_OBJECT

public:
    /// The keys of what is no setting.
    static inline const QString alarmsKey = QStringLiteral("alarms");
    static inline const QString worldClocksKey = QStringLiteral("world-clocks");
    static inline const QString weatherKey = QStringLiteral("weather");

    /// All of them must outlive it.
    WatchConfiguration(OperationRunner &runner, WatchConnection &connection, Settings &settings, const Clock &clock,
                       QObject *parent = nullptr);
    ~WatchConfiguration() override;

    /// The watch that it is about; empty for none, then nothing is stored.
    void setWatch(const QString &address);
    QString watch() const { return m_choices.watch(); }

    /// What was chosen; empty when nothing was.
    std::optional<SettingValue> value(WatchSetting setting) const;
    ChoiceStanding standing(WatchSetting setting) const;
    /// The value has every field, as settingValue() returns it. Written again if it is the same, too.
    void choose(WatchSetting setting, const SettingValue &value);
    /// It is not chosen any more; the watch keeps what it has.
    void drop(WatchSetting setting);

    /// The list as chosen, at most Alarm::places. One that rings once is off when it has rung.
    QList<Alarm> alarms() const;
    void setAlarms(const QList<Alarm> &alarms);
    QList<WorldClock> worldClocks() const;
    /// Those that are not valid are left out.
    void setWorldClocks(const QList<WorldClock> &clocks);
    /// Shows this weather as soon as it is possible; forgotten when the program ends.
    void showWeather(const Weather &weather);
    /// Of alarmsKey, worldClocksKey and weatherKey, or the key of a setting.
    ChoiceStanding standing(const QString &key) const;

    /// The steps that are the goal of a day; 0 when none was chosen.
    int stepGoal() const;
    /// Writes everything that was chosen again.
    void applyEverything();
    /// Nothing is chosen any more; the watch keeps what it has.
    void dropEverything();
    /// Whether something is being written, or will be because the watch is connected.
    bool isBusy() const;

Q_SIGNALS:
    /// The choice with that key, or its standing.
    void changed(const QString &key);
    void stepGoalChanged();
    /// watch() is another one, and so are all choices.
    void watchChanged();
    /// isBusy() has become false.
    void idle();

private:
    void store(const QString &key, const QString &text);
    void setStanding(const QString &key, ChoiceState state);
    /// The first one that is to be written now; empty when there is none.
    QString nextKey() const;
    void writeNext();
    std::unique_ptr<WatchOperation> operationFor(const QString &key);
    bool isSupported(const QString &key) const;
    bool isConnected() const;
    void onWritten(const QString &key, const Error &error);
    void onReadyChanged();
    /// The clocks of other places are written again when daylight saving has changed: they hold only its next change.
    void renewWorldClocks();

    OperationRunner &m_runner;
    WatchConnection &m_connection;
    const Clock &m_clock;
    StoredChoices m_choices;
    std::optional<Weather> m_weather;
    ChoiceStanding m_weatherStanding;
    QString m_writing; ///< The key that is being written; empty for none.
    bool m_isOutdated = false; ///< What is being written was changed meanwhile.
    QSet<QString> m_tried; ///< On this link, and not to be tried again on it.
};

} // namespace neobeat
