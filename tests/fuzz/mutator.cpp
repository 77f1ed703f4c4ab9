// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutator.h"

namespace neobeat::fuzz {

Mutator::Mutator(const QList<QByteArray> &samples, quint32 seed)
    : m_samples(samples)
    , m_state(seed == 0 ? 1 : seed) // xorshift stays at 0 for ever
{
}

QByteArray Mutator::next()
{
    QByteArray bytes = sample();
    for (qsizetype changes = below(4); changes >= 0; --changes)
        change(bytes);
    return bytes;
}

qsizetype Mutator::below(qsizetype bound)
{
    m_state ^= m_state << 13;
    m_state ^= m_state >> 17;
    m_state ^= m_state << 5;
    return bound > 0 ? qsizetype(m_state) % bound : 0;
}

const QByteArray &Mutator::sample()
{
    return m_samples.at(below(m_samples.size()));
}

void Mutator::change(QByteArray &bytes)
{
    enum Kind { Flip, Replace, Insert, Remove, Splice, Truncate, KindCount };
    const qsizetype place = below(bytes.size());
    switch (static_cast<Kind>(below(KindCount))) {
    case Flip:
        if (!bytes.isEmpty())
            bytes[place] = static_cast<char>(bytes[place] ^ (1 << below(8)));
        break;
    case Replace:
        if (!bytes.isEmpty())
            bytes[place] = static_cast<char>(below(0x100));
        break;
    case Insert:
        bytes.insert(place, 1 + below(4), static_cast<char>(below(0x100)));
        break;
    case Remove:
        bytes.remove(place, 1 + below(8));
        break;
    case Splice: {
        const QByteArray &other = sample();
        bytes = bytes.first(place) + other.sliced(below(other.size()));
        break;
    }
    case Truncate:
        bytes.truncate(place);
        break;
    case KindCount:
        break;
    }
}

} // namespace neobeat::fuzz
