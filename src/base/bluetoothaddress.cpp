// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bluetoothaddress.h"

#include "base/outsidetext.h"

#include <QRegularExpression>

namespace neobeat {

using namespace Qt::StringLiterals;

std::optional<QString> bluetoothAddress(const QString &text)
{
    static const QRegularExpression form(
        uR"(^["'`]*\s*(?:/org/bluez/hci\d+/)?(?:dev_)?()"
        uR"([0-9a-f]{2}([:._ -]?)[0-9a-f]{2}(?:\2[0-9a-f]{2}){4}|[0-9a-f]{4}([:._ -])[0-9a-f]{4}\3[0-9a-f]{4})\s*["'`]*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression separators(u"[:._ -]"_s);
    const QRegularExpressionMatch match = form.match(outsideLine(text));
    if (!match.hasMatch())
        return std::nullopt;
    QString digits = match.captured(1).toUpper().remove(separators);
    for (qsizetype place = digits.size() - 2; place > 0; place -= 2)
        digits.insert(place, u':');
    return digits;
}

} // namespace neobeat
