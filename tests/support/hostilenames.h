// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <algorithm>

namespace neobeat::test {

/// A name given to a watch, an activity or a file in order to break what displays it.
struct HostileName
{
    const char *what;
    QString name;
};

/// One of each kind; each contains "evil".
inline QList<HostileName> hostileNames()
{
    using namespace Qt::StringLiterals;
    const QString lone(QChar(0xd83d));
    return {
        {"forged line", u"evil\n00:00:5E:00:53:99    -40 dBm   Amazfit Neo"_s},
        {"carriage return", u"evil\r00:00:5E:00:53:99"_s},
        {"other line ends", u"evil\u2028two\u2029three\u0085four\vfive\fsix"_s},
        {"title of the terminal", u"evil\u001b]0;owned\u0007"_s},
        {"colours and clearing", u"evil\u001b[31m\u001b[2J\u001b[H"_s},
        {"eight-bit control sequence", u"evil\u009b31m\u009d0;owned\u009c"_s},
        {"backspaces", u"evil\b\b\b\bgood"_s},
        {"tabs", u"evil\t\t\tcolumn"_s},
        {"NUL in the midst", u"evil"_s + QChar(0) + u"rest"_s},
        {"turned reading direction", u"evil\u202egnp.exe\u202c"_s},
        {"isolates", u"\u2066evil\u2069\u2067\u2068"_s},
        {"marks of direction", u"\u200e\u200fevil\u061c"_s},
        {"joined emoji", u"evil \U0001F468\u200d\U0001F469\u200d\U0001F467"_s},
        {"flag of tags", u"evil \U0001F3F4\U000E0067\U000E0062\U000E007F"_s},
        {"invisible", u"e\u200bv\u00adi\u2060l\ufeff"_s},
        {"lone surrogates", u"evil "_s + lone + u"x"_s + QChar(0xde00) + lone},
        {"private use", u"evil \ue000 \U000F0000"_s},
        {"no characters", u"evil \ufffe\uffff\u0378"_s},
        {"blanks around", u"  \n evil  \t "_s},
        {"too long", u"evil "_s + u"long "_s.repeated(2000)},
        {"heap of marks", u"evil e"_s + QString(5000, QChar(0x0301))},
        {"place markers", u"evil %1 %2 %n"_s},
        {"markup", u"evil <b>bold</b> &amp; <img src=x>"_s},
        {"quotes", u"evil \"quoted\" 'single' \\ back"_s},
    };
}

/// Whether an output may contain that character: none of category Other, no line end.
inline bool isHarmless(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

/// Whether that is a single line that cannot affect what displays it.
inline bool isOneHarmlessLine(const QString &text)
{
    const auto characters = text.toUcs4();
    return text.isValidUtf16() && std::all_of(characters.begin(), characters.end(), isHarmless);
}

/// The same for several lines that end with "\n".
inline bool areHarmlessLines(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    return std::all_of(lines.begin(), lines.end(), isOneHarmlessLine);
}

} // namespace neobeat::test
