// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/storedchoices.h"

#include <algorithm>
#include <array>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stateNames{"not-chosen"_L1, "pending"_L1,    "done"_L1,
                                "refused"_L1,    "unanswered"_L1, "unsupported"_L1};

/// "time-format" becomes "timeFormat": names in the file have letters and digits only.
QString storedName(const QString &key)
{
    QString name;
    for (const QString &word : key.split(u'-'))
        name += name.isEmpty() ? word : word.left(1).toUpper() + word.mid(1);
    return name;
}

QString stateNameOf(const QString &key)
{
    return storedName(key) + u"State"_s;
}

} // namespace

QString nameOf(ChoiceState state)
{
    return stateNames.at(static_cast<std::size_t>(state));
}

ChoiceState choiceStateNamed(const QString &name)
{
    const auto *const found = std::ranges::find(stateNames, name);
    return found == stateNames.end() ? ChoiceState::NotChosen
                                     : static_cast<ChoiceState>(std::distance(stateNames.begin(), found));
}

QString StoredChoices::text(const QString &key) const
{
    return m_address.isEmpty() ? QString() : m_settings.watchValue(m_address, storedName(key));
}

ChoiceStanding StoredChoices::standing(const QString &key) const
{
    if (text(key).isEmpty())
        return {};
    const QString stored = m_settings.watchValue(m_address, stateNameOf(key));
    const ChoiceState state = choiceStateNamed(stored.section(u' ', 0, 0));
    const QDateTime since = QDateTime::fromString(stored.section(u' ', 1), Qt::ISODate);
    // A file that was edited by hand: the choice counts, and is written once more.
    if (state == ChoiceState::NotChosen || !since.isValid())
        return {ChoiceState::Pending, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)};
    return {state, since.toLocalTime()};
}

void StoredChoices::store(const QString &key, const QString &text, const ChoiceStanding &standing)
{
    if (m_address.isEmpty())
        return;
    if (m_settings.watchValue(m_address, storedName(key)) != text)
        m_settings.setWatchValue(m_address, storedName(key), text);
    const QString state
        = text.isEmpty() ? QString() : nameOf(standing.state) + u' ' + standing.since.toUTC().toString(Qt::ISODate);
    if (m_settings.watchValue(m_address, stateNameOf(key)) != state)
        m_settings.setWatchValue(m_address, stateNameOf(key), state);
}

} // namespace neobeat
