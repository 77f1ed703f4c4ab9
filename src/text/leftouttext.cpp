// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/leftouttext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr auto leftOutContext = "LeftOut";

/// Indexed by the value of Objection; %1 is the number of entries.
constexpr std::array<const char *, objectionCount> sentences{
    QT_TRANSLATE_NOOP("LeftOut", "%1 without a possible heart rate"),
    QT_TRANSLATE_NOOP("LeftOut", "%1 from before the watch existed"),
    QT_TRANSLATE_NOOP("LeftOut", "%1 from more than a day ahead"),
    QT_TRANSLATE_NOOP("LeftOut", "%1 that would end before the start"),
    QT_TRANSLATE_NOOP("LeftOut", "%1 longer than a year"),
    QT_TRANSLATE_NOOP("LeftOut", "%1 with an impossible battery level"),
    QT_TRANSLATE_NOOP("LeftOut", "%1 marks of no activity"),
};

} // namespace

QString leftOutWords(const LeftOut &leftOut)
{
    const QLocale locale;
    QStringList parts;
    for (int i = 0; i < objectionCount; ++i) {
        if (const qint64 count = leftOut.of(Objection(i)); count > 0)
            parts.append(
                QCoreApplication::translate(leftOutContext, sentences.at(std::size_t(i))).arg(locale.toString(count)));
    }
    QStringList words;
    if (!parts.isEmpty())
        words.append(QCoreApplication::translate(leftOutContext, "Left out: %1.").arg(parts.join(u", "_s)));
    if (leftOut.shortened() > 0) {
        words.append(QCoreApplication::translate(leftOutContext, "Too long and shortened: %1 texts.")
                         .arg(locale.toString(leftOut.shortened())));
    }
    return words.join(u' ');
}

} // namespace neobeat
