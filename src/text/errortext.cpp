// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortext.h"

#include "base/outsidetext.h"

#include <QCoreApplication>

#include <array>

namespace neobeat {

namespace {

using Action = ErrorText::Action;

/// One row of the table; the texts are translation keys.
struct Entry
{
    Error::Code code;
    Action action;
    const char *title;
    const char *cause;
    const char *advice;
};

constexpr const char *context = "ErrorText";

#define TEXT(text) QT_TRANSLATE_NOOP("ErrorText", text)
constexpr std::array entries{
    Entry{Error::Code::BluetoothServiceMissing, Action::CheckBluetooth,
          TEXT("Bluetooth is not running on this computer."),
          TEXT("The system's Bluetooth service, bluetoothd, is not installed or not started."),
          TEXT("Install BlueZ, start the service \"bluetooth\", then check again.")},
    Entry{Error::Code::BluetoothAccessDenied, Action::CheckBluetooth, TEXT("This program may not use Bluetooth."),
          TEXT("The system has no Bluetooth service that answers, or a sandbox or a rule of the system is in between."),
          TEXT("Install and start Bluetooth (BlueZ), in a sandbox allow access to it, then check again.")},
    Entry{Error::Code::AdapterMissing, Action::CheckBluetooth, TEXT("This computer has no Bluetooth adapter."),
          TEXT("No adapter is built in or plugged in, or its driver is missing."),
          TEXT("Plug in a Bluetooth adapter, then check again.")},
    Entry{Error::Code::AdapterOff, Action::CheckBluetooth, TEXT("Bluetooth is switched off."),
          TEXT("The adapter is there but has no power."),
          TEXT("Switch Bluetooth on in the system settings, then check again.")},
    Entry{Error::Code::AdapterBlocked, Action::CheckBluetooth, TEXT("Bluetooth is blocked."),
          TEXT("Flight mode or a switch on the computer holds the adapter off."),
          TEXT("End flight mode or run \"rfkill unblock bluetooth\", then check again.")},
    Entry{Error::Code::AdapterNotReady, Action::CheckBluetooth, TEXT("The Bluetooth adapter does not work yet."),
          TEXT("It was just switched on or plugged in, or it does not take power."),
          TEXT("Wait a few seconds, then check again; if it stays so, unplug it or restart the computer.")},
    Entry{Error::Code::AdapterRemoved, Action::CheckBluetooth, TEXT("The Bluetooth adapter was removed."),
          TEXT("It was unplugged, or the computer put it to sleep."),
          TEXT("Plug it in again; any other adapter will do as well.")},
    Entry{Error::Code::RadioBusy, Action::Retry, TEXT("Bluetooth is busy with something else."),
          TEXT("Another program on this computer is connecting or searching at this moment."),
          TEXT("Wait a few seconds, then try again.")},
    Entry{Error::Code::ScanFailed, Action::Scan, TEXT("The search for watches broke off."),
          TEXT("The adapter was switched off or another program keeps it busy."),
          TEXT("Check that Bluetooth is on, then scan again.")},
    Entry{Error::Code::WatchNotFound, Action::Retry, TEXT("The watch is not in range."),
          TEXT("Usually it is connected to a phone, which hides it, or it is too far away."),
          TEXT("Switch off Bluetooth on the phone, bring the watch close, then try again.")},
    Entry{Error::Code::WatchHeld, Action::Retry, TEXT("The watch went away all at once."),
          TEXT("So it looks when a phone takes it, but also when it leaves the range quickly."),
          TEXT("Switch off Bluetooth on the phone, bring the watch close, then try again.")},
    Entry{Error::Code::WatchForgotten, Action::Retry, TEXT("The computer has lost sight of the watch."),
          TEXT("The Bluetooth service forgets a watch that was away for a while."),
          TEXT("Bring the watch close, then try again; Neobeat searches for it first.")},
    Entry{Error::Code::ConnectFailed, Action::Retry, TEXT("The connection to the watch broke off."),
          TEXT("Usually the watch is connected to a phone or at the edge of its range."),
          TEXT("Switch off Bluetooth on the phone, bring the watch close, then try again.")},
    Entry{Error::Code::ConnectAborted, Action::Retry, TEXT("This computer gave the connection up."),
          TEXT("Its Bluetooth adapter broke off before the watch had answered, which happens with a weak signal."),
          TEXT("Bring the watch close, then try again.")},
    Entry{Error::Code::ConnectTimedOut, Action::Retry, TEXT("The watch did not take the connection in time."),
          TEXT("Usually it is connected to a phone or at the edge of its range."),
          TEXT("Switch off Bluetooth on the phone, bring the watch close, then try again.")},
    Entry{Error::Code::LinkLost, Action::Retry, TEXT("The connection to the watch was lost."),
          TEXT("Usually the watch went out of range or its battery is empty."),
          TEXT("Bring the watch close, then connect again.")},
    Entry{Error::Code::ServicesChanged, Action::Retry, TEXT("The watch has changed what it offers."),
          TEXT("It restarted or was updated while it was connected."), TEXT("Connect again.")},
    Entry{Error::Code::ServicesMissing, Action::Scan, TEXT("This watch cannot be used."),
          TEXT("It lacks a service that an Amazfit Neo has, so it is another model or did not answer completely."),
          TEXT("Scan again and choose your Amazfit Neo.")},
    Entry{Error::Code::DiscoveryTimedOut, Action::Retry, TEXT("The watch did not list its services in time."),
          TEXT("Usually it is at the edge of its range."), TEXT("Bring the watch close, then try again.")},
    Entry{Error::Code::KeyMissing, Action::EnterKey, TEXT("There is no key for this watch."),
          TEXT("It was not saved, or it was removed."), TEXT("Enter the pairing key.")},
    Entry{Error::Code::KeyRejected, Action::EnterKey, TEXT("The watch did not accept this key."),
          TEXT("The key belongs to another watch, or the watch was paired anew since the key was made."),
          TEXT("Get the current key from the vendor account and enter it.")},
    Entry{Error::Code::ChallengeRefused, Action::Retry, TEXT("The watch did not want to check the key."),
          TEXT("It may be busy with a phone or with an update."),
          TEXT("Wait until the watch shows the time again, then try again.")},
    Entry{Error::Code::ChallengeTimedOut, Action::Retry, TEXT("The watch did not ask for the key in time."),
          TEXT("It took the connection and then stayed silent, which a weak signal can cause."),
          TEXT("Bring the watch close, then try again.")},
    Entry{Error::Code::VerdictTimedOut, Action::Retry, TEXT("The watch did not say whether the key fits."),
          TEXT("It stayed silent after our answer, which a weak signal can cause."),
          TEXT("Bring the watch close, then try again.")},
    Entry{Error::Code::UnexpectedAuthReply, Action::Retry, TEXT("The watch answered in an unknown way."),
          TEXT("Its firmware may be one that this program does not know."),
          TEXT("Try again; if it stays so, report the text under \"Details\".")},
    Entry{Error::Code::CryptoUnavailable, Action::None, TEXT("This computer cannot prove the key."),
          TEXT("The OpenSSL plugin of QCA is not installed."),
          TEXT("Install the plugin, then start the program again.")},
    Entry{Error::Code::ReadFailed, Action::Retry, TEXT("A value of the watch could not be read."),
          TEXT("The watch refused it or the signal is weak."), TEXT("Bring the watch close, then try again.")},
    Entry{Error::Code::WriteFailed, Action::Retry, TEXT("The watch did not take a command."),
          TEXT("The watch refused it or the signal is weak."), TEXT("Bring the watch close, then try again.")},
    Entry{Error::Code::SubscribeFailed, Action::Retry, TEXT("The watch does not send its values."),
          TEXT("It refused to turn notifications on or off."), TEXT("Disconnect, then connect again.")},
    Entry{Error::Code::OperationTimedOut, Action::Retry, TEXT("The watch did not answer in time."),
          TEXT("Usually it is at the edge of its range."), TEXT("Bring the watch close, then try again.")},
    Entry{Error::Code::QueueFull, Action::Retry, TEXT("Too much is waiting for the watch."),
          TEXT("It answers more slowly than it is asked."), TEXT("Let it rest for a few seconds, then try again.")},
    Entry{Error::Code::HeartRateSilent, Action::Retry, TEXT("The watch sends no heart rate."),
          TEXT("Usually it sits too loosely on the wrist, or it is not worn."),
          TEXT("Tighten the strap a little, then start again.")},
    Entry{Error::Code::KeyStoreMissing, Action::Retry, TEXT("This desktop has no key store."),
          TEXT("Neither GNOME Keyring nor KWallet nor KeePassXC offers one in this session."),
          TEXT("Install or start one and try again, or keep the key in a file.")},
    Entry{Error::Code::KeyStoreWithoutKeyring, Action::Retry, TEXT("The key store has nothing open to keep keys in."),
          TEXT("It has no keyring yet, or no password database is open."),
          TEXT("Create or open one in your password program, then try again.")},
    Entry{Error::Code::KeyStoreLocked, Action::Retry, TEXT("The key store is locked."),
          TEXT("Its question for the password was closed without an answer, or could not be shown."),
          TEXT("Try again and give the password, or unlock it in your password program first.")},
    Entry{Error::Code::KeyStoreDenied, Action::Retry, TEXT("The key store refused access to the key."),
          TEXT("Access was not allowed in its window, or one of its rules forbids it."),
          TEXT("Try again and allow Neobeat the access.")},
    Entry{Error::Code::KeyStoreSilent, Action::Retry, TEXT("The key store did not answer in time."),
          TEXT("It may wait for you in a window of its own, or it hangs."),
          TEXT("Look for its window and answer it, then try again.")},
    Entry{Error::Code::KeyStoreUnavailable, Action::Retry, TEXT("The key store does not work now."),
          TEXT("It answered with an error, which stands under \"Details\"."),
          TEXT("Look into your password program, then try again.")},
    Entry{Error::Code::KeyNotStored, Action::Retry, TEXT("The key store did not keep the key."),
          TEXT("It said that the key is stored, and then gave back another one or none."),
          TEXT("Try again and allow Neobeat to change the entry, or keep the key in a file.")},
    Entry{Error::Code::KeyNotRemoved, Action::Retry, TEXT("The key is still in the key store."),
          TEXT("The key store said that it is removed, and still has it."),
          TEXT("Try again, or delete the entry \"io.github.neobeat.Neobeat\" in your password program.")},
    Entry{Error::Code::KeyFileUnusable, Action::EnterKey, TEXT("The file with the key cannot be used."),
          TEXT("Others could read it, it is damaged, or it may not be read or written."),
          TEXT("Make sure that only you may read and write it (chmod 600), or enter the key again.")},
    Entry{Error::Code::SettingsNotStored, Action::None, TEXT("What you choose is not remembered."),
          TEXT("The file of the settings cannot be written: this user may not write there, or the disk is full."),
          TEXT("It holds until Neobeat ends; allow writing there or make room, then choose it once more.")},
    Entry{Error::Code::HistoryUnavailable, Action::None, TEXT("The history cannot be used now."),
          TEXT("The file that holds it could not be opened, read or written."),
          TEXT("Neobeat goes on measuring and tries again by itself; the reason stands under \"Details\".")},
    Entry{Error::Code::HistoryReadOnly, Action::None, TEXT("The history cannot be written."),
          TEXT("This user may not write to its file or folder, or the disk is mounted read-only."),
          TEXT("Allow writing there; what was measured meanwhile is kept in memory and written then.")},
    Entry{Error::Code::HistoryFull, Action::None, TEXT("The disk is full, so nothing more can be kept."),
          TEXT("There is no room left where the history lies."),
          TEXT("Make some room; what was measured meanwhile is kept in memory and written then.")},
    Entry{Error::Code::HistoryLocked, Action::None, TEXT("Another program holds the history."),
          TEXT("A backup or a database browser may have its file open for writing."),
          TEXT("Close it there; what was measured meanwhile is kept in memory and written then.")},
    Entry{Error::Code::HistoryDamaged, Action::None, TEXT("The history is damaged."),
          TEXT("Its file does not hold together, which a failing disk or a broken copy can cause."),
          TEXT("Nothing of it was changed; import its file into another history to take over what can be read.")},
    Entry{Error::Code::HistoryNewer, Action::None, TEXT("The history is from a newer Neobeat."),
          TEXT("An earlier start of a newer version has changed it in a way that this version does not know."),
          TEXT("Nothing of it was changed; install the newer version again to use it.")},
    Entry{Error::Code::HistoryForeign, Action::None, TEXT("This file is no history of Neobeat."),
          TEXT("It belongs to another program, or nothing in it says that it ever was a history."),
          TEXT("Neobeat leaves it as it is; name another file, or move this one away.")},
    Entry{Error::Code::ClockImpossible, Action::None,
          TEXT("The clock of this computer is wrong, so nothing can be kept."),
          TEXT("It shows a time from before the watch existed, as after an empty battery of the clock or before the "
               "network has set it."),
          TEXT("Set the clock; Neobeat goes on measuring and keeps what comes from then on.")},
    Entry{Error::Code::NothingToExport, Action::None, TEXT("There is nothing to export."),
          TEXT("No heart rate was kept in this range of time."), TEXT("Choose another range of time.")},
    Entry{Error::Code::ExportFailed, Action::Retry, TEXT("The file could not be written."),
          TEXT("The folder may be missing or protected, or the disk is full."),
          TEXT("Choose another place, then try again.")},
    Entry{Error::Code::ImportUnreadable, Action::None, TEXT("The file could not be read to its end."),
          TEXT("It is incomplete or damaged, or a line of it was changed into something that Neobeat cannot read. The "
               "details name the line."),
          TEXT("Copy or export it once more, then import it again; what was read is not added twice.")},
    Entry{Error::Code::ImportUnknownFormat, Action::None, TEXT("Neobeat does not know this kind of file."),
          TEXT("It reads its own CSV and JSON Lines files, its own history files, and the database that Gadgetbridge "
               "exports."),
          TEXT("Choose a CSV or JSON Lines file or a history of Neobeat, or the database that Gadgetbridge exports.")},
    Entry{
        Error::Code::ImportEmpty, Action::None, TEXT("There is no heart rate in this file."),
        TEXT("Of Gadgetbridge's databases Neobeat reads the minutes of Amazfit and Mi watches, and this one has none."),
        TEXT("Have Gadgetbridge fetch the activity data of the watch, then export its database once more.")},
    Entry{Error::Code::ImportNeedsWatch, Action::None, TEXT("This file does not say which watch it belongs to."),
          TEXT("Only the databases of Gadgetbridge and the histories of Neobeat name their watch."),
          TEXT("Add your watch first, or name one.")},
    Entry{Error::Code::FileMissing, Action::None, TEXT("There is no such file or folder."),
          TEXT("It was moved, renamed or deleted, or its name is misspelt."), TEXT("Choose another one.")},
    Entry{Error::Code::FileIsFolder, Action::None, TEXT("This is a folder."), TEXT("The name of a file is needed."),
          TEXT("Choose a file.")},
    Entry{Error::Code::FileDenied, Action::Retry, TEXT("This file or folder may not be used."),
          TEXT("This user has no right to read or write it, or the disk is write-protected."),
          TEXT("Allow it, or choose another place, then try again.")},
    Entry{Error::Code::FileNotRegular, Action::None, TEXT("This is no ordinary file."),
          TEXT("It is a pipe or something else that a program answers."), TEXT("Choose an ordinary file.")},
    Entry{Error::Code::FileTooLarge, Action::None, TEXT("The file is too large."),
          TEXT("It is larger than anything of its kind can be."), TEXT("Choose another file.")},
    Entry{Error::Code::FileSilent, Action::Retry, TEXT("The file did not answer in time."),
          TEXT("It may lie on a disk or a network that is not in reach now."),
          TEXT("Copy it to this computer, then try again.")},
    Entry{Error::Code::FileFailed, Action::Retry, TEXT("The file could not be read."),
          TEXT("The system refused it; its reason stands under \"Details\"."),
          TEXT("Copy it to another place, then try again.")},
    Entry{Error::Code::FileIsOwn, Action::None,
          TEXT("Neobeat itself keeps its history, settings or keys in this file."),
          TEXT("It is in use, so it is neither written over nor imported."), TEXT("Choose another file.")},
    Entry{Error::Code::NotRunning, Action::None, TEXT("No Neobeat is running."),
          TEXT("Activities are kept by the program with the window, which may also sit in the tray."),
          TEXT("Start Neobeat, then try again.")},
    Entry{Error::Code::RecordingRefused, Action::None, TEXT("Neobeat does not record now."),
          TEXT("No watch is in use, no activity runs, or the settings say that nothing is kept."),
          TEXT("Open the window, look at the settings of the history, then try again.")},
    Entry{Error::Code::PortTaken, Action::None, TEXT("Another program uses this port."),
          TEXT("A port belongs to one program at a time, perhaps to a second Neobeat."),
          TEXT("Choose another port, or end the other program.")},
    Entry{Error::Code::AddressUnavailable, Action::None, TEXT("Neobeat cannot listen at this address."),
          TEXT("This computer does not have the address, or the port is reserved for the system."),
          TEXT("Use 127.0.0.1 and a port from 1024 on.")},
    Entry{Error::Code::PeerMissing, Action::None, TEXT("The other program does not answer."),
          TEXT("It is not running, it listens at another address, or a firewall is in between."),
          TEXT("Start it and check address and port; Neobeat keeps trying.")},
    Entry{Error::Code::PeerSilent, Action::None, TEXT("The other program did not answer in time."),
          TEXT("It is busy, or what listens there is something else."),
          TEXT("Check address and port; Neobeat keeps trying.")},
    Entry{Error::Code::PeerRefused, Action::None, TEXT("The other program refuses access."),
          TEXT("The name or the password is wrong, or the user may not write there."),
          TEXT("Check name, password and rights, then switch the output off and on.")},
    Entry{Error::Code::PeerUnexpected, Action::None, TEXT("What answers there is a different kind of program."),
          TEXT("Its answer does not follow the expected protocol."),
          TEXT("Check address and port and the version of the other program.")},
    Entry{
        Error::Code::PeerUntrusted, Action::None, TEXT("The encrypted connection cannot be trusted."),
        TEXT("The certificate is unknown or expired, it belongs to another name, or the other side does not encrypt."),
        TEXT("Give the file of the authority that signed the certificate, and check the address.")},
    Entry{Error::Code::PeerTargetMissing, Action::None, TEXT("The other program has no source of this name."),
          TEXT("It was renamed or removed there, or belongs to another collection of scenes."),
          TEXT("Copy the exact name of the text source from the other program.")},
    Entry{Error::Code::OutputIncomplete, Action::None, TEXT("Something is missing in the settings of this output."),
          TEXT("An address, a name or a file is empty or makes no sense."),
          TEXT("Complete the settings, then switch the output on.")},
    Entry{Error::Code::SensorUnavailable, Action::None, TEXT("This computer cannot act as a heart-rate sensor."),
          TEXT("Its Bluetooth adapter or its Bluetooth service lacks what a sensor needs."),
          TEXT("Try another Bluetooth adapter, or use another output.")},
    Entry{Error::Code::SensorRefused, Action::None, TEXT("The Bluetooth adapter has no advertisement left."),
          TEXT("Other programs use all of them."),
          TEXT("End a program that makes this computer visible over Bluetooth; Neobeat keeps trying.")},
};
#undef TEXT

QString translated(const char *text)
{
    return QCoreApplication::translate(context, text);
}

} // namespace

ErrorText ErrorText::from(const Error &error)
{
    for (const Entry &entry : entries) {
        if (entry.code == error.code) {
            ErrorText text;
            text.code = error.name();
            text.title = translated(entry.title);
            text.cause = translated(entry.cause);
            text.advice = translated(entry.advice);
            text.action = entry.action;
            text.detail = outsideLine(error.detail, longestMessage);
            return text;
        }
    }
    return {};
}

QString keyStoreWaitingText(KeyStore::Waiting waiting)
{
    switch (waiting) {
    case KeyStore::Waiting::Store:
        break;
    case KeyStore::Waiting::PerhapsUser:
        return translated(QT_TRANSLATE_NOOP(
            "ErrorText", "The key store has not answered yet; it may be asking in a window of its own."));
    case KeyStore::Waiting::User:
        return translated(
            QT_TRANSLATE_NOOP("ErrorText", "The key store asks for its password in a window of its own."));
    }
    return {};
}

} // namespace neobeat
