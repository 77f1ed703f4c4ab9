// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCommandLineParser;

namespace neobeat::cli {

/// Names of the options, without dashes.
namespace option {
inline const QString help = QStringLiteral("help");
inline const QString version = QStringLiteral("version");
inline const QString json = QStringLiteral("json");
inline const QString simulate = QStringLiteral("simulate");
inline const QString trace = QStringLiteral("trace");
inline const QString timeout = QStringLiteral("timeout");
inline const QString address = QStringLiteral("address");
inline const QString keyFile = QStringLiteral("key-file");
inline const QString seconds = QStringLiteral("seconds");
inline const QString all = QStringLiteral("all");
inline const QString store = QStringLiteral("store");
inline const QString noStore = QStringLiteral("no-store");
inline const QString keep = QStringLiteral("keep");
inline const QString activity = QStringLiteral("activity");
inline const QString database = QStringLiteral("database");
inline const QString format = QStringLiteral("format");
inline const QString from = QStringLiteral("from");
inline const QString to = QStringLiteral("to");
inline const QString lastActivity = QStringLiteral("last-activity");
inline const QString output = QStringLiteral("output");
inline const QString report = QStringLiteral("report");
inline const QString logRules = QStringLiteral("log-rules");
// The earlier names of three; they stay.
inline const QString formerTrace = QStringLiteral("record");
inline const QString formerActivity = QStringLiteral("session");
inline const QString formerLastActivity = QStringLiteral("last-session");
} // namespace option

/// Tells the parser every option and the command.
void addOptions(QCommandLineParser &parser);

/// What --help prints: options, commands, exit codes, JSON fields, scenarios.
QString helpText(const QCommandLineParser &parser);

} // namespace neobeat::cli
