// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace neobeat {

/// Turns SIGINT, SIGTERM and SIGHUP into a signal of the event loop. The second SIGINT or SIGTERM ends the program
/// immediately. A SIGHUP that was ignored at the start, as under nohup, stays ignored. Also ignores SIGPIPE, so that a
/// closed pipe appears as a failed write. One per program.
class Termination : public QObject
{
    Q_OBJECT

public:
    explicit Termination(QObject *parent = nullptr);

Q_SIGNALS:
    /// The first of SIGINT, SIGTERM and SIGHUP came.
    void requested();
};

} // namespace neobeat
