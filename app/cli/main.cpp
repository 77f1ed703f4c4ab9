// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logbook.h"
#include "cli/historyprogram.h"
#include "cli/printer.h"
#include "cli/program.h"
#include "process/bundledplugins.h"
#include "process/standardstreams.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QLoggingCategory>

#include <QtCrypto>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace neobeat::cli;

namespace {

int endWith(const Notice &notice, Printer &printer)
{
    if (notice.isMistake) {
        printer.printFailure(Failure::usage(notice.text));
        return static_cast<int>(ExitCode::Usage);
    }
    printer.printText(notice.text);
    return static_cast<int>(printer.conclude(ExitCode::Ok));
}

} // namespace

int main(int argc, char *argv[])
{
    neobeat::standardstreams::holdPlaces();
    // A closed pipe must appear as a failed write, with --help too.
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    // Scripts read what it prints: English in every language, because no translation is installed, with plain numbers.
    QLocale::setDefault(QLocale::c());
    QCoreApplication::setApplicationName(u"neobeat"_s);
    QCoreApplication::setApplicationVersion(u"" NEOBEAT_VERSION ""_s);
    neobeat::findBundledPlugins(u"" NEOBEAT_LIBRARIES ""_s);
    QCA::Initializer crypto;
    neobeat::LogBook log;
    log.install();

    QFile results;
    QFile failures;
    if (!results.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered)
        || !failures.open(2, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(ExitCode::Other);
    const QStringList arguments = QCoreApplication::arguments();
    Printer printer(results, failures, arguments.contains(u"--json"_s));

    const auto options = parseOptions(arguments);
    if (!options)
        return endWith(options.error(), printer);
    // Qt Bluetooth warns about capabilities that access over D-Bus does not need.
    QLoggingCategory::setFilterRules(u"qt.bluetooth*=false\n"_s + options->logRules);
    if (HistoryProgram::runs(options->command))
        return HistoryProgram(*options, printer).run();
    return Program(*options, printer, log).run();
}
