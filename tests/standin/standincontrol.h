// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standinwatch.h"

namespace neobeat::standin {

/// io.github.neobeat.StandIn on the path below: how a test looks behind the scenes and brings about what goes wrong.
class StandInControl final : public QObject
{
    Q_OBJECT

public:
    static const QString path;

    StandInControl(StandInAdapter &adapter, StandInWatch &watch, QObject *parent = nullptr);

    /// What the watch received, name to number.
    QVariantMap counters() const;
    /// Carries the scenario out: the state of the adapter, then a new watch. Empty, or what is wrong with the text.
    QString apply(const QString &scenario);
    /// The reply to a call.
    QDBusMessage answer(const QDBusMessage &call);

private:
    StandInAdapter &m_adapter;
    StandInWatch &m_watch;
};

} // namespace neobeat::standin
