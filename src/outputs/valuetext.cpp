// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/valuetext.h"

#include "base/outsidetext.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

const QRegularExpression &placeholders()
{
    static const QRegularExpression expression(u"\\{([a-z]+)\\}"_s);
    return expression;
}

/// What stands for that name; empty when the name is unknown.
std::optional<QString> valueOf(QStringView name, const LiveValue &value)
{
    if (name == "bpm"_L1)
        return value.bpm ? QString::number(*value.bpm) : u""_s;
    if (name == "quality"_L1)
        return nameOf(value.quality);
    if (name == "battery"_L1)
        return value.battery ? QString::number(*value.battery) : u""_s;
    if (name == "time"_L1)
        return value.measuredAt.isValid() ? value.measuredAt.toString(u"HH:mm:ss"_s) : u""_s;
    if (name == "watch"_L1)
        return outsideLine(value.watchName);
    return {};
}

Error check(const QString &pattern)
{
    if (pattern.size() > longestNote)
        return {Error::Code::OutputIncomplete, u"the text is too long"_s};
    for (const QRegularExpressionMatch &match : placeholders().globalMatch(pattern)) {
        if (!valueOf(match.capturedView(1), {}))
            return {Error::Code::OutputIncomplete, u"nothing is called %1"_s.arg(outsideLine(match.captured()))};
    }
    return {};
}

} // namespace

QString ValueText::of(const LiveValue &value) const
{
    const QString &text = value.bpm ? pattern : placeholder;
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : placeholders().globalMatch(text)) {
        result += QStringView(text).sliced(end, match.capturedStart() - end);
        result += valueOf(match.capturedView(1), value).value_or(match.captured());
        end = match.capturedEnd();
    }
    return result += QStringView(text).sliced(end);
}

Error ValueText::check() const
{
    const Error error = neobeat::check(pattern);
    return error ? error : neobeat::check(placeholder);
}

} // namespace neobeat
