// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchfixture.h"

#include "link/simulated/simulatedauth.h"
#include "protocol/authcrypto.h"
#include "support/patience.h"

#include <QRegularExpression>
#include <QTest>

namespace neobeat {

using namespace Qt::StringLiterals;

void WatchFixture::setUp()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_scenario = Scenario::parse(u"slow=0,hr-interval=5"_s).value();
}

void WatchFixture::makeWatch()
{
    m_watch = std::make_unique<SimulatedWatch>(m_scenario);
    m_notified.clear();
    m_heartRates = 0;
    connect(m_watch.get(), &SimulatedWatch::notified, this,
            [this](const Characteristic &from, const QByteArray &value) {
                m_notified.append({from, value});
                m_heartRates += from == heartRate ? 1 : 0;
            });
    QVERIFY(m_watch->connectCentral());
}

void WatchFixture::authenticate()
{
    m_notified.clear();
    QVERIFY(!subscribe(authentication));
    QVERIFY(!write(authentication, QByteArray::fromHex("8200020100")));
    QTRY_COMPARE(m_notified.size(), 1);
    const auto answer = encryptChallenge(SimulatedAuth::ownersKey(), m_notified.constLast().second.sliced(3));
    QVERIFY(!write(authentication, QByteArray::fromHex("8300") + answer.value()));
    QTRY_COMPARE(m_notified.size(), 2);
    QVERIFY(m_watch->isAuthenticated());
    m_notified.clear();
}

QByteArray WatchFixture::valueOf(const Characteristic &characteristic)
{
    std::optional<QByteArray> value;
    m_watch->read(characteristic, [&value](const auto &reply) { value = reply ? *reply : "refused"; });
    return QTest::qWaitFor([&value] { return value.has_value(); }) ? *value : "no reply";
}

std::optional<SimulatedWatch::AttError> WatchFixture::write(const Characteristic &characteristic,
                                                            const QByteArray &value)
{
    std::optional<std::optional<AttError>> outcome;
    m_watch->write(characteristic, value, [&outcome](auto error) { outcome = error; });
    return QTest::qWaitFor([&outcome] { return outcome.has_value(); }) ? *outcome : AttError::NotConnected;
}

std::optional<SimulatedWatch::AttError> WatchFixture::subscribe(const Characteristic &characteristic)
{
    std::optional<std::optional<AttError>> outcome;
    m_watch->setNotifying(characteristic, true, [&outcome](auto error) { outcome = error; });
    return QTest::qWaitFor([&outcome] { return outcome.has_value(); }) ? *outcome : AttError::NotConnected;
}

} // namespace neobeat
