// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace neobeat {

/// The kinds of stored data; a Neo has more, which are of no use here.
enum class StoredData : quint8 {
    Minutes = 0x01, ///< MinuteSample.
    Pai = 0x0d, ///< PaiRecord.
};

/// What the computer writes to the control characteristic of the stored data. [F]: no capture of a Neo is public.
struct FetchRequest
{
    enum class Kind {
        Start, ///< 01, type, 8 bytes of time: what there is since then.
        Send, ///< 02: send it.
        Acknowledge, ///< 03: it has arrived; the watch may delete it. Never sent unless the user chose that.
        Unknown, ///< Anything else.
    };

    Kind kind = Kind::Unknown;
    quint8 type = 0; ///< Of Start, a StoredData.
    std::optional<QDateTime> since = {}; ///< Of Start; only whole minutes can be sent. The zone is its own.

    bool operator==(const FetchRequest &other) const = default;

    static FetchRequest start(StoredData type, const QDateTime &since);
    static FetchRequest send() { return {Kind::Send}; }
    static FetchRequest acknowledge() { return {Kind::Acknowledge}; }

    static FetchRequest decode(const QByteArray &data);
    /// Empty when the time cannot be written.
    QByteArray encode() const;
};

/// What the watch notifies on the control characteristic. [F]: no capture of a Neo is public.
struct FetchReply
{
    enum class Kind {
        Started, ///< 10 01 01, count, time of the first sample; 15 or 16 bytes.
        NotStarted, ///< 10 01 and another status; or too short, or no possible time.
        Sent, ///< 10 02 01: everything was sent; perhaps with a checksum.
        NotSent, ///< 10 02 and another status.
        Acknowledged, ///< 10 03.
        Unrelated, ///< Anything else.
    };

    /// The status of success.
    static constexpr quint8 success = 0x01;
    /// The status of "there is nothing".
    static constexpr quint8 nothing = 0x04;

    Kind kind = Kind::Unrelated;
    quint8 status = 0; ///< As sent; 0 when missing.
    quint32 count = 0; ///< Of Started; 0 when there is nothing, its unit is not known.
    std::optional<QDateTime> start = {}; ///< Of Started: the time of the first sample, with the zone of the watch.
    std::optional<quint32> checksum = {}; ///< Of Sent: CRC-32 of the payload.
    bool isLong = false; ///< Of Started: with a byte 00 at the end, as newer models send it.

    bool operator==(const FetchReply &other) const = default;

    static FetchReply decode(const QByteArray &data);
    QByteArray encode() const;
};

} // namespace neobeat
