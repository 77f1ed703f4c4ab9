// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvtext.h"

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

// Whether some spreadsheet takes it for a formula, once leading apostrophes are removed.
bool looksLikeFormula(QStringView text)
{
    qsizetype start = 0;
    while (start < text.size() && text[start] == u'\'')
        ++start;
    return start < text.size() && u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s.contains(text[start]);
}

} // namespace

QByteArrayView csvHeader()
{
    return "time,bpm,quality,source,session,event,end,text,note,local_time";
}

QByteArray toCsvCell(const QString &text)
{
    QByteArray cell = (looksLikeFormula(text) ? u'\'' + text : text).toUtf8();
    if (cell.contains('"') || cell.contains(',') || cell.contains('\r') || cell.contains('\n'))
        cell = '"' + cell.replace("\"", "\"\"") + '"';
    return cell;
}

QString fromCsvCell(QByteArrayView cell)
{
    const QString text = QString::fromUtf8(cell);
    return text.startsWith(u'\'') && looksLikeFormula(text) ? text.sliced(1) : text;
}

} // namespace neobeat
