// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/tooloutput.h"

#include <algorithm>
#include <utility>

namespace neobeat {

using Kind = KeyProblem::Kind;

void ToolOutputReader::read(const ToolLine &line)
{
    m_sawNoWatches |= line.saysNoWatches;
    noteWatch(line);
    noteTable(line);
    noteKeys(line);
}

void ToolOutputReader::noteWatch(const ToolLine &line)
{
    // A table row is complete in itself: a row without an address must not inherit the one above.
    if (line.startsWatch || line.isTableRow() || !line.address.isEmpty()) {
        m_address = line.address;
        m_active.reset();
    }
    if (line.active)
        m_active = line.active;
}

void ToolOutputReader::noteTable(const ToolLine &line)
{
    const auto hasCell = [&line](QStringView name) { return line.cells.contains(name, Qt::CaseInsensitive); };
    if (hasCell(u"MAC") && hasCell(u"auth_key")) {
        m_sawEmptyTable = true;
        const auto isActive = [](const QString &cell) { return cell.compare(u"ACT", Qt::CaseInsensitive) == 0; };
        const auto column = std::find_if(line.cells.begin(), line.cells.end(), isActive);
        m_activeColumn = column == line.cells.end() ? -1 : column - line.cells.begin();
    } else if (!line.address.isEmpty() && !line.cells.isEmpty()) {
        m_sawEmptyTable = false;
        const QString active = line.cells.value(m_activeColumn);
        if (active == u"1" || active == u"0")
            m_active = active == u"1";
    }
}

void ToolOutputReader::noteKeys(const ToolLine &line)
{
    std::optional<KeyProblem> problem;
    bool found = false;
    for (const QString &text : line.keyTexts) {
        auto key = AuthKey::fromText(text);
        if (key) {
            found = true;
            add(std::move(key).value());
        } else if (!problem || problem->kind == Kind::NotHex) {
            // "Not hex" may just be caused by text after the key; a later guess without that text is more precise.
            problem = key.error();
        }
    }
    if (problem && !found)
        m_paste.refused.append({m_address, *problem});
}

void ToolOutputReader::add(AuthKey key)
{
    const auto isSame
        = [&](const KeyCandidate &other) { return other.address == m_address && other.key.bytes() == key.bytes(); };
    auto &candidates = m_paste.candidates;
    if (std::none_of(candidates.begin(), candidates.end(), isSame))
        candidates.append({m_address, std::move(key), m_active});
}

KeyProblem ToolOutputReader::summary() const
{
    // A problem that pasting again can fix is more useful to report than a key missing from the account.
    const auto isMendable = [](const RefusedKey &refused) { return refused.problem.kind != Kind::NotOnAccount; };
    const auto &refused = m_paste.refused;
    const auto mendable = std::find_if(refused.begin(), refused.end(), isMendable);
    if (mendable != refused.end())
        return mendable->problem;
    if (!refused.isEmpty())
        return refused.first().problem;
    return {.kind = m_sawNoWatches || m_sawEmptyTable ? Kind::NoWatches : Kind::NoKeyFound};
}

KeyPaste ToolOutputReader::finish()
{
    const auto isActive = [](const KeyCandidate &candidate) { return candidate.active == true; };
    std::stable_partition(m_paste.candidates.begin(), m_paste.candidates.end(), isActive);
    if (m_paste.candidates.isEmpty())
        m_paste.problem = summary();
    return std::move(m_paste);
}

} // namespace neobeat
