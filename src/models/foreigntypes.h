// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/watchconnection.h"
#include "store/settings.h"
#include "text/errortext.h"
#include "text/outputtext.h"

#include <QtQml/qqml.h>

namespace neobeat {

// Exposes types to QML from layers that do not depend on it: a value with its properties, or the enums of a class.

struct ErrorTextForQml
{
    Q_GADGET
    QML_FOREIGN(neobeat::ErrorText)
    QML_VALUE_TYPE(errorText)
};

namespace errortextforqml {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(neobeat::errortext)
QML_NAMED_ELEMENT(ErrorText)
} // namespace errortextforqml

namespace watchconnectionforqml {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(neobeat::WatchConnection)
QML_NAMED_ELEMENT(WatchConnection)
} // namespace watchconnectionforqml

namespace outputfieldforqml {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(neobeat::outputfield)
QML_NAMED_ELEMENT(OutputField)
} // namespace outputfieldforqml

namespace settingsforqml {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(neobeat::Settings)
QML_NAMED_ELEMENT(Settings)
} // namespace settingsforqml

} // namespace neobeat
