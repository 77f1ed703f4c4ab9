// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// What neobeat-cli takes, for its --help, its manual page and the completions of shells.
namespace neobeat::cli {

/// An option; its names and the commands that take it are separated by commas. No command means all of them.
struct Option
{
    QString names;
    QString value; ///< How the value is called; empty when it takes none.
    QString owners;
    QString meaning;
};

/// A line of an explanation: what is typed or printed, and what it means.
struct Row
{
    QString name;
    QString meaning;
};

/// Every option.
const QList<Option> &options();
/// Every command with the words after it, in the order in which they are explained: "activity start [NAME]".
const QList<Row> &commandRows();
/// The fields of each command's JSON.
const QList<Row> &jsonRows();
/// Which watch is meant, and where its key comes from; lines for a terminal.
QString keyText();

} // namespace neobeat::cli
