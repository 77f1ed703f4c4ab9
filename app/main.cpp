// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline.h"
#include "base/outsidetext.h"
#include "files/outputfile.h"
#include "process/bundledplugins.h"
#include "process/standardstreams.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QTextStream>

#include <QtCrypto>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace neobeat;

namespace {

/// Writes to standard output.
Error print(const QString &text)
{
    const auto file = OutputFile::standardOutput();
    if (!file)
        return file.error();
    (*file)->write(text.toUtf8());
    return (*file)->commit();
}

int endWith(const CommandLine::Notice &notice)
{
    const QString text = printable(notice.text.trimmed()) + u'\n';
    if (notice.isMistake) {
        QTextStream(stderr) << text;
        return 2;
    }
    const Error error = print(text);
    if (!error)
        return 0;
    QTextStream(stderr) << u"The standard output could not be written: "_s << outsideLine(error.detail, longestMessage)
                        << '\n';
    return 1;
}

/// Whether QApplication has a display to connect to, as far as that can be seen in advance; without one it aborts.
bool hasDisplay(const QStringList &arguments)
{
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return std::any_of(arguments.begin(), arguments.end(), [](const QString &argument) {
        return argument == "-platform"_L1 || argument == "-display"_L1 || argument == "--platform"_L1
            || argument == "--display"_L1 || argument.contains("platform="_L1);
    });
}

/// Only text is to be printed, even if the display does not answer.
bool wantsWordsOnly(const QStringList &arguments)
{
    const QStringList words{u"-h"_s, u"--help"_s, u"-v"_s, u"--version"_s};
    return arguments.size() == 2 && words.contains(arguments.last());
}

/// Prints without a window, and ends: a second application object in the same process has no accessible objects for Qt
/// Quick, because Qt 6.4 removes their factories with the first.
int answerWithoutDisplay(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto line = CommandLine::parse(QCoreApplication::arguments());
    if (!line)
        return endWith(line.error());
    QTextStream(stderr) << u"There is no display to show a window on. neobeat-cli needs none."_s << '\n';
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    standardstreams::holdPlaces();
    std::signal(SIGPIPE, SIG_IGN);
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (wantsWordsOnly(arguments) || !hasDisplay(arguments))
        return answerWithoutDisplay(argc, argv);

    QApplication qtApplication(argc, argv);
    // Panels show it as the title of the tray icon.
    QApplication::setApplicationName(u"Neobeat"_s);
    QApplication::setApplicationDisplayName(u"Neobeat"_s);
    QApplication::setApplicationVersion(u"" NEOBEAT_VERSION ""_s);
    QApplication::setDesktopFileName(u"io.github.neobeat.Neobeat"_s);
    findBundledPlugins(u"" NEOBEAT_LIBRARIES ""_s);
    QCA::Initializer crypto;

    const auto line = CommandLine::parse(QApplication::arguments());
    if (!line)
        return endWith(line.error());
    // Qt Bluetooth warns about capabilities that access over D-Bus does not need.
    QLoggingCategory::setFilterRules(u"qt.bluetooth*=false\n"_s + line->logRules);

    Application application(*line);
    QObject::connect(&application, &Application::finished, &qtApplication, &QApplication::exit, Qt::QueuedConnection);
    application.start();
    return QApplication::exec();
}
