// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QObject>
#include <QString>

namespace neobeat {

/// A failure that a person may get to read: what happened, plus a technical detail that stands under "Details".
/// The detail never holds a key or an address.
struct Error
{
    Q_GADGET

public:
    enum class Code {
        None, ///< No failure.
        // The computer's side of Bluetooth.
        BluetoothServiceMissing, ///< Nobody owns org.bluez on the system bus.
        BluetoothAccessDenied, ///< The system bus refuses to talk, or there is no system bus.
        AdapterMissing, ///< bluetoothd runs but has no adapter.
        AdapterOff, ///< There is an adapter and it is powered off.
        AdapterBlocked, ///< rfkill holds the adapter off.
        AdapterNotReady, ///< The adapter is powered and does not work yet (NotReady), or would not take power.
        AdapterRemoved, ///< The adapter that carried the link is gone.
        RadioBusy, ///< bluetoothd is at something else with this watch or adapter (InProgress).
        ScanFailed, ///< Discovery could not be started or broke off.
        // Reaching the watch.
        WatchNotFound, ///< The scan ended without seeing the watch: asleep, out of range, or held by another central.
        WatchHeld, ///< It went in the midst of values and hides since then: perhaps another central holds it.
        WatchForgotten, ///< bluetoothd no longer knows the watch; it has to be seen again first.
        ConnectFailed, ///< The connection was refused or broke off before it stood.
        ConnectAborted, ///< This computer's controller gave the connection up (le-connection-abort-by-local).
        ConnectTimedOut, ///< The connection did not stand in time.
        LinkLost, ///< A standing connection ended without being asked to.
        ServicesChanged, ///< The watch withdrew its services while it was connected, as after an update.
        ServicesMissing, ///< The connected peripheral lacks a service that a Neo has.
        DiscoveryTimedOut, ///< The services were not listed in time.
        // Proving the key.
        KeyMissing, ///< No key is known for this watch.
        KeyRejected, ///< The watch answered 04 or 08: the key does not fit.
        ChallengeRefused, ///< The watch would not give a challenge.
        ChallengeTimedOut, ///< No challenge came in time.
        VerdictTimedOut, ///< No verdict on our answer came in time.
        UnexpectedAuthReply, ///< A reply that the protocol does not know.
        CryptoUnavailable, ///< The QCA plugin with AES is missing.
        // Talking to a connected watch.
        ReadFailed, ///< A characteristic could not be read.
        WriteFailed, ///< A characteristic could not be written.
        SubscribeFailed, ///< Notifications could not be turned on or off.
        OperationTimedOut, ///< One read, write or subscription got no reply in time.
        QueueFull, ///< Too many operations wait for the watch.
        HeartRateSilent, ///< Measuring was started and no value came in time.
        // Keeping the key.
        KeyStoreMissing, ///< Nothing on this desktop keeps secrets, or there is no session bus.
        KeyStoreWithoutKeyring, ///< The key store has no keyring or database that is open or could be opened.
        KeyStoreLocked, ///< The key store is locked, and its question for the password was dismissed.
        KeyStoreDenied, ///< The key store is open, and the user or a rule of it refuses this key.
        KeyStoreSilent, ///< The key store did not answer in time, or its question was not answered.
        KeyStoreUnavailable, ///< Any other failure of the key store; the detail has its own reason.
        KeyNotStored, ///< The key store called the key stored, and did not give it back.
        KeyNotRemoved, ///< The key store called the key removed, and still has it.
        KeyFileUnusable, ///< The file for keys cannot be read or written, is damaged, or others may read it.
        SettingsNotStored, ///< The file of the settings cannot be written.
        // Keeping the history.
        HistoryUnavailable, ///< The history file cannot be opened, read or written, for none of the reasons below.
        HistoryReadOnly, ///< The history file or its folder may not be written.
        HistoryFull, ///< There is no room left for the history.
        HistoryLocked, ///< Another program holds the history file.
        HistoryDamaged, ///< The history file does not hold together.
        HistoryNewer, ///< The history file was made by a newer Neobeat.
        HistoryForeign, ///< The file that was named as the history is none, and never was; it is left as it is.
        ClockImpossible, ///< The computer's clock shows a time at which no watch can have said anything.
        NothingToExport, ///< What was to be exported holds nothing.
        ExportFailed, ///< The exported file could not be written.
        ImportUnreadable, ///< The file to import could not be read, or breaks off in the midst of it.
        ImportUnknownFormat, ///< The file to import is of no kind that Neobeat knows.
        ImportEmpty, ///< The file to import is of a known kind and holds no heart rate.
        ImportNeedsWatch, ///< The file to import does not say which watch its values belong to, and none is known.
        // A file that somebody named.
        FileMissing, ///< There is no file or folder of that name.
        FileIsFolder, ///< It is a folder.
        FileDenied, ///< The user may not read or write it.
        FileNotRegular, ///< It is a pipe, a device or a socket where a file is needed.
        FileTooLarge, ///< It is larger than anything of its kind.
        FileSilent, ///< It did not give or take anything in time.
        FileFailed, ///< The system could not read it, for another reason.
        FileIsOwn, ///< Neobeat lives on it, so it is neither written over nor imported.
        // Asking a Neobeat that runs.
        NotRunning, ///< No Neobeat runs that could be asked.
        RecordingRefused, ///< The Neobeat that runs has nothing to record now, or nothing shall be kept.
        Cancelled, ///< The user ended it.
    };
    Q_ENUM(Code)

    Code code = Code::None;
    QString detail; ///< Technical, English, for the report; may be empty.

    explicit operator bool() const { return code != Code::None; }
    bool operator==(const Error &other) const = default;

    /// The enumerator's name, for logs and the command line ("KeyRejected").
    QString name() const;
};

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::Error)
