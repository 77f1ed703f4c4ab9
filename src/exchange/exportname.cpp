// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportname.h"

#include "base/outsidetext.h"

#include <QDateTime>
#include <QDir>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr qsizetype longestTitle = 60;

// Characters that file names may contain everywhere, also on a USB stick that a phone or Windows reads.
QString harmless(const QString &title)
{
    QString text = outsideLine(title, longestTitle);
    for (QChar &character : text) {
        if (u"<>:\"/\\|?*"_s.contains(character))
            character = u'_';
    }
    while (text.endsWith(u'.') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

QString dateOf(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time).toString(u"yyyy-MM-dd"_s);
}

} // namespace

QString shortName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        break;
    case ExportFormat::JsonLines:
        return u"jsonl"_s;
    case ExportFormat::Tcx:
        return u"tcx"_s;
    case ExportFormat::Fit:
        return u"fit"_s;
    }
    return u"csv"_s;
}

std::optional<ExportFormat> exportFormatNamed(const QString &name)
{
    for (const ExportFormat format : exportFormats()) {
        if (shortName(format).compare(name, Qt::CaseInsensitive) == 0)
            return format;
    }
    return {};
}

const QList<ExportFormat> &exportFormats()
{
    static const QList<ExportFormat> formats{ExportFormat::Fit, ExportFormat::Tcx, ExportFormat::Csv,
                                             ExportFormat::JsonLines};
    return formats;
}

QString suggestedFileName(const ActivityEntry &activity, ExportFormat format)
{
    const QString start = QDateTime::fromMSecsSinceEpoch(activity.range.from).toString(u"yyyy-MM-dd HH.mm"_s);
    const QString title = u"Neobeat %1 %2"_s.arg(start, harmless(activity.name)).trimmed();
    return title + u'.' + shortName(format);
}

QString suggestedFileName(const TimeRange &range, ExportFormat format)
{
    QString title = u"Neobeat"_s;
    if (!range.contains(TimeRange::everything())) {
        const QString first = dateOf(range.from);
        const QString last = dateOf(std::max(range.from, range.to - 1));
        title += first == last ? u" %1"_s.arg(first) : u" %1 to %2"_s.arg(first, last);
    }
    return title + u'.' + shortName(format);
}

ExportRequest exportRequest(const ActivityEntry &activity, ExportFormat format, const QString &folder)
{
    ExportRequest request;
    request.file = QDir(folder).filePath(suggestedFileName(activity, format));
    request.format = format;
    request.activity = activity.id;
    return request;
}

} // namespace neobeat
