// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace neobeat {

/// A message that the watch shows, sent in chunks. The layout is [N]; which categories and icons the segment display
/// of a Neo tells apart is not known [F].
struct WatchMessage
{
    enum class Category : quint8 {
        Email = 0x01,
        MissedCall = 0x04,
        Sms = 0x05,
        App = 0xfa, ///< With an icon and the name of the program.
    };
    /// Of an App.
    enum class Icon : quint8 {
        Facebook = 0x03,
        Twitter = 0x04,
        WhatsApp = 0x07,
        Generic = 0x0b,
        Instagram = 0x0c,
        Calendar = 0x15,
        Messenger = 0x16,
        Telegram = 0x19,
        Skype = 0x1b,
    };

    Category category = Category::App;
    Icon icon = Icon::Generic; ///< For App; others have none.
    QString title = {}; ///< Up to 32 bytes of UTF-8.
    QString subject = {}; ///< Up to 128 bytes, may be empty.
    QString body = {}; ///< Up to 512 bytes, may be empty.
    QString application = {}; ///< For App; up to 32 bytes. The limit is ours [I].

    /// All but the name of the program.
    static constexpr qsizetype longest = 230;

    /// Cut to these limits at whole characters. An empty message becomes a blank.
    QByteArray encode() const;
    /// What encode() wrote; empty for anything else. Where the subject ends is not marked: it is taken for one if an
    /// empty line follows.
    static std::optional<WatchMessage> decode(const QByteArray &message);

    bool operator==(const WatchMessage &) const = default;
};

/// The icon for the program with this name or desktop file, Generic for most.
WatchMessage::Icon iconFor(const QString &application);

} // namespace neobeat
