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

/// A value as it may stand in a trace: hex digits, ".." for each byte that is kept back. Only characteristics known
/// to be harmless are shown; of authentication messages what says their kind, never challenge or answer.
QByteArray redacted(const Characteristic &characteristic, const QByteArray &value, Sender sender);

/// Tells the challenges of one link apart without showing them: the first is kept back as "..", the next that differs
/// from the one before as ".1", and so on.
class ChallengeNames
{
public:
    /// redacted() for what the watch notifies.
    QByteArray redacted(const Characteristic &characteristic, const QByteArray &value);

private:
    QByteArray m_last;
    int m_changes = -1;
};

/// The bytes of a redacted value; those kept back are 0, of a challenge its number.
QByteArray bytesOf(const QByteArray &hex);

/// Gives the peripherals of one trace names in place of their addresses.
class PeripheralNames
{
public:
    /// "watch" for the first that is a Neo, or is connected to or waited for; "watch-2" for the next such; "other-1"
    /// and so on for the rest. The same address keeps its name.
    QString nameOf(const QString &address, bool isWatch);

private:
    QHash<QString, QString> m_names;
    int m_watches = 0;
    int m_others = 0;
};

} // namespace neobeat
