// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/gattlink.h"

#include <QStringList>

#include <functional>

namespace neobeat {

/// Logs every signal of one link, in order, and whether one was emitted from inside a call.
class LinkRecorder
{
public:
    explicit LinkRecorder(GattLink &link)
    {
        using namespace Qt::StringLiterals;
        QObject::connect(&link, &GattLink::opened, &m_context, [this] { note(u"opened"_s); });
        QObject::connect(&link, &GattLink::servicesDiscovered, &m_context, [this] { note(u"services"_s); });
        QObject::connect(&link, &GattLink::detailsDiscovered, &m_context, [this](const QUuid &service) {
            note(u"details:"_s + service.toString(QUuid::WithoutBraces).mid(4, 4));
        });
        QObject::connect(&link, &GattLink::detailsFailed, &m_context, [this] { note(u"nodetails"_s); });
        QObject::connect(&link, &GattLink::readFinished, &m_context, [this] { note(u"read"_s); });
        QObject::connect(&link, &GattLink::writeFinished, &m_context, [this] { note(u"write"_s); });
        QObject::connect(
            &link, &GattLink::subscriptionChanged, &m_context,
            [this](const Characteristic &, bool enabled) { note(enabled ? u"subscribed"_s : u"unsubscribed"_s); });
        QObject::connect(&link, &GattLink::paired, &m_context, [this] { note(u"paired"_s); });
        QObject::connect(&link, &GattLink::operationFailed, &m_context,
                         [this](const Characteristic &, const Error &error) { note(error.name()); });
        QObject::connect(&link, &GattLink::notified, &m_context, [this] { note(u"notified"_s); });
        QObject::connect(&link, &GattLink::closed, &m_context,
                         [this](const Error &reason) { note(u"closed:"_s + reason.name()); });
    }

    /// Makes one call to the link and checks what it emits from inside.
    void call(const std::function<void()> &action)
    {
        m_inside = true;
        action();
        m_inside = false;
    }

    QString story() const { return m_story.join(u' '); }
    bool signalledFromInside() const { return m_signalledFromInside; }
    void forget() { m_story.clear(); }

private:
    void note(const QString &word)
    {
        m_story.append(word);
        m_signalledFromInside = m_signalledFromInside || m_inside;
    }

    QObject m_context;
    QStringList m_story;
    bool m_inside = false;
    bool m_signalledFromInside = false;
};

} // namespace neobeat
