// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/settings.h"

#include <QDateTime>

namespace neobeat {

/// Whether the watch has what was chosen.
enum class ChoiceState {
    NotChosen, ///< Nothing was chosen; what the watch has is not known.
    Pending, ///< Chosen; written when the watch is connected.
    Done, ///< Written, and accepted where the watch replies to it.
    Refused, ///< The watch did not accept it.
    Unanswered, ///< Written; the watch did not reply.
    Unsupported, ///< The firmware of this watch does not have it, so it was not written.
};

/// The same, and since when.
struct ChoiceStanding
{
    ChoiceState state = ChoiceState::NotChosen;
    QDateTime since; ///< Invalid for NotChosen.

    bool operator==(const ChoiceStanding &other) const = default;
};

/// The name of a state in files and for scripts: "pending".
QString nameOf(ChoiceState state);
/// The state of that name; NotChosen for any other text.
ChoiceState choiceStateNamed(const QString &name);

/// What was chosen for one watch, in the settings file.
class StoredChoices
{
public:
    /// The settings must outlive it.
    explicit StoredChoices(Settings &settings)
        : m_settings(settings)
    {
    }

    void setWatch(const QString &address) { m_address = address; }
    QString watch() const { return m_address; }
    /// The text of a choice, by its key; empty when there is none.
    QString text(const QString &key) const;
    ChoiceStanding standing(const QString &key) const;
    /// An empty text removes the choice.
    void store(const QString &key, const QString &text, const ChoiceStanding &standing);

private:
    Settings &m_settings;
    QString m_address;
};

} // namespace neobeat
