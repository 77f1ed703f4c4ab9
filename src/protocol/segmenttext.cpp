// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/segmenttext.h"

#include "base/outsidetext.h"

#include <unicode/translit.h>

#include <memory>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestInput = 2000; // More than any message to the watch can hold.

using Transliterator = std::unique_ptr<icu::Transliterator>;

icu::UnicodeString icuText(const QString &text)
{
    return {reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size())};
}

/// Greek and Russian as they are pronounced, and not letter by letter as the general rule for all scripts does.
Transliterator makeTransliterator(const QString &latinToAscii)
{
    const QString rules = u"::Greek-Latin/UNGEGN; ::Russian-Latin/BGN; ::Any-Latin;"
                          u"'€' > 'EUR'; '£' > 'GBP'; '•' > '-'; '¿' > ; '¡' > ;"
                          u"::%1; ::[:^ASCII:] Remove;"_s.arg(latinToAscii);
    UParseError place;
    UErrorCode status = U_ZERO_ERROR;
    Transliterator made(icu::Transliterator::createFromRules("Neobeat", icuText(rules), UTRANS_FORWARD, place, status));
    return U_SUCCESS(status) ? std::move(made) : nullptr;
}

} // namespace

QString segmentText(const QString &text, QLocale::Language language)
{
    static const Transliterator german = makeTransliterator(u"de-ASCII"_s);
    static const Transliterator other = makeTransliterator(u"Latin-ASCII"_s);
    const Transliterator &used = language == QLocale::German ? german : other;
    const QString line = outsideLine(text, longestInput);
    if (!used) // ICU without its data.
        return QString::fromLatin1(line.toLatin1());
    icu::UnicodeString changed = icuText(line);
    used->transliterate(changed);
    return QString(reinterpret_cast<const QChar *>(changed.getBuffer()), changed.length()).simplified();
}

} // namespace neobeat
