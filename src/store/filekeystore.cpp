// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filekeystore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <filesystem>

#include <unistd.h>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions others
    = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

Error denied(const QString &detail)
{
    return {Error::Code::KeyStoreDenied, detail};
}

QString defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/neobeat/keys.json"_s;
}

} // namespace

FileKeyStore::FileKeyStore(const QString &file, QObject *parent)
    : KeyStore(parent)
    , m_file(file.isEmpty() ? defaultFile() : file)
{
}

void FileKeyStore::read(const QString &address, ReadCallback callback)
{
    QJsonObject keys;
    const Error error = load(keys);
    std::optional<AuthKey> key;
    if (!error)
        key = AuthKey::fromStorage(keys.value(address).toString().toLatin1());
    QMetaObject::invokeMethod(
        this, [callback, key, error] { callback(key, error); }, Qt::QueuedConnection);
}

void FileKeyStore::write(const QString &address, const AuthKey &key, DoneCallback callback)
{
    QJsonObject keys;
    Error error = load(keys);
    if (!error) {
        keys.insert(address, QString::fromLatin1(key.toStorage()));
        error = save(keys);
    }
    finish(std::move(callback), error);
}

void FileKeyStore::remove(const QString &address, DoneCallback callback)
{
    QJsonObject keys;
    Error error = load(keys);
    if (!error && keys.contains(address)) {
        keys.remove(address);
        if (!keys.isEmpty())
            error = save(keys);
        else if (!QFile::remove(m_file))
            error = denied(u"the key file cannot be removed"_s);
    }
    finish(std::move(callback), error);
}

Error FileKeyStore::load(QJsonObject &keys) const
{
    QFile file(m_file);
    if (!file.exists())
        return {};
    if ((file.permissions() & others) != QFile::Permissions())
        return denied(u"other users may read the key file; set its mode to 0600"_s);
    if (!file.open(QIODevice::ReadOnly))
        return denied(u"the key file cannot be opened: "_s + file.errorString());
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return denied(u"the key file is damaged; remove it"_s);
    keys = document.object();
    return {};
}

Error FileKeyStore::save(const QJsonObject &keys) const
{
    const QDir folder = QFileInfo(m_file).dir();
    if (!folder.exists() && !QDir().mkpath(folder.path()))
        return denied(u"the folder of the key file cannot be made"_s);
    // Not QSaveFile: its file is readable for others until the mode is changed. This one is made with mode 0600.
    QTemporaryFile file(m_file + u".XXXXXX"_s);
    const QByteArray text = QJsonDocument(keys).toJson();
    const bool written = file.open() && file.write(text) == text.size() && file.flush() && ::fsync(file.handle()) == 0;
    if (!written)
        return denied(u"the key file cannot be written: "_s + file.errorString());
    std::error_code problem;
    std::filesystem::rename(QFile::encodeName(file.fileName()).toStdString(), QFile::encodeName(m_file).toStdString(),
                            problem);
    if (problem)
        return denied(u"the key file cannot be replaced: "_s + QString::fromStdString(problem.message()));
    file.setAutoRemove(false);
    return {};
}

void FileKeyStore::finish(DoneCallback callback, const Error &error)
{
    QMetaObject::invokeMethod(
        this, [callback = std::move(callback), error] { callback(error); }, Qt::QueuedConnection);
}

} // namespace neobeat
