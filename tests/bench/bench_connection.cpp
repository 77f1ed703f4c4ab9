// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "bench/measure.h"
#include "connection/watchconnection.h"
#include "link/simulated/simulatedradio.h"
#include "link/simulated/simulatedwatch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QtCrypto>

using namespace Qt::StringLiterals;
using namespace neobeat;
using namespace neobeat::bench;

namespace {

// A watch that answers at once: what remains is the program's own overhead.
Scenario scenarioWithoutLatency()
{
    Scenario scenario;
    scenario.scanDelay = scenario.connectDelay = scenario.discoverDelay = Scenario::Duration{0};
    scenario.detailsDelay = scenario.replyDelay = scenario.firstHeartRate = Scenario::Duration{0};
    return scenario;
}

struct Attempt
{
    double authenticated = 0; // milliseconds since connectTo()
    double ready = 0;
    double firstReading = 0;
};

// Runs one whole attempt in the event loop of the application; empty when it failed.
std::optional<Attempt> attempt()
{
    const SystemClock clock;
    SimulatedRadio radio(scenarioWithoutLatency());
    radio.refresh();
    WatchConnection connection(clock);
    QElapsedTimer timer;
    Attempt result;
    bool failed = false;
    const auto milliseconds = [&] { return double(timer.nsecsElapsed()) / 1e6; };
    const auto endWhenComplete = [&] {
        if (result.ready > 0 && result.firstReading > 0)
            QCoreApplication::quit();
    };
    QObject::connect(&connection, &WatchConnection::stateChanged, &connection, [&](WatchConnection::State state) {
        if (state == WatchConnection::State::Preparing)
            result.authenticated = milliseconds();
        if (state == WatchConnection::State::Ready)
            result.ready = milliseconds();
        endWhenComplete();
    });
    QObject::connect(&connection, &WatchConnection::heartRateReceived, &connection, [&] {
        if (result.firstReading <= 0)
            result.firstReading = milliseconds();
        endWhenComplete();
    });
    QObject::connect(&connection, &WatchConnection::failed, &connection, [&](const Error &error) {
        std::fprintf(stderr, "bench_connection: %s\n", qPrintable(error.detail));
        failed = true;
        QCoreApplication::quit();
    });
    connection.startHeartRate();
    timer.start();
    connection.connectTo(radio, {.advertisement = radio.watch().advertisement(), .inRange = true, .key = radio.key()});
    connection.startHeartRate();
    QCoreApplication::exec();
    if (failed)
        return {};
    return result;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QCA::Initializer crypto;
    std::vector<double> authenticated;
    std::vector<double> ready;
    std::vector<double> firstReading;
    for (int i = 0; i < 20; ++i) {
        const auto result = attempt();
        if (!result)
            return 1;
        authenticated.push_back(result->authenticated);
        ready.push_back(result->ready);
        firstReading.push_back(result->firstReading);
    }
    report("connect to authenticated, link without latency", median(authenticated), "ms");
    report("connect to ready, link without latency", median(ready), "ms");
    report("connect to first bpm, link without latency", median(firstReading), "ms");
    return 0;
}
