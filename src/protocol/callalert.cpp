// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/callalert.h"

#include "protocol/utf8limit.h"

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr char callCategory = '\x03';
constexpr char ringingState = '\x01';
constexpr char overState = '\x00';
constexpr qsizetype callHeader = 2;
constexpr qsizetype longestCaller = 18; // Bytes; with the header one write.
constexpr qsizetype longestCallerName = 7;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

} // namespace

QByteArray CallAlert::encode() const
{
    if (!isRinging)
        return {QByteArray(1, callCategory) + overState};
    return QByteArray(1, callCategory) + ringingState + utf8Limited(caller.toUtf8(), longestCaller);
}

std::optional<CallAlert> CallAlert::decode(const QByteArray &value)
{
    if (value.size() < callHeader || value.at(0) != callCategory)
        return std::nullopt;
    if (value.at(1) == ringingState)
        return CallAlert{true, QString::fromUtf8(value.sliced(callHeader))};
    return value.at(1) == overState && value.size() == callHeader ? std::optional(CallAlert{false, {}}) : std::nullopt;
}

QString callerForWatch(const QString &caller)
{
    const bool isNumber
        = caller.size() > 1 && (isDigit(caller.at(0)) || u"+()"_s.contains(caller.at(0))) && isDigit(caller.at(1));
    return caller.left(isNumber ? longestCaller : longestCallerName);
}

} // namespace neobeat
