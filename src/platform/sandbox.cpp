// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/sandbox.h"

#include "base/outsidetext.h"

#include <QFile>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

/// An entry of a GLib key file; empty when there is none. QSettings would end a list at its first semicolon.
QString entryOf(const QString &file, QByteArrayView group, QByteArrayView key)
{
    constexpr qint64 longestLine = 4096;
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return {};
    bool isInGroup = false;
    while (!opened.atEnd()) {
        const QByteArray line = opened.readLine(longestLine).trimmed();
        if (line.startsWith('['))
            isInGroup = line == '[' + group.toByteArray() + ']';
        const qsizetype sign = line.indexOf('=');
        if (isInGroup && sign > 0 && line.first(sign).trimmed() == key)
            return QString::fromUtf8(line.mid(sign + 1).trimmed());
    }
    return {};
}

} // namespace

Sandbox Sandbox::detect(const QString &root)
{
    const QString flatpakInfo = root + u"/.flatpak-info"_s;
    if (QFile::exists(flatpakInfo)) {
        const QStringList shared = entryOf(flatpakInfo, "Context", "shared").split(u';');
        return {Kind::Flatpak, outsideLine(entryOf(flatpakInfo, "Application", "name")), shared.contains("network"_L1)};
    }
    // Some desktops pass SNAP on to every program that a snap starts; only a snap of our own has both variables.
    if (qEnvironmentVariableIsSet("SNAP") && qEnvironmentVariable("SNAP_NAME").contains("neobeat"_L1))
        return {Kind::Snap, outsideLine(qEnvironmentVariable("SNAP_NAME"))};
    return {};
}

} // namespace neobeat
