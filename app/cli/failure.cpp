// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/failure.h"

#include "base/outsidetext.h"
#include "text/errortext.h"
#include "text/keyproblemtext.h"

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

Failure Failure::noBeats(const QString &detail)
{
    return {ExitCode::FileUnusable, u"NoBeats"_s,
            u"No RR intervals are kept in that range. A chest strap sends them; record it, or import a file that has "
            "them."_s,
            detail};
}

Failure Failure::watchInUse()
{
    return {ExitCode::Other,
            u"WatchInUse"_s,
            u"The Neobeat with a window has the watch, and a watch has one connection. Look there, or disconnect it "
            "there first."_s,
            {}};
}

Failure Failure::outputLost(const QString &reason)
{
    return {ExitCode::FileUnusable, u"OutputFailed"_s,
            u"The standard output could not be written, so results are missing there."_s, reason};
}

Failure Failure::traceLost(const Error &reason)
{
    return {ExitCode::FileUnusable, u"RecordFailed"_s, u"The file of --trace could not be written to its end."_s,
            outsideLine(reason.detail, longestMessage)};
}

Failure Failure::readingsLost(qint64 readings, const Error &reason)
{
    const QString lost = readings == 1 ? u"1 reading was not kept."_s
        : readings > 1                 ? u"%1 readings were not kept."_s.arg(readings)
                                       : u"What was to be kept was not."_s;
    return {ExitCode::HistoryUnavailable, reason.name(), u"%1 %2"_s.arg(ErrorText::from(reason).title, lost),
            outsideLine(reason.detail, longestMessage)};
}

} // namespace neobeat::cli
