// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// What a program takes, as its manual page and the completions of shells need it.
namespace neobeat::manual {

/// An option of a program.
struct Option
{
    enum class Values {
        None, ///< It takes none.
        Any, ///< Something that no shell can guess.
        Choices, ///< One of its choices.
        Files, ///< The name of a file.
    };

    QStringList spellings; ///< With their dashes: "-h", "--help".
    QString value; ///< What the value is called; empty when it takes none.
    bool valueIsOptional = false; ///< Then it is written --option=VALUE.
    Values values = Values::None;
    QStringList choices; ///< The values to choose from, as they are typed; may end with "=" or ":".
    QString meaning;
};

/// The option of these names, without dashes. A value such as "this|that" names its choices, FILE and PATH are files,
/// [VALUE] is optional, SCENARIO and FORMAT are known.
Option describe(const QStringList &names, const QString &value, const QString &meaning);

/// What is typed or printed, and what it means.
struct Entry
{
    QString name;
    QString meaning;
};

/// The first word of a command line.
struct Command
{
    QString name;
    QList<Entry> uses; ///< With the words that follow: "activity start [NAME]".
    QList<Option> options; ///< Those that not every command takes.
    QList<Entry> results; ///< The fields of its JSON; the names are empty.
};

/// What may follow these words, options apart.
struct Position
{
    QStringList before;
    bool isFile = false;
    QList<Entry> choices;
};

/// A part of a manual page.
struct Section
{
    QString title;
    QStringList paragraphs;
    QList<Entry> entries;
    bool entriesAreExamples = false; ///< The names are command lines, to be copied as they are.
};

/// A program.
struct Program
{
    QString name;
    QString summary; ///< Without a full stop.
    QString synopsis; ///< What follows the name.
    QStringList introduction; ///< Paragraphs.
    QList<Option> options; ///< Of all commands.
    QList<Command> commands;
    QList<Position> positions;
    QList<Section> sections; ///< What follows commands and options.
};

/// The scenarios of --simulate=.
Section scenarios();

} // namespace neobeat::manual
