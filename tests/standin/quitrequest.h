// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace neobeat::standin {

/// Ends the event loop when the process gets SIGTERM or SIGINT or when its standard input ends, which is how it notices
/// that the test that started it is gone.
void quitWhenAsked(QObject *context);

} // namespace neobeat::standin
