// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace neobeat::test {

/// One way in which users and programs write a key; all of them spell this one.
struct KeySpelling
{
    const char *what;
    QString text;
};

inline const QString spelledKey = QStringLiteral("00112233445566778899aabbccddeeff");
inline const QString spelledKeyInGroups = QStringLiteral("0011 2233 4455 6677 8899 aabb ccdd eeff");

/// What the parser has to accept and the preview to show.
inline QList<KeySpelling> keySpellings()
{
    using namespace Qt::StringLiterals;
    const QString list
        = u"0x00, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff"_s;
    const QString escapes = u"\\x00\\x11\\x22\\x33\\x44\\x55\\x66\\x77\\x88\\x99\\xaa\\xbb\\xcc\\xdd\\xee\\xff"_s;
    const QString pairs = u"00,11,22,33,44,55,66,77,88,99,aa,bb,cc,dd,ee,ff"_s;
    return {
        {"plain", spelledKey},
        {"with prefix", u"0x"_s + spelledKey},
        {"prefix twice", u"0x0x"_s + spelledKey},
        {"capitals", u"0X"_s + spelledKey.toUpper()},
        {"typeset quotes", u"\u201c"_s + spelledKey + u"\u201d"_s},
        {"backticks", u"`0x"_s + spelledKey + u'`'},
        {"end of a sentence in brackets", u'(' + spelledKey + u")."_s},
        {"typeset dashes", u"00112233\u20134455\u20116677\u20138899\u2014aabbccddeeff"_s},
        {"invisible character at the end", spelledKey + u'\u200b'},
        {"colons", u"00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF"_s},
        {"blanks", u"00 11 22 33 44 55 66 77 88 99 aa bb cc dd ee ff"_s},
        {"bytes in a list", list},
        {"bytes in a list with a comma behind", list + u",\n"_s},
        {"bytes in capitals", list.toUpper()},
        {"bytes without blanks", QString(list).remove(u' ')},
        {"bytes with blanks only", QString(list).remove(u',')},
        {"bytes over lines", QString(list).replace(u"0x77, "_s, u"0x77,\n    "_s)},
        {"array", u'{' + list + u'}'},
        {"array of C", u"static const uint8_t auth_key[16] = {\n  "_s + list + u"\n};"_s},
        {"array of Rust", u"const KEY: [u8; 16] = ["_s + list + u"];"_s},
        {"one digit bytes", QString(list).replace(u"0x00"_s, u"0x0"_s)},
        {"casts of Java", u"new byte[] {"_s + QString(list).replace(u"0x"_s, u"(byte) 0x"_s) + u"};"_s},
        {"unsigned bytes", QString(list).replace(u","_s, u"u,"_s)},
        {"signed bytes", u"[0, 17, 34, 51, 68, 85, 102, 119, -120, -103, -86, -69, -52, -35, -18, -1]"_s},
        {"decimal bytes", u"bytes([0, 17, 34, 51, 68, 85, 102, 119, 136, 153, 170, 187, 204, 221, 238, 255])"_s},
        {"pairs with commas", pairs},
        {"pairs with semicolons", QString(pairs).replace(u',', u"; "_s)},
        {"escapes", escapes},
        {"string of C", u"\""_s + escapes + u"\";"_s},
        {"string of C in parts", u'"' + QString(escapes).replace(u"\\x88"_s, u"\" \"\\x88"_s) + u'"'},
        {"bytes of Python", u"_KEY = b'"_s + escapes + u'\''},
        {"bytes as Python prints them", u"b'\\x00\\x11\"3DUfw\\x88\\x99\\xaa\\xbb\\xcc\\xdd\\xee\\xff'"_s},
        {"hex in bytes of Python", u"bytes.fromhex('"_s + spelledKey + u"')"_s},
        {"output of xxd", u"00000000: 0011 2233 4455 6677 8899 aabb ccdd eeff  ..\"3DUfw........"_s},
        {"output of hexdump",
         u"00000000  00 11 22 33 44 55 66 77  88 99 aa bb cc dd ee ff  |..\"3DUfw........|\n00000010\n"_s},
        {"Base64", u"ABEiM0RVZneImaq7zN3u/w=="_s},
        {"Base64 for web addresses", u"ABEiM0RVZneImaq7zN3u_w=="_s},
        {"label and list", u"Key: "_s + list},
        {"device and list", u"Device 1:\n  MAC: 00:00:5E:00:53:01\n  Key: "_s + list},
    };
}

} // namespace neobeat::test
