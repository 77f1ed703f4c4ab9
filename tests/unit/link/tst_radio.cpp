// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/radio.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// Which failure the state of a radio means.
class RadioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void stateMeansItsFailure_data();
    void stateMeansItsFailure();
};

void RadioTest::stateMeansItsFailure_data()
{
    QTest::addColumn<Radio::State>("state");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("unknown") << Radio::State::Unknown << Error::Code::None;
    QTest::newRow("no service") << Radio::State::ServiceMissing << Error::Code::BluetoothServiceMissing;
    QTest::newRow("no access") << Radio::State::AccessDenied << Error::Code::BluetoothAccessDenied;
    QTest::newRow("no adapter") << Radio::State::NoAdapter << Error::Code::AdapterMissing;
    QTest::newRow("off") << Radio::State::Off << Error::Code::AdapterOff;
    QTest::newRow("blocked") << Radio::State::Blocked << Error::Code::AdapterBlocked;
    QTest::newRow("ready") << Radio::State::Ready << Error::Code::None;
}

void RadioTest::stateMeansItsFailure()
{
    QFETCH(Radio::State, state);
    QTEST(Radio::errorFor(state).code, "code");
}

NEOBEAT_TEST(RadioTest)

#include "tst_radio.moc"
