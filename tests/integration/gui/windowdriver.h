// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend.h"
#include "app/qmlengine.h"

#include <QQuickItem>

#include <functional>

namespace neobeat {

/// The real window with the simulated watch behind it, used as a person with a screen reader would: things are found by
/// their accessible name and worked by key or mouse. What answers bool waits for it and says on failure what was there.
class WindowDriver
{
public:
    /// Settings and keys lie in that file, or in a folder that ends with this.
    explicit WindowDriver(const QString &scenario = {}, const QString &settingsFile = {});

    Backend &backend() { return m_backend; }
    QQuickWindow &window() { return *m_engine.window(); }

    /// Shows the window and gives it the keyboard.
    bool open();
    /// Gives it that size, and waits until everything has its place.
    bool resize(const QSize &size);

    /// Makes the next picture, in which everything has found its place.
    bool draws();
    /// That comes true; the text says what it is.
    bool waitFor(const QString &what, const std::function<bool()> &condition);
    /// Something with that name is there.
    bool shows(const QString &name);
    /// Nothing with that name is there any more.
    bool hides(const QString &name);
    /// What has that name is described so.
    bool describes(const QString &name, const QString &description);
    /// What is there with that name now; nullptr when nothing is.
    QQuickItem *item(const QString &name);
    QString description(const QString &name);
    /// The name of what has the keyboard.
    QString focusedName();
    /// The names of all that the Tab key leads to, once round; an empty one for what has none.
    QStringList namesOnTabWay();

    /// Clicks on the middle of it; false when it is disabled or not wholly to be seen.
    bool click(const QString &name);
    /// Presses Tab until it has the keyboard; false when it never has.
    bool tabTo(const QString &name);
    /// Goes there by Tab and presses Space.
    bool choose(const QString &name);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);

private:
    /// It is there and enabled.
    bool isUsable(const QString &name);

    Backend m_backend;
    QmlEngine m_engine;
};

/// Runs the tests of this object with all that a window needs, in a time zone where it is noon; returns the exit code.
int runWithWindow(QObject &test, int argc, char **argv);

} // namespace neobeat
