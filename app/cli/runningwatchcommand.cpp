// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/runningwatchcommand.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace neobeat::cli {

namespace {

/// As long as a stream waits for readings that may only be late.
constexpr auto lateReadings = 2s;

} // namespace

RunningWatchCommand::RunningWatchCommand(const Options &options, RunningProgram &program, const QVariantMap &properties,
                                         const QString &address, const Clock &clock, Printer &printer, QObject *parent)
    : Command(printer, parent)
    , m_options(options)
    , m_program(program)
    , m_properties(properties)
    , m_address(address)
    , m_outlook(options, clock)
    , m_clock(clock)
{
    m_length.setSingleShot(true);
    connect(&m_length, &QTimer::timeout, this, [this] { end(ExitCode::Ok); });
    connect(&program, &RunningProgram::changed, this, &RunningWatchCommand::onProperties);
    connect(&program, &RunningProgram::sample, this, &RunningWatchCommand::onSample);
    connect(&program, &RunningProgram::gone, this, [this] { fail({Error::Code::NotRunning, u"it has ended"_s}); });
}

void RunningWatchCommand::start()
{
    startLimit(m_options.timeout);
    if (isStream())
        m_program.startHeartRate();
    else
        onProperties(m_properties);
}

void RunningWatchCommand::terminate()
{
    if (isStream())
        end(ExitCode::Ok);
    else
        fail({Error::Code::Cancelled, {}});
}

void RunningWatchCommand::onTimeout()
{
    fail({isStream() ? Error::Code::HeartRateSilent : Error::Code::WatchNotFound, u"the limit of --timeout"_s});
}

void RunningWatchCommand::onProperties(const QVariantMap &properties)
{
    if (m_isOver)
        return;
    const bool hadReading = m_properties.value(u"HeartRate"_s).toInt() > 0;
    m_properties.insert(properties);
    const bool hasReading = m_properties.value(u"HeartRate"_s).toInt() > 0;
    if (isStream()) {
        if (hadReading && !hasReading) {
            const bool isOff = m_properties.value(u"Quality"_s) == u"no-contact"_s;
            print(m_clock.now(), 0,
                  isOff ? HeartRateMeasurement::Quality::NoContact : HeartRateMeasurement::Quality::NoReading);
        }
        return;
    }
    const int level = m_properties.value(u"Battery"_s, -1).toInt();
    if (level < 0)
        return;
    BatteryStatus battery;
    battery.level = level;
    m_outlook.ask(m_address, [this, battery](const BatteryEstimate &estimate) {
        if (m_isOver)
            return;
        printer().print(reportOf(battery, estimate));
        end(ExitCode::Ok);
    });
}

void RunningWatchCommand::onSample(qulonglong measuredAt, int bpm)
{
    if (!isStream() || m_isOver)
        return;
    stopLimit();
    if (++m_count == 1 && m_options.seconds > 0)
        m_length.start(std::chrono::seconds(m_options.seconds) + lateReadings);
    print(QDateTime::fromMSecsSinceEpoch(qint64(measuredAt / 1000)), bpm, HeartRateMeasurement::Quality::Good);
    if (m_count == m_options.seconds)
        end(ExitCode::Ok);
}

void RunningWatchCommand::print(const QDateTime &time, int bpm, HeartRateMeasurement::Quality quality)
{
    HeartRateReading reading{time, 0ms, {}};
    reading.measurement.rawBpm = quint16(bpm);
    if (quality == HeartRateMeasurement::Quality::NoContact)
        reading.measurement.contact = false;
    if (!printer().print(reportOf(reading)))
        end(ExitCode::Ok);
}

void RunningWatchCommand::fail(const Error &error)
{
    if (m_isOver)
        return;
    const Failure failure = Failure::from(error);
    printer().printFailure(failure);
    end(failure.exitCode);
}

void RunningWatchCommand::end(ExitCode exitCode)
{
    if (std::exchange(m_isOver, true))
        return;
    stopLimit();
    Q_EMIT finished(exitCode);
}

} // namespace neobeat::cli
