// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/watchconfiguration.h"
#include "link/simulated/simulatedconfiguration.h"
#include "operationfixture.h"

#include <QTemporaryDir>

namespace neobeat {

/// What is wanted of the simulated watch, and that watch.
class ConfigurationFixture : public OperationFixture
{
public:
    explicit ConfigurationFixture(const QString &scenario = {})
        : OperationFixture(scenario)
    {
        configuration.setWatch(watch().advertisement().address);
    }

    /// Chooses a setting with the line that one types.
    void choose(const QString &key, const QString &line)
    {
        const SettingDefinition &definition = *settingNamed(key);
        configuration.choose(definition.setting, parseSetting(definition, line).value());
    }
    ChoiceState stateOf(const QString &key) const { return configuration.standing(key).state; }
    QList<QByteArray> written() { return watch().configuration().accepted(); }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    WatchConfiguration configuration{runner, connection, settings, clock};
};

} // namespace neobeat
