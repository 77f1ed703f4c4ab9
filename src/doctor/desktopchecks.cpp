// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/desktopchecks.h"

#include <QCoreApplication>

namespace neobeat {

using namespace Qt::StringLiterals;
using Check = Finding::Check;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(neobeat::Doctor)
};

Finding flatpakFinding(const Sandbox &sandbox)
{
    const QString application = sandbox.application.isEmpty() ? u"io.github.neobeat.Neobeat"_s : sandbox.application;
    return Finding::bad(
        Check::Sandbox, Words::tr("The Flatpak sandbox hides Bluetooth, or there is none outside."),
        Words::tr("Allow it with: flatpak override --user --system-talk-name=org.bluez %1").arg(application));
}

Finding snapFinding(const Sandbox &sandbox)
{
    return Finding::bad(Check::Sandbox, Words::tr("The snap may not use Bluetooth, or there is none outside."),
                        Words::tr("Allow it with: sudo snap connect %1:bluez").arg(sandbox.application));
}

} // namespace

Finding trayFinding(bool isPresent)
{
    if (isPresent)
        return Finding::good(Check::TrayHost, Words::tr("The panel shows tray icons."));
    return Finding::note(Check::TrayHost, Words::tr("No panel shows tray icons, so closing the window ends Neobeat."),
                         Words::tr("On GNOME, install the extension AppIndicator and KStatusNotifierItem Support."));
}

Finding secretServiceFinding(SecretServicePresence::State state)
{
    using State = SecretServicePresence::State;
    const QString fix
        = Words::tr("Install GNOME Keyring or KWallet, or let Neobeat keep the key in a file that only you can read.");
    switch (state) {
    case State::Present:
        return Finding::good(Check::SecretService, Words::tr("The desktop has a key store."));
    case State::Absent:
        return Finding::note(Check::SecretService, Words::tr("The desktop has no key store."), fix);
    case State::NoBus:
        return Finding::note(Check::SecretService, Words::tr("There is no session bus, so no key store."), fix);
    case State::Unknown:
        break;
    }
    return Finding::unknown(Check::SecretService, Words::tr("The session bus did not answer in time."));
}

Finding sandboxFinding(const Sandbox &sandbox, Radio::State radio)
{
    if (sandbox.kind == Sandbox::Kind::None)
        return Finding::good(Check::Sandbox, Words::tr("Neobeat runs outside of any sandbox."));
    if (radio == Radio::State::Unknown)
        return Finding::unknown(Check::Sandbox, Words::tr("Not checked: Bluetooth did not answer in time."));
    const bool isFlatpak = sandbox.kind == Sandbox::Kind::Flatpak;
    // A filtered bus hides the service, so that it looks as if it did not run.
    if (radio == Radio::State::AccessDenied || radio == Radio::State::ServiceMissing)
        return isFlatpak ? flatpakFinding(sandbox) : snapFinding(sandbox);
    return Finding::good(Check::Sandbox,
                         isFlatpak ? Words::tr("Neobeat runs as a Flatpak, and Bluetooth answers.")
                                   : Words::tr("Neobeat runs as a snap, and Bluetooth answers."));
}

} // namespace neobeat
