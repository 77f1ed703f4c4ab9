// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "outputs/server/accesspolicy.h"
#include "outputs/server/encodedvalue.h"
#include "outputs/server/httpconnection.h"

namespace neobeat {

/// What the server has at which path, and the answer to each request. Nothing is changed by any of them.
class Endpoints
{
public:
    /// The clock must outlive it.
    Endpoints(const ServerSettings &settings, const Clock &clock);

    /// The state that answers are made of.
    struct Now
    {
        LiveValue value;
        int clients = 0; ///< Streams.
        bool isFull = false; ///< No stream more.
    };
    RequestOutcome answer(const RequestHead &head, const ServerAddress &arrivedAt, const Now &now) const;

    /// The form of the stream at a path; empty when it is not a WebSocket.
    static std::optional<ValueFormat> webSocketFormat(QByteArrayView path);
    /// The reply to a message on any of the WebSockets: to "getHR" digits, or \a textWithoutValue; to
    /// "checkFitbitConnection" "yes" while there is a heart rate, else "no"; to others null.
    static QString reply(const QString &request, const LiveValue &value, const QString &textWithoutValue);

private:
    RequestOutcome answerGranted(const RequestHead &head, const Now &now) const;
    RequestOutcome answerStream(const RequestHead &head, const Now &now) const;
    static HttpResponse answerOptions(const RequestHead &head);
    HttpResponse answerValue(const RequestHead &head, const Now &now) const;

    ServerSettings m_settings;
    AccessPolicy m_policy;
    const Clock &m_clock;
};

} // namespace neobeat
