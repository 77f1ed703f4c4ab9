// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace neobeat {

/// True for a failure before the watch was ready that an immediate second attempt may fix: LinkLost, ConnectFailed,
/// ConnectAborted, ServicesChanged and UnexpectedAuthReply. BlueZ keeps the link of a program that has ended for
/// another 2 s; an attempt in that time gets as far as the services and is then disconnected. The first broken link or
/// garbled handshake says nothing about the watch, a second one does. Never true for a rejected key.
bool isWorthASecondTry(const Error &error);

/// True for a failure that no further attempt can fix until the user acts: KeyRejected, KeyMissing and
/// CryptoUnavailable.
bool isFinal(const Error &error);

} // namespace neobeat
