// SPDX-License-Identifier: GPL-3.0-or-later
// The local server: the time to reach all WebSocket clients, the memory of a client, what slow readers do, and its
// computing time beside that of a small Python server for the same clients.
#include "base/clock.h"
#include "bench/measure.h"
#include "bench/rawclients.h"
#include "outputs/server/serveroutput.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QSocketNotifier>
#include <QTimer>

#include <malloc.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace neobeat;
using namespace neobeat::bench;
using namespace std::chrono_literals;

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

const SystemClock systemClock;
quint64 readings = 0;

LiveValue nextReading()
{
    ++readings;
    return {.quality = LiveValue::Quality::Good,
            .bpm = 60 + int(readings % 60),
            .measuredAt = systemClock.now(),
            .measuredUptime = systemClock.uptime(),
            .reading = readings,
            .battery = 87,
            .connected = true,
            .watchName = u"Amazfit Neo"_s};
}

std::unique_ptr<ServerOutput> startServer()
{
    auto server = std::make_unique<ServerOutput>(systemClock);
    server->setSettings({.maximumClients = 2000});
    server->start();
    if (server->state() != Output::State::Ready)
        qFatal("bench_server: the server does not start");
    return server;
}

/// Runs the event loop until the clients report.
void waitFor(RawClients &clients)
{
    QEventLoop loop;
    QSocketNotifier notifier(clients.readyFd(), QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &loop, [&] {
        clients.acknowledge();
        loop.quit();
    });
    QTimer::singleShot(30s, &loop, [] { qFatal("bench_server: the clients got nothing"); });
    loop.exec();
    if (clients.hasFailed())
        qFatal("bench_server: a client was refused");
}

void rest(std::chrono::milliseconds duration)
{
    QEventLoop loop;
    QTimer::singleShot(duration, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Computing time in seconds.
struct ComputingTime
{
    double program = 0;
    double system = 0; ///< What the kernel did for it.

    double all() const { return program + system; }
    ComputingTime since(const ComputingTime &earlier) const
    {
        return {program - earlier.program, system - earlier.system};
    }
    ComputingTime divided(double by) const { return {program / by, system / by}; }
};

ComputingTime timeOfThread()
{
    rusage usage{};
    ::getrusage(RUSAGE_THREAD, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return {seconds(usage.ru_utime), seconds(usage.ru_stime)};
}

ComputingTime timeOfProcess(qint64 processId)
{
    QFile file(u"/proc/%1/stat"_s.arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> fields = file.readAll().split(')').last().split(' ');
    const auto ticks = double(::sysconf(_SC_CLK_TCK));
    return {fields.value(12).toDouble() / ticks, fields.value(13).toDouble() / ticks};
}

double residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(::sysconf(_SC_PAGESIZE));
}

/// In milliseconds from publish() on, one for each round.
struct DeliveryTimes
{
    std::vector<double> written; ///< Until the system had the last byte.
    std::vector<double> read; ///< Until the last client had it.
};

DeliveryTimes deliver(ServerOutput &server, RawClients &clients, int count, int rounds)
{
    DeliveryTimes times;
    for (int round = 0; round < rounds; ++round) {
        clients.await(clients.messages() + count);
        const LiveValue reading = nextReading();
        const auto begin = std::chrono::steady_clock::now();
        server.publish(reading);
        times.written.push_back(Milliseconds(std::chrono::steady_clock::now() - begin).count());
        waitFor(clients);
        times.read.push_back(Milliseconds(clients.reachedAt() - begin).count());
        rest(3ms);
    }
    return times;
}

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values.at(std::min(values.size() - 1, std::size_t(double(values.size()) * share)));
}

/// The messages that clients get first, when they connect.
void settle(RawClients &clients, int count)
{
    waitFor(clients);
    while (clients.messages() < count)
        rest(5ms);
}

void measureDelivery(int count)
{
    const auto server = startServer();
    RawClients clients(server->port(), "/ws", count, RawClients::Reading::All);
    settle(clients, count);
    const DeliveryTimes times = deliver(*server, clients, count, 1000);
    const QByteArray clientCount = QByteArray::number(count) + " WebSocket clients";
    report("last byte written to " + clientCount + ", median", percentile(times.written, 0.5), "ms");
    report("last byte written to " + clientCount + ", p99", percentile(times.written, 0.99), "ms");
    report("last byte read by " + clientCount + ", median", percentile(times.read, 0.5), "ms");
    report("last byte read by " + clientCount + ", p99", percentile(times.read, 0.99), "ms");
}

void measureMemory()
{
    constexpr int count = 1000;
    const auto server = startServer();
    {
        RawClients warm(server->port(), "/ws", 20, RawClients::Reading::All);
        settle(warm, 20);
    }
    rest(100ms);
    ::malloc_trim(0);
    const double before = residentBytes();
    RawClients clients(server->port(), "/ws", count, RawClients::Reading::All);
    settle(clients, count);
    rest(200ms);
    report("memory of an idle WebSocket client (of 1 000)", (residentBytes() - before) / count / 1000, "kB");
}

void measureSlowReaders()
{
    constexpr int fastCount = 50;
    constexpr int slowCount = 100;
    const auto server = startServer();
    RawClients fast(server->port(), "/ws", fastCount, RawClients::Reading::All);
    settle(fast, fastCount);
    const double alone = percentile(deliver(*server, fast, fastCount, 500).read, 0.99);
    RawClients slow(server->port(), "/ws", slowCount, RawClients::Reading::Nothing);
    waitFor(slow);
    const double before = residentBytes();
    double most = before;
    std::vector<double> times;
    while (server->peers() > fastCount && times.size() < 60'000) {
        times.push_back(deliver(*server, fast, fastCount, 1).read.front());
        most = std::max(most, residentBytes());
    }
    report("50 fast clients alone, p99", alone, "ms");
    report("50 fast clients beside 100 that do not read, p99", percentile(times, 0.99), "ms");
    report("memory that 100 clients that do not read take", (most - before) / 1e6, "MB");
    report("readings until the last of them was dropped", double(times.size()), "");
}

constexpr int comparedClients = 200;
constexpr int comparedMessages = 500;
constexpr auto comparedPause = 10ms;

/// For one message to one client.
ComputingTime timeOfOurs()
{
    const auto server = startServer();
    RawClients clients(server->port(), "/ws", comparedClients, RawClients::Reading::All);
    settle(clients, comparedClients);
    const ComputingTime before = timeOfThread();
    clients.await(clients.messages() + comparedClients * comparedMessages);
    int sent = 0;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        server->publish(nextReading());
        if (++sent == comparedMessages)
            timer.stop();
    });
    timer.start(comparedPause);
    waitFor(clients);
    return timeOfThread().since(before).divided(comparedClients * comparedMessages);
}

