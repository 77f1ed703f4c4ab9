// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend.h"
#include "app/qmlengine.h"

#include <QQuickItem>

#include <functional>

namespace neobeat {

/// The real window with the simulated watch, used as a user with a screen reader would: items are found by their
/// accessible name and operated by key or mouse. Functions returning bool wait, and print on failure what was there.
class WindowDriver
{
public:
    /// Settings and keys are in that file, or in a folder that is removed with this object.
    explicit WindowDriver(const QString &scenario = {}, const QString &settingsFile = {});

    Backend &backend() { return m_backend; }
    QQuickWindow &window() { return *m_engine.window(); }

    /// Shows the window and gives it the focus.
    bool open();
    /// Resizes it and waits until everything is laid out.
    bool resize(const QSize &size);

    /// Renders the next frame, in which everything is laid out.
    bool draws();
    /// Waits until the condition is true; the text describes it.
    bool waitFor(const QString &what, const std::function<bool()> &condition);
    /// An item with that name is shown.
    bool shows(const QString &name);
    /// No item with that name is shown any more.
    bool hides(const QString &name);
    /// The item with that name has this description.
    bool describes(const QString &name, const QString &description);
    /// The item with that name now; nullptr when there is none.
    QQuickItem *item(const QString &name);
    QString description(const QString &name);
    /// The name of the item with the focus.
    QString focusedName();
    /// The names of all items in the Tab order, once round; an empty one for an item without name.
    QStringList namesOnTabWay();

    /// Clicks on the middle of it; false when it is disabled or not entirely visible.
    bool click(const QString &name);
    /// Presses Tab until it has the focus; false when it never gets it.
    bool tabTo(const QString &name);
    /// Moves the focus there with Tab and presses Space.
    bool choose(const QString &name);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);

private:
    /// It is shown and enabled.
    bool isUsable(const QString &name);

    Backend m_backend;
    QmlEngine m_engine;
};

/// Runs the tests of this object with what a window needs, in a time zone where it is noon; returns the exit code.
int runWithWindow(QObject &test, int argc, char **argv);

} // namespace neobeat
