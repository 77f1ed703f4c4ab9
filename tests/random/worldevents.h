// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QRandomGenerator>
#include <QString>

namespace neobeat {

class RandomConnectionFixture;

/// One row of the table of events.
struct WorldEventRow
{
    QLatin1StringView name;
    int weight; ///< How often it happens, relative to the others.
    QString (*argument)(QRandomGenerator &random); ///< Makes an argument; nullptr when the event has none.
    void (*apply)(RandomConnectionFixture &fixture, const QString &argument);
};

/// All events.
const QList<WorldEventRow> &worldEvents();

/// A random scenario, or a healthy watch.
QString randomScenario(QRandomGenerator &random);

} // namespace neobeat
