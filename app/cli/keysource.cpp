// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/keysource.h"

#include "protocol/keyspellings.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace neobeat::cli {

namespace {

// Enough for a program that prints the key; short when a pipe was left open and nothing is ever written.
constexpr auto unaskedInputLimit = 3s;
constexpr qint64 longestFile = 64 * 1024;

} // namespace

KeySource::KeySource(const Options &options, const Settings &settings, const KeyStores &stores,
                     const std::optional<AuthKey> &simulatedKey, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_settings(settings)
    , m_stores(stores)
    , m_simulatedKey(simulatedKey)
{
}

void KeySource::load(LoadCallback callback)
{
    if (m_options.keyFile == "-"_L1) {
        m_input.read(m_options.timeout, [this, callback](const QByteArray &text) { callback(take(text)); });
        return;
    }
    if (!m_options.keyFile.isEmpty()) {
        // It may be the output of a program that generates the key.
        m_file.read(m_options.keyFile, {.bytes = longestFile, .takesStreams = true},
                    [this, callback](const Result<QByteArray, Error> &content) {
                        if (content)
                            callback(take(*content));
                        else
                            callback(
                                Failure::usage(u"The key file could not be read: %1."_s.arg(content.error().detail)));
                    });
        return;
    }
    const bool wantsInput = m_options.command == Options::Command::Pair && !m_simulatedKey && !m_input.isTerminal();
    if (!wantsInput) {
        callback({});
        return;
    }
    m_input.read(unaskedInputLimit,
                 [this, callback](const QByteArray &text) { callback(text.isEmpty() ? std::nullopt : take(text)); });
}

void KeySource::keyFor(const QString &address, KeyCallback callback)
{
    if (m_paste)
        callback(chooseFrom(*m_paste, address));
    else if (m_simulatedKey)
        callback(*m_simulatedKey);
    else if (m_options.command == Options::Command::Pair)
        callback(Failure::from({Error::Code::KeyMissing, u"no --key-file, and nothing on standard input"_s}));
    else
        readStore(address, std::move(callback));
}

std::optional<Failure> KeySource::take(QByteArray text)
{
    m_paste = KeyPaste::parse(textOfUnknownEncoding(text));
    text.fill('\0');
    if (m_paste->candidates.isEmpty())
        return Failure::keyUnusable(m_paste->problem.value_or(KeyProblem()));
    return {};
}

Result<AuthKey, Failure> KeySource::chooseFrom(const KeyPaste &paste, const QString &address) const
{
    if (const KeyCandidate *candidate = paste.choose(address))
        return candidate->key;
    return Failure{ExitCode::Usage,
                   u"KeyUnusable"_s,
                   u"The text holds keys of other watches, none for this one. Name the watch with --address."_s,
                   {}};
}

void KeySource::readStore(const QString &address, KeyCallback callback)
{
    KeyStore &store = m_stores.at(m_settings.keyPlace());
    m_isAskingStore = true;
    store.read(address, [this, address, callback](const std::optional<AuthKey> &key, const Error &error) {
        m_isAskingStore = false;
        if (key) {
            callback(*key);
            return;
        }
        m_storeError = reasonFor(error, address);
        readInputAtLast(address, callback);
    });
}

Error KeySource::reasonFor(const Error &storeError, const QString &address) const
{
    const auto watch = m_settings.watch();
    const bool isRemembered = watch && watch->address == address;
    // For a watch that was never paired here the missing key is to be reported, not that there is no key store. But an
    // existing one that cannot be opened may well contain the key.
    const bool isStoreNews = storeError && (isRemembered || storeError.code != Error::Code::KeyStoreMissing);
    return isStoreNews ? storeError : Error{Error::Code::KeyMissing, {}};
}

void KeySource::readInputAtLast(const QString &address, KeyCallback callback)
{
    Failure failure = Failure::from(m_storeError);
    if (m_storeError.code != Error::Code::KeyMissing)
        failure.message += u" With --key-file the key is read from a file."_s;
    if (m_input.isTerminal()) {
        callback(failure);
        return;
    }
    m_input.read(unaskedInputLimit, [this, address, callback, failure](const QByteArray &text) {
        m_storeError = {};
        if (text.isEmpty())
            callback(failure);
        else if (const auto problem = take(text))
            callback(*problem);
        else
            callback(chooseFrom(*m_paste, address));
    });
}

} // namespace neobeat::cli
