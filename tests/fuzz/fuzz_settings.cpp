// SPDX-License-Identifier: GPL-3.0-or-later
// Input: the content of the configuration file.
#include "fuzztarget.h"
#include "scratchfolder.h"
#include "store/settings.h"

namespace neobeat::fuzz {

namespace {

using namespace Qt::StringLiterals;

void checkValues(const Settings &settings)
{
    const auto watch = settings.watch();
    require(!watch || !watch->address.isEmpty(), "a remembered watch has an address");
    require(Settings::isChartChoice(settings.chartMinutes()), "the chart has one of its widths");
    const auto place = settings.keyPlace();
    require(place == Settings::KeyPlace::SecretService || place == Settings::KeyPlace::File, "a place that exists");
    const auto appearance = settings.appearance();
    require(appearance >= Settings::Appearance::System && appearance <= Settings::Appearance::Dark,
            "a look that exists");
}

struct Values
{
    std::optional<RememberedWatch> watch;
    Settings::KeyPlace keyPlace;
    Settings::Appearance appearance;
    int chartMinutes;
    bool syncsTime, closesToTray, toldAboutTray, startsHeartRate, reducesMotion;

    bool operator==(const Values &other) const = default;
};

Values valuesOf(const Settings &settings)
{
    return {.watch = settings.watch(),
            .keyPlace = settings.keyPlace(),
            .appearance = settings.appearance(),
            .chartMinutes = settings.chartMinutes(),
            .syncsTime = settings.syncsTime(),
            .closesToTray = settings.closesToTray(),
            .toldAboutTray = settings.hasNotifiedAboutTray(),
            .startsHeartRate = settings.startsHeartRate(),
            .reducesMotion = settings.reducesMotion()};
}

/// Sets a value of each type, none of them the default; the name needs every kind of escaping in the format.
Values change(Settings &settings)
{
    Values values = valuesOf(settings);
    values.watch = {u"00:00:5E:00:53:01"_s, u"@Ne\u00f6 \"; [%41]\\,="_s};
    values.keyPlace = Settings::KeyPlace::File;
    values.chartMinutes = 15;
    values.closesToTray = false;
    settings.setWatch(*values.watch);
    settings.setKeyPlace(values.keyPlace);
    settings.setChartMinutes(values.chartMinutes);
    settings.setClosesToTray(values.closesToTray);
    return values;
}

} // namespace

static void trySettings(const QByteArray &input)
{
    static ScratchFolder folder;
    const QString path = folder.newPath();
    const QString copy = folder.newPath();
    ScratchFolder::write(path, input);
    Settings before(path);
    checkValues(before);
    const Values values = change(before);
    require(valuesOf(before) == values, "what was set is returned, whatever was in the file");

    require(QFile::copy(path, copy), "the file can be copied");
    Settings after(copy);
    require(valuesOf(after) == values, "everything is there after a restart, whatever stood there");
    after.forgetWatch();
    require(!after.watch() && after.keyPlace() == Settings::KeyPlace::SecretService, "a watch is forgotten");
    QFile::remove(path);
    QFile::remove(copy);
}

NEOBEAT_FUZZ_TARGET(trySettings)

} // namespace neobeat::fuzz
