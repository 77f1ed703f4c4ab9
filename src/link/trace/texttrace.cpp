// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/texttrace.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace neobeat {

namespace {

using namespace Qt::StringLiterals;

/// An event, its words separated by one blank each. Groups are named like the fields of TraceCodec where they are
/// equal.
const QRegularExpression &eventForm()
{
    static const QRegularExpression form(
        u"\\A\\+(?<seconds>\\d{1,7})\\.(?<milliseconds>\\d{3}) (?<direction>[<>])"
        " (?<part>radio|scan|lookout|link)(?<link>[1-9]\\d{0,5})? (?<word>[a-z-]+)"
        "(?: (?<peripheral>(?:watch|other)[-\\d]*))?"
        "(?: (?<service>UUID)/(?<characteristic>UUID)(?: (?<value>-|[0-9a-f.]+))?|(?<uuids>(?: UUID)+))?"
        "(?: (?<name>[A-Z]\\w*))?"
        "(?: (?<bluetoothd>-|[\\d.]+) (?<adapters>\\d{1,4}))?"
        "(?: rssi=(?<rssi>-?\\d{1,3}))?(?: services=(?<services>[0-9a-f,-]+))?(?: companies=(?<companies>[0-9a-f,]+))?"
        "(?<named> named)?(?<supported> supported)?(?: -)?\\z"_s.replace(
            u"UUID"_s, u"[0-9a-f]{4}(?:[0-9a-f]{4}-[0-9a-f-]{27})?"_s));
    return form;
}

} // namespace

bool isTextTrace(const QByteArray &beginning)
{
    return beginning.startsWith("neobeat-recording 1\n");
}

std::optional<QJsonObject> readTextTraceLine(const QByteArray &line)
{
    static const QRegularExpression empty(u"\\A(?:#.*|(?:program|qt|date) [!-~]{1,40})?\\z"_s);
    const QString text = QString::fromLatin1(line.simplified());
    if (empty.match(text).hasMatch())
        return QJsonObject();
    const QRegularExpressionMatch match = eventForm().match(text);
    if (!match.hasMatch())
        return std::nullopt;

    const bool isCallback = match.captured(u"direction") == u"<";
    const QString part = match.captured(u"part").replace(u"lookout"_s, u"monitor"_s);
    const QString name = match.captured(u"word").replace(u"sighted"_s, u"seen"_s);
    QJsonObject object{
        {u"at"_s, match.captured(u"seconds").toInt() * 1000LL + match.captured(u"milliseconds").toInt()},
        {isCallback ? u"callback"_s : u"call"_s, part + u'.' + name},
    };
    const auto insert = [&](const QString &field, const QString &group, const auto &convert) {
        if (match.hasCaptured(group))
            object.insert(field, convert(match.captured(group)));
    };
    const auto toText = [](const QString &word) { return word == u"-" ? QString() : word.trimmed(); };
    const auto toNumber = [](const QString &digits) { return digits.toInt(); };
    const auto toList = [](QString list) {
        return QJsonArray::fromStringList(list.replace(u' ', u',').split(u',', Qt::SkipEmptyParts));
    };
    for (const QString &field : {u"peripheral"_s, u"service"_s, u"characteristic"_s, u"value"_s, u"bluetoothd"_s})
        insert(field, field, toText);
    for (const QString &field : {u"link"_s, u"rssi"_s, u"adapters"_s})
        insert(field, field, toNumber);
    for (const QString &field : {u"services"_s, u"companies"_s})
        insert(field, field, toList);
    for (const QString &field : {u"named"_s, u"supported"_s})
        insert(field, field, [](const QString &) { return true; });
    insert(name == u"state" || name == u"known" ? u"state"_s : u"error"_s, u"name"_s, toText);
    if (name == u"services")
        insert(u"services"_s, u"uuids"_s, toList);
    else
        insert(u"service"_s, u"uuids"_s, toText);
    return object;
}

} // namespace neobeat
