// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timeunits.h"
#include "windowdriver.h"

#include <QTemporaryDir>

#include <vector>

namespace neobeat {

/// A folder with a recorded history: half an hour of rest at 60 bpm, a gap of twenty minutes, half an hour of a run at
/// 100 bpm that is an activity and ended ten minutes ago.
class FilledHistory
{
public:
    static constexpr qint64 minute = ms::minute;

    FilledHistory();

    /// For a window that shows it.
    QString settingsFile() const { return m_folder.filePath(QStringLiteral("neobeat.ini")); }
    /// The path of the history file.
    QString file() const { return settingsFile() + QStringLiteral(".history.sqlite"); }
    QString folder() const { return m_folder.path(); }
    /// How many samples there are now.
    qsizetype count() const { return qsizetype(samples().size()); }
    std::vector<Sample> samples() const;

private:
    QTemporaryDir m_folder;
};

/// Opens the History page, zoomed to what the folder holds.
bool openHistory(WindowDriver &window);
/// The accessible name of the curve, which includes its range.
QString curveName(WindowDriver &window);
/// Turns the wheel over the middle of the curve, one notch up or down.
bool turnWheel(WindowDriver &window, bool up, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

} // namespace neobeat
