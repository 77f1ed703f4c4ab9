// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace neobeat {

/// The columns of our CSV files, in the order in which they are written.
enum class CsvColumn { Time, Bpm, Quality, Source, Session, Event, End, Text, Note };
constexpr int csvColumnCount = 9;

/// The first line of our CSV files, without its end.
QByteArrayView csvHeader();

/// Words of a person as a CSV cell, in quotes where RFC 4180 demands them. What a spreadsheet would take for a formula
/// (=, +, -, @, a tab or a line break at the start) gets an apostrophe in front, and so does what begins with
/// apostrophes and one of these, so that fromCsvCell() can tell.
QByteArray toCsvCell(const QString &text);

/// Takes back what toCsvCell() put in front; the quotes are off already.
QString fromCsvCell(QByteArrayView cell);

} // namespace neobeat
