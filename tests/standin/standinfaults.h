// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QMap>

#include <optional>

namespace neobeat::standin {

/// Faults injected into the calls of clients, by the name of the method and counted.
class StandInFaults
{
public:
    /// The given number of next calls of this method end with this error.
    void refuse(const QString &method, int calls, const QString &error, const QString &text);
    /// The link drops after that number of calls of this method from now on, once.
    void dropAfter(const QString &method, int calls) { m_drops.insert(method, calls); }
    /// Removes all faults.
    void clear();

    /// The error reply when the call is to be refused; empty otherwise.
    std::optional<QDBusMessage> refusalOf(const QDBusMessage &call);
    /// Counts a call that was answered; true when the link is to drop now.
    bool breaksLink(const QDBusMessage &call);

private:
    struct Refusal
    {
        int calls = 0;
        QString error;
        QString text;
    };

    QMap<QString, Refusal> m_refusals;
    QMap<QString, int> m_drops;
};

} // namespace neobeat::standin
