// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QtDebug>

/// Reproducible random input: the seed is printed, and the environment variable NEOBEAT_TEST_SEED sets it.
class SeededRandom
{
public:
    SeededRandom()
    {
        bool isSet = false;
        const auto wanted = static_cast<quint32>(qEnvironmentVariableIntValue("NEOBEAT_TEST_SEED", &isSet));
        const quint32 seed = isSet ? wanted : QRandomGenerator::global()->bounded(1'000'000'000u);
        m_generator.seed(seed);
        qInfo("NEOBEAT_TEST_SEED=%d repeats this run", static_cast<int>(seed));
    }

    /// From 0 to one less than the bound.
    int below(int bound) { return m_generator.bounded(bound); }
    bool coin() { return below(2) == 1; }
    quint16 word() { return static_cast<quint16>(below(0x10000)); }

    QByteArray bytes(qsizetype count)
    {
        QByteArray bytes(count, '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(below(0x100));
        return bytes;
    }

private:
    QRandomGenerator m_generator;
};
