// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "forwarding/callsource.h"
#include "operations/operationrunner.h"
#include "operations/watchevents.h"
#include "store/settings.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace neobeat {

/// Shows calls on the watch while the user wants that, one at a time, and passes on what the user does with the call
/// there.
class CallForwarder : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it. What a source reports before it is added is not known.
    CallForwarder(OperationRunner &runner, WatchEvents &events, const Settings &settings, const Clock &clock,
                  QObject *parent = nullptr);

    /// Takes calls from there too.
    void add(std::unique_ptr<CallSource> source);
    /// Whether a call is shown on the watch.
    bool isRinging() const { return m_source != nullptr; }

private:
    void onRinging(CallSource &source, const QString &id, const QString &caller);
    void onOver(const CallSource &source, const QString &id);
    void onReported(const DeviceEvent &event);
    void onSettings();
    void end();
    bool isWanted() const;

    OperationRunner &m_runner;
    const Settings &m_settings;
    const Clock &m_clock;
    std::vector<std::unique_ptr<CallSource>> m_sources;
    CallSource *m_source = nullptr; ///< Of the call that is shown.
    QString m_id;
    QTimer m_limit;
};

} // namespace neobeat
