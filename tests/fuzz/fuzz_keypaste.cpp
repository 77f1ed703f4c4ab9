// SPDX-License-Identifier: GPL-3.0-or-later
// Input: what a user pasted: a key, the output of huami-token, or anything else.
#include "fuzztarget.h"
#include "protocol/keypaste.h"
#include "protocol/keyspellings.h"
#include "protocol/pastedtext.h"
#include "protocol/toolline.h"

#include <algorithm>

namespace neobeat::fuzz {

namespace {

using namespace Qt::StringLiterals;

bool isAddressOrEmpty(const QString &address)
{
    static const QRegularExpression spelling(u"^(?:[0-9A-F]{2}(?::[0-9A-F]{2}){5})?$"_s,
                                             QRegularExpression::DontCaptureOption);
    return spelling.match(address).hasMatch();
}

void checkCandidates(const QList<KeyCandidate> &candidates)
{
    for (auto it = candidates.begin(); it != candidates.end(); ++it) {
        require(it->key.bytes().size() == AuthKey::byteCount, "a key has 16 bytes");
        require(isAddressOrEmpty(it->address), "an address is upper-case with colons");
        require(std::none_of(candidates.begin(), it,
                             [&](const KeyCandidate &other) {
                                 return other.address == it->address && other.key.bytes() == it->key.bytes();
                             }),
                "no key twice for one address");
        const auto alone = KeyPaste::parse(QString::fromLatin1(it->key.toStorage()));
        require(alone.candidates.size() == 1 && alone.candidates.first().key.bytes() == it->key.bytes()
                    && !alone.isToolOutput,
                "the key alone is the same key");
    }
    const auto isActive = [](const KeyCandidate &candidate) { return candidate.active == true; };
    require(std::is_partitioned(candidates.begin(), candidates.end(), isActive), "active ones come first");
}

void checkChoice(const KeyPaste &paste, const QString &address)
{
    const KeyCandidate *chosen = paste.choose(address);
    const auto problem = paste.problemFor(address);
    require(!chosen || !problem, "a key that is taken is no problem");
    require(chosen || problem || !paste.candidates.isEmpty(), "without a key there is something to tell");
    if (!chosen)
        return;
    const KeyCandidate *first = paste.candidates.constData();
    require(chosen >= first && chosen < first + paste.candidates.size(), "the choice is one of the candidates");
    require(chosen->address == address || paste.candidates.size() == 1, "the choice is for that watch");
}

void checkPaste(const KeyPaste &paste)
{
    require(paste.problem.has_value() == paste.candidates.isEmpty(), "there is a key or a problem, never both");
    require(paste.isToolOutput || (paste.refused.isEmpty() && paste.candidates.size() <= 1), "a key alone is one key");
    require(!paste.isToolOutput || paste.digits == 0, "digits are counted in a key alone");
    require(paste.isToolOutput || paste.candidates.isEmpty() || paste.digits == AuthKey::digitCount,
            "a key alone has 32 digits");
    checkCandidates(paste.candidates);
    checkChoice(paste, {});
    for (const KeyCandidate &candidate : paste.candidates)
        checkChoice(paste, candidate.address);
    for (const RefusedKey &refused : paste.refused) {
        require(isAddressOrEmpty(refused.address), "an address is upper-case with colons");
        checkChoice(paste, refused.address);
    }
}

void checkLines(const QString &text)
{
    for (const QString &line : linesOf(plainText(text))) {
        auto addresses = addressPattern().globalMatch(line);
        if (addresses.hasNext())
            addresses.next();
        require(!addresses.hasNext(), "no line names two watches");
        const auto toolLine = ToolLine::read(line);
        require(isAddressOrEmpty(toolLine.address), "an address is upper-case with colons");
        require(!line.contains(u"token"_s) || line.contains(u"huami"_s) || line.contains(u'|')
                    || line.contains(u"://"_s) || toolLine.keyTexts.isEmpty(),
                "a line that says token holds no key");
    }
}

} // namespace

static void tryKeypaste(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    checkPaste(KeyPaste::parse(text));
    checkLines(text);
    checkPaste(KeyPaste::parse(textOfUnknownEncoding(input)));
}

NEOBEAT_FUZZ_TARGET(tryKeypaste)

} // namespace neobeat::fuzz
