// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/watchconfiguration.h"
#include "connection/reconnector.h"
#include "forwarding/watchfinder.h"
#include "outputs/outputset.h"
#include "recorder/historyrecorder.h"

#include <QDBusContext>
#include <QObject>
#include <QVariantMap>

namespace neobeat {

/// The heart rate for other programs of the user on the session bus, as long as it lives; see process/livebus.h.
/// Without a bus nothing happens.
class LiveService : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "io.github.neobeat.Neobeat1")

    Q_PROPERTY(QString Connection READ connection SCRIPTABLE true)
    Q_PROPERTY(int HeartRate READ heartRate SCRIPTABLE true)
    Q_PROPERTY(QString Quality READ quality SCRIPTABLE true)
    Q_PROPERTY(qulonglong MeasuredAt READ measuredAt SCRIPTABLE true)
    Q_PROPERTY(int Battery READ battery SCRIPTABLE true)
    Q_PROPERTY(QString WatchName READ watchName SCRIPTABLE true)

public:
    /// All of them must outlive it.
    LiveService(const LiveSource &source, Reconnector &reconnector, HistoryRecorder &recorder, OutputSet &outputs,
                OperationRunner &runner, WatchFinder &finder, WatchConfiguration &configuration,
                QObject *parent = nullptr);
    ~LiveService() override;

    QString connection() const;
    int heartRate() const { return m_source.value().bpm.value_or(-1); }
    QString quality() const { return nameOf(m_source.value().quality); }
    qulonglong measuredAt() const;
    int battery() const { return m_source.value().battery.value_or(-1); }
    QString watchName() const { return m_source.value().watchName; }

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming): D-Bus methods
    Q_SCRIPTABLE void StartHeartRate();
    Q_SCRIPTABLE void StopHeartRate();
    Q_SCRIPTABLE void StartActivity(const QString &name);
    Q_SCRIPTABLE void MarkActivity(const QString &text);
    Q_SCRIPTABLE void StopActivity();
    Q_SCRIPTABLE void FindWatch(uint seconds);
    Q_SCRIPTABLE void StopFinding();
    Q_SCRIPTABLE void ShowMessage(const QString &title, const QString &text, int category);
    Q_SCRIPTABLE QList<QVariantMap> Configure(const QString &profile);
    Q_SCRIPTABLE QList<QVariantMap> ListOutputs();
    Q_SCRIPTABLE void SetOutput(const QString &output, bool on);
    Q_SCRIPTABLE void SetOutputOption(const QString &output, const QString &option, const QString &value);
    // NOLINTEND(readability-identifier-naming)

Q_SIGNALS:
    Q_SCRIPTABLE void Sample(qulonglong measuredAt, int bpm); // NOLINT(readability-identifier-naming): a D-Bus signal

private:
    void onChanged(const LiveValue &value);
    /// Announces the properties that have changed since the last call.
    void announce();
    QVariantMap properties() const;
    void refuseIf(const Error &error);
    void refuse(const QString &message);
    /// Refuses the call when there is none.
    std::optional<OutputType> findOutput(const QString &name);

    const LiveSource &m_source;
    Reconnector &m_reconnector;
    HistoryRecorder &m_recorder;
    OutputSet &m_outputs;
    OperationRunner &m_runner;
    WatchFinder &m_finder;
    WatchConfiguration &m_configuration;
    QVariantMap m_announced;
    quint64 m_reading = 0; ///< The number of the last reading that was announced.
};

} // namespace neobeat
