// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/desktopnotice.h"

#include <QRegularExpression>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMarkup = 10'000;

/// The character for "amp" or "#39"; empty for what is no entity.
QString entityText(const QString &name)
{
    static const struct
    {
        QLatin1StringView name;
        QLatin1StringView text;
    } entities[]
        = {{"amp"_L1, "&"_L1}, {"lt"_L1, "<"_L1}, {"gt"_L1, ">"_L1}, {"quot"_L1, "\""_L1}, {"apos"_L1, "'"_L1}};
    for (const auto &entity : entities) {
        if (name == entity.name)
            return entity.text;
    }
    if (!name.startsWith(u'#'))
        return {};
    const bool isHex = name.startsWith("#x"_L1, Qt::CaseInsensitive);
    bool isNumber = false;
    const uint code = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    return isNumber && code > 0 && code <= QChar::LastValidCodePoint
        ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1)
        : QString();
}

} // namespace

QString withoutMarkup(const QString &text)
{
    static const QRegularExpression lineBreak(u"<(br|p)\\b[^<>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(
        u"</?(a|b|i|u|s|p|br|img|span|font|tt|big|small|strong|em|html|body)\\b[^<>]*>"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression entity(u"&(#?[a-zA-Z0-9]{1,8});"_s);
    const QString bare = text.left(longestMarkup).replace(lineBreak, u" "_s).remove(tag);
    QString plain;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : entity.globalMatch(bare)) {
        const QString character = entityText(match.captured(1));
        plain += QStringView(bare).sliced(at, match.capturedStart() - at);
        plain += character.isEmpty() ? match.captured() : character;
        at = match.capturedEnd();
    }
    plain += QStringView(bare).sliced(at);
    return plain;
}

bool isOwnNotice(const DesktopNotice &notice)
{
    return notice.application == "io.github.neobeat.Neobeat"_L1 || notice.application == "Neobeat"_L1;
}

} // namespace neobeat
