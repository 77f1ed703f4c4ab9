// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/fetchmessages.h"

#include "protocol/localtime.h"

#include <QtEndian>

namespace neobeat {

namespace {

constexpr quint8 startCode = 0x01;
constexpr quint8 sendCode = 0x02;
constexpr quint8 acknowledgeCode = 0x03;
constexpr quint8 replyCode = 0x10;
constexpr qsizetype requestSize = 10;
constexpr qsizetype requestTimeIndex = 2;
constexpr qsizetype countIndex = 3;
constexpr qsizetype startIndex = 7;
constexpr qsizetype startedSize = 15;
constexpr qsizetype checksumIndex = 3;
constexpr qsizetype checksummedSize = 7;

quint8 codeAt(const QByteArray &data, qsizetype index)
{
    return index < data.size() ? quint8(data.at(index)) : 0;
}

QByteArray numberBytes(quint32 number)
{
    number = qToLittleEndian(number);
    return QByteArray(reinterpret_cast<const char *>(&number), sizeof number);
}

/// Seven bytes of wall-clock time and one of the zone.
std::optional<QDateTime> timeAt(const QByteArray &data, qsizetype index)
{
    const QByteArrayView bytes = QByteArrayView(data).sliced(index, localtime::byteCount + 1);
    return localtime::decode(bytes, qint8(bytes.back()));
}

FetchReply startReply(const QByteArray &data, quint8 status)
{
    if (status != FetchReply::success || data.size() < startedSize)
        return {FetchReply::Kind::NotStarted, status};
    const auto start = timeAt(data, startIndex);
    const auto count = qFromLittleEndian<quint32>(data.constData() + countIndex);
    // Without a sample there is no first one, so its time may be anything.
    if (!start && count > 0)
        return {FetchReply::Kind::NotStarted, status};
    return {FetchReply::Kind::Started, status, count, start, {}, data.size() > startedSize};
}

FetchReply endReply(const QByteArray &data, quint8 status)
{
    if (status != FetchReply::success)
        return {FetchReply::Kind::NotSent, status};
    FetchReply reply{FetchReply::Kind::Sent, status};
    if (data.size() >= checksummedSize)
        reply.checksum = qFromLittleEndian<quint32>(data.constData() + checksumIndex);
    return reply;
}

} // namespace

FetchRequest FetchRequest::start(StoredData type, const QDateTime &since)
{
    return {Kind::Start, quint8(type), since};
}

FetchRequest FetchRequest::decode(const QByteArray &data)
{
    const quint8 code = codeAt(data, 0);
    if (code == sendCode && data.size() == 1)
        return send();
    if (code == acknowledgeCode && data.size() == 1)
        return acknowledge();
    if (code != startCode || data.size() != requestSize)
        return {};
    const auto since = timeAt(data, requestTimeIndex);
    return since ? FetchRequest{Kind::Start, codeAt(data, 1), since} : FetchRequest();
}

QByteArray FetchRequest::encode() const
{
    switch (kind) {
    case Kind::Send:
        return QByteArray(1, char(sendCode));
    case Kind::Acknowledge:
        return QByteArray(1, char(acknowledgeCode));
    case Kind::Start:
        break;
    case Kind::Unknown:
        return {};
    }
    QByteArray time = since ? localtime::encode(*since) : QByteArray();
    if (time.isEmpty())
        return {};
    time.back() = 0; // The seconds.
    return QByteArray(1, char(startCode)) + char(type) + time + localtime::encodeOffset(*since);
}

FetchReply FetchReply::decode(const QByteArray &data)
{
    if (data.size() < 2 || codeAt(data, 0) != replyCode)
        return {};
    const quint8 status = codeAt(data, 2);
    switch (codeAt(data, 1)) {
    case startCode:
        return startReply(data, status);
    case sendCode:
        return endReply(data, status);
    case acknowledgeCode:
        return {Kind::Acknowledged, status};
    default:
        return {};
    }
}

QByteArray FetchReply::encode() const
{
    const auto head = [this](quint8 code) { return QByteArray(1, char(replyCode)) + char(code) + char(status); };
    switch (kind) {
    case Kind::Started: {
        const QByteArray time = start ? localtime::encode(*start) + localtime::encodeOffset(*start)
                                      : QByteArray(startedSize - startIndex, 0);
        return head(startCode) + numberBytes(count) + time + QByteArray(isLong ? 1 : 0, 0);
    }
    case Kind::NotStarted:
        return head(startCode);
    case Kind::Sent:
        return head(sendCode) + (checksum ? numberBytes(*checksum) : QByteArray());
    case Kind::NotSent:
        return head(sendCode);
    case Kind::Acknowledged:
        return head(acknowledgeCode);
    case Kind::Unrelated:
        break;
    }
    return {};
}

} // namespace neobeat
