// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/failure.h"

#include "base/outsidetext.h"
#include "models/errortext.h"
#include "models/keyproblemtext.h"

using namespace Qt::StringLiterals;

namespace neobeat::cli {

Failure Failure::from(const Error &error)
{
    const ErrorText text = ErrorText::from(error);
    const QString message = text.isPresent() ? u"%1 %2"_s.arg(text.title, text.advice).trimmed() : u"Interrupted."_s;
    return {exitCodeFor(error.code), error.name(), message, outsideLine(error.detail, longestMessage)};
}

Failure Failure::usage(const QString &message)
{
    return {ExitCode::Usage, u"Usage"_s, message, {}};
}

Failure Failure::keyUnusable(const KeyProblem &problem)
{
    return {ExitCode::Usage, u"KeyUnusable"_s, keyProblemText(problem), {}};
}

} // namespace neobeat::cli
