// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/minutesync.h"

#include "base/logging.h"
#include "base/timeunits.h"

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using HeartRate = WatchConnection::HeartRateState;

namespace {

// Longer than the stream needs to stop at most, and than a history that is busy.
constexpr auto preparingLimit = 30s;
constexpr int quarterHour = 15 * 60;

LoggedMinute loggedMinute(const MinuteRun &run, qsizetype index)
{
    return {run.timeOf(index).toMSecsSinceEpoch(), qint8(run.start.offsetFromUtc() / quarterHour),
            run.samples.at(index)};
}

/// What the watch showed then.
QDateTime shownTime(const LoggedMinute &minute)
{
    return QDateTime::fromMSecsSinceEpoch(minute.time, Qt::OffsetFromUTC, minute.zone * quarterHour);
}

} // namespace

MinuteSync::MinuteSync(WatchConnection &connection, Reconnector &reconnector, OperationRunner &runner,
                       MinuteStorage &storage, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_reconnector(reconnector)
    , m_runner(runner)
    , m_storage(storage)
    , m_clock(clock)
{
    m_preparing.setSingleShot(true);
    connect(&m_preparing, &QTimer::timeout, this, [this] { end({Error::Code::OperationTimedOut, {}}); });
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &MinuteSync::yieldToHeartRate);
    connect(&reconnector, &Reconnector::measuringWantedChanged, this, [this](bool isWanted) {
        if (isWanted && m_isItsOwn)
            yieldToHeartRate();
    });
    connect(&m_next, &QTimer::timeout, this, &MinuteSync::startByItself);
    connect(&runner, &OperationRunner::readyChanged, this, &MinuteSync::onReadyChanged);
    connect(&connection, &WatchConnection::heartRateStateChanged, this, &MinuteSync::fetchWhenPrepared);
}

MinuteSync::~MinuteSync() = default;

void MinuteSync::setAutomatic(bool automatic)
{
    if (std::exchange(m_isAutomatic, automatic) != automatic)
        onReadyChanged();
}

void MinuteSync::setPostponed(bool postponed)
{
    m_isPostponed = postponed;
    if (!postponed && std::exchange(m_isDue, false))
        startByItself();
}

void MinuteSync::onReadyChanged()
{
    m_isDue = false;
    if (!m_isAutomatic || !m_runner.isReady()) {
        m_next.stop();
        if (m_state == State::Preparing && !m_runner.isReady())
            end({Error::Code::LinkLost, {}});
        return;
    }
    m_next.start(interval);
    const bool isRecent = m_succeededAt && m_succeededWith == m_connection.watch().address
        && m_clock.uptime() - *m_succeededAt < recent;
    if (isRecent)
        return;
    if (m_reconnector.isMeasuringWanted())
        m_next.start(settling);
    else
        startByItself();
}

void MinuteSync::startByItself()
{
    m_next.start(interval);
    if (m_isPostponed) {
        m_isDue = true;
    } else if (m_isAutomatic && m_runner.isReady() && !isRunning()) {
        if (m_reconnector.isMeasuringWanted())
            m_pause.start(longestPause);
        start();
        m_isItsOwn = true;
    }
}

void MinuteSync::yieldToHeartRate()
{
    m_next.start(settling);
    cancel();
}

void MinuteSync::start(const Request &request)
{
    if (isRunning())
        return;
    m_isItsOwn = false;
    m_request = request;
    m_watch = {0, m_connection.watch().address, m_connection.watch().shownName(), m_isSimulated};
    m_since.reset();
    m_error = {};
    m_isCancelled = false;
    m_tries = m_received = m_receivedBefore = 0;
    m_reached = {};
    m_result = {};
    m_preparing.start(preparingLimit);
    setState(State::Preparing);
    if (!m_runner.isReady()) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                end({Error::Code::WatchNotConnected, {}});
            },
            Qt::QueuedConnection);
        return;
    }
    m_reconnector.setMeasuringPaused(true);
    if (m_request.since) {
        m_since = m_from = *m_request.since;
        QMetaObject::invokeMethod(this, &MinuteSync::fetchWhenPrepared, Qt::QueuedConnection);
    } else {
        m_storage.findLast(m_watch, this, [this](const MinuteStorage::LastMinute &last) { onLastFound(last); });
    }
}

QDateTime MinuteSync::firstTime() const
{
    return m_clock.now().addDays(-firstDays);
}

void MinuteSync::onLastFound(const MinuteStorage::LastMinute &last)
{
    if (m_state != State::Preparing)
        return;
    if (!last) {
        end(last.error());
        return;
    }
    const auto &minute = last.value();
    // What lies ahead of this computer's clock was imported, and says nothing about the watch.
    m_since = minute ? std::min(shownTime(*minute).addSecs(MinuteRun::minuteLength), m_clock.now()) : firstTime();
    if (m_notBefore.isValid() && *m_since < m_notBefore)
        m_since = m_notBefore.toOffsetFromUtc(m_clock.now().offsetFromUtc());
    m_from = *m_since;
    fetchWhenPrepared();
}

void MinuteSync::fetchWhenPrepared()
{
    if (m_state == State::Preparing && m_since && m_connection.heartRateState() == HeartRate::Off)
        fetch();
}

