// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pairing/keyentry.h"

#include "protocol/keydigits.h"
#include "protocol/keyspellings.h"
#include "protocol/pastedtext.h"
#include "text/addresstail.h"
#include "text/errortext.h"
#include "text/keyproblemtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace neobeat {

namespace {

/// The context under which translators find these texts.
struct KeyEntryText
{
    Q_DECLARE_TR_FUNCTIONS(KeyEntry)
};

/// More characters than one key press adds, including a blank between groups.
constexpr qsizetype pasteLength = 4;

/// May become a key with more digits; "0x00", which huami-token prints for no key, is also how some keys begin.
bool isBeginning(const KeyProblem &problem)
{
    return problem.kind == KeyProblem::Kind::TooShort
        || (problem.kind == KeyProblem::Kind::NotOnAccount && problem.digits > 0);
}

} // namespace

void KeyEntry::setAddress(const QString &address)
{
    if (address == m_address)
        return;
    m_address = address;
    evaluate(false);
}

void KeyEntry::setText(const QString &text)
{
    if (text == m_text)
        return;
    const bool pasted = text.size() - m_text.size() > pasteLength;
    m_text = text;
    m_paste = KeyPaste::parse(text);
    evaluate(pasted);
}

void KeyEntry::choose(int index)
{
    if (index < 0 || index >= candidates().size())
        return;
    const KeyCandidate &candidate = m_paste.candidates.at(index);
    m_chosen = index;
    m_key = candidate.key;
    set(State::Ready, KeyEntryText::tr("The key is complete."));
}

void KeyEntry::judge()
{
    if (m_state == State::Incomplete || m_state == State::Empty)
        evaluate(true);
}

void KeyEntry::reject(const Error &error)
{
    const ErrorText words = ErrorText::from(error);
    m_key.reset();
    set(State::Wrong, words.title);
}

void KeyEntry::clear()
{
    *this = {};
}

QList<KeyCandidate> KeyEntry::candidates() const
{
    return m_paste.choose(m_address) ? QList<KeyCandidate>() : m_paste.candidates;
}

QString KeyEntry::preview() const
{
    const QString digits
        = m_key ? QString::fromLatin1(m_key->toStorage()) : digitsOfKey(withByteListsJoined(plainText(m_text)));
    if (digits.isEmpty())
        return {};
    const QString whole = digits.leftJustified(AuthKey::digitCount, u'\u00b7');
    QStringList groups;
    for (qsizetype place = 0; place < whole.size(); place += 4)
        groups.append(whole.mid(place, 4));
    return groups.join(u' ');
}

void KeyEntry::evaluate(bool final)
{
    m_chosen = -1;
    m_key.reset();
    if (const KeyCandidate *candidate = m_paste.choose(m_address)) {
        m_key = candidate->key;
        set(State::Ready, KeyEntryText::tr("The key is complete."));
        return;
    }
    const std::optional<KeyProblem> problem = m_text.trimmed().isEmpty() ? KeyProblem{} : m_paste.problemFor(m_address);
    if (!problem) {
        set(State::Choose, chooseMessage());
        return;
    }
    const bool underWay = !final && isBeginning(*problem);
    if (problem->kind == KeyProblem::Kind::Empty)
        set(State::Empty, final ? keyProblemText(*problem) : QString());
    else if (underWay)
        set(State::Incomplete, KeyEntryText::tr("%1 of %2 digits").arg(problem->digits).arg(AuthKey::digitCount));
    else
        set(State::Wrong, keyProblemText(*problem));
}

QString KeyEntry::chooseMessage() const
{
    const auto isOurs = [this](const KeyCandidate &candidate) { return candidate.address == m_address; };
    if (std::any_of(m_paste.candidates.begin(), m_paste.candidates.end(), isOurs))
        return KeyEntryText::tr("The text has several keys for this watch. Choose one.");
    if (m_address.isEmpty())
        return KeyEntryText::tr("The text has several keys. Choose the one of your watch.");
    return KeyEntryText::tr("The text does not name the watch %1. Choose its key.").arg(addressTail(m_address));
}

void KeyEntry::set(State state, const QString &message)
{
    m_state = state;
    m_message = message;
}

} // namespace neobeat
