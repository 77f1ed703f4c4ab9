// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <concepts>
#include <string>

/// The one door for text that was not written by this program: names that the radio heard or a person typed, strings
/// that a watch sends, names and notes in imported files, error texts of other services, arguments and file names that
/// are echoed. Everything of that kind passes here before it is stored, shown, logged or printed, so that no text can
/// forge a line, move a terminal's cursor or turn the reading direction of what stands beside it. A rule in
/// packaging/house-rules finds the error texts that do not.
///
/// What no output may hold is each character of Unicode category Other: controls, invisible format characters (marks of
/// direction, joiners), lone surrogates, private and unassigned ones. Variation selectors and combining marks stay; an
/// emoji that is joined of several becomes several.
namespace neobeat {

constexpr qsizetype longestName = 200; ///< Of names, in UTF-16 units like all these limits.
constexpr qsizetype longestMessage = 500; ///< Of what a service or a person says on one line.
constexpr qsizetype longestPath = 4096; ///< Of a file's name with its folders.
constexpr qsizetype longestNote = 10'000; ///< Of a text with line ends.

/// The text on one line: line ends, tabs and runs of blanks become one blank, none stands at an end. A text that is too
/// long ends with the last whole character, as a reader counts them, that fits.
QString outsideLine(const QString &text, qsizetype longest = longestName);

/// The same for a text that may have several lines, which end with "\n"; blanks in a line stay.
QString outsideNote(const QString &text, qsizetype longest = longestNote);

/// The text without what no output may hold; line ends, all as "\n", and blanks stay. What every output asks last, for
/// texts that are composed already.
QString printable(const QString &text);

/// What another service says about a failure, on one line: of a QIODevice, QDBusError, QSqlError, std::error_code or
/// what else has errorString(), message() or text().
template<typename Failure>
QString messageOf(const Failure &failure)
{
    if constexpr (requires {
                      {
                          failure.errorString()
                          } -> std::convertible_to<QString>;
                  })
        return outsideLine(failure.errorString(), longestMessage);
    else if constexpr (requires {
                           {
                               failure.errorText()
                               } -> std::convertible_to<QString>;
                       })
        return outsideLine(failure.errorText(), longestMessage);
    else if constexpr (requires {
                           {
                               failure.message()
                               } -> std::convertible_to<QString>;
                       })
        return outsideLine(failure.message(), longestMessage);
    else if constexpr (requires {
                           {
                               failure.message()
                               } -> std::convertible_to<std::string>;
                       })
        return outsideLine(QString::fromStdString(failure.message()), longestMessage);
    else
        return outsideLine(failure.text(), longestMessage);
}

} // namespace neobeat
