// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QObject>
#include <QString>

namespace neobeat {

/// The result of one check, in words, and what to do about it, if anything.
struct Finding
{
    Q_GADGET

public:
    /// The checks, in the order in which they depend on each other.
    enum class Check {
        BluetoothService, ///< bluetoothd runs, and which one.
        BusPermission, ///< The system bus allows access to it.
        Adapter, ///< There is one.
        Power, ///< It is switched on.
        Blocking, ///< It is not blocked by a switch or airplane mode.
        WatchInRange, ///< The watch is seen, and with which signal.
        WatchFree, ///< No other central is connected to it.
        KeyPresent, ///< Its key is stored.
        KeyAccepted, ///< The watch accepted the key.
        Notifications, ///< Heart-rate values arrive.
        TrayHost, ///< A panel shows tray icons.
        SecretService, ///< A key store is available.
        Sandbox, ///< The sandbox around the program.
    };
    Q_ENUM(Check)

    /// Result of the check.
    enum class Verdict {
        Good, ///< As it should be.
        Note, ///< Works, but there is something worth knowing.
        Bad, ///< Prevents the program from working.
        Unknown, ///< Could not be checked; the text says why.
    };
    Q_ENUM(Verdict)

    Check check = Check::BluetoothService;
    Verdict verdict = Verdict::Unknown;
    QString text; ///< The state, one or two short sentences; without addresses.
    QString fix; ///< What to do, one sentence; empty when there is nothing to do.

    bool operator==(const Finding &other) const = default;

    /// The displayed name of the check: "Bluetooth service".
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
