// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace neobeat {

/// Makes an authority and a certificate by it with openssl: ca.pem, server.pem and server.key in that folder. The
/// certificate is for that name or address ("DNS:localhost,IP:127.0.0.1"). False when openssl fails.
bool makeCertificates(const QString &folder, const QString &names, int days = 2);

} // namespace neobeat
