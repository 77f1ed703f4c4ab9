// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/settings.h"

#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace neobeat {

/// The languages that the window speaks, as in the names of resources/translations: "en", "de", "cs", "es".
QStringList languages();

/// The first language of that list, such as {"de-AT", "en"}, that the window speaks, else English.
QString languageAmong(const QStringList &wanted);

/// The format of numbers, dates and times for texts in that language: the system's if it has that language, else that
/// of the system's country where people speak it, else of the language's own country.
QLocale formatsFor(const QString &language, const QLocale &system);

/// Translates everything that the window says, and what Qt says in it. The program in the terminal has none.
class Translations
{
public:
    /// Takes effect for what is said afterwards, so it is called before anything is; once.
    void install(Settings::Language wanted);

private:
    QTranslator m_own;
    QTranslator m_qtBase;
    QTranslator m_qtQuick;
};

} // namespace neobeat
