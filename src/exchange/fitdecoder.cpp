// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fitdecoder.h"

#include "exchange/fitencoder.h"

#include <QtEndian>

#include <algorithm>

namespace neobeat {

namespace {

constexpr int shortHeaderSize = 12;
constexpr quint8 compressedFlag = 0x80;
constexpr quint8 definitionFlag = 0x40;
constexpr quint8 developerFlag = 0x20;
constexpr quint8 timeField = 253;

// Bytes of a value of a base type, whose low five bits are its number; 0 for a type that does not exist.
int widthOfType(quint8 type)
{
    constexpr std::array<quint8, 17> widths{1, 1, 1, 2, 2, 4, 4, 1, 4, 8, 1, 2, 4, 1, 8, 8, 8};
    const std::size_t number = type & 0x1f;
    return number < widths.size() ? widths.at(number) : 0;
}

// The types of whole numbers that cannot be negative, and their value for "not known".
std::optional<quint32> unknownOf(quint8 type)
{
    switch (type & 0x1f) {
    case 0x00: // enum
    case 0x02: // uint8
    case 0x0d: // byte
        return 0xff;
    case 0x04: // uint16
        return 0xffff;
    case 0x06: // uint32
        return 0xffffffff;
    case 0x0a: // those with z: 0 is not known
    case 0x0b:
    case 0x0c:
        return 0;
    default:
        return {};
    }
}

template<typename Number>
Number fitNumber(const char *bytes, bool isBigEndian)
{
    return isBigEndian ? qFromBigEndian<Number>(bytes) : qFromLittleEndian<Number>(bytes);
}

} // namespace

const FitMessage::Field *FitMessage::find(quint8 field) const
{
    for (const Field &candidate : *m_fields) {
        if (candidate.number == field)
            return &candidate;
    }
    return nullptr;
}

int FitMessage::count(quint8 field) const
{
    const Field *found = find(field);
    return found ? found->count : 0;
}

std::optional<quint32> FitMessage::number(quint8 field, int index) const
{
    const Field *found = find(field);
    if (!found || index >= found->count)
        return {};
    const auto unknown = unknownOf(found->type);
    if (!unknown)
        return {};
    const char *at = m_data + found->offset + index * found->width;
    quint32 value = 0;
    if (found->width == 1)
        value = static_cast<quint8>(*at);
    else if (found->width == 2)
        value = fitNumber<quint16>(at, m_isBigEndian);
    else
        value = fitNumber<quint32>(at, m_isBigEndian);
    return value == *unknown ? std::nullopt : std::optional(value);
}

QByteArrayView FitMessage::bytes(quint8 field) const
{
    const Field *found = find(field);
    return found ? QByteArrayView(m_data + found->offset, found->size) : QByteArrayView();
}

bool FitDecoder::recognises(QByteArrayView begin)
{
    return begin.size() >= shortHeaderSize && quint8(begin[0]) >= shortHeaderSize && begin.sliced(8).startsWith(".FIT");
}

FitDecoder::Outcome FitDecoder::damaged(const char *problem)
{
    m_problem = QStringLiteral("byte %1: %2").arg(position()).arg(QLatin1StringView(problem));
    return Outcome::Damaged;
}

const char *FitDecoder::take(int size)
{
    if (m_left >= 0 && m_left < size)
        return nullptr;
    const char *bytes = m_input.take(size);
    if (!bytes)
        return nullptr;
    m_crc = fitCrc(m_crc, {bytes, std::size_t(size)});
    m_left -= m_left >= 0 ? size : 0;
    return bytes;
}

FitDecoder::Outcome FitDecoder::next()
{
    for (;;) {
        if (m_fileNumber == 0 || m_left == 0) {
            if (m_hasSum) {
                const Outcome outcome = endFile();
                if (outcome != Outcome::Message)
                    return outcome;
            }
            if (m_fileNumber > 0 && m_input.atEnd())
                return Outcome::End;
            if (beginFile() == Outcome::Damaged)
                return Outcome::Damaged;
        }
        const char *header = take(1);
        if (!header)
            return m_left < 0 ? Outcome::End : damaged("the file ends before its messages do");
        const auto kind = quint8(*header);
        const bool isDefinition = !(kind & compressedFlag) && kind & definitionFlag;
        if (isDefinition) {
            if (define(kind) == Outcome::Damaged)
                return Outcome::Damaged;
            continue;
        }
        if (kind & compressedFlag)
            return readMessage((kind >> 5) & 0x3, kind & 0x1f);
        return readMessage(kind & 0xf, {});
    }
}

// Header: its size, two versions, the size of the messages, ".FIT", and in newer files its checksum.
FitDecoder::Outcome FitDecoder::beginFile()
{
    m_left = -1;
    m_crc = 0;
    const char *begin = take(shortHeaderSize);
    if (!begin || QByteArrayView(begin + 8, 4) != ".FIT")
        return damaged(m_fileNumber > 0 ? "something follows the file that is none" : "no FIT header");
    const int headerSize = quint8(begin[0]);
    const auto size = qFromLittleEndian<quint32>(begin + 4);
    if (headerSize < shortHeaderSize || (headerSize > shortHeaderSize && !take(headerSize - shortHeaderSize)))
        return damaged("the header is incomplete");
    // A device that was switched off too early did not come to write the size.
    m_left = size == 0 ? -1 : qint64(size);
    m_hasSum = size != 0;
    m_definitions = {};
    m_lastTime.reset();
    ++m_fileNumber;
    return Outcome::Message;
}

// The checksum covers the header too; one of 0 was not calculated.
FitDecoder::Outcome FitDecoder::endFile()
{
    m_hasSum = false;
    const char *sum = m_input.take(sizeof(quint16));
    if (!sum)
        return damaged("the checksum is missing");
    const auto stored = qFromLittleEndian<quint16>(sum);
    if (stored == m_crc || stored == 0)
        return Outcome::Message;
    damaged("the checksum does not match, so some values may be wrong");
    return Outcome::WrongSum;
}

// Reserved byte, byte order, number of the message, number of its fields, the fields; the same for developers' fields.
FitDecoder::Outcome FitDecoder::define(quint8 header)
{
    Definition &definition = m_definitions.at(header & 0xf);
    definition = {};
    const char *begin = take(5);
    if (!begin)
        return damaged("the file ends in a definition");
    definition.isBigEndian = begin[1] != 0;
    definition.number = fitNumber<quint16>(begin + 2, definition.isBigEndian);
    if (!takeFields(definition, quint8(begin[4]), false))
        return damaged("the file ends in a definition");
    if (header & developerFlag) {
        const char *count = take(1);
        if (!count || !takeFields(definition, quint8(*count), true))
            return damaged("the file ends in a definition");
    }
    definition.isKnown = true;
    return Outcome::Message;
}

bool FitDecoder::takeFields(Definition &definition, int count, bool areOfDevelopers)
{
    constexpr int fieldSize = 3;
    const char *at = take(count * fieldSize);
    if (!at)
        return false;
    for (int i = 0; i < count; ++i, at += fieldSize) {
        FitMessage::Field field{quint8(at[0]), quint8(at[2]), 1, 0, definition.size, quint8(at[1])};
        definition.size += field.size;
        field.width = widthOfType(field.type);
        if (areOfDevelopers)
            continue;
        // A size that does not fit the type makes the values unreadable, not the message.
        const bool fits = field.width > 0 && field.size % field.width == 0;
        field.count = fits ? field.size / field.width : 0;
        definition.fields.push_back(field);
    }
    return true;
}

FitDecoder::Outcome FitDecoder::readMessage(quint8 local, std::optional<quint8> timeOffset)
{
    const Definition &definition = m_definitions.at(local);
    if (!definition.isKnown)
        return damaged("a message that no definition describes");
    const char *data = take(definition.size);
    if (!data)
        return damaged("the file ends in a message");
    m_message.m_number = definition.number;
    m_message.m_isBigEndian = definition.isBigEndian;
    m_message.m_fields = &definition.fields;
    m_message.m_data = data;
    readTime(timeOffset);
    return Outcome::Message;
}

// A compressed time is the low five bits of one that is less than 32 s after the latest.
void FitDecoder::readTime(std::optional<quint8> timeOffset)
{
    constexpr quint32 low = 0x1f;
    if (timeOffset) {
        if (m_lastTime)
            *m_lastTime += (*timeOffset - *m_lastTime) & low;
        m_message.m_time = m_lastTime;
        return;
    }
    m_message.m_time = m_message.number(timeField);
    if (m_message.m_time)
        m_lastTime = m_message.m_time;
}

} // namespace neobeat