ComputingTime timeOfPython()
{
    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(u"/usr/bin/python3"_s, {QStringLiteral(NEOBEAT_BROADCASTER)});
    QByteArray port;
    while (!port.endsWith('\n') && python.waitForReadyRead(10'000))
        port += python.readAll();
    if (!port.endsWith('\n'))
        return {}; // without python3-websockets there is nothing to compare with
    RawClients clients(quint16(port.trimmed().toUInt()), "/", comparedClients, RawClients::Reading::All);
    waitFor(clients);
    rest(200ms);
    const ComputingTime before = timeOfProcess(python.processId());
    clients.await(clients.messages() + comparedClients * comparedMessages);
    const double pause = std::chrono::duration<double>(comparedPause).count();
    python.write(QByteArray::number(comparedMessages) + ' ' + QByteArray::number(pause) + '\n');
    waitFor(clients);
    const ComputingTime used = timeOfProcess(python.processId()).since(before);
    python.closeWriteChannel();
    python.kill();
    python.waitForFinished();
    return used.divided(comparedClients * comparedMessages);
}

/// What the kernel takes to pass the bytes on is the same for both, and is the larger part.
void compareWithPython()
{
    const ComputingTime ours = timeOfOurs();
    report("computing time for one message to one client", ours.all() * 1e6, "us");
    report("of that, in the program", ours.program * 1e6, "us");
    const ComputingTime python = timeOfPython();
    if (python.all() <= 0)
        return;
    report("the same of a Python server (websockets)", python.all() * 1e6, "us");
    report("of that, in the program", python.program * 1e6, "us");
    report("the Python server takes as much as ours times", python.all() / ours.all(), "");
    report("and in the program times", python.program / ours.program, "");
}

} // namespace

int main(int argc, char *argv[])
{
    rlimit files{};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
    const QCoreApplication application(argc, argv);
    const auto isWanted = [wanted = application.arguments().value(1)](const QString &part) {
        return wanted.isEmpty() || wanted == part; // "bench_server memory" runs only that
    };
    if (isWanted(u"memory"_s)) // first, while the heap has nothing to give again
        measureMemory();
    for (const int count : {1, 50, 200})
        if (isWanted(u"delivery"_s))
            measureDelivery(count);
    if (isWanted(u"slow"_s))
        measureSlowReaders();
    if (isWanted(u"compare"_s))
        compareWithPython();
    return 0;
}
