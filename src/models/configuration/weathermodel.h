// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/watchconfiguration.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The weather as the user types it in: a row for now, and one for each day of the forecast. Forgotten when the program
/// ends; the watch keeps what it was given.
class WeatherModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// The kinds of weather that the watch knows, in words.
    Q_PROPERTY(QList<QString> conditions READ conditions CONSTANT FINAL)
    Q_PROPERTY(int leastTemperature READ leastTemperature CONSTANT FINAL)
    Q_PROPERTY(int mostTemperature READ mostTemperature CONSTANT FINAL)
    /// Whether there is room for another day.
    Q_PROPERTY(bool canAddDay READ canAddDay NOTIFY changed FINAL)
    /// Whether enough was typed in for the watch to show it.
    Q_PROPERTY(bool canShow READ canShow NOTIFY changed FINAL)
    /// Whether the watch has it, one sentence.
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed FINAL)
    /// The watch does not have it.
    Q_PROPERTY(bool warning READ isWarning NOTIFY changed FINAL)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< title: "Now", "Today", "Tomorrow", "Sunday".
        SummaryRole, ///< summary: "Rain, 8° to 15°"; says so when nothing was typed in.
        ConditionRole, ///< condition: an index of conditions.
        LowRole, ///< low: degrees; now the temperature.
        HighRole, ///< high: degrees; now the temperature.
        DayRole, ///< isDay: false for now.
    };
    Q_ENUM(Role)
    /// What else the watch can show; each may be empty.
    enum Detail { Place, Wind, Humidity, AirQuality, Sunrise, Sunset };
    Q_ENUM(Detail)

    /// Both must outlive it.
    WeatherModel(WatchConfiguration &configuration, const Clock &clock, QObject *parent = nullptr);

    Q_INVOKABLE bool isTemperature(const QString &text) const;
    Q_INVOKABLE void setNow(int condition, const QString &temperature);
    /// Changes the day of that row, or adds one with the row -1. No effect unless both are temperatures.
    Q_INVOKABLE void setDay(int row, int condition, const QString &low, const QString &high);
    Q_INVOKABLE void removeDay(int row);
    Q_INVOKABLE QString detail(neobeat::WeatherModel::Detail detail) const { return m_details.value(detail); }
    Q_INVOKABLE void setDetail(neobeat::WeatherModel::Detail detail, const QString &text);
    /// Whether the text is possible for that.
    Q_INVOKABLE bool isPossible(neobeat::WeatherModel::Detail detail, const QString &text) const;
    /// Gives it to the watch, at once or when it is connected. No effect unless it can be shown.
    Q_INVOKABLE void show();

    QStringList conditions() const;
    int leastTemperature() const { return Weather::leastTemperature; }
    int mostTemperature() const { return Weather::mostTemperature; }
    bool canAddDay() const { return m_days.size() < Weather::mostDays; }
    bool canShow() const;
    QString stateText() const;
    bool isWarning() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    QString titleOf(int row) const;
    QString summaryOf(int row) const;

    WatchConfiguration &m_configuration;
    const Clock &m_clock;
    std::optional<Weather::Day> m_now; ///< Highest and lowest are the same.
    QList<Weather::Day> m_days; ///< Today first.
    QHash<int, QString> m_details;
};

} // namespace neobeat
