// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appmodel.h"

#include <QObject>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

namespace neobeat {

/// Loads the window from the program's own resources. Destroy it before the objects that it shows.
class QmlEngine : public QObject
{
    Q_OBJECT

public:
    explicit QmlEngine(QObject *parent = nullptr);

    /// Creates the window with these models; not shown yet. False on failure.
    bool load(AppModel &app);
    /// The window; nullptr before load() and after a failure.
    QQuickWindow *window() const { return m_window; }

private:
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
};

} // namespace neobeat
