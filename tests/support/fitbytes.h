// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fitencoder.h"

#include <QByteArray>
#include <QtEndian>

#include <initializer_list>
#include <vector>

namespace neobeat::test {

/// Makes FIT files of forms that our own writer never chooses.
class FitBytes
{
public:
    struct Field
    {
        quint8 number;
        quint8 size;
        quint8 type;
    };

    explicit FitBytes(bool isBigEndian = false)
        : m_isBigEndian(isBigEndian)
    {
    }

    FitBytes &define(quint8 local, quint16 message, std::initializer_list<Field> fields,
                     std::initializer_list<Field> developers = {})
    {
        m_bytes += char(0x40 | local | (developers.size() > 0 ? 0x20 : 0));
        m_bytes += '\0';
        m_bytes += m_isBigEndian ? '\1' : '\0';
        number(message, 2);
        addFields(fields);
        if (developers.size() > 0)
            addFields(developers);
        return *this;
    }
    /// Begins a message with a whole header.
    FitBytes &message(quint8 local)
    {
        m_bytes += char(local);
        return *this;
    }
    /// Begins one with a compressed time.
    FitBytes &compressed(quint8 local, quint8 offset)
    {
        m_bytes += char(0x80 | local << 5 | offset);
        return *this;
    }
    FitBytes &number(quint32 value, int width)
    {
        for (int i = 0; i < width; ++i)
            m_bytes += char(value >> 8 * (m_isBigEndian ? width - 1 - i : i));
        return *this;
    }
    FitBytes &raw(const QByteArray &bytes)
    {
        m_bytes += bytes;
        return *this;
    }

    /// The file with header and checksum; a claimed size other than the true one as from a device that was cut off.
    QByteArray file(qint64 claimedSize = -1) const
    {
        QByteArray file("\x0e\x20\x54\x08", 4);
        char size[4];
        qToLittleEndian(quint32(claimedSize < 0 ? m_bytes.size() : claimedSize), size);
        file += QByteArray(size, 4) + ".FIT";
        file += sum(file);
        file += m_bytes;
        return file + sum(file);
    }

private:
    void addFields(std::initializer_list<Field> fields)
    {
        m_bytes += char(fields.size());
        for (const Field &field : fields)
            m_bytes.append(char(field.number)).append(char(field.size)).append(char(field.type));
    }
    static QByteArray sum(const QByteArray &bytes)
    {
        char sum[2];
        qToLittleEndian(fitCrc(0, bytes), sum);
        return QByteArray(sum, 2);
    }

    bool m_isBigEndian;
    QByteArray m_bytes;
};

} // namespace neobeat::test
