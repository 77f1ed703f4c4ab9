// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace neobeat {

/// A message to the user outside of the window.
struct Notification
{
    /// What it is about. A later one about the same replaces an earlier one; their number limits how many there are.
    enum class Subject { Battery, Connection, HeartRate, Recording, Program, Finding, Event };

    QString title; ///< One sentence.
    QString text; ///< One or two sentences, plain text; may be empty.
    QString sound = {}; ///< A name of the freedesktop sound naming specification; empty for no sound at all.
    bool isUrgent = false; ///< Stays until the user has seen it.

    bool operator==(const Notification &other) const = default;
};

/// Shows messages to a user who does not look at the window.
class Notifications : public QObject
{
    Q_OBJECT

public:
    /// Whether messages are seen.
    enum class State {
        Unknown, ///< Not known yet.
        Absent, ///< Nothing here shows messages.
        Present, ///< There is something that shows them, running or startable.
    };
    Q_ENUM(State)
    /// Why a message was not shown.
    enum class Failure {
        NoService, ///< Nothing shows messages.
        Refused, ///< What shows them rejected it.
        NoAnswer, ///< What shows them did not answer in time.
    };
    Q_ENUM(Failure)
    /// Whether messages can be heard.
    enum class Sound {
        Unknown, ///< Known once a message was shown, or when the service runs.
        Silent, ///< It makes no sounds.
        Audible,
    };
    Q_ENUM(Sound)

    using QObject::QObject;

    virtual State state() const = 0;
    virtual Sound sound() const = 0;
    /// Shows a message; notShown() follows when that fails.
    virtual void show(Notification::Subject subject, const Notification &notification) = 0;
    /// Removes the message about that, if it is still up.
    virtual void close(Notification::Subject subject) = 0;

Q_SIGNALS:
    /// state() or sound() has changed.
    void stateChanged();
    /// The message could not be shown.
    void notShown(neobeat::Notification::Subject subject, const neobeat::Notification &notification,
                  neobeat::Notifications::Failure failure);
    /// The user clicked on a message. The token allows a window to come to the front on Wayland; it may be empty.
    void activated(neobeat::Notification::Subject subject, const QString &activationToken);
    /// The user closed a message.
    void dismissed(neobeat::Notification::Subject subject);
};

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::Notification)
