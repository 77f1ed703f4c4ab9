// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/bundledplugins.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace neobeat {

void findBundledPlugins(const QString &folder)
{
    QCoreApplication::addLibraryPath(QCoreApplication::applicationDirPath() + u'/' + folder + u"/qca-qt6"_s);
}

} // namespace neobeat
