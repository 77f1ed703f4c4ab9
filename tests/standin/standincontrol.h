// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foreignperipherals.h"
#include "standinfaults.h"
#include "standinwatch.h"

#include <QHash>

#include <functional>

namespace neobeat::standin {

/// io.github.neobeat.StandIn on the path below: lets a test inspect the stand-in and inject faults.
class StandInControl final : public QObject
{
    Q_OBJECT

public:
    static const QString path;

    /// The foreign peripherals are those that the first adapter receives.
    StandInControl(StandInAdapter &first, StandInAdapter &second, StandInWatch &watch, ForeignPeripherals &others,
                   QObject *parent = nullptr);

    /// What the watch received, name to number.
    QVariantMap counters() const;
    /// Applies the scenario: the state of the adapter, then a new watch. Empty, or what is wrong with the text.
    QString apply(const QString &scenario);
    /// The reply to a call.
    QDBusMessage answer(const QDBusMessage &call);
    /// Faults injected into the calls of clients.
    StandInFaults &faults() { return m_faults; }

private:
    using Arguments = QVariantList;

    void addWatchEvents();
    void addAdapterEvents();
    void addFaults();
    QStringList answers() const;

    StandInAdapter &m_first;
    StandInAdapter &m_second;
    StandInWatch &m_watch;
    ForeignPeripherals &m_others;
    StandInFaults m_faults;
    QHash<QString, std::function<void(const Arguments &)>> m_events; ///< Methods without a return value.
};

} // namespace neobeat::standin
