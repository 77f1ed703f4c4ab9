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

constexpr std::array entries{
    Entry{
        Error::Code::BluetoothServiceMissing, Action::CheckBluetooth,
        QT_TRANSLATE_NOOP("ErrorText", "Bluetooth is not running on this computer."),
        QT_TRANSLATE_NOOP("ErrorText", "The system's Bluetooth service, bluetoothd, is not installed or not started."),
        QT_TRANSLATE_NOOP("ErrorText", "Install BlueZ, start the service \"bluetooth\", then check again.")},
    Entry{Error::Code::BluetoothAccessDenied, Action::CheckBluetooth,
          QT_TRANSLATE_NOOP("ErrorText", "This program may not use Bluetooth."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "The system has no Bluetooth service that answers, or a sandbox or a rule of the system is in between."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Install and start Bluetooth (BlueZ), in a sandbox allow access to it, then check again.")},
    Entry{Error::Code::AdapterMissing, Action::CheckBluetooth,
          QT_TRANSLATE_NOOP("ErrorText", "This computer has no Bluetooth adapter."),
          QT_TRANSLATE_NOOP("ErrorText", "No adapter is built in or plugged in, or its driver is missing."),
          QT_TRANSLATE_NOOP("ErrorText", "Plug in a Bluetooth adapter, then check again.")},
    Entry{Error::Code::AdapterOff, Action::CheckBluetooth, QT_TRANSLATE_NOOP("ErrorText", "Bluetooth is switched off."),
          QT_TRANSLATE_NOOP("ErrorText", "The adapter is there but has no power."),
          QT_TRANSLATE_NOOP("ErrorText", "Switch Bluetooth on in the system settings, then check again.")},
    Entry{Error::Code::AdapterBlocked, Action::CheckBluetooth, QT_TRANSLATE_NOOP("ErrorText", "Bluetooth is blocked."),
          QT_TRANSLATE_NOOP("ErrorText", "Flight mode or a switch on the computer holds the adapter off."),
          QT_TRANSLATE_NOOP("ErrorText", "End flight mode or run \"rfkill unblock bluetooth\", then check again.")},
    Entry{Error::Code::AdapterNotReady, Action::CheckBluetooth,
          QT_TRANSLATE_NOOP("ErrorText", "The Bluetooth adapter does not work yet."),
          QT_TRANSLATE_NOOP("ErrorText", "It was just switched on or plugged in, or it does not take power."),
          QT_TRANSLATE_NOOP(
              "ErrorText", "Wait a few seconds, then check again; if it stays so, unplug it or restart the computer.")},
    Entry{Error::Code::AdapterRemoved, Action::CheckBluetooth,
          QT_TRANSLATE_NOOP("ErrorText", "The Bluetooth adapter was removed."),
          QT_TRANSLATE_NOOP("ErrorText", "It was unplugged, or the computer put it to sleep."),
          QT_TRANSLATE_NOOP("ErrorText", "Plug it in again; any other adapter will do as well.")},
    Entry{Error::Code::RadioBusy, Action::Retry,
          QT_TRANSLATE_NOOP("ErrorText", "Bluetooth is busy with something else."),
          QT_TRANSLATE_NOOP("ErrorText", "Another program on this computer is connecting or searching at this moment."),
          QT_TRANSLATE_NOOP("ErrorText", "Wait a few seconds, then try again.")},
    Entry{Error::Code::ScanFailed, Action::Scan, QT_TRANSLATE_NOOP("ErrorText", "The search for watches broke off."),
          QT_TRANSLATE_NOOP("ErrorText", "The adapter was switched off or another program keeps it busy."),
          QT_TRANSLATE_NOOP("ErrorText", "Check that Bluetooth is on, then scan again.")},
    Entry{Error::Code::WatchNotFound, Action::Retry, QT_TRANSLATE_NOOP("ErrorText", "The watch is not in range."),
          QT_TRANSLATE_NOOP("ErrorText", "Usually it is connected to a phone, which hides it, or it is too far away."),
          QT_TRANSLATE_NOOP("ErrorText", "Switch off Bluetooth on the phone, bring the watch close, then try again.")},
    Entry{
        Error::Code::WatchHeld, Action::Retry, QT_TRANSLATE_NOOP("ErrorText", "The watch went away all at once."),
        QT_TRANSLATE_NOOP("ErrorText", "So it looks when a phone takes it, but also when it leaves the range quickly."),
        QT_TRANSLATE_NOOP("ErrorText", "Switch off Bluetooth on the phone, bring the watch close, then try again.")},
    Entry{Error::Code::WatchForgotten, Action::Retry,
          QT_TRANSLATE_NOOP("ErrorText", "The computer has lost sight of the watch."),
          QT_TRANSLATE_NOOP("ErrorText", "The Bluetooth service forgets a watch that was away for a while."),
          QT_TRANSLATE_NOOP("ErrorText", "Bring the watch close, then try again; Neobeat searches for it first.")},
    Entry{Error::Code::ConnectFailed, Action::Retry,
          QT_TRANSLATE_NOOP("ErrorText", "The connection to the watch broke off."),
          QT_TRANSLATE_NOOP("ErrorText", "Usually the watch is connected to a phone or at the edge of its range."),
          QT_TRANSLATE_NOOP("ErrorText", "Switch off Bluetooth on the phone, bring the watch close, then try again.")},
    Entry{Error::Code::ConnectAborted, Action::Retry,
          QT_TRANSLATE_NOOP("ErrorText", "This computer gave the connection up."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Its Bluetooth adapter broke off before the watch had answered, which happens with a weak signal."),
          QT_TRANSLATE_NOOP("ErrorText", "Bring the watch close, then try again.")},
    Entry{Error::Code::ConnectTimedOut, Action::Retry,
          QT_TRANSLATE_NOOP("ErrorText", "The watch did not take the connection in time."),
          QT_TRANSLATE_NOOP("ErrorText", "Usually it is connected to a phone or at the edge of its range."),
          QT_TRANSLATE_NOOP("ErrorText", "Switch off Bluetooth on the phone, bring the watch close, then try again.")},
    Entry{Error::Code::LinkLost, Action::Retry, QT_TRANSLATE_NOOP("ErrorText", "The connection to the watch was lost."),
          QT_TRANSLATE_NOOP("ErrorText", "Usually the watch went out of range or its battery is empty."),
          QT_TRANSLATE_NOOP("ErrorText", "Bring the watch close, then connect again.")},
    Entry{Error::Code::ServicesChanged, Action::Retry,
          QT_TRANSLATE_NOOP("ErrorText", "The watch has changed what it offers."),
          QT_TRANSLATE_NOOP("ErrorText", "It restarted or was updated while it was connected."),
          QT_TRANSLATE_NOOP("ErrorText", "Connect again.")},
    Entry{Error::Code::ServicesMissing, Action::Scan, QT_TRANSLATE_NOOP("ErrorText", "This watch cannot be used."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "It lacks a service that it should have, so it is another model or did not answer completely."),
          QT_TRANSLATE_NOOP("ErrorText", "Scan again and choose your watch or sensor.")},
    Entry{Error::Code::DiscoveryTimedOut, Action::Retry,
          QT_TRANSLATE_NOOP("ErrorText", "The watch did not list its services in time."),
          QT_TRANSLATE_NOOP("ErrorText", "Usually it is at the edge of its range."),
          QT_TRANSLATE_NOOP("ErrorText", "Bring the watch close, then try again.")},
    Entry{Error::Code::KeyMissing, Action::EnterKey, QT_TRANSLATE_NOOP("ErrorText", "There is no key for this watch."),
          QT_TRANSLATE_NOOP("ErrorText", "It was not saved, or it was removed."),
          QT_TRANSLATE_NOOP("ErrorText", "Enter the pairing key.")},
    Entry{Error::Code::KeyRejected, Action::EnterKey,
          QT_TRANSLATE_NOOP("ErrorText", "The watch did not accept this key."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "The key belongs to another watch, or the watch was paired anew since the key was made."),
          QT_TRANSLATE_NOOP("ErrorText", "Get the current key from the vendor account and enter it.")},
    Entry{Error::Code::ChallengeRefused, Action::Retry,
          QT_TRANSLATE_NOOP("ErrorText", "The watch did not want to check the key."),
          QT_TRANSLATE_NOOP("ErrorText", "It may be busy with a phone or with an update."),
          QT_TRANSLATE_NOOP("ErrorText", "Wait until the watch shows the time again, then try again.")},
    Entry{
        Error::Code::ChallengeTimedOut, Action::Retry,
        QT_TRANSLATE_NOOP("ErrorText", "The watch did not ask for the key in time."),
        QT_TRANSLATE_NOOP("ErrorText", "It took the connection and then stayed silent, which a weak signal can cause."),
        QT_TRANSLATE_NOOP("ErrorText", "Bring the watch close, then try again.")},
    Entry{Error::Code::VerdictTimedOut, Action::Retry,
          QT_TRANSLATE_NOOP("ErrorText", "The watch did not say whether the key fits."),
          QT_TRANSLATE_NOOP("ErrorText", "It stayed silent after our answer, which a weak signal can cause."),
          QT_TRANSLATE_NOOP("ErrorText", "Bring the watch close, then try again.")},
    Entry{Error::Code::UnexpectedAuthReply, Action::Retry,
          QT_TRANSLATE_NOOP("ErrorText", "The watch answered in an unknown way."),
          QT_TRANSLATE_NOOP("ErrorText", "Its firmware may be one that this program does not know."),
          QT_TRANSLATE_NOOP("ErrorText", "Try again; if it stays so, report the text under \"Details\".")},
    Entry{Error::Code::CryptoUnavailable, Action::None,
          QT_TRANSLATE_NOOP("ErrorText", "This computer cannot prove the key."),
          QT_TRANSLATE_NOOP("ErrorText", "The OpenSSL plugin of QCA is not installed."),
          QT_TRANSLATE_NOOP("ErrorText", "Install the plugin, then start the program again.")},
    Entry{Error::Code::ReadFailed, Action::Retry,
          QT_TRANSLATE_NOOP("ErrorText", "A value of the watch could not be read."),
          QT_TRANSLATE_NOOP("ErrorText", "The watch refused it or the signal is weak."),
          QT_TRANSLATE_NOOP("ErrorText", "Bring the watch close, then try again.")},
    Entry{Error::Code::WriteFailed, Action::Retry, QT_TRANSLATE_NOOP("ErrorText", "The watch did not take a command."),
          QT_TRANSLATE_NOOP("ErrorText", "The watch refused it or the signal is weak."),
          QT_TRANSLATE_NOOP("ErrorText", "Bring the watch close, then try again.")},
    Entry{Error::Code::SubscribeFailed, Action::Retry,
          QT_TRANSLATE_NOOP("ErrorText", "The watch does not send its values."),
          QT_TRANSLATE_NOOP("ErrorText", "It refused to turn notifications on or off."),
          QT_TRANSLATE_NOOP("ErrorText", "Disconnect, then connect again.")},
    Entry{Error::Code::PairingFailed, Action::Retry,
          QT_TRANSLATE_NOOP("ErrorText", "The sensor demands to be paired, and pairing failed."),
          QT_TRANSLATE_NOOP("ErrorText", "It may be paired with a phone, or keep a pairing that this computer lost."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Remove its pairing in the Bluetooth settings, wake the sensor, then try again.")},
    Entry{Error::Code::OperationTimedOut, Action::Retry,
          QT_TRANSLATE_NOOP("ErrorText", "The watch did not answer in time."),
          QT_TRANSLATE_NOOP("ErrorText", "Usually it is at the edge of its range."),
          QT_TRANSLATE_NOOP("ErrorText", "Bring the watch close, then try again.")},
    Entry{Error::Code::QueueFull, Action::Retry, QT_TRANSLATE_NOOP("ErrorText", "Too much is waiting for the watch."),
          QT_TRANSLATE_NOOP("ErrorText", "It answers more slowly than it is asked."),
          QT_TRANSLATE_NOOP("ErrorText", "Let it rest for a few seconds, then try again.")},
    Entry{Error::Code::HeartRateSilent, Action::Retry, QT_TRANSLATE_NOOP("ErrorText", "The watch sends no heart rate."),
          QT_TRANSLATE_NOOP("ErrorText", "Usually it sits too loosely on the wrist, or it is not worn."),
          QT_TRANSLATE_NOOP("ErrorText", "Tighten the strap a little, then start again.")},
    Entry{Error::Code::WatchNotConnected, Action::Retry, QT_TRANSLATE_NOOP("ErrorText", "The watch is not connected."),
          QT_TRANSLATE_NOOP("ErrorText", "Nothing can be sent to a watch that is out of range or not connected yet."),
          QT_TRANSLATE_NOOP("ErrorText", "Connect the watch, then try again.")},
    Entry{Error::Code::FeatureMissing, Action::None, QT_TRANSLATE_NOOP("ErrorText", "This watch cannot do that."),
          QT_TRANSLATE_NOOP("ErrorText", "It lacks what is needed for it; perhaps its firmware is older."),
          QT_TRANSLATE_NOOP("ErrorText", "Nothing has to be done; everything else works.")},
    Entry{Error::Code::RequestRefused, Action::Retry, QT_TRANSLATE_NOOP("ErrorText", "The watch refused this."),
          QT_TRANSLATE_NOOP("ErrorText", "Perhaps its firmware does not know this request or this value."),
          QT_TRANSLATE_NOOP("ErrorText", "Choose another value; everything else on the watch is unchanged.")},
    Entry{Error::Code::RequestUnanswered, Action::Retry,
          QT_TRANSLATE_NOOP("ErrorText", "The watch did not confirm this."),
          QT_TRANSLATE_NOOP("ErrorText", "It took the request; whether it acted on it is not known."),
          QT_TRANSLATE_NOOP("ErrorText", "Look at the watch, and try again if it did not.")},
    Entry{Error::Code::TransferDamaged, Action::Retry,
          QT_TRANSLATE_NOOP("ErrorText", "The data of the watch arrived incomplete."),
          QT_TRANSLATE_NOOP("ErrorText", "A part was lost on the way, or its checksum does not match."),
          QT_TRANSLATE_NOOP("ErrorText", "Bring the watch close and try again; what arrived before is kept.")},
    Entry{Error::Code::CommandNotStarted, Action::None,
          QT_TRANSLATE_NOOP("ErrorText", "The command could not be started."),
          QT_TRANSLATE_NOOP("ErrorText", "There is no such program, or it may not be run."),
          QT_TRANSLATE_NOOP("ErrorText", "Enter the program with its whole path, and each argument on its own.")},
    Entry{Error::Code::CommandFailed, Action::None, QT_TRANSLATE_NOOP("ErrorText", "The command failed."),
          QT_TRANSLATE_NOOP("ErrorText", "It ended with a failure, or took longer than 30 seconds and was ended."),
          QT_TRANSLATE_NOOP("ErrorText", "Try the same command in a terminal, where its messages can be read.")},
    Entry{Error::Code::KeyStoreMissing, Action::Retry, QT_TRANSLATE_NOOP("ErrorText", "This desktop has no key store."),
          QT_TRANSLATE_NOOP("ErrorText", "Neither GNOME Keyring nor KWallet nor KeePassXC offers one in this session."),
          QT_TRANSLATE_NOOP("ErrorText", "Install or start one and try again, or keep the key in a file.")},
    Entry{Error::Code::KeyStoreWithoutKeyring, Action::Retry,
          QT_TRANSLATE_NOOP("ErrorText", "The key store has nothing open to keep keys in."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "It has no keyring or wallet yet, no password database is open, or the open one shares nothing."),
          QT_TRANSLATE_NOOP("ErrorText", "Create, open or share one in your password program, then try again.")},
    Entry{Error::Code::KeyStoreLocked, Action::Retry, QT_TRANSLATE_NOOP("ErrorText", "The key store is locked."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Its question for the password was closed without an answer, or could not be shown."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Try again and give the password, or unlock it in your password program first.")},
    Entry{Error::Code::KeyStoreDenied, Action::Retry,
          QT_TRANSLATE_NOOP("ErrorText", "The key store refused access to the key."),
          QT_TRANSLATE_NOOP("ErrorText", "Access was not allowed in its window, or one of its rules forbids it."),
          QT_TRANSLATE_NOOP("ErrorText", "Try again and allow Neobeat the access.")},
    Entry{Error::Code::KeyStoreSilent, Action::Retry,
          QT_TRANSLATE_NOOP("ErrorText", "The key store did not answer in time."),
          QT_TRANSLATE_NOOP("ErrorText", "It may wait for you in a window of its own, or it hangs."),
          QT_TRANSLATE_NOOP("ErrorText", "Look for its window and answer it, then try again.")},
    Entry{Error::Code::KeyStoreUnavailable, Action::Retry,
          QT_TRANSLATE_NOOP("ErrorText", "The key store does not work now."),
          QT_TRANSLATE_NOOP("ErrorText", "It ended or answered with an error; see \"Details\"."),
          QT_TRANSLATE_NOOP("ErrorText", "Look into your password program, then try again.")},
    Entry{
        Error::Code::KeyNotStored, Action::Retry, QT_TRANSLATE_NOOP("ErrorText", "The key store did not keep the key."),
        QT_TRANSLATE_NOOP("ErrorText", "It said that the key is stored, and then gave back another one or none."),
        QT_TRANSLATE_NOOP("ErrorText", "Try again and allow Neobeat to change the entry, or keep the key in a file.")},
    Entry{Error::Code::KeyNotRemoved, Action::Retry,
          QT_TRANSLATE_NOOP("ErrorText", "The key is still in the key store."),
          QT_TRANSLATE_NOOP("ErrorText", "The key store said that it is removed, and still has it."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Try again, or delete the entry \"io.github.neobeat.Neobeat\" in your password program.")},
    Entry{Error::Code::KeyFileUnusable, Action::EnterKey,
          QT_TRANSLATE_NOOP("ErrorText", "The file with the key cannot be used."),
          QT_TRANSLATE_NOOP("ErrorText", "Others could read it, it is damaged, or it may not be read or written."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Make sure that only you may read and write it (chmod 600), or enter the key again.")},
    Entry{Error::Code::SettingsNotStored, Action::None,
          QT_TRANSLATE_NOOP("ErrorText", "What you choose is not remembered."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "The file of the settings cannot be written: this user may not write there, or the disk is full."),
          QT_TRANSLATE_NOOP(
              "ErrorText", "It holds until Neobeat ends; allow writing there or make room, then choose it once more.")},
    Entry{
        Error::Code::HistoryUnavailable, Action::None,
        QT_TRANSLATE_NOOP("ErrorText", "The history cannot be used now."),
        QT_TRANSLATE_NOOP("ErrorText", "The file that holds it could not be opened, read or written."),
        QT_TRANSLATE_NOOP("ErrorText",
                          "Neobeat goes on measuring and tries again by itself; the reason stands under \"Details\".")},
    Entry{Error::Code::HistoryReadOnly, Action::None, QT_TRANSLATE_NOOP("ErrorText", "The history cannot be written."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "This user may not write to its file or folder, or the disk is mounted read-only."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Allow writing there; what was measured meanwhile is kept in memory and written then.")},
    Entry{Error::Code::HistoryFull, Action::None,
          QT_TRANSLATE_NOOP("ErrorText", "The disk is full, so nothing more can be kept."),
          QT_TRANSLATE_NOOP("ErrorText", "There is no room left where the history lies."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Make some room; what was measured meanwhile is kept in memory and written then.")},
    Entry{Error::Code::HistoryLocked, Action::None,
          QT_TRANSLATE_NOOP("ErrorText", "Another program holds the history."),
          QT_TRANSLATE_NOOP("ErrorText", "A backup or a database browser may have its file open for writing."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Close it there; what was measured meanwhile is kept in memory and written then.")},
    Entry{Error::Code::HistoryDamaged, Action::None, QT_TRANSLATE_NOOP("ErrorText", "The history is damaged."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Its file does not hold together, which a failing disk or a broken copy can cause."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Nothing of it was changed; import its file into another history to take over what can be read.")},
    Entry{Error::Code::HistoryNewer, Action::None,
          QT_TRANSLATE_NOOP("ErrorText", "The history is from a newer Neobeat."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "An earlier start of a newer version has changed it in a way that this version does not know."),
          QT_TRANSLATE_NOOP("ErrorText", "Nothing of it was changed; install the newer version again to use it.")},
    Entry{Error::Code::HistoryForeign, Action::None,
          QT_TRANSLATE_NOOP("ErrorText", "This file is no history of Neobeat."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "It belongs to another program, or nothing in it says that it ever was a history."),
          QT_TRANSLATE_NOOP("ErrorText", "Neobeat leaves it as it is; name another file, or move this one away.")},
    Entry{
        Error::Code::ClockImpossible, Action::None,
        QT_TRANSLATE_NOOP("ErrorText", "The clock of this computer is wrong, so nothing can be kept."),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "It shows a time from before the watch existed, as after an empty battery of the clock or before the "
            "network has set it."),
        QT_TRANSLATE_NOOP("ErrorText", "Set the clock; Neobeat goes on measuring and keeps what comes from then on.")},
    Entry{Error::Code::NothingToExport, Action::None, QT_TRANSLATE_NOOP("ErrorText", "There is nothing to export."),
          QT_TRANSLATE_NOOP("ErrorText", "No heart rate was kept in this range of time."),
          QT_TRANSLATE_NOOP("ErrorText", "Choose another range of time.")},
    Entry{Error::Code::ExportFailed, Action::Retry, QT_TRANSLATE_NOOP("ErrorText", "The file could not be written."),
          QT_TRANSLATE_NOOP("ErrorText", "The folder may be missing or protected, or the disk is full."),
          QT_TRANSLATE_NOOP("ErrorText", "Choose another place, then try again.")},
    Entry{Error::Code::ImportUnreadable, Action::None,
          QT_TRANSLATE_NOOP("ErrorText", "Not everything in the file could be read."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "It is incomplete or damaged, or a part of it was changed into something that Neobeat cannot read."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Correct it at the place that the details name, or export it once more, then import it "
                            "again; what is here already is not added twice.")},
    Entry{
        Error::Code::ImportUnknownFormat, Action::None,
        QT_TRANSLATE_NOOP("ErrorText", "Neobeat does not know this kind of file."),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "It reads its own files, FIT, TCX and GPX, the databases of Gadgetbridge and Amazfish, and the exports of "
            "Zepp, Polar Flow, Garmin Connect and Samsung Health."),
        QT_TRANSLATE_NOOP("ErrorText", "Choose one of these, or the folder or ZIP archive that holds them.")},
    Entry{
        Error::Code::ImportEmpty, Action::None, QT_TRANSLATE_NOOP("ErrorText", "There is no heart rate in this file."),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Of Gadgetbridge's databases Neobeat reads the minutes of Amazfit and Mi watches, and this one has none."),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Have Gadgetbridge fetch the activity data of the watch, then export its database once more.")},
    Entry{Error::Code::ImportNeedsWatch, Action::None,
          QT_TRANSLATE_NOOP("ErrorText", "This file does not say which watch it belongs to."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Only the databases of Gadgetbridge and the histories of Neobeat name their watch."),
          QT_TRANSLATE_NOOP("ErrorText", "Add your watch first, or name one.")},
    Entry{Error::Code::ImportNeedsPassword, Action::None, QT_TRANSLATE_NOOP("ErrorText", "This archive is encrypted."),
          QT_TRANSLATE_NOOP("ErrorText", "Zepp encrypts its exports, and names the password where it offers them."),
          QT_TRANSLATE_NOOP("ErrorText", "Give the password of the archive.")},
    Entry{Error::Code::ImportWrongPassword, Action::None,
          QT_TRANSLATE_NOOP("ErrorText", "The password does not open this archive."),
          QT_TRANSLATE_NOOP("ErrorText", "It belongs to another export, or is misspelt."),
          QT_TRANSLATE_NOOP("ErrorText", "Copy the password from where the export was offered.")},
    Entry{Error::Code::FileMissing, Action::None, QT_TRANSLATE_NOOP("ErrorText", "There is no such file or folder."),
          QT_TRANSLATE_NOOP("ErrorText", "It was moved, renamed or deleted, or its name is misspelt."),
          QT_TRANSLATE_NOOP("ErrorText", "Choose another one.")},
    Entry{Error::Code::FileIsFolder, Action::None, QT_TRANSLATE_NOOP("ErrorText", "This is a folder."),
          QT_TRANSLATE_NOOP("ErrorText", "The name of a file is needed."),
          QT_TRANSLATE_NOOP("ErrorText", "Choose a file.")},
    Entry{Error::Code::FileDenied, Action::Retry,
          QT_TRANSLATE_NOOP("ErrorText", "This file or folder may not be used."),
          QT_TRANSLATE_NOOP("ErrorText", "This user has no right to read or write it, or the disk is write-protected."),
          QT_TRANSLATE_NOOP("ErrorText", "Allow it, or choose another place, then try again.")},
    Entry{Error::Code::FileNotRegular, Action::None, QT_TRANSLATE_NOOP("ErrorText", "This is no ordinary file."),
          QT_TRANSLATE_NOOP("ErrorText", "It is a pipe or something else that a program answers."),
          QT_TRANSLATE_NOOP("ErrorText", "Choose an ordinary file.")},
    Entry{Error::Code::FileTooLarge, Action::None, QT_TRANSLATE_NOOP("ErrorText", "The file is too large."),
          QT_TRANSLATE_NOOP("ErrorText", "It is larger than anything of its kind can be."),
          QT_TRANSLATE_NOOP("ErrorText", "Choose another file.")},
    Entry{Error::Code::FileSilent, Action::Retry, QT_TRANSLATE_NOOP("ErrorText", "The file did not answer in time."),
          QT_TRANSLATE_NOOP("ErrorText", "It may lie on a disk or a network that is not in reach now."),
          QT_TRANSLATE_NOOP("ErrorText", "Copy it to this computer, then try again.")},
    Entry{Error::Code::FileFailed, Action::Retry, QT_TRANSLATE_NOOP("ErrorText", "The file could not be read."),
          QT_TRANSLATE_NOOP("ErrorText", "The system refused it; its reason stands under \"Details\"."),
          QT_TRANSLATE_NOOP("ErrorText", "Copy it to another place, then try again.")},
    Entry{Error::Code::FileIsOwn, Action::None,
          QT_TRANSLATE_NOOP("ErrorText", "Neobeat itself keeps its history, settings or keys in this file."),
          QT_TRANSLATE_NOOP("ErrorText", "It is in use, so it is neither written over nor imported."),
          QT_TRANSLATE_NOOP("ErrorText", "Choose another file.")},
    Entry{Error::Code::NotRunning, Action::None, QT_TRANSLATE_NOOP("ErrorText", "No Neobeat is running."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Activities are kept by the program with the window, which may also sit in the tray."),
          QT_TRANSLATE_NOOP("ErrorText", "Start Neobeat, then try again.")},
    Entry{Error::Code::RecordingRefused, Action::None, QT_TRANSLATE_NOOP("ErrorText", "Neobeat does not record now."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "No watch is in use, no activity runs, or the settings say that nothing is kept."),
          QT_TRANSLATE_NOOP("ErrorText", "Open the window, look at the settings of the history, then try again.")},
    Entry{Error::Code::PortTaken, Action::None, QT_TRANSLATE_NOOP("ErrorText", "Another program uses this port."),
          QT_TRANSLATE_NOOP("ErrorText", "A port belongs to one program at a time, perhaps to a second Neobeat."),
          QT_TRANSLATE_NOOP("ErrorText", "Choose another port, or end the other program.")},
    Entry{Error::Code::AddressUnavailable, Action::None,
          QT_TRANSLATE_NOOP("ErrorText", "Neobeat cannot listen at this address."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "This computer does not have the address, or the port is reserved for the system."),
          QT_TRANSLATE_NOOP("ErrorText", "Use 127.0.0.1 and a port from 1024 on.")},
    Entry{Error::Code::PeerMissing, Action::None, QT_TRANSLATE_NOOP("ErrorText", "The other program does not answer."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "It is not running, it listens at another address, or a firewall is in between."),
          QT_TRANSLATE_NOOP("ErrorText", "Start it and check address and port; Neobeat keeps trying.")},
    Entry{Error::Code::PeerSilent, Action::None,
          QT_TRANSLATE_NOOP("ErrorText", "The other program did not answer in time."),
          QT_TRANSLATE_NOOP("ErrorText", "It is busy, or what listens there is something else."),
          QT_TRANSLATE_NOOP("ErrorText", "Check address and port; Neobeat keeps trying.")},
    Entry{Error::Code::PeerRefused, Action::None, QT_TRANSLATE_NOOP("ErrorText", "The other program refuses access."),
          QT_TRANSLATE_NOOP("ErrorText", "The name or the password is wrong, or the user may not write there."),
          QT_TRANSLATE_NOOP("ErrorText", "Check name, password and rights, then switch the output off and on.")},
    Entry{Error::Code::PeerUnexpected, Action::None,
          QT_TRANSLATE_NOOP("ErrorText", "What answers there is a different kind of program."),
          QT_TRANSLATE_NOOP("ErrorText", "Its answer does not follow the expected protocol."),
          QT_TRANSLATE_NOOP("ErrorText", "Check address and port and the version of the other program.")},
    Entry{Error::Code::PeerUntrusted, Action::None,
          QT_TRANSLATE_NOOP("ErrorText", "The encrypted connection cannot be trusted."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "The certificate is unknown or expired, it belongs to another name, or the other side does not encrypt."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Give the file of the authority that signed the certificate, and check the address.")},
    Entry{
        Error::Code::PeerTargetMissing, Action::None,
        QT_TRANSLATE_NOOP("ErrorText", "The other program has no source of this name."),
        QT_TRANSLATE_NOOP("ErrorText", "It was renamed or removed there, or belongs to another collection of scenes."),
        QT_TRANSLATE_NOOP("ErrorText", "Copy the exact name of the text source from the other program.")},
    Entry{Error::Code::OutputIncomplete, Action::None,
          QT_TRANSLATE_NOOP("ErrorText", "Something is missing in the settings of this output."),
          QT_TRANSLATE_NOOP("ErrorText", "An address, a name or a file is empty or makes no sense."),
          QT_TRANSLATE_NOOP("ErrorText", "Complete the settings, then switch the output on.")},
    Entry{Error::Code::SensorUnavailable, Action::None,
          QT_TRANSLATE_NOOP("ErrorText", "This computer cannot act as a heart-rate sensor."),
          QT_TRANSLATE_NOOP("ErrorText", "Its Bluetooth adapter or its Bluetooth service lacks what a sensor needs."),
          QT_TRANSLATE_NOOP("ErrorText", "Try another Bluetooth adapter, or use another output.")},
    Entry{Error::Code::SensorRefused, Action::None,
          QT_TRANSLATE_NOOP("ErrorText", "The Bluetooth adapter has no advertisement left."),
          QT_TRANSLATE_NOOP("ErrorText", "Other programs use all of them."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "End a program that makes this computer visible over Bluetooth; Neobeat keeps trying.")},
};

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
        return translated(QT_TRANSLATE_NOOP(
            "ErrorText", "The key store asks for its password or your consent in a window of its own."));
    }
    return {};
}

} // namespace neobeat
