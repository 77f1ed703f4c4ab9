// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/findcommand.h"

#include "operations/findwatch.h"

using namespace Qt::StringLiterals;

namespace neobeat::cli {

Report reportOfFinding()
{
    return {{{u"finding"_s, true}}, u"The watch beeps until Ctrl+C."_s};
}

void FindCommand::onReady()
{
    stopLimit();
    const int seconds = context().options.seconds;
    auto finding = std::make_unique<FindWatch>(seconds > 0 ? std::chrono::seconds(seconds) : longestFinding);
    connect(finding.get(), &FindWatch::begun, this, [this] { printer().print(reportOfFinding()); });
    run(std::move(finding));
}

void FindCommand::terminate()
{
    // The watch is to be silent first.
    if (operation())
        operation()->cancel();
    else
        OperationCommand::terminate();
}

} // namespace neobeat::cli
