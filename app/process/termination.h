// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace neobeat {

/// Turns SIGINT and SIGTERM into a signal of the event loop. The second one ends the program on the spot. Also ignores
/// SIGPIPE, so that a closed pipe shows as a failed write. One per program.
class Termination : public QObject
{
    Q_OBJECT

public:
    explicit Termination(QObject *parent = nullptr);

Q_SIGNALS:
    /// The first SIGINT or SIGTERM came.
    void requested();
};

} // namespace neobeat
