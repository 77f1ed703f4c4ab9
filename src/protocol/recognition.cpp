// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/recognition.h"

#include "protocol/uuids.h"

namespace neobeat {

bool isNeoName(const QString &name)
{
    return name.compare(neoName, Qt::CaseInsensitive) == 0;
}

bool looksLikeNeo(const QString &name, const QList<QUuid> &services, const QList<quint16> &manufacturers)
{
    const bool hasHint = services.contains(uuids::huamiService) || manufacturers.contains(huamiCompany);
    return isNeoName(name) || (name.isEmpty() && hasHint);
}

} // namespace neobeat
