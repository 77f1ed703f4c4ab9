// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exitcode.h"

using namespace Qt::StringLiterals;

namespace neobeat::cli {

ExitCode exitCodeFor(Error::Code code)
{
    using C = Error::Code;
    switch (code) {
    case C::None:
        return ExitCode::Ok;
    case C::BluetoothServiceMissing:
    case C::BluetoothAccessDenied:
    case C::AdapterMissing:
    case C::AdapterOff:
    case C::AdapterBlocked:
    case C::AdapterNotReady:
    case C::RadioBusy:
    case C::ScanFailed:
        return ExitCode::BluetoothUnavailable;
    case C::WatchNotFound:
    case C::WatchHeld:
    case C::WatchForgotten:
    case C::ServicesMissing:
        return ExitCode::WatchNotFound;
    case C::KeyRejected:
        return ExitCode::KeyRejected;
    case C::AdapterRemoved:
    case C::ConnectFailed:
    case C::ConnectAborted:
    case C::ServicesChanged:
    case C::LinkLost:
    case C::WatchNotConnected:
    case C::TransferDamaged:
        return ExitCode::LinkLost;
    case C::ConnectTimedOut:
    case C::DiscoveryTimedOut:
    case C::ChallengeTimedOut:
    case C::VerdictTimedOut:
    case C::OperationTimedOut:
    case C::HeartRateSilent:
    case C::RequestUnanswered:
        return ExitCode::TimedOut;
    case C::KeyMissing:
    case C::ImportNeedsWatch:
    case C::ImportNeedsPassword:
    case C::ImportWrongPassword:
        return ExitCode::Usage;
    case C::HistoryUnavailable:
    case C::HistoryReadOnly:
    case C::HistoryFull:
    case C::HistoryLocked:
    case C::HistoryDamaged:
    case C::HistoryNewer:
    case C::HistoryForeign:
    case C::ClockImpossible:
        return ExitCode::HistoryUnavailable;
    case C::NothingToExport:
    case C::ExportFailed:
    case C::ImportUnreadable:
    case C::ImportUnknownFormat:
    case C::ImportEmpty:
    case C::FileMissing:
    case C::FileIsFolder:
    case C::FileDenied:
    case C::FileNotRegular:
    case C::FileTooLarge:
    case C::FileSilent:
    case C::FileFailed:
    case C::FileIsOwn:
        return ExitCode::FileUnusable;
    case C::PortTaken:
    case C::AddressUnavailable:
    case C::PeerMissing:
    case C::PeerSilent:
    case C::PeerRefused:
    case C::PeerUnexpected:
    case C::PeerUntrusted:
    case C::PeerTargetMissing:
    case C::OutputIncomplete:
    case C::SensorUnavailable:
    case C::SensorRefused:
        return ExitCode::OutputUnusable;
    case C::NotRunning:
    case C::RecordingRefused:
    case C::ChallengeRefused:
    case C::UnexpectedAuthReply:
    case C::CryptoUnavailable:
    case C::ReadFailed:
    case C::WriteFailed:
    case C::SubscribeFailed:
    case C::PairingFailed:
    case C::QueueFull:
    case C::FeatureMissing:
    case C::RequestRefused:
    case C::CommandNotStarted:
    case C::CommandFailed:
    case C::KeyStoreMissing:
    case C::KeyStoreWithoutKeyring:
    case C::KeyStoreLocked:
    case C::KeyStoreDenied:
    case C::KeyStoreSilent:
    case C::KeyStoreUnavailable:
    case C::KeyNotStored:
    case C::KeyNotRemoved:
    case C::KeyFileUnusable:
    case C::SettingsNotStored:
    case C::Cancelled:
        break;
    }
    return ExitCode::Other;
}

QList<std::pair<int, QString>> exitCodeMeanings()
{
    const auto row = [](ExitCode code, const QString &meaning) { return std::pair(static_cast<int>(code), meaning); };
    return {
        row(ExitCode::Ok, u"Done; also a stream that Ctrl+C ended."_s),
        row(ExitCode::Other,
            u"Anything else: the key store, a refused read or write, an unknown reply, interrupted."_s),
        row(ExitCode::Usage, u"The command line is wrong, or there is no usable key."_s),
        row(ExitCode::BluetoothUnavailable, u"Bluetooth is missing, off, blocked or denied."_s),
        row(ExitCode::WatchNotFound, u"The watch was not seen, or what answered is no Amazfit Neo."_s),
        row(ExitCode::KeyRejected, u"The watch did not accept the key."_s),
        row(ExitCode::LinkLost, u"The connection failed or broke off."_s),
        row(ExitCode::TimedOut, u"The watch did not answer in time."_s),
        row(ExitCode::HistoryUnavailable,
            u"The history cannot be opened, read or written; also when readings of stream --keep are lost."_s),
        row(ExitCode::FileUnusable,
            u"The file to import or export is no use or could not be read as a whole, there is nothing to export or "
            "to analyse, or the standard output cannot be written."_s),
        row(ExitCode::OutputUnusable, u"An output of publish cannot work as it was set up."_s),
    };
}

} // namespace neobeat::cli
