// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/activityname.h"

#include <QCoreApplication>
#include <QLocale>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

/// %1 is the day of the week.
const char *partOfDay(int hour)
{
    if (hour < 5 || hour >= 22)
        return QT_TRANSLATE_NOOP("ActivityName", "%1 night");
    if (hour < 12)
        return QT_TRANSLATE_NOOP("ActivityName", "%1 morning");
    if (hour < 17)
        return QT_TRANSLATE_NOOP("ActivityName", "%1 afternoon");
    return QT_TRANSLATE_NOOP("ActivityName", "%1 evening");
}

} // namespace

QString defaultActivityName(const QDateTime &start)
{
    const QLocale locale;
    const QString part = QCoreApplication::translate("ActivityName", partOfDay(start.time().hour()));
    return part.arg(locale.standaloneDayName(start.date().dayOfWeek())) + u", "_s
        + locale.toString(start.date(), u"d MMMM"_s);
}

} // namespace neobeat
