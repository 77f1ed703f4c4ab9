// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/watchmessage.h"

#include "protocol/utf8limit.h"

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

using Category = WatchMessage::Category;
using Icon = WatchMessage::Icon;

constexpr qsizetype longestTitle = 32;
constexpr qsizetype longestSubject = 128;
constexpr qsizetype longestBody = 512;
constexpr qsizetype longestApplication = 32;
constexpr char shownOnce = '\x01';
constexpr char separator = '\0';

/// Where a text ends is marked by a byte 00, so it can hold none.
QByteArray textBytes(const QString &text, qsizetype limit)
{
    return utf8Limited(QString(text).remove(QChar(u'\0')).toUtf8(), limit);
}

template<typename Enum, typename... All>
std::optional<Enum> enumOf(char byte, All... all)
{
    std::optional<Enum> found;
    ((quint8(all) == quint8(byte) ? void(found = all) : void()), ...);
    return found;
}

std::optional<Category> categoryOf(char byte)
{
    return enumOf<Category>(byte, Category::Email, Category::MissedCall, Category::Sms, Category::App);
}

std::optional<Icon> iconOf(char byte)
{
    return enumOf<Icon>(byte, Icon::Facebook, Icon::Twitter, Icon::WhatsApp, Icon::Generic, Icon::Instagram,
                        Icon::Calendar, Icon::Messenger, Icon::Telegram, Icon::Skype);
}

} // namespace

QByteArray WatchMessage::encode() const
{
    QByteArray message{1, char(category)};
    message += shownOnce;
    if (category == Category::App)
        message += char(icon);
    message += textBytes(title, longestTitle) + separator;
    QByteArray text = textBytes(subject, longestSubject);
    if (!text.isEmpty())
        text += "\n\n";
    text += textBytes(body, longestBody);
    message = utf8Limited(message + (text.isEmpty() ? QByteArray(" ") : text), longest);
    return message + separator
        + (category == Category::App ? textBytes(application, longestApplication) : QByteArray(" ")) + separator;
}

std::optional<WatchMessage> WatchMessage::decode(const QByteArray &message)
{
    WatchMessage read;
    const auto category = message.size() > 2 ? categoryOf(message.at(0)) : std::nullopt;
    if (!category || message.at(1) != shownOnce)
        return std::nullopt;
    read.category = *category;
    qsizetype textStart = 2;
    if (read.category == Category::App) {
        const auto icon = iconOf(message.at(textStart++));
        if (!icon)
            return std::nullopt;
        read.icon = *icon;
    }
    const QList<QByteArray> texts = message.sliced(textStart).split(separator);
    if (texts.size() != 4 || !texts.at(3).isEmpty())
        return std::nullopt;
    read.title = QString::fromUtf8(texts.at(0));
    read.body = QString::fromUtf8(texts.at(1));
    if (const qsizetype blankLine = read.body.indexOf("\n\n"_L1); blankLine > 0) {
        read.subject = read.body.first(blankLine);
        read.body = read.body.sliced(blankLine + 2);
    }
    if (read.category == Category::App)
        read.application = QString::fromUtf8(texts.at(2));
    return read;
}

WatchMessage::Icon iconFor(const QString &application)
{
    static const struct
    {
        QLatin1StringView part;
        Icon icon;
    } known[] = {
        {"facebook"_L1, Icon::Facebook},        {"twitter"_L1, Icon::Twitter},
        {"whatsapp"_L1, Icon::WhatsApp},        {"whatsie"_L1, Icon::WhatsApp},
        {"instagram"_L1, Icon::Instagram},      {"calendar"_L1, Icon::Calendar},
        {"evolution-alarm"_L1, Icon::Calendar}, {"messenger"_L1, Icon::Messenger},
        {"telegram"_L1, Icon::Telegram},        {"skype"_L1, Icon::Skype},
    };
    for (const auto &[part, icon] : known) {
        if (application.contains(part, Qt::CaseInsensitive))
            return icon;
    }
    return Icon::Generic;
}

} // namespace neobeat
