// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventsequence.h"

#include "randomconnectionfixture.h"
#include "worldevents.h"

#include <algorithm>
#include <numeric>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestEvents = 4;
constexpr int mostEvents = 24;

const WorldEventRow *rowNamed(const QString &name)
{
    const auto row = std::find_if(worldEvents().cbegin(), worldEvents().cend(),
                                  [&](const WorldEventRow &candidate) { return candidate.name == name; });
    return row == worldEvents().cend() ? nullptr : &*row;
}

const WorldEventRow &randomRow(QRandomGenerator &random)
{
    static const int all = std::accumulate(worldEvents().cbegin(), worldEvents().cend(), 0,
                                           [](int sum, const WorldEventRow &row) { return sum + row.weight; });
    int left = random.bounded(all);
    auto row = worldEvents().cbegin();
    while (left >= row->weight)
        left -= (row++)->weight;
    return *row;
}

} // namespace

void WorldEvent::apply(RandomConnectionFixture &fixture) const
{
    rowNamed(name)->apply(fixture, argument);
}

QString EventSequence::toText() const
{
    QStringList parts{scenario};
    for (const WorldEvent &event : events)
        parts.append(event.argument.isEmpty() ? event.name : event.name + u' ' + event.argument);
    return parts.join("; "_L1);
}

std::optional<EventSequence> EventSequence::fromText(const QString &text)
{
    QStringList parts = text.split(u';');
    EventSequence sequence{parts.takeFirst().trimmed(), {}};
    for (const QString &part : std::as_const(parts)) {
        const QString line = part.trimmed();
        sequence.events.append({line.section(u' ', 0, 0), line.section(u' ', 1)});
        if (!rowNamed(sequence.events.constLast().name))
            return {};
    }
    return sequence;
}

EventSequence EventSequence::random(quint32 seed)
{
    QRandomGenerator random(seed);
    EventSequence sequence;
    sequence.scenario = randomScenario(random) + u",seed=%1"_s.arg(seed);
    const int count = random.bounded(fewestEvents, mostEvents + 1);
    // Most sequences worth testing begin with a connection.
    if (random.bounded(5) > 0)
        sequence.events.append({u"connect"_s, {}});
    while (sequence.events.size() < count) {
        const WorldEventRow &row = randomRow(random);
        sequence.events.append({row.name, row.argument ? row.argument(random) : QString()});
    }
    return sequence;
}

EventSequence EventSequence::shrunk(const std::function<bool(const EventSequence &)> &fails) const
{
    EventSequence smallest = *this;
    qsizetype chunk = std::max<qsizetype>(smallest.events.size() / 2, 1);
    while (true) {
        const qsizetype before = smallest.events.size();
        for (qsizetype start = 0; start < smallest.events.size();) {
            EventSequence candidate = smallest;
            candidate.events.remove(start, std::min(chunk, candidate.events.size() - start));
            if (fails(candidate))
                smallest = candidate;
            else
                start += chunk;
        }
        if (chunk == 1 && smallest.events.size() == before)
            return smallest;
        chunk = std::max<qsizetype>(chunk / 2, 1);
    }
}

} // namespace neobeat
