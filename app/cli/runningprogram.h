// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariantMap>

#include <optional>

namespace neobeat::cli {

/// The Neobeat with a window, over the session bus: whether it runs and has the watch, and what it says of it.
class RunningProgram : public QObject
{
    Q_OBJECT

public:
    explicit RunningProgram(QObject *parent = nullptr);

    /// Asks it; known() follows, later, after at most 2 s.
    void ask();
    /// Whether a program with these properties is connected, or on the way to it: then the watch is not free for a
    /// second one.
    static bool usesWatch(const QVariantMap &properties);
    /// Has it measure.
    void startHeartRate();

Q_SIGNALS:
    /// Its properties, as livebus describes them; empty when none runs.
    void known(const QVariantMap &properties);
    /// Some of them have changed.
    void changed(const QVariantMap &properties);
    /// A reading, with its time in microseconds since 1970.
    void sample(qulonglong measuredAt, int bpm);
    /// It has ended.
    void gone();

private Q_SLOTS:
    void onPropertiesChanged(const QString &interface, const QVariantMap &properties);
};

} // namespace neobeat::cli
