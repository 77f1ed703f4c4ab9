// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/keyproblemtext.h"

#include <QCoreApplication>

namespace neobeat {

namespace {

/// The context under which translators find these texts.
struct KeyProblemText
{
    Q_DECLARE_TR_FUNCTIONS(KeyProblemText)
};

} // namespace

QString keyProblemText(const KeyProblem &problem)
{
    switch (problem.kind) {
    case KeyProblem::Kind::Empty:
        return KeyProblemText::tr("Type or paste the pairing key.");
    case KeyProblem::Kind::TooShort:
    case KeyProblem::Kind::TooLong:
        if (problem.digits == 1)
            return KeyProblemText::tr("This key has 1 digit, a key has %1.").arg(AuthKey::digitCount);
        return KeyProblemText::tr("This key has %n digits, a key has %1.", nullptr, int(problem.digits))
            .arg(AuthKey::digitCount);
    case KeyProblem::Kind::NotHex:
        return KeyProblemText::tr("Character %1, \"%2\", is no hex digit. A key has only 0 to 9 and a to f.")
            .arg(QString::number(problem.position), QString(problem.character));
    case KeyProblem::Kind::CutOff:
        return KeyProblemText::tr("The key ends in \"…\": your terminal cut it. Widen the window and copy it again.");
    case KeyProblem::Kind::NotOnAccount:
        return KeyProblemText::tr("The account has no key for this watch: it says 0x00. "
                                  "Pair the watch with the vendor app first, then fetch the key again.");
    case KeyProblem::Kind::AllZero:
        return KeyProblemText::tr("This key is all zeros, which no watch has. Fetch the key again.");
    case KeyProblem::Kind::NoKeyFound:
        return KeyProblemText::tr("There is no key in this text. A key is 32 hex digits, often with 0x in front.");
    case KeyProblem::Kind::NoWatches:
        return KeyProblemText::tr("The account has no watch. Pair the watch with the vendor app first, "
                                  "then fetch the key again.");
    }
    return {};
}

} // namespace neobeat
