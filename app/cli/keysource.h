// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"
#include "cli/options.h"
#include "cli/standardinput.h"
#include "files/asyncread.h"
#include "protocol/keypaste.h"
#include "store/keystores.h"

#include <QObject>

#include <functional>
#include <optional>

namespace neobeat::cli {

/// The source of the key: a file, standard input, the key store, or the simulated watch. See --help for the order.
class KeySource : public QObject
{
    Q_OBJECT

public:
    using LoadCallback = std::function<void(const std::optional<Failure> &failure)>;
    using KeyCallback = std::function<void(const Result<AuthKey, Failure> &key)>;

    /// The simulated watch's own key, if there is one, is used when the user gave none.
    KeySource(const Options &options, const Settings &settings, const KeyStores &stores,
              const std::optional<AuthKey> &simulatedKey, QObject *parent = nullptr);

    /// Reads the text that the user gave, before the watch is known, so that a mistake is reported at once. Call once.
    void load(LoadCallback callback);
    /// The key of that watch; after load(). Calls back later or immediately, exactly once.
    void keyFor(const QString &address, KeyCallback callback);
    /// Whether the file of --key-file has not been read yet.
    bool isWaitingForFile() const { return m_file.isReading(); }
    /// The key store has been asked and has not answered.
    bool isAskingStore() const { return m_isAskingStore; }
    /// Why the key store gave no key, while standard input may still bring one; else Code::None.
    Error storeError() const { return m_storeError; }

private:
    std::optional<Failure> take(QByteArray text);
    Result<AuthKey, Failure> chooseFrom(const KeyPaste &paste, const QString &address) const;
    void readStore(const QString &address, KeyCallback callback);
    /// What to report when that error of the key store is all that is known about the key.
    Error reasonFor(const Error &storeError, const QString &address) const;
    void readInputAtLast(const QString &address, KeyCallback callback);

    const Options &m_options;
    const Settings &m_settings;
    KeyStores m_stores;
    AsyncRead m_file; ///< The one of --key-file.
    std::optional<AuthKey> m_simulatedKey;
    StandardInput m_input;
    bool m_isAskingStore = false;
    Error m_storeError;
    std::optional<KeyPaste> m_paste; ///< The text that the user gave.
};

} // namespace neobeat::cli
