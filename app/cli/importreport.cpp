// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importreport.h"

#include <QDateTime>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace neobeat::cli {

namespace {

QString isoMoment(qint64 time)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time);
    return moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

} // namespace

Report importReport(const ImportEntry &import)
{
    const ImportCounts &added = import.added;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(import.time);
    QString text = u"%1   %2   %3   %4"_s.arg(import.id, 6)
                       .arg(time.toString(u"yyyy-MM-dd HH:mm"_s), import.file, importCountsText(added));
    if (!import.isComplete)
        text += u" (not all of it)"_s;
    return {{{u"type"_s, u"import"_s},
             {u"id"_s, import.id},
             {u"time"_s, isoMoment(import.time)},
             {u"file"_s, import.file},
             {u"format"_s, import.format},
             {u"zone"_s, import.zone.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(import.zone)},
             {u"complete"_s, import.isComplete},
             {u"from"_s, isoMoment(import.range.from)},
             {u"to"_s, isoMoment(import.range.to)},
             {u"added"_s,
              QJsonObject{{u"samples"_s, added.samples},
                          {u"intervals"_s, added.intervals},
                          {u"minutes"_s, added.minutes},
                          {u"sessions"_s, added.activities},
                          {u"battery"_s, added.battery},
                          {u"gaps"_s, added.gaps}}}},
            text};
}

QString importCountsText(const ImportCounts &added)
{
    struct Part
    {
        qint64 count;
        QString one;
        QString many;
    };
    QStringList parts;
    for (const auto &[count, one, many] :
         {Part{added.samples, u"sample"_s, u"samples"_s}, Part{added.intervals, u"RR interval"_s, u"RR intervals"_s},
          Part{added.minutes, u"logged minute"_s, u"logged minutes"_s},
          Part{added.activities, u"activity"_s, u"activities"_s},
          Part{added.battery, u"battery level"_s, u"battery levels"_s}, Part{added.gaps, u"gap"_s, u"gaps"_s}}) {
        if (count > 0)
            parts << QString::number(count) + u' ' + (count == 1 ? one : many);
    }
    return parts.join(u", "_s);
}

} // namespace neobeat::cli
