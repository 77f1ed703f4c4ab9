// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keystore.h"

#include <QJsonObject>
#include <QString>

namespace neobeat {

/// The default location of this user's keys.
QString defaultKeyFile();

/// Stores secrets as plain text in one file that only its owner may read (mode 0600). Used only with the user's
/// consent.
class FileKeyStore final : public KeyStore
{
    Q_OBJECT

public:
    /// Uses that file; the one in the program's configuration directory when empty. It is created by the first write().
    explicit FileKeyStore(const QString &file = {}, QObject *parent = nullptr);

    /// KeyFileUnusable when the file cannot be read, is damaged, or may be read by others.
    void readSecret(const QString &entry, SecretCallback callback) override;
    void writeSecret(const QString &entry, const QByteArray &secret, DoneCallback callback) override;
    void remove(const QString &entry, DoneCallback callback) override;

    /// Where the keys are, to be shown when asking for consent.
    QString fileName() const { return m_file; }

private:
    Error load(QJsonObject &keys) const;
    Error save(const QJsonObject &keys) const;
    void finish(DoneCallback callback, const Error &error);

    QString m_file;
};

} // namespace neobeat
