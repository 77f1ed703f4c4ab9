// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace neobeat {

/// Where calls come from: a modem, a program, a phone.
class CallSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins to look for calls; the service may come and go later.
    virtual void start() = 0;
    /// Ends a call that rings, where the service can do that; over() follows.
    virtual void reject(const QString &id) = 0;
    /// Silences it, where the service can do that.
    virtual void silence(const QString &id) = 0;

Q_SIGNALS:
    /// A call comes in. The id is unique in this source; the caller is a name or a number, and may be empty.
    void ringing(const QString &id, const QString &caller);
    /// It rings no longer: accepted, rejected, or the caller gave up.
    void over(const QString &id);
};

} // namespace neobeat
