// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/todaycommand.h"

#include "configuration/storedchoices.h"
#include "operations/readdailytotals.h"
#include "protocol/settingtable.h"
#include "protocol/settingvalue.h"

using namespace Qt::StringLiterals;

namespace neobeat::cli {

namespace {

/// The steps that the user wants of a day; 0 when nothing was chosen.
int stepGoalOf(Settings &settings, const QString &address)
{
    StoredChoices choices(settings);
    choices.setWatch(address);
    const SettingDefinition &definition = definitionOf(WatchSetting::Goal);
    const QString text = choices.text(definition.key);
    const auto value = parseSetting(definition, text);
    return !text.isEmpty() && value ? value->value(u"steps"_s).toInt() : 0;
}

} // namespace

TodayCommand::TodayCommand(const CommandContext &context, QObject *parent)
    : WatchCommand(context, parent)
{
}

void TodayCommand::onReady()
{
    auto operation = std::make_unique<ReadDailyTotals>();
    const ReadDailyTotals *reading = operation.get();
    connect(reading, &WatchOperation::finished, this, [this, reading](const Error &error) {
        if (isOver())
            return;
        if (error) {
            fail(Failure::from(error));
            return;
        }
        const int goal = stepGoalOf(context().settings, watch().address);
        printer().print(reportOf(reading->totals(), goal, context().connection.battery(), context().clock.now()));
        succeed();
    });
    context().operations.run(std::move(operation));
}

} // namespace neobeat::cli
