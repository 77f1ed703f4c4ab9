// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/sandbox.h"

#include "base/outsidetext.h"

#include <QFile>
#include <QSettings>

namespace neobeat {

using namespace Qt::StringLiterals;

Sandbox Sandbox::detect(const QString &root)
{
    const QString flatpakInfo = root + u"/.flatpak-info"_s;
    if (QFile::exists(flatpakInfo)) {
        const QSettings info(flatpakInfo, QSettings::IniFormat);
        const QStringList shared = info.value(u"Context/shared"_s).toString().split(u';');
        return {Kind::Flatpak, outsideLine(info.value(u"Application/name"_s).toString()),
                shared.contains("network"_L1)};
    }
    // Some desktops pass SNAP on to every program that a snap starts; only a snap of our own has both variables.
    if (qEnvironmentVariableIsSet("SNAP") && qEnvironmentVariable("SNAP_NAME").contains("neobeat"_L1))
        return {Kind::Snap, outsideLine(qEnvironmentVariable("SNAP_NAME"))};
    return {};
}

} // namespace neobeat
