// SPDX-License-Identifier: GPL-3.0-or-later
// Input: a limit, then a text from outside: as UTF-8 when the limit is even, else as UTF-16,
// in which any sequence of units can occur.
#include "base/outsidetext.h"
#include "fuzztarget.h"
#include "support/hostilenames.h"

namespace neobeat::fuzz {

namespace {

QString textOf(QByteArrayView bytes, bool isUtf16)
{
    if (!isUtf16)
        return QString::fromUtf8(bytes);
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar(uchar(bytes[i]), uchar(bytes[i + 1]));
    return text;
}

bool isEmptied(const QString &text)
{
    const auto isGone = [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; };
    return std::all_of(text.begin(), text.end(), isGone);
}

void checkLine(const QString &text, qsizetype longest)
{
    const QString line = outsideLine(text, longest);
    require(line.size() <= longest, "a line is within its limit");
    require(test::isOneHarmlessLine(line), "a line is one line and harmless");
    require(line == line.simplified(), "a line has no blanks to spare");
    require(outsideLine(line, longest) == line, "a clean line stays as it is");
    require(!isEmptied(text) || line.isEmpty(), "of nothing to see nothing is left");
    require(text != line || text.size() <= longest, "what is too long is cut");
}

void checkNote(const QString &text, qsizetype longest)
{
    const QString note = outsideNote(text, longest);
    require(note.size() <= longest, "a note is within its limit");
    require(test::areHarmlessLines(note), "a note is harmless lines");
    require(note == note.trimmed(), "a note has no blanks around");
    require(outsideNote(note, longest) == note, "a clean note stays as it is");
}

void checkPrintable(const QString &text)
{
    const QString clean = printable(text);
    require(test::areHarmlessLines(clean), "what is printed is harmless");
    require(clean.size() <= text.size(), "printing adds nothing");
    require(printable(clean) == clean, "what can be printed stays as it is");
}

} // namespace

static void tryOutsidetext(const QByteArray &input)
{
    const int limit = input.isEmpty() ? 0 : uchar(input.front());
    const QString text = textOf(QByteArrayView(input).sliced(std::min<qsizetype>(1, input.size())), limit % 2 != 0);
    for (const qsizetype longest : {qsizetype(limit), longestName}) {
        checkLine(text, longest);
        checkNote(text, longest);
    }
    checkPrintable(text);
}

NEOBEAT_FUZZ_TARGET(tryOutsidetext)

} // namespace neobeat::fuzz
