// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

/// Indexed by Settings::Language, after System.
constexpr std::array languageNames{"en"_L1, "de"_L1, "cs"_L1, "es"_L1};

QString nameOf(Settings::Language wanted)
{
    return wanted == Settings::Language::System ? languageAmong(QLocale::system().uiLanguages())
                                                : QString(languageNames.at(std::size_t(wanted) - 1));
}

} // namespace

QStringList languages()
{
    return {languageNames.begin(), languageNames.end()};
}

QString languageAmong(const QStringList &wanted)
{
    for (const QString &each : wanted) {
        const QString language = QLocale::languageToCode(QLocale(each).language());
        if (languages().contains(language))
            return language;
    }
    return languageNames.front();
}

QLocale formatsFor(const QString &language, const QLocale &system)
{
    const QLocale own(language);
    const bool isPlain = system.language() == QLocale::C && own.language() == QLocale::English;
    if (system.language() == own.language() || isPlain)
        return system;
    const QLocale there(own.language(), system.territory());
    if (there.territory() == system.territory())
        return there;
    // Of the countries that speak English, this one has the clock and the units of most others.
    return own.language() == QLocale::English ? QLocale(QLocale::English, QLocale::UnitedKingdom) : own;
}

void Translations::install(Settings::Language wanted)
{
    const QString language = nameOf(wanted);
    const QLocale system = QLocale::system();
    // The system's own locale may have dates and numbers of different countries, which one that is set has not.
    if (const QLocale formats = formatsFor(language, system); formats != system)
        QLocale::setDefault(formats);
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    // English is in Qt itself, and some languages have only a part of it.
    if (m_qtBase.load(u"qtbase_"_s + language, qtFolder))
        QCoreApplication::installTranslator(&m_qtBase);
    if (m_qtQuick.load(u"qtdeclarative_"_s + language, qtFolder))
        QCoreApplication::installTranslator(&m_qtQuick);
    if (m_own.load(u":/translations/neobeat_"_s + language))
        QCoreApplication::installTranslator(&m_own);
    else
        qCWarning(lcApp) << "there is no translation for" << language;
}

} // namespace neobeat
