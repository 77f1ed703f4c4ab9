// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline.h"
#include "base/outsidetext.h"
#include "protocol/authcrypto.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QTextStream>

#include <QtCrypto>

using namespace Qt::StringLiterals;
using namespace neobeat;

namespace {

int endWith(const CommandLine::Notice &notice)
{
    QTextStream(notice.isMistake ? stderr : stdout) << printable(notice.text.trimmed()) << '\n';
    return notice.isMistake ? 2 : 0;
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
