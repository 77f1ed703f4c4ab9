// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace neobeat {

/// Has QCA look for its plugin in the folder of libraries that was installed with the program, so that the whole
/// installation can be moved. The folder is relative to the one of the program; one that does not exist is ignored, as
/// where the distribution has QCA. Needs the application object; call it before QCA is used.
void findBundledPlugins(const QString &folder);

} // namespace neobeat
