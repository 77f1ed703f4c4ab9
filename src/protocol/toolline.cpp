// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/toolline.h"

#include "base/bluetoothaddress.h"

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression linePattern(QStringView text)
{
    return QRegularExpression(text.toString(), QRegularExpression::CaseInsensitiveOption);
}

bool isColumnBar(QChar c)
{
    return c == u'|' || (c >= u'\u2500' && c <= u'\u257f');
}

/// Date, level and source location at the start of a log line: full of irrelevant digits.
QString withoutLogPrefix(const QString &line)
{
    static const auto prefix
        = linePattern(uR"(^[^|]*?\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d\S*\s*\|\s*\w+\s*\|\s*[^|\s]+:\d+\s*-\s?)");
    return QString(line).remove(prefix);
}

/// Access tokens and web addresses may contain 32 hex digits too; the name of the tool alone makes no line secret.
bool isSecretOfAnotherKind(const QString &line)
{
    static const auto token = linePattern(uR"((?<!huami[-_])token)");
    return token.match(line).hasMatch();
}

QString withoutWebAddresses(const QString &line)
{
    static const auto webAddress = linePattern(uR"(\b[a-z]{3,}://\S+)");
    return QString(line).remove(webAddress);
}

QStringList cellsOf(const QString &line)
{
    QString bars = line;
    for (QChar &c : bars) {
        if (isColumnBar(c))
            c = u'|';
    }
    QStringList cells = bars.split(u'|');
    if (cells.size() < 3)
        return {};
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

QString withoutBars(QString line)
{
    for (QChar &c : line) {
        if (isColumnBar(c))
            c = u' ';
    }
    return line.trimmed();
}

/// Words that are meant as keys: 0x and anything, UUIDs, long runs of hex digits, cut-off hex digits.
QStringList keyWordsIn(const QString &text)
{
    static const auto word
        = linePattern(uR"((?<![0-9a-z])(?:0x[0-9a-z?\x{2026}-]*(?:\.{2,3})?)"
                      uR"(|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})"
                      uR"(|[0-9a-f][0-9a-f-]{7,}(?:\x{2026}|\.{2,3})|[0-9a-f]{20,}|\(not available\))(?![0-9a-z]))");
    QStringList words;
    for (auto it = word.globalMatch(text); it.hasNext();)
        words.append(it.next().captured());
    return words;
}

QStringList keyTextsIn(const QString &text, bool *hasLabel)
{
    static const auto label = linePattern(uR"(\b(?:auth[ _-]?)?key\b["']?\s*(?:[:=]|\bis\b)\s*(.*)$)");
    const auto match = label.match(text);
    *hasLabel = match.hasMatch();
    const QStringList words = keyWordsIn(text);
    const QString labelled = match.captured(1);
    // A recognised word identifies the problem more precisely than the whole rest of the line.
    return *hasLabel ? (words.isEmpty() ? QStringList{labelled} : QStringList{labelled} + words) : words;
}

std::optional<bool> activeIn(const QString &text)
{
    static const auto active = linePattern(uR"(\bactive\s*[:=]\s*(yes|no|true|false)\b)");
    const auto match = active.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString value = match.captured(1).toLower();
    return value == u"yes" || value == u"true";
}

} // namespace

const QRegularExpression &addressPattern()
{
    static const auto address = linePattern(
        uR"((?<![0-9a-z])(?<!\b[0-9a-f]{2}[:-])[0-9a-f]{2}([:-])[0-9a-f]{2}(?:\1[0-9a-f]{2}){4}(?!:?[0-9a-z]|-[0-9a-f]))");
    return address;
}

bool ToolLine::isTableRow() const
{
    return std::count_if(cells.begin(), cells.end(), [](const QString &cell) { return !cell.isEmpty(); }) >= 2;
}

bool ToolLine::isToolOutput() const
{
    return !address.isEmpty() || isTableRow() || startsWatch || hasKeyLabel || saysNoWatches;
}

ToolLine ToolLine::read(const QString &line)
{
    static const auto watchStart = linePattern(uR"(^\W*Device\s+\d+\b|\bMAC\b)");
    static const auto noWatches = linePattern(uR"(\bno (?:bound )?devices\b)");

    const QString content = withoutWebAddresses(withoutLogPrefix(line));
    ToolLine result;
    if (isSecretOfAnotherKind(content))
        return result;
    result.cells = cellsOf(content);
    QString text = withoutBars(content);
    if (const auto match = addressPattern().match(text); match.hasMatch()) {
        result.address = bluetoothAddress(match.captured()).value_or(QString());
        text.remove(match.capturedStart(), match.capturedLength());
    }
    result.startsWatch = watchStart.match(text).hasMatch();
    result.active = activeIn(text);
    result.keyTexts = keyTextsIn(text, &result.hasKeyLabel);
    result.saysNoWatches = noWatches.match(text).hasMatch();
    return result;
}

} // namespace neobeat
