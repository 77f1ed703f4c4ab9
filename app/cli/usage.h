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

/// Adds the options of a command, or of all, with today's name and the earlier one that stays valid.
void addOptions(QCommandLineParser &parser, const QString &command = {});

/// What --help prints without a command: options, commands, exit codes, JSON fields, scenarios.
QString generalHelp();
/// What --help prints with a command: what it does, its options and its JSON fields.
QString helpFor(const QString &command);

} // namespace neobeat::cli
