// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/output.h"
#include "outputs/outputtype.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace neobeat {

namespace outputfield {
Q_NAMESPACE

/// How an option of an output is entered.
enum class Entry {
    Text, ///< One line.
    Number, ///< A whole number.
    Password, ///< Kept in the key store, never shown again.
    File, ///< The path of a file.
    Switch, ///< "true" or empty.
};
Q_ENUM_NS(Entry)

} // namespace outputfield

/// An option of an output, as it is offered for typing.
struct OutputField
{
    using Entry = outputfield::Entry;

    QString name; ///< In the settings, letters and digits.
    Entry entry = Entry::Text;
    QString label;
    QString remark; ///< One line; may be empty.
    QString question; ///< Asked before a switch is turned on; empty for none.
    QString fallback; ///< Used while nothing was entered.
};

/// The name of an output for display: "OBS Studio".
QString titleOf(OutputType kind);
/// Its name on the command line: "obs".
QString shortNameOf(OutputType kind);
/// The output of that name on the command line; empty when there is none.
std::optional<OutputType> outputNamed(const QString &shortName);
/// The refusal of a name that no output has.
QString noSuchOutputText();
/// What it is for, one sentence.
QString purposeOf(OutputType kind);
/// Its options, in the order of importance.
QList<OutputField> fieldsOf(OutputType kind);
/// Why this option cannot be set as text; empty when it can.
QString problemOfOption(OutputType kind, const QString &option);
/// The fallback of one option; empty for an option that does not exist.
QString fallbackOf(OutputType kind, const QString &option);
/// What Output::withdraw() does, for a button, and that it is done; empty for an output that leaves nothing.
QString withdrawTextOf(OutputType kind);
QString withdrawnTextOf(OutputType kind);
/// What is going on, one or two sentences. peers as in Output::peers(); the age of the last value is in seconds,
/// negative when there was none.
QString stateTextOf(Output::State state, int peers, int secondsSinceSent);
/// What to paste into the other program, given the output's location; empty when there is nothing to paste.
QString snippetOf(OutputType kind, const QString &location);

} // namespace neobeat
