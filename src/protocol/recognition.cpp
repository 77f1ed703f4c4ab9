// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/recognition.h"

#include "protocol/uuids.h"

#include <algorithm>

namespace neobeat {

QList<QUuid> announcedServices()
{
    return {uuids::huamiService, uuids::heartRateService};
}

bool isNeoName(const QString &name)
{
    return neoModel().hasName(name);
}

const SourceModel *recognized(const QString &name, const QList<QUuid> &services, const QList<quint16> &manufacturers)
{
    const bool broadcasts = services.contains(uuids::heartRateService);
    const auto models = sourceModels();
    const auto named = std::ranges::find_if(models, [&](const SourceModel &model) { return model.hasName(name); });
    if (named != models.end() && (named->isSupported() || !broadcasts))
        return &*named;
    const bool hasHint = services.contains(uuids::huamiService) || manufacturers.contains(huamiCompany);
    if (name.isEmpty() && hasHint)
        return &neoModel();
    return broadcasts ? &standardSensor() : nullptr;
}

} // namespace neobeat
