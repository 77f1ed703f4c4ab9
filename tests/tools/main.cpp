// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/qmlengine.h"
#include "screenshots.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QTextStream>

#include <QtCrypto>

using namespace Qt::StringLiterals;
using namespace neobeat;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Neobeat"_s);
    QLoggingCategory::setFilterRules(u"qt.bluetooth*=false"_s);
    const QCA::Initializer crypto;
    if (QApplication::arguments().size() != 2) {
        QTextStream(stderr) << u"neobeat-screenshots FOLDER\n"_s;
        return 2;
    }

    CommandLine line;
    line.scenario = *Scenario::parse(u"slow=250"_s); // Slow enough to see it connect.
    line.showsSampleHistory = true;
    Backend backend(line);
    QmlEngine engine;
    if (!engine.load(backend.app()))
        return 1;
    Screenshots screenshots(backend, *engine.window(), QApplication::arguments().last());
    QObject::connect(
        &screenshots, &Screenshots::finished, &application, [](bool good) { QApplication::exit(good ? 0 : 1); },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(&screenshots, &Screenshots::start, Qt::QueuedConnection);
    return QApplication::exec();
}
