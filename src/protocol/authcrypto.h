// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/authkey.h"

#include <QByteArray>

#include <optional>

namespace neobeat {

/// True when QCA has AES-128-ECB, that is, when its OpenSSL plugin was found. Needs a QCA::Initializer that is alive.
bool isCryptoAvailable();

/// The answer to a challenge: the 16 bytes encrypted with AES-128-ECB, one block, no padding. Empty when the challenge
/// has another length or the plugin is missing.
std::optional<QByteArray> encryptChallenge(const AuthKey &key, const QByteArray &challenge);

} // namespace neobeat
