// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QObject>
#include <QString>

namespace neobeat {

/// What one check found, in words; what to do, if there is something to do.
struct Finding
{
    Q_GADGET

public:
    /// What is checked; in the order in which one thing needs the other.
    enum class Check {
        BluetoothService, ///< bluetoothd runs, and which one.
        BusPermission, ///< The system bus lets us talk to it.
        Adapter, ///< There is one.
        Power, ///< It is switched on.
        Blocking, ///< No switch and no flight mode holds it off.
        WatchInRange, ///< The watch is seen, and how well.
        WatchFree, ///< No other central holds it.
        KeyPresent, ///< Its key is kept.
        KeyAccepted, ///< The watch took the key.
        Notifications, ///< Heart-rate values arrive.
        TrayHost, ///< A panel shows tray icons.
        SecretService, ///< Somebody keeps secrets.
        Sandbox, ///< What stands between the program and the computer.
    };
    Q_ENUM(Check)

    /// How the check ended.
    enum class Verdict {
        Good, ///< As it should be.
        Note, ///< Works, but something is worth to know.
        Bad, ///< Keeps the program from its work.
        Unknown, ///< Could not be checked; the text says why.
    };
    Q_ENUM(Verdict)

    Check check = Check::BluetoothService;
    Verdict verdict = Verdict::Unknown;
    QString text; ///< What is, one or two short sentences; without addresses.
    QString fix; ///< What to do, one sentence; empty when there is nothing to do.

    bool operator==(const Finding &other) const = default;

    /// The name of the check for people: "Bluetooth service".
    QString title() const;
    /// The names for scripts: "bluetooth-service", "good".
    static QString nameOf(Check check);
    static QString nameOf(Verdict verdict);
    /// All checks in their order.
    static QList<Check> checks();

    static Finding good(Check check, const QString &text);
    static Finding note(Check check, const QString &text, const QString &fix);
    static Finding bad(Check check, const QString &text, const QString &fix);
    static Finding unknown(Check check, const QString &reason);
};

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::Finding)