void MinuteSync::fetch()
{
    using Removal = FetchMinutes::Removal;
    m_preparing.stop();
    ++m_tries;
    auto operation = std::make_unique<FetchMinutes>(*m_since, FetchMinutes::Rounds::All,
                                                    m_request.removes ? Removal::WhenStored : Removal::Never);
    operation->setInactivityLimit(m_inactivityLimit);
    m_operation = operation.get();
    connect(operation.get(), &FetchMinutes::received, this, &MinuteSync::onReceived);
    connect(operation.get(), &FetchMinutes::progressed, this, [this](int minutes, const QDateTime &reached) {
        m_received = m_receivedBefore + minutes;
        m_reached = reached;
        Q_EMIT changed();
    });
    connect(operation.get(), &WatchOperation::finished, this, &MinuteSync::onFetched);
    setState(State::Fetching);
    m_runner.run(std::move(operation));
}

void MinuteSync::onReceived(const MinuteRun &run)
{
    if (m_error)
        return; // What comes now would lie behind a hole.
    // A minute that is not over yet would be stored with half of its steps; and one that lies ahead was counted by a
    // clock that was wrong.
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    Batch batch{{}, true};
    for (qsizetype i = 0; i < run.samples.size(); ++i) {
        const LoggedMinute minute = loggedMinute(run, i);
        if (minute.time + ms::minute <= now)
            batch.minutes.append(minute);
        else
            batch.isWhole = false;
    }
    m_result.leftOut += int(run.samples.size() - batch.minutes.size());
    m_batches.append(batch);
    storeNext();
}

void MinuteSync::storeNext()
{
    if (m_isStoring || m_batches.isEmpty())
        return;
    m_isStoring = true;
    const Batch batch = m_batches.first();
    const auto count = int(batch.minutes.size());
    const LoggedMinute last = count > 0 ? batch.minutes.last() : LoggedMinute();
    const auto done
        = [this, count, isWhole = batch.isWhole, last](const Error &error) { onStored(count, isWhole, last, error); };
    if (count > 0)
        m_storage.add(m_watch, batch.minutes, this, done);
    else
        QMetaObject::invokeMethod(
            this, [done] { done({}); }, Qt::QueuedConnection);
}

void MinuteSync::onStored(int count, bool isWhole, const LoggedMinute &last, const Error &error)
{
    m_isStoring = false;
    m_batches.removeFirst();
    if (error) {
        m_batches.clear();
        m_error = error;
        if (m_operation)
            m_operation->fail(error);
        endWhenStored();
        return;
    }
    if (count > 0) {
        m_result.stored += count;
        m_result.last = shownTime(last);
        m_since = shownTime(last).addSecs(MinuteRun::minuteLength);
    }
    storeNext();
    if (m_operation && m_request.removes)
        m_operation->confirmStored(isWhole);
    endWhenStored();
}

void MinuteSync::onFetched(const Error &error)
{
    m_operation.clear();
    if (!m_error)
        m_error = error;
    m_reconnector.setMeasuringPaused(false);
    setState(State::Storing);
    endWhenStored();
}

void MinuteSync::endWhenStored()
{
    if (m_state != State::Storing || m_isStoring || !m_batches.isEmpty())
        return;
    if (!continueAfter(m_error))
        end(m_isCancelled ? Error{Error::Code::Cancelled, {}} : m_error);
}

bool MinuteSync::continueAfter(const Error &error)
{
    const bool isWorthIt = error.code == Error::Code::TransferDamaged || error.code == Error::Code::RequestUnanswered;
    if (!isWorthIt || m_isCancelled || m_tries >= maximumTries || !m_runner.isReady())
        return false;
    qCDebug(lcApp) << "stored minutes: fetched again after" << error.name();
    m_error = {};
    m_receivedBefore = m_received;
    m_preparing.start(preparingLimit);
    m_reconnector.setMeasuringPaused(true);
    setState(State::Preparing);
    QMetaObject::invokeMethod(this, &MinuteSync::fetchWhenPrepared, Qt::QueuedConnection);
    return true;
}

void MinuteSync::cancel()
{
    if (!isRunning())
        return;
    m_isCancelled = true;
    if (m_state == State::Preparing)
        end({Error::Code::Cancelled, {}});
    else if (m_operation)
        m_operation->cancel();
}

void MinuteSync::end(const Error &error)
{
    if (!isRunning())
        return;
    m_preparing.stop();
    m_pause.stop();
    m_isItsOwn = false;
    m_reconnector.setMeasuringPaused(false);
    m_result.error = error;
    m_result.time = m_clock.now();
    m_outcome = m_result;
    if (!error) {
        m_succeededAt = m_clock.uptime();
        m_succeededWith = m_watch.address;
    }
    qCDebug(lcApp) << "stored minutes:" << m_result.stored << "stored," << m_result.leftOut << "left out,"
                   << error.name();
    setState(State::Idle);
    Q_EMIT finished(error);
}

double MinuteSync::progress() const
{
    const double all = double(m_from.msecsTo(m_clock.now()));
    if (!m_reached.isValid() || all <= 0)
        return 0;
    return std::clamp(double(m_from.msecsTo(m_reached)) / all, 0.0, 1.0);
}

void MinuteSync::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace neobeat
