// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keystore.h"

#include <QJsonObject>
#include <QString>

namespace neobeat {

/// Where the keys of this user lie.
QString defaultKeyFile();

/// Keeps keys as plain text in one file that only its owner may read (mode 0600). Used only after the user agreed to
/// it.
class FileKeyStore final : public KeyStore
{
    Q_OBJECT

public:
    /// Uses that file; the one in the program's configuration directory when empty. It is made by the first write().
    explicit FileKeyStore(const QString &file = {}, QObject *parent = nullptr);

    /// KeyFileUnusable when the file cannot be read, is damaged, or may be read by somebody else.
    void read(const QString &address, ReadCallback callback) override;
    void write(const QString &address, const AuthKey &key, DoneCallback callback) override;
    void remove(const QString &address, DoneCallback callback) override;

    /// Where the keys are, to show it when asking for consent.
    QString fileName() const { return m_file; }

private:
    Error load(QJsonObject &keys) const;
    Error save(const QJsonObject &keys) const;
    void finish(DoneCallback callback, const Error &error);

    QString m_file;
};

} // namespace neobeat
