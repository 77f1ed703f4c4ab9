// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "store/keystore.h"

#include <QObject>
#include <QString>

namespace neobeat {

// QML 6.4 knows a class as a value or by its enums, not both.
namespace errortext {
Q_NAMESPACE

/// What may help after a failure, offered by a button.
enum class Action {
    None, ///< Nothing that this program can do.
    Retry, ///< Doing the same again.
    EnterKey, ///< Another pairing key.
    Scan, ///< Another scan.
    CheckBluetooth, ///< Asking for the state of Bluetooth again.
};
Q_ENUM_NS(Action)

} // namespace errortext

/// A failure in words: what happened, the usual reason, what to do. The only mapping from Error::Code to text.
class ErrorText
{
    Q_GADGET

    /// False when there is no failure; all texts are empty then.
    Q_PROPERTY(bool present READ isPresent FINAL)
    /// The name of the code, for "Details": "KeyRejected".
    Q_PROPERTY(QString code MEMBER code FINAL)
    /// What happened, one sentence.
    Q_PROPERTY(QString title MEMBER title FINAL)
    /// The usual reason, one sentence.
    Q_PROPERTY(QString cause MEMBER cause FINAL)
    /// What to do, one sentence.
    Q_PROPERTY(QString advice MEMBER advice FINAL)
    /// The action of a button.
    Q_PROPERTY(neobeat::errortext::Action action MEMBER action FINAL)
    /// Technical, for "Details"; may be empty.
    Q_PROPERTY(QString detail MEMBER detail FINAL)

public:
    using Action = errortext::Action;

    /// The words for a failure; not present for Code::None and for Code::Cancelled, which need no message.
    static ErrorText from(const Error &error);

    bool isPresent() const { return !title.isEmpty(); }
    bool operator==(const ErrorText &other) const = default;

    QString code;
    QString title;
    QString cause;
    QString advice;
    Action action = Action::None;
    QString detail;
};

/// What the user is to know while a key store waits for them, one sentence; empty when it does not.
QString keyStoreWaitingText(KeyStore::Waiting waiting);

} // namespace neobeat
