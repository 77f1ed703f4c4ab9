// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/server/httpresponse.h"

namespace neobeat {

/// The page for streams. \a host is the checked Host field of the request, which the page connects back to.
HttpResponse overlayPage(const QByteArray &host);

/// A page with all addresses; \a token is the one to add to them, empty for none.
HttpResponse indexPage(const QByteArray &host, const QByteArray &token);

} // namespace neobeat
