// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/radio.h"

#include <QMap>
#include <QVariantMap>

namespace neobeat {

/// The properties of org.bluez.Adapter1 of each adapter, by object path.
using Adapters = QMap<QString, QVariantMap>;

/// The path of the adapter to use: a powered one is preferred, then the one already in use. Empty without any.
QString chooseAdapter(const Adapters &adapters, const QString &inUse);
/// Ready, Off or Blocked.
Radio::State adapterState(const QVariantMap &adapter);
/// The version of the bluetoothd that serves the adapter, "5.66"; empty when it does not report it.
QString serviceVersion(const QVariantMap &adapter);

} // namespace neobeat
