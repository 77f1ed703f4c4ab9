// SPDX-License-Identifier: GPL-3.0-or-later
// Input: the address of a watch, a line, and the content of the key file.
#include "fuzztarget.h"
#include "inputreader.h"
#include "scratchfolder.h"
#include "store/filekeystore.h"

#include <QCoreApplication>

namespace neobeat::fuzz {

namespace {

using namespace Qt::StringLiterals;

struct Outcome
{
    std::optional<QByteArray> key = {};
    Error::Code code = Error::Code::None;
    int calls = 0;

    bool operator==(const Outcome &other) const = default;
};

const AuthKey &sampleKey()
{
    static const AuthKey key = AuthKey::fromText(u"4e656f626561742d73696d756c617465").value();
    return key;
}

Outcome readFrom(FileKeyStore &store, const QString &address)
{
    Outcome outcome;
    store.read(address, [&outcome](const std::optional<AuthKey> &key, const Error &error) {
        outcome.code = error.code;
        outcome.key = key ? std::optional(key->toStorage()) : std::nullopt;
        ++outcome.calls;
    });
    require(outcome.calls == 0, "the answer comes later");
    QCoreApplication::sendPostedEvents(&store);
    require(outcome.calls == 1, "the answer comes once");
    require(outcome.code == Error::Code::None || !outcome.key, "there is a key or an error, never both");
    require(!outcome.key || outcome.key->size() == AuthKey::digitCount, "a key has 16 bytes");
    return outcome;
}

Error::Code finish(FileKeyStore &store, const std::function<void(KeyStore::DoneCallback)> &start)
{
    std::optional<Error::Code> code;
    start([&code](const Error &error) { code = error.code; });
    QCoreApplication::sendPostedEvents(&store);
    require(code.has_value(), "every call ends");
    return *code;
}

void checkWriting(FileKeyStore &store, const QString &address, const QString &bystander)
{
    const Outcome before = readFrom(store, bystander);
    const auto code
        = finish(store, [&](KeyStore::DoneCallback done) { store.write(address, sampleKey(), std::move(done)); });
    require(code == before.code, "a damaged file is left alone, any other is written");
    require(readFrom(store, bystander) == before, "the key of another watch stays");
    if (code != Error::Code::None)
        return;
    require(readFrom(store, address).key == sampleKey().toStorage(), "the store gives back the same key");
    const auto mode = QFile(store.fileName()).permissions();
    require(!(mode & ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser)),
            "no other user may read the keys");
    require(finish(store, [&](KeyStore::DoneCallback done) { store.remove(address, std::move(done)); }) == code,
            "a key can be removed");
    require(!readFrom(store, address).key, "a key that was removed is gone");
    require(readFrom(store, bystander) == before, "the key of another watch stays");
}

} // namespace

static void tryKeystore(const QByteArray &input)
{
    static ScratchFolder folder;
    InputReader reader(input);
    const QString address = reader.line();
    const QString bystander = address + u'+';
    FileKeyStore store(folder.newPath());
    ScratchFolder::write(store.fileName(), reader.rest());
    readFrom(store, address);
    checkWriting(store, address, bystander);
    QFile::remove(store.fileName());
}

NEOBEAT_FUZZ_TARGET(tryKeystore)

} // namespace neobeat::fuzz
