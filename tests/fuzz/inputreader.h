// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <algorithm>

namespace neobeat::fuzz {

/// Takes values from the front of an input; beyond its end everything is zero or empty.
class InputReader
{
public:
    explicit InputReader(QByteArrayView input)
        : m_rest(input)
    {
    }

    bool isAtEnd() const { return m_rest.isEmpty(); }

    quint64 number(qsizetype bytes)
    {
        quint64 number = 0;
        for (const char byte : take(bytes))
            number = number << 8 | static_cast<quint8>(byte);
        return number;
    }

    /// Up to the next line end, which is left out.
    QString line()
    {
        const qsizetype end = m_rest.indexOf('\n');
        const QByteArrayView line = take(end < 0 ? m_rest.size() : end);
        take(1);
        return QString::fromUtf8(line);
    }

    QByteArray rest() { return take(m_rest.size()).toByteArray(); }

private:
    QByteArrayView take(qsizetype bytes)
    {
        const QByteArrayView taken = m_rest.first(std::min(bytes, m_rest.size()));
        m_rest = m_rest.sliced(taken.size());
        return taken;
    }

    QByteArrayView m_rest;
};

} // namespace neobeat::fuzz
