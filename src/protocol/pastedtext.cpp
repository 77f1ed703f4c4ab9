// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/pastedtext.h"

#include "protocol/authkey.h"
#include "protocol/toolline.h"

#include <QRegularExpression>

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

/// Whether the second line continues the key that the first one begins.
bool isOneKey(const QString &first, const QString &second)
{
    static const QRegularExpression start(uR"((?<=key)\W*(?:0x)?[0-9a-f-]*$|0x[0-9a-f-]*$)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression digits(uR"(^[0-9a-f-]+$)"_s, QRegularExpression::CaseInsensitiveOption);
    return start.match(first).hasMatch() && digits.match(second).hasMatch()
        && AuthKey::fromText(start.match(first + second).captured());
}

QStringList partedAtAddresses(const QString &line)
{
    static const QRegularExpression unknownAddress(uR"(\?\?(?::\?\?)+)"_s);
    QList<qsizetype> starts;
    for (const QRegularExpression &pattern : {addressPattern(), unknownAddress}) {
        for (auto it = pattern.globalMatch(line); it.hasNext();)
            starts.append(it.next().capturedStart());
    }
    std::sort(starts.begin(), starts.end());
    if (starts.size() < 2)
        return {line};
    QStringList parts{line.first(starts.first())};
    starts.append(line.size());
    for (qsizetype i = 0; i + 1 < starts.size(); ++i)
        parts.append(line.sliced(starts[i], starts[i + 1] - starts[i]));
    return parts;
}

} // namespace

QString plainText(const QString &pasted)
{
    // CSI and OSC sequences, other escapes, and colour codes whose escape character got lost on the way.
    static const QRegularExpression control(
        uR"(\x{1b}\[[0-?]*[ -/]*[@-~]|\x{1b}\][^\x{07}\x{1b}]*(?:\x{07}|\x{1b}\\)?|\x{1b}.|\[\d*(?:;\d+)*m)"_s);
    static const QRegularExpression quoteMarks(uR"(^[ \t]*>[> \t]*)"_s, QRegularExpression::MultilineOption);
    QString plain = pasted;
    plain.remove(control);
    plain.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(u'\u2028', u'\n').replace(u'\u2029', u'\n');
    return plain.remove(quoteMarks).trimmed();
}

QStringList linesOf(const QString &plain)
{
    QStringList lines;
    for (const QString &line : plain.split(u'\n', Qt::SkipEmptyParts)) {
        if (!lines.isEmpty() && isOneKey(lines.last().trimmed(), line.trimmed()))
            lines.last() = lines.last().trimmed() + line.trimmed();
        else
            lines.append(partedAtAddresses(line));
    }
    return lines;
}

} // namespace neobeat
