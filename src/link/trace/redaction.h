// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/advertisement.h"
#include "link/characteristic.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace neobeat {

/// Who sent a value.
enum class Sender {
    Program, ///< It was written.
    Watch, ///< It was read or notified.
};

/// A value as it may appear in a trace: hex digits, ".." for each redacted byte. Only characteristics known to be
/// harmless are shown; of authentication messages only the bytes for their kind, never the challenge or the answer.
QByteArray redacted(const Characteristic &characteristic, const QByteArray &value, Sender sender);

/// Distinguishes the challenges of one link without showing them: the bytes of the first become "..", those of the next
/// that differs from the one before ".1", and so on up to ".9".
class ChallengeNames
{
public:
    /// redacted() for what the watch notifies.
    QByteArray redacted(const Characteristic &characteristic, const QByteArray &value);

private:
    QByteArray m_last;
    int m_changes = -1;
};

/// The bytes of a redacted value; redacted bytes are 0, those of a later challenge its number.
QByteArray bytesOf(const QByteArray &hex);

/// Gives the peripherals of one trace names in place of their addresses.
class PeripheralNames
{
public:
    /// "watch" for the first that is a Neo, is connected to or is waited for; "watch-2" for the next such; "other-1"
    /// and so on for the rest. The same address keeps its name.
    QString nameOf(const QString &address, bool isWatch);

private:
    QHash<QString, QString> m_names;
    int m_watches = 0;
    int m_others = 0;
};

} // namespace neobeat
