// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace neobeat {

/// The columns of our CSV files, in the order in which they are written.
enum class CsvColumn { Time, Bpm, Quality, Source, Activity, Event, End, Text, Note, LocalTime };
constexpr int csvColumnCount = 10;

/// The first line of our CSV files, without its line break.
QByteArrayView csvHeader();

/// Free text as a CSV cell, in quotes where RFC 4180 requires them. Text that a spreadsheet would take for a formula
/// (=, +, -, @, a tab or a line break at the start) gets a leading apostrophe, and so does text that begins with
/// apostrophes and one of these, so that fromCsvCell() can tell.
QByteArray toCsvCell(const QString &text);

/// Removes what toCsvCell() added; the quotes are already removed.
QString fromCsvCell(QByteArrayView cell);

} // namespace neobeat
