// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

/// The older way to send more than one write can hold, on 0x0020 of the vendor: 00, flags and type, the index of the
/// chunk from 0 on, and up to 17 bytes. The watch does not answer the chunks. [N]
namespace neobeat::chunkedtransfer {

/// What the chunks carry.
enum class Type {
    Notification = 0,
    Weather = 1,
    Settings = 2,
};

/// A chunk fits a write of 20 bytes, which every link allows.
inline constexpr qsizetype payloadLimit = 17;
/// The index is one byte.
inline constexpr qsizetype messageLimit = 256 * payloadLimit;

/// The chunks in their order, each one write; none for an empty message or one above messageLimit.
QList<QByteArray> encode(Type type, const QByteArray &message);

/// A whole message.
struct Message
{
    Type type = Type::Notification;
    QByteArray content;

    bool operator==(const Message &) const = default;
};

/// Puts the chunks together again, as the watch does.
class Assembler
{
public:
    /// The message that this chunk completes. A chunk that does not follow the one before drops what was there.
    std::optional<Message> take(const QByteArray &chunk);

private:
    std::optional<Message> m_begun; ///< Holds what has come so far.
    int m_nextIndex = 0;
};

} // namespace neobeat::chunkedtransfer
