// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/outputbuffer.h"

#include <QIODevice>

#include <array>
#include <initializer_list>
#include <span>
#include <vector>

namespace neobeat {

/// The types that a FIT field may have here; the numbers are part of the format.
enum class FitType : quint8 { Enum = 0x00, UInt8 = 0x02, String = 0x07, UInt16 = 0x84, UInt32 = 0x86 };

/// One field of a FIT message: its number in the profile, its type, and the number of values it has, 1 … 255 bytes in
/// all. Those of a string are its bytes in UTF-8, of which the last is 0.
struct FitField
{
    quint8 number = 0;
    FitType type = FitType::Enum;
    quint8 count = 1;
};

/// The value for "not known" in a field of any type here.
constexpr quint32 fitUnknown = 0xffffffff;

/// The CRC-16 of FIT files (reflected polynomial 0xA001, from 0), continued over more bytes.
quint16 fitCrc(quint16 crc, std::span<const char> bytes);

/// Writes the bytes of a FIT file: header, definitions, messages, checksum. The meaning of the messages is up to the
/// caller.
class FitEncoder
{
public:
    /// The device is open, can seek, and outlives this.
    explicit FitEncoder(QIODevice &device);

    /// Reserves space for the header; comes first.
    void begin();
    /// Defines the fields of messages with a local number, 0 … 15, from here on.
    void define(quint8 local, quint16 message, std::span<const FitField> fields);
    void define(quint8 local, quint16 message, std::initializer_list<FitField> fields)
    {
        define(local, message, std::span(fields.begin(), fields.size()));
    }
    /// Writes a message: as many values as the fields of its definition have, each truncated to the width of its type.
    void write(quint8 local, std::span<const quint32> values);
    void write(quint8 local, std::initializer_list<quint32> values)
    {
        write(local, std::span(values.begin(), values.size()));
    }
    /// Writes the checksum, then the header; comes last.
    void end();

    bool hasFailed() const { return m_hasFailed || m_output.hasFailed(); }

private:
    void settle();

    QIODevice &m_device;
    OutputBuffer m_output;
    std::array<std::vector<int>, 16> m_widths; ///< Of the values of each local message.
    qint64 m_size = 0; ///< Bytes between header and checksum, as far as they are included in m_crc.
    qsizetype m_summed = 0; ///< Bytes of the buffer that are already included in m_crc.
    quint16 m_crc = 0;
    bool m_hasFailed = false;
};

} // namespace neobeat
