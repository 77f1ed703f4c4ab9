// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fitencoder.h"

#include <QtEndian>

#include <limits>

namespace neobeat {

namespace {

constexpr int headerSize = 14;
constexpr char protocolVersion = 0x10; // 1.0: no field here needs more
constexpr quint16 profileVersion = 2132; // 21.32
constexpr char definitionBit = 0x40;

template<typename Number>
void append(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

int widthOf(FitType type)
{
    switch (type) {
    case FitType::Enum:
    case FitType::UInt8:
    case FitType::String:
        break;
    case FitType::UInt16:
        return 2;
    case FitType::UInt32:
        return 4;
    }
    return 1;
}

QByteArray header(quint32 size)
{
    QByteArray bytes;
    bytes += char(headerSize);
    bytes += protocolVersion;
    append(bytes, profileVersion);
    append(bytes, size);
    bytes += ".FIT";
    append(bytes, fitCrc(0, bytes));
    return bytes;
}

} // namespace

quint16 fitCrc(quint16 crc, std::span<const char> bytes)
{
    constexpr std::array<quint16, 16> table{0x0000, 0xcc01, 0xd801, 0x1400, 0xf001, 0x3c00, 0x2800, 0xe401,
                                            0xa001, 0x6c00, 0x7800, 0xb401, 0x5000, 0x9c01, 0x8801, 0x4400};
    for (const char character : bytes) {
        const auto byte = static_cast<unsigned char>(character);
        crc = quint16((crc >> 4) ^ table[crc & 0xf] ^ table[byte & 0xf]);
        crc = quint16((crc >> 4) ^ table[crc & 0xf] ^ table[byte >> 4]);
    }
    return crc;
}

FitEncoder::FitEncoder(QIODevice &device)
    : m_device(device)
    , m_output(device)
{
}

void FitEncoder::begin()
{
    m_output.bytes() += header(0);
    m_output.flush();
}

void FitEncoder::define(quint8 local, quint16 message, std::span<const FitField> fields)
{
    QByteArray &bytes = m_output.bytes();
    bytes += char(definitionBit | local);
    bytes += '\0'; // reserved
    bytes += '\0'; // little-endian
    append(bytes, message);
    bytes += char(fields.size());
    m_widths.at(local).clear();
    for (const FitField &field : fields) {
        const int width = widthOf(field.type);
        bytes += char(field.number);
        bytes += char(width * field.count);
        bytes += char(field.type);
        m_widths.at(local).insert(m_widths.at(local).end(), field.count, width);
    }
}

void FitEncoder::write(quint8 local, std::span<const quint32> values)
{
    const std::vector<int> &widths = m_widths.at(local);
    if (values.size() != widths.size()) {
        m_hasFailed = true;
        return;
    }
    m_output.bytes() += char(local);
    auto width = widths.begin();
    for (const quint32 value : values) {
        const quint32 little = qToLittleEndian(value);
        m_output.bytes().append(reinterpret_cast<const char *>(&little), *width++);
    }
    settle();
}

// The buffer flushes itself when it is full, so its bytes are added to the checksum before.
void FitEncoder::settle()
{
    const QByteArray &bytes = m_output.bytes();
    m_crc = fitCrc(m_crc, {bytes.constData() + m_summed, std::size_t(bytes.size() - m_summed)});
    m_size += bytes.size() - m_summed;
    m_summed = bytes.size();
    m_output.settle();
    m_summed = m_output.bytes().size();
}

void FitEncoder::end()
{
    settle();
    // The checksum also covers the header, which changes nothing: a header with its own checksum in it has checksum 0.
    append(m_output.bytes(), m_crc);
    m_output.flush();
    m_hasFailed = hasFailed() || m_size > std::numeric_limits<quint32>::max() || !m_device.seek(0);
    m_output.bytes() += header(quint32(m_size));
    m_output.flush();
}

} // namespace neobeat
