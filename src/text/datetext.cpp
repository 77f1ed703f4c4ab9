// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/datetext.h"

#include <QCoreApplication>

#include <array>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

/// The context under which translators find these texts.
struct DateText
{
    Q_DECLARE_TR_FUNCTIONS(DateText)
};

/// Patterns of QLocale::toString(), indexed by DateForm.
constexpr std::array patterns{
    //: A pattern, not a text: d is the day, MMM and MMMM the month, yyyy the year, ddd and dddd the day of the week.
    QT_TRANSLATE_NOOP("DateText", "dddd, d MMMM yyyy"),
    //: A pattern, see above.
    QT_TRANSLATE_NOOP("DateText", "ddd, d MMMM yyyy"),
    //: A pattern, see above.
    QT_TRANSLATE_NOOP("DateText", "d MMMM yyyy"),
    //: A pattern, see above.
    QT_TRANSLATE_NOOP("DateText", "d MMMM"),
    //: A pattern, see above: the first day of a range such as 20 – 22 November 2026.
    QT_TRANSLATE_NOOP("DateText", "d"),
    //: A pattern, see above.
    QT_TRANSLATE_NOOP("DateText", "ddd, d MMM yyyy"),
    //: A pattern, see above.
    QT_TRANSLATE_NOOP("DateText", "d MMM yyyy"),
    //: A pattern, see above.
    QT_TRANSLATE_NOOP("DateText", "d MMM"),
    //: A pattern, see above.
    QT_TRANSLATE_NOOP("DateText", "ddd d MMM"),
    //: A pattern, see above.
    QT_TRANSLATE_NOOP("DateText", "ddd d"),
};

/// The locale's short form, with or without seconds: in the C locale it has them, in all others not.
QString clockPattern(const QLocale &locale, ClockForm form)
{
    QString pattern = locale.timeFormat(QLocale::ShortFormat);
    const qsizetype minutes = pattern.indexOf("mm"_L1);
    const qsizetype hours = pattern.lastIndexOf(u'h', minutes, Qt::CaseInsensitive);
    if (minutes < 0 || hours < 0)
        return form == ClockForm::Seconds ? u"HH:mm:ss"_s : u"HH:mm"_s;
    const qsizetype seconds = pattern.lastIndexOf(u's');
    const qsizetype end = minutes + 2;
    if (form == ClockForm::Seconds && seconds < 0)
        pattern.insert(end, pattern.mid(hours + 1, minutes - hours - 1) + "ss"_L1);
    else if (form == ClockForm::Minutes && seconds > end)
        pattern.remove(end, seconds + 1 - end);
    return pattern;
}

} // namespace

QString dateText(QDate date, DateForm form, const QLocale &locale)
{
    return locale.toString(date, DateText::tr(patterns.at(std::size_t(form))));
}

QString monthText(QDate date, const QLocale &locale)
{
    //: Month and year.
    return DateText::tr("%1 %2").arg(locale.standaloneMonthName(date.month()), locale.toString(date, u"yyyy"_s));
}

QString clockText(QTime time, ClockForm form, const QLocale &locale)
{
    return locale.toString(time, clockPattern(locale, form));
}

QString momentText(const QDateTime &moment)
{
    //: Date and time of day.
    return DateText::tr("%1, %2").arg(dateText(moment.date(), DateForm::Short),
                                      clockText(moment.time(), ClockForm::Minutes));
}

} // namespace neobeat
