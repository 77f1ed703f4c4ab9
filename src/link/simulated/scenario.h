// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "protocol/authkey.h"

#include <QList>
#include <QString>

#include <chrono>

namespace neobeat {

/// What the simulated watch is and how it misbehaves; plain data.
struct Scenario
{
    using Duration = std::chrono::milliseconds;

    /// One named way to misbehave, as written after --simulate=.
    struct Description
    {
        QString name; ///< "duplicate-challenge", or with a number "slow=MS".
        QString meaning; ///< One line for --help and the documents.
    };

    /// Reads a comma list such as "slow=200,duplicate-challenge"; "" and "normal" are a healthy watch. The failure is one line
    /// for the person who typed it.
    static Result<Scenario, QString> parse(const QString &text);
    /// Every name that parse() knows.
    static QList<Description> descriptions();
};

} // namespace neobeat
