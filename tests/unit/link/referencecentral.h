// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/gattlink.h"
#include "link/radio.h"
#include "protocol/authkey.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace neobeat {

/// A central that performs all steps to the first heart-rate value and logs what happens. It reads after each write:
/// the word "fence" means that everything the write caused without delay has been reported before.
class ReferenceCentral : public QObject
{
    Q_OBJECT

public:
    ReferenceCentral(Radio &radio, AuthKey key);

    /// Connects to the watch, whether or not it was seen.
    void start(const Advertisement &watch);
    void close() { m_link->close(); }
    GattLink &link() { return *m_link; }

    /// The log so far, one word per event.
    QString story() const { return m_story.join(u' '); }
    bool hasAny(const QString &word) const { return m_story.contains(word); }
    /// The notifications of the authentication and the heart-rate characteristic.
    QList<QByteArray> authValues() const { return m_authValues; }
    QList<QByteArray> heartRateValues() const { return m_heartRateValues; }
    /// The last battery value read.
    QByteArray batteryValue() const { return m_batteryValue; }

private:
    void note(const QString &word) { m_story.append(word); }
    void onDetails(const QUuid &service, bool found);
    void onNotified(const Characteristic &characteristic, const QByteArray &value);
    void onAuthReply(const QByteArray &value);
    void onFence();
    void write(const Characteristic &characteristic, const QByteArray &value);
    void answer();

    Radio &m_radio;
    AuthKey m_key;
    std::unique_ptr<GattLink> m_link;
    QStringList m_story;
    QList<QByteArray> m_authValues;
    QList<QByteArray> m_heartRateValues;
    QByteArray m_batteryValue;
    std::optional<QByteArray> m_challenge; ///< Waits to be answered.
    int m_detailsLeft = 0;
    bool m_answered = false;
    bool m_accepted = false;
    bool m_busy = false; ///< An operation is in flight.
    bool m_hasAuth = false;
    bool m_hasHeartRate = false;
    bool m_streaming = false;
};

} // namespace neobeat
