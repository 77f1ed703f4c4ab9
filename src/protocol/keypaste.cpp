// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/keypaste.h"

#include "protocol/keyspellings.h"
#include "protocol/pastedtext.h"
#include "protocol/tooloutput.h"

#include <algorithm>
#include <utility>

namespace neobeat {

namespace {

KeyPaste fromSingleKey(Result<AuthKey, KeyProblem> key)
{
    KeyPaste paste;
    if (key) {
        paste.digits = AuthKey::digitCount;
        paste.candidates.append({QString(), std::move(key).value(), std::nullopt});
    } else {
        paste.digits = key.error().digits;
        paste.problem = key.error();
    }
    return paste;
}

/// Prose rather than a mistyped key: several words, and more characters that are not hex digits than hex digits.
bool isProse(QStringView text, const KeyProblem &problem)
{
    const auto letters = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
    const auto isBlank = [](QChar c) { return c.isSpace(); };
    return letters - problem.digits > problem.digits && std::any_of(text.begin(), text.end(), isBlank);
}

} // namespace

KeyPaste KeyPaste::parse(const QString &text)
{
    const QString plain = withByteListsJoined(plainText(text));
    ToolOutputReader reader;
    bool hasToolLines = false;
    for (const QString &line : linesOf(plain)) {
        const ToolLine toolLine = ToolLine::read(line);
        hasToolLines |= toolLine.isToolOutput();
        reader.read(toolLine);
    }
    KeyPaste output = reader.finish();
    output.isToolOutput = true;
    if (hasToolLines)
        return output;

    auto whole = AuthKey::fromText(plain);
    const bool holdsKeys = !whole && !output.candidates.isEmpty();
    return holdsKeys || (!whole && isProse(plain, whole.error())) ? output : fromSingleKey(std::move(whole));
}

const KeyCandidate *KeyPaste::choose(const QString &address) const
{
    const bool isOnlyOne = candidates.size() == 1;
    if (isOnlyOne && (address.isEmpty() || candidates.first().address.isEmpty()))
        return &candidates.first();

    QList<const KeyCandidate *> fitting;
    for (const KeyCandidate &candidate : candidates) {
        if (!address.isEmpty() && candidate.address.compare(address, Qt::CaseInsensitive) == 0)
            fitting.append(&candidate);
    }
    if (fitting.size() == 1)
        return fitting.first();
    // Active ones are sorted first.
    const bool isClear = fitting.size() > 1 && fitting[0]->active == true && fitting[1]->active != true;
    return isClear ? fitting.first() : nullptr;
}

std::optional<KeyProblem> KeyPaste::problemFor(const QString &address) const
{
    const auto isIt = [&address](const auto &entry) {
        return !address.isEmpty() && entry.address.compare(address, Qt::CaseInsensitive) == 0;
    };
    if (choose(address) || std::any_of(candidates.begin(), candidates.end(), isIt))
        return std::nullopt;
    const auto own = std::find_if(refused.begin(), refused.end(), isIt);
    return own != refused.end() ? own->problem : problem;
}

} // namespace neobeat
