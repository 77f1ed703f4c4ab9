// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filekeystore.h"

#include "files/inputfile.h"
#include "files/outputfile.h"
#include "files/ownfiles.h"
#include "files/renamefile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
constexpr qint64 largestFile = 1024 * 1024;
constexpr std::chrono::seconds timeLimit{2};

Error denied(const QString &detail)
{
    return {Error::Code::KeyFileUnusable, detail};
}

} // namespace

QString defaultKeyFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/neobeat/keys.json"_s;
}

FileKeyStore::FileKeyStore(const QString &file, QObject *parent)
    : KeyStore(parent)
    , m_file(file.isEmpty() ? defaultKeyFile() : file)
{
    ownfiles::protect(m_file);
}

void FileKeyStore::readSecret(const QString &entry, SecretCallback callback)
{
    QJsonObject keys;
    const Error error = load(keys);
    std::optional<QByteArray> secret;
    if (!error && keys.contains(entry))
        secret = keys.value(entry).toString().toUtf8();
    QMetaObject::invokeMethod(
        this, [callback, secret, error] { callback(secret, error); }, Qt::QueuedConnection);
}

void FileKeyStore::writeSecret(const QString &entry, const QByteArray &secret, DoneCallback callback)
{
    QJsonObject keys;
    Error error = load(keys);
    if (!error) {
        keys.insert(entry, QString::fromUtf8(secret));
        error = save(keys);
    }
    finish(std::move(callback), error);
}

void FileKeyStore::remove(const QString &entry, DoneCallback callback)
{
    QJsonObject keys;
    Error error = load(keys);
    if (!error && keys.contains(entry)) {
        keys.remove(entry);
        if (!keys.isEmpty())
            error = save(keys);
        else if (const Error problem = removeFile(m_file))
            error = denied(u"the key file cannot be removed: "_s + problem.detail);
    }
    finish(std::move(callback), error);
}

Error FileKeyStore::load(QJsonObject &keys) const
{
    const auto content = readWhole(m_file, {.bytes = largestFile, .time = timeLimit});
    if (!content && content.error().code == Error::Code::FileMissing)
        return {};
    if (!content)
        return denied(u"the key file cannot be opened: "_s + content.error().detail);
    if ((QFileInfo(m_file).permissions() & others) != QFileDevice::Permissions())
        return denied(u"other users may read the key file; set its mode to 0600"_s);
    const QJsonDocument document = QJsonDocument::fromJson(*content);
    if (!document.isObject())
        return denied(u"the key file is damaged; remove it"_s);
    keys = document.object();
    return {};
}

Error FileKeyStore::save(const QJsonObject &keys) const
{
    const Error error
        = writeWhole(m_file, QJsonDocument(keys).toJson(), {.makesFolder = true, .isOwn = true, .time = timeLimit});
    return error ? denied(u"the key file cannot be written: "_s + error.detail) : error;
}

void FileKeyStore::finish(DoneCallback callback, const Error &error)
{
    QMetaObject::invokeMethod(
        this, [callback = std::move(callback), error] { callback(error); }, Qt::QueuedConnection);
}

} // namespace neobeat
