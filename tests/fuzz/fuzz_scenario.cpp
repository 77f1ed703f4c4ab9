// SPDX-License-Identifier: GPL-3.0-or-later
// Input: one or two lines as typed after --simulate=.
#include "fuzztarget.h"
#include "inputreader.h"
#include "link/simulated/scenario.h"

#include <algorithm>

namespace neobeat::fuzz {

namespace {

using namespace std::chrono_literals;

bool isUpTo(Scenario::Duration duration, Scenario::Duration limit)
{
    return duration >= 0ms && duration <= limit;
}

void checkScenario(const Scenario &scenario)
{
    require(scenario.authFaultTimes >= 1 && scenario.dropTimes >= 1, "a fault befalls something");
    require(isUpTo(scenario.challengeDelay, 1h) && isUpTo(scenario.dropDelay, 1h)
                && isUpTo(scenario.notificationsStop.value_or(0ms), 1h),
            "nothing takes longer than an hour");
    require(isUpTo(scenario.connectDelay, 1min) && isUpTo(scenario.replyDelay, 1min), "no step takes over a minute");
    require(scenario.heartRateInterval >= 1ms && isUpTo(scenario.heartRateInterval, 1min), "readings take their time");
    require(scenario.batteryLevel >= 0 && scenario.batteryLevel <= 100, "a level is from 0 to 100 percent");
    require(scenario.speed >= 1 && scenario.speed <= 10000, "time goes forwards");
    require(std::all_of(scenario.challenges.begin(), scenario.challenges.end(),
                        [](const QByteArray &challenge) { return challenge.size() == 16; }),
            "a challenge has 16 bytes");
}

void checkReason(const QString &reason)
{
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control || c == QChar::LineSeparator; };
    require(!reason.isEmpty(), "a refusal says why");
    require(std::none_of(reason.begin(), reason.end(), isControl), "a refusal is one line");
    require(reason.size() < 400, "a refusal is short");
}

} // namespace

static void tryScenario(const QByteArray &input)
{
    InputReader reader(input);
    const QString first = reader.line();
    const QString second = reader.line();
    const auto one = Scenario::parse(first);
    const auto other = Scenario::parse(second);
    const auto both = Scenario::parse(first + u',' + second);
    const auto whole = Scenario::parse(QString::fromUtf8(input));
    for (const auto *result : {&one, &other, &both, &whole}) {
        if (*result)
            checkScenario(result->value());
        else
            checkReason(result->error());
    }
    require(both.hasValue() == (one.hasValue() && other.hasValue()), "two lists make one list");
    require(one || both.error() == one.error(), "the first mistake is reported");
}

NEOBEAT_FUZZ_TARGET(tryScenario)

} // namespace neobeat::fuzz
