// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace neobeat {

/// What the watch answers on 0003* to something that was written there. [B4]: the form is that of a Mi Band 4, no
/// capture of a Neo.
struct ConfigurationReply
{
    enum class Kind {
        Setting, ///< 10 06 <command> 00 <status>
        Alarm, ///< 10 02 <status>
        Other, ///< Anything else.
    };

    /// The status of success.
    static constexpr quint8 success = 1;

    Kind kind = Kind::Other;
    quint8 command = 0; ///< Of a setting.
    quint8 status = 0; ///< [I]: anything but success is a refusal.

    bool isSuccess() const { return status == success; }
    static ConfigurationReply decode(const QByteArray &bytes);
    /// The bytes of a setting or an alarm; empty for Other.
    QByteArray encode() const;
    bool operator==(const ConfigurationReply &other) const = default;
};

/// A reply that is longer than a notification: `80 01 <place> <number>`, in the first one a type and three more bytes,
/// and a part of the content. [F]: no capture of a Neo.
class LongReply
{
public:
    /// One reply.
    struct Content
    {
        quint8 type = 0;
        QByteArray bytes;
    };

    /// Takes a notification; the reply when it was the last part of one. A part out of order drops what there was.
    std::optional<Content> take(const QByteArray &notification);

private:
    std::optional<Content> m_content;
};

/// Which alarms the watch reports as on, by slot, in `10 0d 01 …`; [F]. A Neo marks all as unused, so only the probe
/// asks.
struct AlarmReport
{
    QList<int> places; ///< All that it has, 0 … 15.
    QList<int> enabled; ///< Those of them that are on.

    /// Asks for it.
    static QByteArray request() { return QByteArray::fromHex("0d"); }

    /// Empty when it is no such report.
    static std::optional<AlarmReport> decode(const QByteArray &bytes);
    QByteArray encode() const;
};

} // namespace neobeat
