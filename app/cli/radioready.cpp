// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/radioready.h"

namespace neobeat::cli {

void whenRadioKnown(Radio &radio, QObject *context, std::function<void(const Error &error)> callback)
{
    QObject::connect(
        &radio, &Radio::stateKnown, context,
        [callback = std::move(callback)](Radio::State state) { callback(Radio::errorFor(state)); },
        Qt::SingleShotConnection);
    radio.refresh();
}

} // namespace neobeat::cli
