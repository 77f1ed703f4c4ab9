// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace neobeat {

/// Whether the desktop starts the program, without its window, when the user logs in.
class Autostart : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Off,
        On,
        Asking, ///< The desktop was asked, and perhaps asks the user; ends by its answer or a time limit.
    };
    Q_ENUM(State)
    /// Why the last change was not made.
    enum class Problem {
        None,
        NotWritten, ///< The desktop's folder cannot be written.
        Refused, ///< The user or the desktop refused it.
        NoService, ///< This desktop cannot do that for a program in a sandbox.
        NoAnswer, ///< The desktop did not answer in time.
    };
    Q_ENUM(Problem)

    using QObject::QObject;

    virtual State state() const = 0;
    virtual Problem problem() const = 0;
    /// Without effect while Asking. changed() follows when there was something to change.
    virtual void setEnabled(bool enabled) = 0;
    /// Looks again, because another program may have changed it.
    virtual void refresh() = 0;

Q_SIGNALS:
    /// state() or problem() has changed.
    void changed();
};

} // namespace neobeat
