// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <QMetaEnum>

namespace neobeat {

QString Error::name() const
{
    return QString::fromLatin1(QMetaEnum::fromType<Code>().valueToKey(static_cast<int>(code)));
}

} // namespace neobeat
