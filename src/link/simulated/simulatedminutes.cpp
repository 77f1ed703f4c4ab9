// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedminutes.h"

#include "protocol/fetchassembler.h"
#include "protocol/pairecord.h"

#include <algorithm>

namespace neobeat {

namespace {

constexpr int minuteLength = MinuteRun::minuteLength;
constexpr qsizetype usualPayload = 16; // [B4]
constexpr qsizetype splittingPayload = 13;
constexpr int hourLength = 60 * 60; // seconds
constexpr int minutesOff = 2 * 60;
constexpr int minutesOfDay = 24 * 60;
constexpr quint8 refusedFetch = 0x02;

/// That time without its seconds.
QDateTime minuteOf(const QDateTime &time)
{
    return time.addMSecs(-(time.time().msecsSinceStartOfDay() % (minuteLength * 1000)));
}

} // namespace

SimulatedMinutes::SimulatedMinutes(const Scenario &scenario, quint32 seed, const QDateTime &now, QObject *parent)
    : QObject(parent)
    , m_scenario(scenario)
    , m_day(seed)
    , m_faultsLeft(scenario.fetchFaultTimes)
{
    connect(&m_interval, &QTimer::timeout, this, &SimulatedMinutes::sendNext);
    m_interval.setTimerType(Qt::PreciseTimer);
    const QDateTime zoned = minuteOf(now.toOffsetFromUtc(now.offsetFromUtc()));
    live(zoned.addDays(-scenario.storedDays), zoned);
}

void SimulatedMinutes::live(const QDateTime &first, const QDateTime &now)
{
    using Clock = Scenario::StoredClock;
    constexpr int most = 300; // of the days of a year
    const int zone = now.offsetFromUtc();
    const QDateTime middle = first.addSecs(minuteLength * minutesOfDay * m_scenario.storedDays / 2);
    const QDateTime later = middle.addDays(1);
    m_runs = {{first, {}}};
    if (m_scenario.storedDays < 2)
        return;
    const auto setFor = [&](const QDateTime &wrong, const QDateTime &wrongEnd) {
        setClock(middle, wrong);
        setClock(wrongEnd, later);
    };
    switch (m_scenario.storedClock) {
    case Clock::Right:
        // Yesterday the battery was empty for two hours.
        advance(now.addSecs(-minuteLength * (minutesOfDay + minutesOff)));
        m_runs.append({now.addDays(-1), {}});
        break;
    case Clock::ZonesChanged:
        setFor(middle.toOffsetFromUtc(zone + hourLength), later.toOffsetFromUtc(zone + hourLength));
        break;
    case Clock::SetBack:
        setFor(middle.addSecs(-hourLength), later.addSecs(-hourLength));
        break;
    case Clock::WrongAhead:
        setFor(middle.addDays(most), later.addDays(most));
        break;
    case Clock::WrongBehind:
        setFor(middle.addDays(-most), later.addDays(-most));
        break;
    }
}

void SimulatedMinutes::setScenario(const Scenario &scenario)
{
    m_scenario = scenario;
    m_faultsLeft = scenario.fetchFaultTimes;
}

const QList<MinuteRun> &SimulatedMinutes::runsUntil(const QDateTime &now)
{
    advance(now);
    return m_runs;
}

void SimulatedMinutes::clear(const QDateTime &now)
{
    abandon();
    m_runs = {{minuteOf(now.toOffsetFromUtc(now.offsetFromUtc())), {}}};
}

void SimulatedMinutes::setClock(const QDateTime &from, const QDateTime &to)
{
    advance(from);
    const bool isSame = qAbs(from.secsTo(to)) < minuteLength && from.offsetFromUtc() == to.offsetFromUtc();
    if (!isSame)
        m_runs.append({minuteOf(to.toOffsetFromUtc(to.offsetFromUtc())), {}});
}

void SimulatedMinutes::advance(const QDateTime &now)
{
    MinuteRun &run = m_runs.last();
    for (QDateTime end = run.end(); end.secsTo(now) >= minuteLength; end = end.addSecs(minuteLength))
        run.samples.append(m_day.minuteAt(end));
}

bool SimulatedMinutes::receive(const QByteArray &value, const QDateTime &now)
{
    const FetchRequest request = FetchRequest::decode(value);
    switch (request.kind) {
    case FetchRequest::Kind::Start:
        begin(request, now);
        return true;
    case FetchRequest::Kind::Send:
        startSending();
        return true;
    case FetchRequest::Kind::Acknowledge:
        acknowledge();
        return true;
    case FetchRequest::Kind::Unknown:
        break;
    }
    return false;
}

void SimulatedMinutes::abandon()
{
    m_interval.stop();
    m_packets.clear();
    m_payload.clear();
    m_chosen = -1;
    m_hasSent = false;
}

SimulatedMinutes::Fault SimulatedMinutes::takeFault()
{
    if (m_scenario.fetchFault == Fault::None || m_faultsLeft <= 0)
        return Fault::None;
    if (m_faultsLeft != Scenario::always)
        --m_faultsLeft;
    return m_scenario.fetchFault;
}

void SimulatedMinutes::begin(const FetchRequest &request, const QDateTime &now)
{
    abandon();
    advance(now);
    QDateTime start = *request.since;
    if (request.type == quint8(StoredData::Pai)) {
        if (m_scenario.isPaiSilent)
            return;
        m_payload = paiRecords(now);
        m_fault = Fault::None;
    } else if (request.type == quint8(StoredData::Minutes)) {
        m_fault = takeFault();
        select(start);
        if (m_chosen >= 0)
            start = m_runs.at(m_chosen).timeOf(m_firstSent);
    } else {
        m_fault = Fault::Nothing;
    }
    if (m_fault == Fault::Silent)
        return;
    if (m_fault == Fault::Refused || m_fault == Fault::Nothing) {
        reply({FetchReply::Kind::NotStarted, m_fault == Fault::Refused ? refusedFetch : FetchReply::nothing});
        return;
    }
    const quint32 count = m_fault == Fault::CountZero ? 0 : quint32(m_payload.size());
    reply({FetchReply::Kind::Started, FetchReply::success, count, start, {}, m_scenario.longFetchReply});
}

void SimulatedMinutes::select(const QDateTime &since)
{
    QDateTime earliest;
    for (qsizetype i = 0; i < m_runs.size(); ++i) {
        const MinuteRun &run = m_runs.at(i);
        const qint64 behind = std::max<qint64>(0, run.start.secsTo(since));
        const qsizetype first = (behind + minuteLength - 1) / minuteLength;
        if (first < run.samples.size() && (m_chosen < 0 || run.timeOf(first) < earliest)) {
            m_chosen = i;
            m_firstSent = first;
            earliest = run.timeOf(first);
        }
    }
    if (m_chosen < 0)
        return;
    const QList<MinuteSample> &samples = m_runs.at(m_chosen).samples;
    for (qsizetype i = m_firstSent; i < samples.size(); ++i)
        m_payload += samples.at(i).encode();
}

void SimulatedMinutes::startSending()
{
    m_packets = FetchAssembler::split(m_payload, m_scenario.splitsSamples ? splittingPayload : usualPayload);
    const qsizetype middle = m_packets.size() / 2;
    if (m_fault == Fault::LostPacket && !m_packets.isEmpty())
        m_packets.removeAt(middle);
    if (m_fault == Fault::CounterGap) {
        for (qsizetype i = middle; i < m_packets.size(); ++i)
            m_packets[i].front() = char(m_packets.at(i).front() + 1);
    }
    if (m_fault == Fault::BadChecksum && !m_packets.isEmpty()) {
        QByteArray &packet = m_packets[(middle + m_damages++) % m_packets.size()];
        packet.back() = char(packet.back() ^ 0x10);
    }
    m_next = 0;
    m_interval.start(m_scenario.packetDelay);
}

void SimulatedMinutes::sendNext()
{
    // Without a delay all at once: the link keeps their order.
    do {
        if (m_fault == Fault::StopsHalfWay && m_next >= m_packets.size() / 2)
            m_interval.stop();
        else if (m_next < m_packets.size())
            Q_EMIT sent(m_packets.at(m_next++));
        else
            finishSending();
    } while (m_interval.isActive() && m_scenario.packetDelay.count() == 0);
}

void SimulatedMinutes::finishSending()
{
    m_interval.stop();
    if (m_fault == Fault::NothingAtEnd) {
        reply({FetchReply::Kind::NotSent, FetchReply::nothing});
        return;
    }
    m_hasSent = true;
    FetchReply end{FetchReply::Kind::Sent, FetchReply::success};
    if (m_scenario.sendsChecksum)
        end.checksum = fetchChecksum(m_payload);
    if (m_fault == Fault::OtherChecksum)
        end.checksum = ~fetchChecksum(m_payload);
    reply(end);
}

void SimulatedMinutes::acknowledge()
{
    if (!m_hasSent) {
        reply({FetchReply::Kind::Acknowledged, refusedFetch});
        return;
    }
    if (m_chosen >= 0) {
        // What is in front of the minutes that were sent remains, and so does what was stored since.
        const MinuteRun whole = m_runs.at(m_chosen);
        const qsizetype sent = m_payload.size() / MinuteSample::byteCount;
        const qsizetype next = m_firstSent + sent;
        m_runs[m_chosen] = {whole.start.addSecs(minuteLength * next), whole.samples.sliced(next)};
        if (m_firstSent > 0)
            m_runs.insert(m_chosen, {whole.start, whole.samples.first(m_firstSent)});
        m_removed += int(sent);
    }
    abandon();
    reply({FetchReply::Kind::Acknowledged, FetchReply::success});
}

QByteArray SimulatedMinutes::paiRecords(const QDateTime &now) const
{
    QByteArray records;
    for (int days = std::min(m_scenario.storedDays, 7); days > 0; --days) {
        PaiRecord record;
        record.time = now.addDays(1 - days);
        const auto steps = float(m_day.totalsAt(record.time).steps);
        record.low = {steps / 1000, 40};
        record.moderate = {steps / 1500, 12};
        record.high = {steps / 3000, 3};
        record.today = record.low.points + record.moderate.points + record.high.points;
        record.total = 60 + record.today;
        records += record.encode();
    }
    return records;
}

} // namespace neobeat
