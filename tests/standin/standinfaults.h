// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QMap>

#include <optional>

namespace neobeat::standin {

/// What goes wrong with the calls of clients, by the name of the method and counted.
class StandInFaults
{
public:
    /// The next so many calls of this method end in this error.
    void refuse(const QString &method, int calls, const QString &error, const QString &text);
    /// The link breaks after so many calls of this method from now on, once.
    void dropAfter(const QString &method, int calls) { m_drops.insert(method, calls); }
    /// Nothing goes wrong from now on.
    void clear();

    /// The reply to a call that is to be refused; empty for the others.
    std::optional<QDBusMessage> refusalOf(const QDBusMessage &call);
    /// Counts a call that was answered; true when the link shall break now.
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
