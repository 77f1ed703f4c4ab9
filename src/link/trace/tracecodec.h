// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "link/trace/trace.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>

namespace neobeat {

/// Why a text cannot be replayed.
struct TraceError
{
    /// What is wrong.
    enum class Code {
        NotATrace, ///< The first line is not the header of a trace.
        NewerVersion, ///< The header has a version later than TraceCodec::version.
        TooLarge, ///< The text is longer than TraceLimits::fileSize.
        LineTooLong, ///< A line is longer than TraceLimits::lineLength.
        NotAnEvent, ///< A line is no JSON object; in a text trace, neither an event nor a comment.
        FieldInvalid, ///< A field is missing or has an impossible value.
        TimeBackwards, ///< An event is earlier than the one before.
        LinkOutOfOrder, ///< A new link does not have the next number.
        LinkUnknown, ///< An event belongs to a link that was not created before.
    };

    Code code;
    int line = 0; ///< Counted from 1; 0 when the error is not that of one line.
    QString field = {}; ///< Name of the field for FieldInvalid.

    /// One line for the user who named the file.
    QString sentence() const;
};

/// Traces as JSON Lines, so that users can read what is in a trace before they send it. The first line is the header:
///
///     {"date":"2026-01-31","format":"neobeat-trace","program":"0.1.0","qt":"6.4.2","version":4}
///     {"at":0,"call":"radio.refresh"}
///     {"at":31,"callback":"radio.known","state":"Ready"}
///     {"at":2410,"call":"link.read","characteristic":"2a28","link":1,"service":"180a"}
///     {"at":2442,"callback":"link.value","characteristic":"2a28","link":1,"service":"180a","value":"56312e312e"}
///
/// Each further line is an event:
/// - at: milliseconds since the start of the trace; never decreases.
/// - call or callback: the part of the radio, a dot, and what the program asked of it or what came from it.
/// - link (link.*): the number of the link; 1, 2, 3 … in the order of link.to.
/// - peripheral (link.to, monitor.start, *.seen): "watch", "watch-2", "other-1" in place of an address.
/// - service, characteristic: UUIDs; "180a" for 0000180a-0000-1000-8000-00805f9b34fb.
/// - value (link.write, link.value, link.notified): hex digits, ".." for a byte that was redacted, ".1" to ".9" for one
///   of a later challenge.
/// - error (*.failed, link.closed …): an Error::Code. state (radio.state, radio.known): a Radio::State.
/// - rssi (*.seen): dBm; absent when unknown.
/// - named, supported (*.seen): true when it has a name of its model, and when that is a supported source; else absent.
/// - model (*.seen): SourceModel::id; absent for an Amazfit Neo, and for what is not recognised.
/// - companies (*.seen): company identifiers, four hex digits each; absent when there are none.
/// - services (*.seen, link.services): UUIDs; absent when there are none.
/// - characteristics (link.details): of the service, each with its properties, "2a37 10"; absent when there are none.
/// - mtu (link.details): bytes; absent for 23.
/// - bluetoothd, adapters (radio.facts): its version, absent when unknown; the number of adapters.
///
/// A line with an object `note` is for readers of the file; it is not replayed. Versions before 3 have none, and
/// those before 4 no link.paired.
///
/// Readers ignore fields that they do not know, and refuse a later version. Version 1 is the form of texttrace.h.
/// Blank lines mean nothing. A last line without a line feed was cut off by a crash or a full disk, and is ignored.
class TraceCodec
{
public:
    /// The version that is written.
    static constexpr int version = 4;

    /// The first line, with its line feed; the day is that of the trace.
    static QByteArray encodeHeader(const QDate &day);
    /// One event, with its line feed. Writes the first TraceLimits::uuids of each list.
    static QByteArray encode(const TraceEvent &event);

    /// What is not replayed, with its line feed; no address, no key and no proof of one may be in it.
    static QByteArray encodeNote(const QJsonObject &note);

    /// Reads one event. The failure is the name of the field that is missing or has an impossible value.
    static Result<TraceEvent, QString> decode(const QJsonObject &object);
    /// Reads a whole trace, of any version up to this one.
    static Result<Trace, TraceError> decode(const QByteArray &text);
    /// True when a text of at most TraceLimits::lineLength bytes begins like a trace, of whatever version.
    static bool isTrace(const QByteArray &beginning);
};

} // namespace neobeat
