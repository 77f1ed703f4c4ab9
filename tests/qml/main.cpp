// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QtQuickTest>

/// Sets the import path to the window's modules and the style that they are made for.
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine) { engine->addImportPath(QStringLiteral(":/qt/qml")); }
};

int main(int argc, char **argv)
{
    // Qt Charts needs widgets; QUICK_TEST_MAIN would make a QGuiApplication.
    QApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "neobeat_controls", NEOBEAT_QML_TESTS, &setup);
}

#include "main.moc"
