// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/activityname.h"

#include <QCoreApplication>
#include <QLocale>

namespace neobeat {

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
    const QString part = QCoreApplication::translate("ActivityName", partOfDay(start.time().hour()))
                             .arg(locale.standaloneDayName(start.date().dayOfWeek()));
    //: A pattern, not a text: d is the day, MMMM the month.
    const QString date = locale.toString(start.date(), QCoreApplication::translate("ActivityName", "d MMMM"));
    // Many languages write days of the week in small letters.
    return QCoreApplication::translate("ActivityName", "%1, %2").arg(locale.toUpper(part.left(1)) + part.mid(1), date);
}

} // namespace neobeat
