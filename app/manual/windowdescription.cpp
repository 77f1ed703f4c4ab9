// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/windowdescription.h"

#include "app/commandline.h"

using namespace Qt::StringLiterals;

namespace neobeat::manual {

Program describeWindow()
{
    Program program;
    program.name = u"neobeat"_s;
    program.summary = u"heart rate and battery of an Amazfit Neo"_s;
    program.synopsis = u"[OPTION]..."_s;
    program.introduction = {
        u"Neobeat pairs an Amazfit Neo with its key, shows the heart rate as it is measured, keeps every heartbeat for "
        "looking back, has the battery level in the system tray, and gives the heart rate to other programs when it is asked to."_s,
        u"A second start shows the window of the first. The command-line program neobeat-cli does the same without a "
        "window."_s,
    };
    for (const QCommandLineOption &option : CommandLine::options())
        program.options.append(describe(option.names(), option.valueName(), option.description()));
    program.sections = {
        {u"Files"_s,
         {},
         {{u"~/.config/neobeat/neobeat.ini"_s, u"Settings and the remembered watch, without its key."_s},
          {u"~/.local/share/neobeat/history.sqlite"_s, u"The history."_s}},
         false},
        scenarios(),
        {u"Exit status"_s,
         {},
         {{u"0"_s, u"It was ended."_s}, {u"1"_s, u"It could not start."_s}, {u"2"_s, u"The command line is wrong."_s}},
         false},
        {u"See also"_s, {u"neobeat-cli(1)"_s}, {}, false},
    };
    return program;
}

} // namespace neobeat::manual
