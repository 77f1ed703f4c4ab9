// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/livevalue.h"

#include <QByteArray>
#include <QString>

#include <array>

namespace neobeat {

/// In what form a stream, or an answer, has the value.
enum class ValueFormat {
    Events, ///< Server-sent events whose data is the JSON of jsonOf().
    Json, ///< The JSON of jsonOf(), also when there is no heart rate.
    Text, ///< Digits; without a heart rate ServerSettings::textWithoutValue.
    Hds, ///< "heartRate:72", as Health Data Server sends it to its overlay; likewise without a heart rate.
    Pulsoid, ///< {"measured_at":ms,"data":{"heart_rate":72}}; nothing without a heart rate, as that service does it.
    OnRequest, ///< Nothing by itself; only replies to the requests of the Fitbit programs.
};

/// One value for all clients: each form of it is made once, when the first client needs it.
class EncodedValue
{
public:
    /// What has changed since the value before it.
    enum class Change {
        Reading, ///< A reading came, or there is none any more.
        Other, ///< Only what goes with it, such as the battery, which the plain forms do not have.
    };

    /// \a uptime is the time for the age; \a textWithoutValue that of ServerSettings.
    EncodedValue(const LiveValue &value, Change change, std::chrono::milliseconds uptime,
                 const QString &textWithoutValue);

    /// What a stream of that form gets; null: nothing. An empty text is a message.
    const QString &text(ValueFormat format) const;
    /// The same in UTF-8.
    const QByteArray &bytes(ValueFormat format) const;
    /// The same as one frame of a WebSocket, which is equal for all clients; null: nothing is sent.
    const QByteArray &frame(ValueFormat format) const;

private:
    QString make(ValueFormat format) const;
    QString plain() const;

    static constexpr std::size_t formatCount = std::size_t(ValueFormat::OnRequest) + 1;
    LiveValue m_value;
    Change m_change;
    std::chrono::milliseconds m_uptime;
    QString m_textWithoutValue;
    mutable std::array<std::optional<QString>, formatCount> m_texts;
    mutable std::array<std::optional<QByteArray>, formatCount> m_bytes;
    mutable std::array<std::optional<QByteArray>, formatCount> m_frames;
};

/// A text message as one frame that a server sends (RFC 6455, 5.2), at most 65535 bytes of UTF-8.
QByteArray textFrame(const QByteArray &text);

/// The value as Pulsoid's API has it; null without a heart rate.
QString pulsoidOf(const LiveValue &value);

} // namespace neobeat
