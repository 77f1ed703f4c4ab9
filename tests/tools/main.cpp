// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/qmlengine.h"
#include "app/translations.h"
#include "screenshots.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QRegularExpression>
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
    const QStringList arguments = QApplication::arguments();
    const QRegularExpressionMatch size
        = QRegularExpression(u"^(\\d+)x(\\d+)$"_s).match(arguments.value(2, u"1040x680"_s));
    if (arguments.size() < 2 || arguments.size() > 3 || !size.hasMatch()) {
        QTextStream(stderr) << u"neobeat-screenshots FOLDER [WIDTHxHEIGHT]\n"_s;
        return 2;
    }

    Translations translations;
    translations.install(Settings::Language::System);
    CommandLine line;
    line.scenario = *Scenario::parse(u"slow=250"_s); // Slow enough to see it connect.
    line.showsSampleHistory = true;
    Backend backend(line);
    QmlEngine engine;
    if (!engine.load(backend.app()))
        return 1;
    Screenshots screenshots(backend, *engine.window(), arguments.at(1),
                            QSize(size.captured(1).toInt(), size.captured(2).toInt()));
    QObject::connect(
        &screenshots, &Screenshots::finished, &application, [](bool good) { QApplication::exit(good ? 0 : 1); },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(&screenshots, &Screenshots::start, Qt::QueuedConnection);
    return QApplication::exec();
}
