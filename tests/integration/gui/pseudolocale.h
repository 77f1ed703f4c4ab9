// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace neobeat {

/// That text in the language of the tests: brackets around it, an accent on each letter, and two fifths longer, as
/// translations are. What is cut lacks a bracket, and what is not translated has plain letters.
QString pseudo(const QString &source);

/// Translates everything into that language, if the German translation has it under the same name: a text that is
/// looked up in the wrong context stays as it is.
class PseudoTranslator : public QTranslator
{
public:
    PseudoTranslator();

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int number) const override;

private:
    QTranslator m_german;
};

} // namespace neobeat
