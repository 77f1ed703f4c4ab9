// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <QTime>

namespace neobeat {

/// What the user wants passed on to the watch, and what is to happen when the watch reports something. Nothing, unless
/// the user chose it.
struct ForwardingSettings
{
    /// How urgent a notification is, as its sender says.
    enum class Urgency { Low, Normal, Critical };

    bool notifications = false; ///< Notifications of the desktop go to the watch.
    bool calls = false; ///< So do calls.
    Urgency leastUrgency = Urgency::Normal; ///< Less urgent notifications do not.
    bool shortText = false; ///< Of each notification only what the watch shows at once.
    bool newApplications = true; ///< A program that is not in the list may send.
    QMap<QString, bool> applications; ///< Programs that have sent one: whether they may.
    bool quietHours = false; ///< Nothing from quietFrom to quietTo.
    QTime quietFrom{22, 0}; ///< Local time, whole minutes.
    QTime quietTo{7, 0}; ///< Local time, whole minutes; the next day when it is not after quietFrom.
    bool showsEvents = false; ///< What the watch reports is shown on the desktop.
    QMap<QString, QStringList> commands; ///< By event: the program to run and its arguments.

    /// How many programs the list holds at most.
    static constexpr qsizetype mostApplications = 100;
    /// How many words a command has at most, and how long they are.
    static constexpr qsizetype mostWords = 50;
    static constexpr qsizetype longestWord = 1000;

    /// Whether a program may send: as listed, or as new ones may.
    bool allows(const QString &application) const { return applications.value(application, newApplications); }

    /// One line of text.
    QString toText() const;
    /// What is missing or makes no sense has its default value.
    static ForwardingSettings fromText(const QString &text);

    bool operator==(const ForwardingSettings &) const = default;
};

} // namespace neobeat
