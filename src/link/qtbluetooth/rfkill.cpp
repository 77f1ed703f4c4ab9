// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtbluetooth/rfkill.h"

#include <QDir>
#include <QFile>

namespace neobeat {

namespace {

QByteArray firstLine(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readLine(64).trimmed() : QByteArray();
}

} // namespace

bool isBluetoothBlocked(const QString &folder)
{
    const QStringList switches = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : switches) {
        const QString path = folder + u'/' + name;
        if (firstLine(path + QStringLiteral("/type")) == "bluetooth"
            && (firstLine(path + QStringLiteral("/soft")) == "1" || firstLine(path + QStringLiteral("/hard")) == "1"))
            return true;
    }
    return false;
}

} // namespace neobeat
