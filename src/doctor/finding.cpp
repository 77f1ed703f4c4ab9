// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/finding.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QRegularExpression>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

/// "BluetoothService" as scripts write it: "bluetooth-service".
template<typename Enum>
QString scriptName(Enum value)
{
    static const QRegularExpression innerCapital(u"(?<=[a-z])(?=[A-Z])"_s);
    const char *name = QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value));
    return QString::fromLatin1(name).replace(innerCapital, u"-"_s).toLower();
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Finding", text);
}

} // namespace

QString Finding::title() const
{
    switch (check) {
    case Check::BluetoothService:
        return translated(QT_TRANSLATE_NOOP("Finding", "Bluetooth service"));
    case Check::BusPermission:
        return translated(QT_TRANSLATE_NOOP("Finding", "Permission"));
    case Check::Adapter:
        return translated(QT_TRANSLATE_NOOP("Finding", "Adapter"));
    case Check::Power:
        return translated(QT_TRANSLATE_NOOP("Finding", "Power"));
    case Check::Blocking:
        return translated(QT_TRANSLATE_NOOP("Finding", "Flight mode"));
    case Check::WatchInRange:
        return translated(QT_TRANSLATE_NOOP("Finding", "Watch in range"));
    case Check::WatchFree:
        return translated(QT_TRANSLATE_NOOP("Finding", "Watch is free"));
    case Check::KeyPresent:
        return translated(QT_TRANSLATE_NOOP("Finding", "Pairing key"));
    case Check::KeyAccepted:
        return translated(QT_TRANSLATE_NOOP("Finding", "Key accepted"));
    case Check::Notifications:
        return translated(QT_TRANSLATE_NOOP("Finding", "Heart-rate values"));
    case Check::TrayHost:
        return translated(QT_TRANSLATE_NOOP("Finding", "Tray"));
    case Check::SecretService:
        return translated(QT_TRANSLATE_NOOP("Finding", "Key store"));
    case Check::Sandbox:
        return translated(QT_TRANSLATE_NOOP("Finding", "Sandbox"));
    }
    return {};
}

QString Finding::nameOf(Check check)
{
    return scriptName(check);
}

QString Finding::nameOf(Verdict verdict)
{
    return scriptName(verdict);
}

QList<Finding::Check> Finding::checks()
{
    const QMetaEnum all = QMetaEnum::fromType<Check>();
    QList<Check> checks;
    for (int row = 0; row < all.keyCount(); ++row)
        checks.append(static_cast<Check>(all.value(row)));
    return checks;
}

Finding Finding::good(Check check, const QString &text)
{
    return {check, Verdict::Good, text, {}};
}

Finding Finding::note(Check check, const QString &text, const QString &fix)
{
    return {check, Verdict::Note, text, fix};
}

Finding Finding::bad(Check check, const QString &text, const QString &fix)
{
    return {check, Verdict::Bad, text, fix};
}

Finding Finding::unknown(Check check, const QString &reason)
{
    return {check, Verdict::Unknown, reason, {}};
}

} // namespace neobeat
