// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <concepts>
#include <string>

/// The only entry point for text that was not written by this program: names received over the air or typed by the
/// user, strings that a watch sends, names and notes in imported files, error texts of other services, arguments and
/// file names that are echoed. All such text passes through here before it is stored, shown, logged or printed, so that
/// no text can forge a line, move a terminal's cursor or change the direction of the text around it. A rule in
/// packaging/house-rules finds error texts that do not.
///
/// No output may contain characters of the Unicode category Other: controls, invisible format characters (direction
/// marks, joiners), lone surrogates, private-use and unassigned ones. Variation selectors and combining marks stay; an
/// emoji that is joined from several becomes several.
namespace neobeat {

constexpr qsizetype longestName = 200; ///< For names; in UTF-16 units like all these limits.
constexpr qsizetype longestMessage = 500; ///< For one line from a service or a user.
constexpr qsizetype longestPath = 4096; ///< For a file name with its folders.
constexpr qsizetype longestNote = 10'000; ///< For a text with line breaks.

/// The text on one line: line breaks, tabs and runs of blanks become one blank; leading and trailing blanks are
/// removed. A text that is too long ends with the last whole user-perceived character that fits.
QString outsideLine(const QString &text, qsizetype longest = longestName);

/// The same for a text that may have several lines, separated by "\n"; blanks within a line stay.
QString outsideNote(const QString &text, qsizetype longest = longestNote);

/// The text without the characters that no output may contain; line breaks (all as "\n") and blanks stay. Applied last
/// by every output, for texts that are already composed.
QString printable(const QString &text);

/// The description of a failure in another component, on one line: of a QIODevice, QDBusError, QSqlError,
/// std::error_code or anything else with errorString(), message() or text().
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
