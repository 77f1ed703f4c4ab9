// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/standardstreams.h"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace neobeat::standardstreams {

void holdPlaces()
{
    // Opened for reading, so that writing still fails. open() uses the lowest free number.
    for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; ++descriptor) {
        if (fcntl(descriptor, F_GETFD) < 0 && errno == EBADF)
            ::open("/dev/null", O_RDONLY);
    }
}

} // namespace neobeat::standardstreams
