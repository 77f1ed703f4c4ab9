// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/desktopchecks.h"

#include <QCoreApplication>

namespace neobeat {

using namespace Qt::StringLiterals;
using Check = Finding::Check;

namespace {

struct DesktopWords
{
    Q_DECLARE_TR_FUNCTIONS(neobeat::Doctor)
};

QString flatpakName(const Sandbox &sandbox)
{
    return sandbox.application.isEmpty() ? u"io.github.neobeat.Neobeat"_s : sandbox.application;
}

Finding isolatedFinding(const Sandbox &sandbox)
{
    return Finding::note(
        Check::Sandbox,
        DesktopWords::tr(
            "Neobeat runs as a Flatpak, and Bluetooth answers. Outputs cannot reach other programs over the "
            "network, not even on this computer."),
        DesktopWords::tr("Allow it with: flatpak override --user --share=network %1").arg(flatpakName(sandbox)));
}

Finding flatpakFinding(const Sandbox &sandbox)
{
    return Finding::bad(Check::Sandbox,
                        DesktopWords::tr("The Flatpak sandbox hides Bluetooth, or there is none outside."),
                        DesktopWords::tr("Allow it with: flatpak override --user --system-talk-name=org.bluez %1")
                            .arg(flatpakName(sandbox)));
}

Finding snapFinding(const Sandbox &sandbox)
{
    return Finding::bad(Check::Sandbox, DesktopWords::tr("The snap may not use Bluetooth, or there is none outside."),
                        DesktopWords::tr("Allow it with: sudo snap connect %1:bluez").arg(sandbox.application));
}

/// The finding for an existing key store, by its answer.
Finding keyStoreFinding(const Error &error)
{
    using Code = Error::Code;
    switch (error.code) {
    case Code::KeyStoreMissing:
        return Finding::note(
            Check::SecretService, DesktopWords::tr("The key store of the desktop does not run, or is switched off."),
            DesktopWords::tr("Switch it on in the settings of the desktop, or let Neobeat keep the key "
                             "in a file that only you can read."));
    case Code::None:
        return Finding::good(Check::SecretService, DesktopWords::tr("The desktop has a key store, and it is open."));
    case Code::KeyStoreLocked:
        return Finding::note(
            Check::SecretService, DesktopWords::tr("The key store of the desktop is locked."),
            DesktopWords::tr("It asks for its password when Neobeat needs the key; give it there, or unlock "
                             "it in your password program before."));
    case Code::KeyStoreWithoutKeyring:
        return Finding::note(
            Check::SecretService,
            DesktopWords::tr("The key store has no keyring, no database is open, or the open one shares nothing."),
            DesktopWords::tr("Create, open or share one in your password program, or let Neobeat keep the key in a "
                             "file that only you can read."));
    case Code::KeyStoreDenied:
        return Finding::note(Check::SecretService, DesktopWords::tr("The key store lets Neobeat see nothing."),
                             DesktopWords::tr("Allow Neobeat the access in your password program."));
    case Code::KeyStoreSilent:
        return Finding::note(
            Check::SecretService, DesktopWords::tr("The key store does not answer."),
            DesktopWords::tr("Look for a window of it that asks for something, or sign out and in again."));
    default:
        break;
    }
    return Finding::note(Check::SecretService,
                         DesktopWords::tr("The key store answers with an error: %1").arg(error.detail),
                         DesktopWords::tr("Look into your password program, or sign out and in again."));
}

} // namespace

Finding trayFinding(bool isPresent)
{
    if (isPresent)
        return Finding::good(Check::TrayHost, DesktopWords::tr("The panel shows tray icons."));
    return Finding::note(
        Check::TrayHost, DesktopWords::tr("No panel shows tray icons, so closing the window ends Neobeat."),
        DesktopWords::tr("On GNOME, install the extension AppIndicator and KStatusNotifierItem Support."));
}

Finding secretServiceFinding(SecretServicePresence::State state, const Error &error)
{
    using State = SecretServicePresence::State;
    const QString fix = DesktopWords::tr(
        "Install GNOME Keyring or KWallet, or let Neobeat keep the key in a file that only you can read.");
    switch (state) {
    case State::Present:
        return keyStoreFinding(error);
    case State::Absent:
        return Finding::note(Check::SecretService, DesktopWords::tr("The desktop has no key store."), fix);
    case State::NoBus:
        return Finding::note(Check::SecretService, DesktopWords::tr("There is no session bus, so no key store."), fix);
    case State::Unknown:
        break;
    }
    return Finding::unknown(Check::SecretService, DesktopWords::tr("The session bus did not answer in time."));
}

Finding sandboxFinding(const Sandbox &sandbox, Radio::State radio)
{
    if (sandbox.kind == Sandbox::Kind::None)
        return Finding::good(Check::Sandbox, DesktopWords::tr("Neobeat runs outside of any sandbox."));
    if (radio == Radio::State::Unknown)
        return Finding::unknown(Check::Sandbox, DesktopWords::tr("Not checked: Bluetooth did not answer in time."));
    const bool isFlatpak = sandbox.kind == Sandbox::Kind::Flatpak;
    // A filtered bus hides the service, so that it looks as if it did not run.
    if (radio == Radio::State::AccessDenied || radio == Radio::State::ServiceMissing)
        return isFlatpak ? flatpakFinding(sandbox) : snapFinding(sandbox);
    if (isFlatpak && !sandbox.hasNetwork)
        return isolatedFinding(sandbox);
    return Finding::good(Check::Sandbox,
                         isFlatpak ? DesktopWords::tr("Neobeat runs as a Flatpak, and Bluetooth answers.")
                                   : DesktopWords::tr("Neobeat runs as a snap, and Bluetooth answers."));
}

} // namespace neobeat
