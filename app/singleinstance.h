// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace neobeat {

/// Makes sure that one program runs per session: the first owns a name on the session bus, a second one asks it to show
/// its window. Never blocks; without a session bus every program is the first.
class SingleInstance : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "io.github.neobeat.Neobeat")

public:
    /// The name on the session bus.
    static constexpr const char *serviceName = "io.github.neobeat.Neobeat";
    /// The object with Raise().
    static constexpr const char *objectPath = "/io/github/neobeat/Neobeat";

    using QObject::QObject;

    /// Requests the name; isFirst() or isSecond() follows, after at most 4 s.
    void claim();

public Q_SLOTS:
    /// Called over the bus by a second start.
    Q_SCRIPTABLE void Raise(); // NOLINT(readability-identifier-naming): a D-Bus method

Q_SIGNALS:
    /// No other one runs: go on.
    void isFirst();
    /// Another one is running and was asked to show its window: end.
    void isSecond();
    /// A second start wants the window.
    void raiseRequested();

private:
    void askOtherToRaise();
};

} // namespace neobeat
