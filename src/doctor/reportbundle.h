// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/logbook.h"
#include "doctor/finding.h"
#include "link/radio.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace neobeat {

/// One text to send to those who help: versions, what the doctor found, what the program logged. Without keys,
/// addresses, serial numbers and user names.
struct ReportBundle
{
    QDateTime time; ///< When it was made.
    RadioFacts radio;
    QList<Finding> findings; ///< Empty when there was no examination.
    QList<LogLine> log;

    QString toText() const;
    /// Writes it to that file, which is replaced as a whole. Returns the failures of OutputFile.
    Error save(const QString &fileName) const;
};

} // namespace neobeat
