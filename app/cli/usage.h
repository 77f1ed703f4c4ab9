// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCommandLineParser;

namespace neobeat::cli {

/// The commands, for a sentence.
QString commandNames();

/// The commands that take an option; empty when all do. Both names of an option are known.
QStringList ownersOf(const QString &option);

/// Adds the command and every option, with today's name and the earlier one that stays valid.
void addOptions(QCommandLineParser &parser);

/// What --help prints: options, commands, exit codes, JSON fields, scenarios.
QString helpText(const QCommandLineParser &parser);

} // namespace neobeat::cli
