// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "protocol/authkey.h"
#include "protocol/keypaste.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace neobeat {

// For QML, which is to know the states and not the class.
namespace keyentry {
Q_NAMESPACE
QML_NAMED_ELEMENT(KeyEntry)

/// What the text is worth.
enum class State {
    Empty, ///< Nothing typed.
    Incomplete, ///< The beginning of a key.
    Wrong, ///< Not a key, or refused by the watch; the message says why.
    Ready, ///< key() is set.
    Choose, ///< Several keys; one has to be chosen.
};
Q_ENUM_NS(State)

} // namespace keyentry

/// Evaluates the text of the key page: whether it is a key, and what to say about it. Plain logic, no signals.
class KeyEntry
{
public:
    using State = keyentry::State;

    /// The watch that the key is for; decides which key of a pasted output is used.
    void setAddress(const QString &address);
    /// Sets the whole text. A text that grew by more than was typed at once counts as pasted and is evaluated as
    /// complete.
    void setText(const QString &text);
    /// Chooses one of candidates(); no effect for other indices.
    void choose(int index);
    /// Evaluates the text as complete, even when it may be the beginning of a key.
    void judge();
    /// Marks the key as refused by the watch, until the text changes.
    void reject(const Error &error);
    void clear();

    QString text() const { return m_text; }
    State state() const { return m_state; }
    /// One line about the text.
    QString remark() const { return m_message; }
    /// The digits of the key, complete or not, in groups of four with a dot for each missing one; empty when there are
    /// none.
    QString preview() const;
    /// Hex digits so far, for "30 of 32".
    int digits() const { return m_paste.digits; }
    /// The keys to choose from; empty unless there is a choice.
    QList<KeyCandidate> candidates() const;
    /// Index of the chosen one; -1 when none was.
    int chosen() const { return m_chosen; }
    /// Set in State::Ready.
    std::optional<AuthKey> key() const { return m_key; }

private:
    void evaluate(bool final);
    QString chooseMessage() const;
    void set(State state, const QString &message);

    QString m_address;
    QString m_text;
    KeyPaste m_paste;
    State m_state = State::Empty;
    QString m_message;
    int m_chosen = -1;
    std::optional<AuthKey> m_key;
};

} // namespace neobeat
