// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace neobeat::fuzz {

/// Makes new inputs from old ones; the same seed makes the same inputs everywhere.
class Mutator
{
public:
    Mutator(const QList<QByteArray> &samples, quint32 seed);

    /// One of the samples with up to four changes.
    QByteArray next();

private:
    qsizetype below(qsizetype bound);
    const QByteArray &sample();
    void change(QByteArray &bytes);

    const QList<QByteArray> m_samples;
    quint32 m_state;
};

} // namespace neobeat::fuzz
