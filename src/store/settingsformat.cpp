// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settingsformat.h"

#include <QStringList>

#include <algorithm>
#include <cctype>
#include <optional>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr auto generalGroup = "General"_L1;
constexpr int hexDigits = 4;

/// The meaning of a letter after a backslash.
struct Escape
{
    QChar letter;
    QChar meaning;
};
constexpr Escape escapes[] = {{u'n', u'\n'}, {u'r', u'\r'}, {u't', u'\t'}, {u'"', u'"'}, {u'\\', u'\\'}};

bool isPlainName(QStringView name)
{
    const auto isPlain = [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); };
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isPlain);
}

/// Consumes the hex digits at the position, four at most.
QChar takeCode(QStringView text, qsizetype &place)
{
    const QStringView digits = text.sliced(place, std::min<qsizetype>(hexDigits, text.size() - place));
    qsizetype count = 0;
    while (count < digits.size() && digits[count].unicode() < 0x80 && std::isxdigit(digits[count].unicode()))
        ++count;
    place += count;
    return QChar(digits.first(count).toUShort(nullptr, 16));
}

QString unescaped(QStringView text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i++];
        if (c != u'\\' || i == text.size()) {
            plain += c;
            continue;
        }
        const QChar letter = text[i++];
        const auto *found = std::ranges::find(escapes, letter, &Escape::letter);
        plain += letter == u'x' ? takeCode(text, i) : found != std::end(escapes) ? found->meaning : letter;
    }
    return plain;
}

QString escaped(const QString &text)
{
    QString line;
    for (const QChar c : text) {
        const auto *found = std::ranges::find(escapes, c, &Escape::meaning);
        if (found != std::end(escapes))
            line += QString(u'\\') + found->letter;
        else if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            line += u"\\x"_s + QString::number(c.unicode(), 16).rightJustified(hexDigits, u'0');
        else
            line += c;
    }
    return line;
}

/// Empty when the value is more than text.
std::optional<QString> readValue(QStringView text)
{
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.sliced(1, text.size() - 2);
    const QString plain = unescaped(text);
    if (!plain.startsWith(u'@'))
        return plain;
    return plain.startsWith(u"@@") ? std::optional(plain.sliced(1)) : std::nullopt;
}

QString writeValue(const QString &value)
{
    const QString text = value.startsWith(u'@') ? u'@' + value : value;
    return text.isEmpty() ? text : u'"' + escaped(text) + u'"';
}

} // namespace

SettingsValues parseSettings(const QByteArray &text)
{
    const QString content = QString::fromUtf8(text);
    SettingsValues values;
    QString group;
    for (const QString &raw : content.split(u'\n')) {
        const QStringView line = QStringView(raw).trimmed();
        if (line.startsWith(u'[') && line.endsWith(u']'))
            group = line.sliced(1, line.size() - 2).toString();
        const qsizetype sign = line.indexOf(u'=');
        const QStringView name = line.first(std::max<qsizetype>(sign, 0)).trimmed();
        const bool isGeneral = group.isEmpty() || group == generalGroup;
        if (!isPlainName(name) || !(isGeneral || isPlainName(group)))
            continue;
        if (const auto value = readValue(line.sliced(sign + 1).trimmed()))
            values.insert(isGeneral ? name.toString() : group + u'/' + name.toString(), *value);
    }
    return values;
}

QByteArray settingsText(const SettingsValues &values)
{
    QMap<QString, QString> groups;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QString group = it.key().contains(u'/') ? it.key().section(u'/', 0, 0) : QString(generalGroup);
        groups[group] += it.key().section(u'/', -1) + u'=' + writeValue(it.value()) + u'\n';
    }
    QStringList sections;
    for (auto it = groups.begin(); it != groups.end(); ++it)
        sections.append(u"[%1]\n"_s.arg(it.key()) + it.value());
    return sections.join(u'\n').toUtf8();
}

} // namespace neobeat
