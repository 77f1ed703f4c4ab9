// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QRandomGenerator>
#include <QString>

namespace neobeat {

class SessionWorld;

/// One row of the table of events.
struct WorldEventRow
{
    QLatin1StringView name;
    int weight; ///< How often it happens, beside the others.
    QString (*argument)(QRandomGenerator &random); ///< Makes an argument; nullptr: there is none.
    void (*apply)(SessionWorld &world, const QString &argument);
};

/// Everything that can happen.
const QList<WorldEventRow> &worldEvents();

/// A scenario out of all there are, or a healthy watch.
QString randomScenario(QRandomGenerator &random);

} // namespace neobeat
