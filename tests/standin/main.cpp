// SPDX-License-Identifier: GPL-3.0-or-later
#include "quitrequest.h"
#include "standinbluetoothd.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDBusError>
#include <QJsonDocument>
#include <QJsonObject>

#include <QtCrypto>

#include <cstdio>

using namespace neobeat::standin;
using namespace Qt::StringLiterals;

namespace {

void say(const QByteArray &line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

int fail(const QString &text)
{
    std::fprintf(stderr, "%s\n", qPrintable(text));
    return 1;
}

int run(const QString &scenario)
{
    const QCA::Initializer crypto; // For the watch's key.
    QObject context;
    quitWhenAsked(&context); // Before the bus, whose thread inherits the blocked signals.
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return fail(bus.lastError().message());
    StandInBluetoothd bluetoothd(bus);
    if (const QString problem = bluetoothd.control().apply(scenario); !problem.isEmpty())
        return fail(problem);
    if (!bus.registerVirtualObject(u"/"_s, &bluetoothd, QDBusConnection::SubPath)
        || !bus.registerService(u"org.bluez"_s))
        return fail(u"org.bluez cannot be had on this bus"_s);
    say("ready");
    const int result = QCoreApplication::exec();
    say(QJsonDocument(QJsonObject::fromVariantMap(bluetoothd.control().counters())).toJson(QJsonDocument::Compact));
    return result;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(u"5.66"_s);
    QCommandLineParser parser;
    const QCommandLineOption version(u"version"_s, u"Print the version of BlueZ that this stands in for."_s);
    const QCommandLineOption scenario(u"scenario"_s, u"How the watch and the adapter are."_s, u"text"_s);
    parser.addOptions({version, scenario});
    parser.addHelpOption();
    parser.process(application);
    if (parser.isSet(version)) {
        say(QCoreApplication::applicationVersion().toLatin1());
        return 0;
    }
    return run(parser.value(scenario));
}
