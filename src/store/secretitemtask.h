// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/secretservice.h"
#include "store/keyrequest.h"

#include <QObject>

namespace neobeat {

/// Serves one request with the Secret Service, using the same items as QtKeychain. Trusts no reply alone: "not found"
/// counts only for an unlocked collection, "stored" only when read back, "removed" only when not found again.
class SecretItemTask : public QObject
{
    Q_OBJECT

public:
    /// Once, unless the task is destroyed first, which ends everything.
    using Done = std::function<void(const KeyAnswer &answer)>;

    SecretItemTask(const KeyRequest &request, const KeyStoreLimits &limits, Done done, QObject *parent = nullptr);

    void start();
    /// A program whose wallet was open a moment ago: if it is the service too, it unlocks its collection without
    /// asking.
    void setOpened(const QString &owner) { m_opened = owner; }
    SecretService &service() { return m_service; }

private:
    using Items = SecretService::Items;
    using Collection = SecretService::Collection;

    void lookAtCollection();
    /// Without a default collection the item may be in another one.
    void lookAtOthers();
    void unlockCollection();
    void search();
    void onFound(const Items &items);
    void unlockItems(const QStringList &locked);
    void reportWhyLocked(const QString &item);
    void onNothingFound();
    void serve(const QStringList &items);
    void read(const QString &item);
    void create();
    void replace(QStringList items);
    void readBack();
    void compare(const QString &item);
    void remove(QStringList items);
    void checkRemoval();
    /// Ends with the error of the result if there is one.
    template<typename Value>
    bool failed(const Result<Value, Error> &result);
    void fail(Error::Code code, const QString &detail);
    void finish(const KeyAnswer &answer);

    KeyRequest m_request;
    SecretService m_service;
    QString m_opened; ///< Unique bus name of a program that needs no password now.
    Done m_done;
    Collection m_collection; ///< The collection that new items go to.
};

} // namespace neobeat
