// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historyfile.h"

#include <QStandardPaths>

namespace neobeat {

using namespace Qt::StringLiterals;

QString defaultHistoryFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/neobeat/history.sqlite"_s;
}

} // namespace neobeat
