// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/secretitemtask.h"

#include <utility>

namespace neobeat {

using namespace Qt::StringLiterals;
using Code = Error::Code;
using Verb = KeyRequest::Verb;

namespace {

/// The attributes used to find an item; QtKeychain, which earlier versions used, does the same.
SecretService::Attributes attributesOf(const KeyRequest &request)
{
    return {{u"user"_s, request.entry}, {u"server"_s, KeyRequest::service()}};
}

/// The attributes of a new item; the same as QtKeychain's, so that either finds the other's.
SecretService::Attributes attributesOfNew(const KeyRequest &request)
{
    SecretService::Attributes attributes = attributesOf(request);
    attributes.insert(u"type"_s, u"plaintext"_s);
    attributes.insert(u"xdg:schema"_s, u"org.qt.keychain"_s);
    return attributes;
}

} // namespace

SecretItemTask::SecretItemTask(const KeyRequest &request, const KeyStoreLimits &limits, Done done, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_service(limits)
    , m_done(std::move(done))
{
}

void SecretItemTask::start()
{
    m_service.open([this](const Error &error) {
        if (error)
            finish({false, {}, error});
        else
            lookAtCollection();
    });
}

void SecretItemTask::lookAtCollection()
{
    m_service.findDefaultCollection([this](const Result<Collection, Error> &collection) {
        if (failed(collection))
            return;
        m_collection = *collection;
        // A locked collection is unlocked before the search: it may hide its items, or search as if it were empty.
        if (m_collection.isLocked)
            unlockCollection();
        else if (m_collection.path.isEmpty())
            lookAtOthers();
        else
            search();
    });
}

void SecretItemTask::lookAtOthers()
{
    if (!m_request.mayAsk()) {
        fail(Code::KeyStoreWithoutKeyring, u"no default collection"_s);
        return;
    }
    m_service.countCollections([this](const Result<qsizetype, Error> &count) {
        if (failed(count))
            return;
        // KeePassXC without an open database answers a search with a window in which no password is right.
        if (*count == 0)
            onNothingFound();
        else
            search();
    });
}

void SecretItemTask::unlockCollection()
{
    const bool isOpened = !m_opened.isEmpty() && m_opened == m_service.owner();
    if (!m_request.mayAsk() && !isOpened) {
        fail(Code::KeyStoreLocked, u"the default collection is locked"_s);
        return;
    }
    m_service.unlock({m_collection.path}, [this](const Result<bool, Error> &unlocked) {
        if (failed(unlocked))
            return;
        if (!*unlocked) {
            fail(Code::KeyStoreLocked, u"the prompt was dismissed"_s);
            return;
        }
        // Some services report that it was unlocked when it was not.
        m_service.findDefaultCollection([this](const Result<Collection, Error> &collection) {
            if (failed(collection))
                return;
            m_collection = *collection;
            if (m_collection.isLocked)
                fail(Code::KeyStoreLocked, u"the default collection stayed locked"_s);
            else
                search();
        });
    });
}

void SecretItemTask::search()
{
    m_service.search(attributesOf(m_request), [this](const Result<Items, Error> &items) {
        if (!failed(items))
            onFound(*items);
    });
}

void SecretItemTask::onFound(const Items &items)
{
    if (m_request.verb == Verb::Look && items.unlocked.isEmpty() && !items.locked.isEmpty())
        finish({true, {}, {}}); // The item exists; only its use has to be allowed.
    else if (!items.locked.isEmpty() && (items.unlocked.isEmpty() || m_request.isRemoval()))
        unlockItems(items.locked);
    else if (!items.unlocked.isEmpty())
        serve(items.unlocked);
    else
        onNothingFound();
}

void SecretItemTask::unlockItems(const QStringList &locked)
{
    if (!m_request.mayAsk()) {
        reportWhyLocked(locked.first());
        return;
    }
    m_service.unlock(locked, [this, locked](const Result<bool, Error> &unlocked) {
        if (failed(unlocked))
            return;
        // Whatever the answer was: what counts is what is unlocked now.
        m_service.search(attributesOf(m_request), [this](const Result<Items, Error> &items) {
            if (failed(items))
                return;
            if (!items->locked.isEmpty() && (items->unlocked.isEmpty() || m_request.isRemoval()))
                reportWhyLocked(items->locked.first());
            else if (items->unlocked.isEmpty())
                onNothingFound();
            else
                serve(items->unlocked);
        });
    });
}

void SecretItemTask::reportWhyLocked(const QString &item)
{
    // A locked item in an unlocked collection is one to which the user denies us access.
    m_service.findLockOf(item, [this](const Result<bool, Error> &isLocked) {
        if (isLocked && !*isLocked)
            fail(Code::KeyStoreDenied, u"the item stayed locked in an open collection"_s);
        else
            fail(Code::KeyStoreLocked, u"the item stayed locked"_s);
    });
}

void SecretItemTask::onNothingFound()
{
    if (m_request.verb == Verb::Write) {
        create();
        return;
    }
    // The item may be in a collection that could not be searched.
    if (m_collection.path.isEmpty())
        fail(Code::KeyStoreWithoutKeyring, u"no default collection"_s);
    else
        finish({});
}

void SecretItemTask::serve(const QStringList &items)
{
    switch (m_request.verb) {
    case Verb::Look:
        finish({true, {}, {}});
        break;
    case Verb::Read:
        read(items.first());
        break;
    case Verb::Write:
        replace(items);
        break;
    case Verb::Remove:
    case Verb::RemoveQuietly:
        remove(items);
        break;
    }
}

void SecretItemTask::read(const QString &item)
{
    m_service.readSecret(item, [this](const Result<QByteArray, Error> &secret) {
        if (!failed(secret))
            finish({true, *secret, {}});
    });
}

void SecretItemTask::create()
{
    const auto made = [this](const Result<bool, Error> &isMade) {
        if (failed(isMade))
            return;
        if (*isMade)
            readBack();
        else
            fail(Code::KeyStoreDenied, u"the prompt for the new item was dismissed"_s);
    };
    if (!m_collection.path.isEmpty()) {
        m_service.createItem(m_collection.path, KeyRequest::service(), attributesOfNew(m_request), m_request.secret,
                             made);
        return;
    }
    m_service.createDefaultCollection(u"Default"_s, [this](const Result<bool, Error> &isMade) {
        if (failed(isMade))
            return;
        m_service.findDefaultCollection([this](const Result<Collection, Error> &collection) {
            if (failed(collection))
                return;
            m_collection = *collection;
            if (m_collection.path.isEmpty())
                fail(Code::KeyStoreWithoutKeyring, u"no default collection was made"_s);
            else if (m_collection.isLocked)
                unlockCollection();
            else
                create();
        });
    });
}

void SecretItemTask::replace(QStringList items)
{
    // All of them: which one a reader gets is the service's choice.
    if (items.isEmpty()) {
        readBack();
        return;
    }
    const QString item = items.takeFirst();
    m_service.writeSecret(item, m_request.secret, [this, items](const Error &error) {
        if (error)
            finish({false, {}, error});
        else
            replace(items);
    });
}

void SecretItemTask::readBack()
{
    m_service.search(attributesOf(m_request), [this](const Result<Items, Error> &items) {
        if (failed(items))
            return;
        if (!items->unlocked.isEmpty())
            compare(items->unlocked.first());
        else
            fail(Code::KeyNotStored, items->locked.isEmpty() ? u"nothing is there"_s : u"the new item is locked"_s);
    });
}

void SecretItemTask::compare(const QString &item)
{
    m_service.readSecret(item, [this](const Result<QByteArray, Error> &secret) {
        if (failed(secret))
            return;
        if (*secret == m_request.secret)
            finish({true, {}, {}});
        else
            fail(Code::KeyNotStored, u"another secret is there"_s);
    });
}

void SecretItemTask::remove(QStringList items)
{
    if (items.isEmpty()) {
        checkRemoval();
        return;
    }
    const QString item = items.takeFirst();
    m_service.deleteItem(item, [this, items](const Result<bool, Error> &isDeleted) {
        if (failed(isDeleted))
            return;
        if (*isDeleted)
            remove(items);
        else
            fail(Code::KeyStoreDenied, u"the prompt for the deletion was dismissed"_s);
    });
}

void SecretItemTask::checkRemoval()
{
    m_service.search(attributesOf(m_request), [this](const Result<Items, Error> &items) {
        if (failed(items))
            return;
        if (items->unlocked.isEmpty() && items->locked.isEmpty())
            finish({true, {}, {}});
        else
            fail(Code::KeyNotRemoved, u"the item is still there"_s);
    });
}

template<typename Value>
bool SecretItemTask::failed(const Result<Value, Error> &result)
{
    if (!result)
        finish({false, {}, result.error()});
    return !result;
}

void SecretItemTask::fail(Error::Code code, const QString &detail)
{
    finish({false, {}, {code, detail}});
}

void SecretItemTask::finish(const KeyAnswer &answer)
{
    if (const Done done = std::exchange(m_done, {}))
        done(answer);
}

} // namespace neobeat
