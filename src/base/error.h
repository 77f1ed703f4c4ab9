// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QObject>
#include <QString>

namespace neobeat {

/// A failure that the user may get to read: what happened, plus a technical detail that is shown under "Details". The
/// detail never holds a key or an address.
struct Error
{
    Q_GADGET

public:
    enum class Code {
        None, ///< No failure.
        // The computer's side of Bluetooth.
        BluetoothServiceMissing, ///< org.bluez has no owner on the system bus.
        BluetoothAccessDenied, ///< The system bus denies access, or there is no system bus.
        AdapterMissing, ///< bluetoothd runs but has no adapter.
        AdapterOff, ///< There is an adapter and it is powered off.
        AdapterBlocked, ///< rfkill keeps the adapter off.
        AdapterNotReady, ///< The adapter is powered and does not work yet (NotReady), or could not be powered.
        AdapterRemoved, ///< The adapter that carried the link is gone.
        RadioBusy, ///< bluetoothd is busy with another operation on this watch or adapter (InProgress).
        ScanFailed, ///< Discovery could not be started or was interrupted.
        // Reaching the watch.
        WatchNotFound, ///< The scan ended without seeing the watch: asleep, out of range, or held by another central.
        WatchHeld, ///< It disconnected while streaming and has not advertised since: perhaps another central has it.
        WatchForgotten, ///< bluetoothd no longer knows the watch; it has to be discovered again first.
        ConnectFailed, ///< The connection was refused or broke off before it was established.
        ConnectAborted, ///< This computer's controller aborted the connection (le-connection-abort-by-local).
        ConnectTimedOut, ///< The connection was not established in time.
        LinkLost, ///< An established connection ended without a request to disconnect.
        ServicesChanged, ///< The watch withdrew its services while it was connected, as after a firmware update.
        ServicesMissing, ///< The connected peripheral lacks a service that a Neo has.
        DiscoveryTimedOut, ///< The services were not listed in time.
        // Authentication.
        KeyMissing, ///< No key is known for this watch.
        KeyRejected, ///< The watch answered 04 or 08: the key does not fit.
        ChallengeRefused, ///< The watch would not give a challenge.
        ChallengeTimedOut, ///< No challenge came in time.
        VerdictTimedOut, ///< No verdict on our answer came in time.
        UnexpectedAuthReply, ///< A reply that is not part of the protocol.
        CryptoUnavailable, ///< The QCA plugin with AES is missing.
        // Talking to a connected watch.
        ReadFailed, ///< A characteristic could not be read.
        WriteFailed, ///< A characteristic could not be written.
        SubscribeFailed, ///< Notifications could not be turned on or off.
        PairingFailed, ///< The peripheral demands to be paired, and that failed.
        OperationTimedOut, ///< One read, write or subscription got no reply in time.
        QueueFull, ///< Too many operations wait for the watch.
        HeartRateSilent, ///< Measuring was started and no value came in time.
        // Requests to the watch.
        WatchNotConnected, ///< No watch is connected that the request could be sent to.
        FeatureMissing, ///< The connected watch lacks the service that the request needs.
        RequestRefused, ///< The watch answered a request with a status other than success.
        RequestUnanswered, ///< The watch took a request and did not answer it in time.
        TransferDamaged, ///< Stored data of the watch arrived with gaps, or its checksum does not match.
        // The user's command for an event of the watch.
        CommandNotStarted, ///< There is no such program, or it may not be run.
        CommandFailed, ///< It ended with a failure, or took too long.
        // Storing the key.
        KeyStoreMissing, ///< Nothing on this desktop stores secrets, or there is no session bus.
        KeyStoreWithoutKeyring, ///< The key store has no keyring or database that is open or could be opened.
        KeyStoreLocked, ///< The key store is locked, and its password prompt was dismissed.
        KeyStoreDenied, ///< The key store is open, and the user or one of its rules denies access to this key.
        KeyStoreSilent, ///< The key store did not answer in time, or its prompt was not answered.
        KeyStoreUnavailable, ///< Any other failure of the key store; the detail holds the reason it gave.
        KeyNotStored, ///< The key store reported the key as stored, but did not return it.
        KeyNotRemoved, ///< The key store reported the key as removed, but still has it.
        KeyFileUnusable, ///< The file for keys cannot be read or written, is damaged, or others may read it.
        SettingsNotStored, ///< The settings file cannot be written.
        // Storing the history.
        HistoryUnavailable, ///< The history file cannot be opened, read or written, for none of the reasons below.
        HistoryReadOnly, ///< The history file or its folder may not be written.
        HistoryFull, ///< There is no disk space left for the history.
        HistoryLocked, ///< Another program holds the history file.
        HistoryDamaged, ///< The history file is inconsistent.
        HistoryNewer, ///< The history file was made by a newer Neobeat.
        HistoryForeign, ///< The file given as the history is not one, and never was; it is left untouched.
        ClockImpossible, ///< The computer's clock shows a time at which no watch can have sent anything.
        NothingToExport, ///< The selection to export is empty.
        ExportFailed, ///< The exported file could not be written.
        ImportUnreadable, ///< The file to import could not be read, or ends prematurely.
        ImportUnknownFormat, ///< The file to import is of no kind that Neobeat supports.
        ImportEmpty, ///< The file to import is of a known kind and holds no heart rate.
        ImportNeedsWatch, ///< The file to import does not say which watch its values belong to, and none is known.
        ImportNeedsPassword, ///< The archive to import is encrypted, and no password was given.
        ImportWrongPassword, ///< The password does not open the archive to import.
        // A file that the user named.
        FileMissing, ///< There is no file or folder of that name.
        FileIsFolder, ///< It is a folder.
        FileDenied, ///< The user may not read or write it.
        FileNotRegular, ///< It is a pipe, a device or a socket where a file is needed.
        FileTooLarge, ///< It is larger than anything of its kind.
        FileSilent, ///< Reading or writing it did not proceed in time.
        FileFailed, ///< The system could not read it, for another reason.
        FileIsOwn, ///< Neobeat itself depends on it, so it is neither overwritten nor imported.
        // Requests to a running Neobeat.
        NotRunning, ///< There is no running Neobeat to send the request to.
        RecordingRefused, ///< The running Neobeat has nothing to record now, or nothing may be kept.
        // Giving the heart rate to other programs.
        PortTaken, ///< Another program listens at the port that the server was to use.
        AddressUnavailable, ///< This computer has no such address, or the user may not listen at the port.
        PeerMissing, ///< Nothing answers at the address of the other program, or there is no such computer.
        PeerSilent, ///< The other program did not answer in time.
        PeerRefused, ///< The other program rejects the user name or the password, or forbids what was sent.
        PeerUnexpected, ///< What answers there speaks another protocol.
        PeerUntrusted, ///< The other program's certificate is not trusted, or an encrypted connection is impossible.
        PeerTargetMissing, ///< The other program has nothing of the name that the heart rate was to be written to.
        OutputIncomplete, ///< An address, a name or a file of the output is missing or makes no sense.
        SensorUnavailable, ///< The Bluetooth service or the adapter cannot act as a sensor.
        SensorRefused, ///< The Bluetooth adapter has no advertisement left.
        Cancelled, ///< The user cancelled it.
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
