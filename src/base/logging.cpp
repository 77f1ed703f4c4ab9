// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"

namespace neobeat {

Q_LOGGING_CATEGORY(lcLink, "neobeat.link", QtWarningMsg)
Q_LOGGING_CATEGORY(lcConnection, "neobeat.connection", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "neobeat.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcHistory, "neobeat.history", QtWarningMsg)
Q_LOGGING_CATEGORY(lcModels, "neobeat.models", QtWarningMsg)
Q_LOGGING_CATEGORY(lcApp, "neobeat.app", QtWarningMsg)

} // namespace neobeat
