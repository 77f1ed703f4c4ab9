// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline.h"
#include "base/outsidetext.h"
#include "files/outputfile.h"
#include "process/standardstreams.h"
#include "protocol/authcrypto.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QTextStream>

#include <QtCrypto>

#include <algorithm>
#include <csignal>
#include <optional>

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

/// Whether QApplication has a display to ask for, as far as that can be told before; without one it aborts.
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

/// What can be answered before there is a window: help, the version, and without a display everything else. Options of
/// Qt's own count as a mistake here, which is why one is only believed when there is no display.
std::optional<int> answeredWithoutDisplay(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool isVisible = hasDisplay(arguments);
    const auto line = CommandLine::parse(arguments);
    if (!line && (!isVisible || !line.error().isMistake))
        return endWith(line.error());
    if (isVisible)
        return {};
    QTextStream(stderr) << u"There is no display to show a window on. neobeat-cli needs none."_s << '\n';
    return 1;
}

/// Without AES no watch can be talked to; better said at once than after the wizard.
int refuseWithoutCrypto()
{
    const QString text = u"The OpenSSL plugin of QCA is missing, so the pairing key cannot be proven to the watch. "
                         "Install the package libqca-qt6-plugins, or run packaging/dev setup."_s;
    QTextStream(stderr) << text << '\n';
    QMessageBox::critical(nullptr, u"Neobeat"_s, text);
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    standardstreams::holdPlaces();
    std::signal(SIGPIPE, SIG_IGN);
    if (const auto exitCode = answeredWithoutDisplay(argc, argv))
        return *exitCode;

    QApplication qtApplication(argc, argv);
    // Panels show it as the title of the tray icon.
    QApplication::setApplicationName(u"Neobeat"_s);
    QApplication::setApplicationDisplayName(u"Neobeat"_s);
    QApplication::setApplicationVersion(u"" NEOBEAT_VERSION ""_s);
    QApplication::setDesktopFileName(u"io.github.neobeat.Neobeat"_s);
    QCA::Initializer crypto;

    const auto line = CommandLine::parse(QApplication::arguments());
    if (!line)
        return endWith(line.error());
    // Qt Bluetooth warns about capabilities that the D-Bus way does not need.
    QLoggingCategory::setFilterRules(u"qt.bluetooth*=false\n"_s + line->logRules);
    if (!isCryptoAvailable())
        return refuseWithoutCrypto();

    Application application(*line);
    QObject::connect(&application, &Application::finished, &qtApplication, &QApplication::exit, Qt::QueuedConnection);
    application.start();
    return QApplication::exec();
}
