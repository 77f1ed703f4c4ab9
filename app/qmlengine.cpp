// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/qmlengine.h"

#include "focusrecovery.h"
#include "itemaccessible.h"

using namespace Qt::StringLiterals;

namespace neobeat {

QmlEngine::QmlEngine(QObject *parent)
    : QObject(parent)
{
    installItemAccessible();
    // Before Qt 6.5 the program's modules have another import path.
    m_engine.addImportPath(u":/qt/qml"_s);
    connect(&m_engine, &QQmlApplicationEngine::objectCreated, this,
            [this](QObject *object) { m_window = qobject_cast<QQuickWindow *>(object); });
}

bool QmlEngine::load(AppModel &app)
{
    m_engine.setInitialProperties({{u"app"_s, QVariant::fromValue(&app)}});
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    m_engine.loadFromModule("Neobeat.Ui", "Main");
#else
    m_engine.load(QUrl(u"qrc:/qt/qml/Neobeat/Ui/Main.qml"_s));
#endif
    if (m_window)
        new FocusRecovery(*m_window);
    return m_window;
}

} // namespace neobeat
