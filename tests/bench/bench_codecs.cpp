// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"
#include "protocol/authcrypto.h"
#include "protocol/authkey.h"
#include "protocol/batterystatus.h"
#include "protocol/heartratemeasurement.h"

#include <QCoreApplication>
#include <QtCrypto>

using namespace Qt::StringLiterals;
using namespace neobeat;
using namespace neobeat::bench;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QCA::Initializer crypto;

    const QByteArray heartRate = QByteArray::fromHex("0048");
    qint64 sum = 0; // keeps the calls from being optimised away
    report("decode one heart-rate value",
           nanosecondsOf(200'000, [&](int) { sum += HeartRateMeasurement::decode(heartRate)->bpm().value_or(0); }),
           "ns");

    const QByteArray battery = BatteryStatus{.level = 87, .charging = false}.encode();
    report("decode one battery value",
           nanosecondsOf(20'000, [&](int) { sum += BatteryStatus::decode(battery).level.value_or(0); }), "ns");

    const auto key = AuthKey::fromText(u"0x4e656f626561742d73696d756c617465"_s);
    const QByteArray challenge(16, '\x5a');
    report("answer one challenge (AES-128 through QCA)",
           nanosecondsOf(2'000, [&](int) { sum += encryptChallenge(*key, challenge)->size(); }) / 1000.0, "us");
    return sum > 0 ? 0 : 1;
}
