// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/proberun.h"

#include "protocol/authcrypto.h"
#include "protocol/authmessages.h"
#include "protocol/uuids.h"

#include <QPointer>

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;
using Kind = ProbeStep::Kind;

ProbeRun::ProbeRun(Radio &radio, ProbeLink &link, const QList<ProbeStep> &steps, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_radio(radio)
    , m_link(link)
    , m_waiting(steps)
    , m_hasSteps(!steps.isEmpty())
    , m_clock(clock)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        if (m_observations.last().step.kind == Kind::Scan)
            endScan();
        else
            complete();
    });
    connect(&link, &ProbeLink::notified, this, &ProbeRun::onNotified);
    connect(&link, &ProbeLink::ended, this, &ProbeRun::onEnded);
}

void ProbeRun::start()
{
    m_start = m_clock.uptime();
    next();
}

void ProbeRun::cancel()
{
    m_onlyUndoes = true;
    if (m_phase != Phase::Busy)
        return;
    const Kind kind = m_observations.last().step.kind;
    if (kind == Kind::Scan)
        endScan();
    else if (kind == Kind::Listen || kind == Kind::Ask)
        complete({Error::Code::Cancelled, {}});
}

void ProbeRun::next()
{
    if (m_phase != Phase::Between)
        return;
    const auto isNext = [this](const ProbeStep &step) { return step.isUndo || !m_onlyUndoes; };
    const auto found = std::ranges::find_if(m_waiting, isNext);
    if (found == m_waiting.end() || m_isLost) {
        m_isUndone = m_isUndone && std::ranges::none_of(m_waiting, [](const ProbeStep &step) {
                         return step.isUndo && step.kind == Kind::Write;
                     });
        m_phase = Phase::Finished;
        m_link.disconnect(this);
        Q_EMIT finished();
        return;
    }
    const ProbeStep step = *found;
    m_waiting.erase(m_waiting.begin(), found + 1);
    m_observations.append({step});
    m_phase = Phase::Busy;
    begin(step);
}

void ProbeRun::begin(const ProbeStep &step)
{
    switch (step.kind) {
    case Kind::Read:
        m_link.queue().read(step.characteristic, completing());
        return;
    case Kind::Write:
        m_link.queue().write(step.characteristic, step.value, completing());
        return;
    case Kind::Subscribe:
        m_link.queue().subscribe(step.characteristic, true, completing());
        return;
    case Kind::Answer:
        answerChallenge();
        return;
    case Kind::Listen:
        m_limit.start(step.limit);
        if (!step.text.isEmpty())
            Q_EMIT instructed(step.text);
        return;
    case Kind::Scan:
        beginScan();
        return;
    case Kind::Ask:
        Q_EMIT asked(step.text);
        return;
    }
}

void ProbeRun::beginScan()
{
    Scanner &scanner = m_radio.scanner();
    connect(&scanner, &Scanner::discovered, this, &ProbeRun::onSighted);
    connect(&scanner, &Scanner::finished, this, [this] {
        m_radio.scanner().disconnect(this);
        complete();
    });
    connect(&scanner, &Scanner::failed, this, [this](const Error &error) {
        m_radio.scanner().disconnect(this);
        complete(error);
    });
    m_limit.start(m_observations.last().step.limit);
    scanner.start();
}

void ProbeRun::endScan()
{
    m_limit.stop();
    m_radio.scanner().stop();
}

void ProbeRun::answerChallenge()
{
    QByteArray challenge;
    for (const ProbeObservation &observation : std::as_const(m_observations)) {
        for (const ProbeNotification &notification : observation.notifications) {
            const AuthReply reply = AuthReply::decode(notification.value);
            if (challenge.isEmpty() && reply.kind == AuthReply::Kind::Challenge)
                challenge = reply.challenge;
        }
    }
    const auto answer = encryptChallenge(m_link.key(), challenge);
    if (challenge.isEmpty() || !answer) {
        // Later, so that finished() is not emitted from inside start().
        QMetaObject::invokeMethod(
            this,
            [this] {
                complete({Error::Code::ChallengeTimedOut, {}});
            },
            Qt::QueuedConnection);
        return;
    }
    m_link.queue().write({uuids::authenticationService, uuids::authentication},
                         AuthRequest{.kind = AuthRequest::Kind::Answer, .answer = *answer}.encode(), completing());
}

OperationQueue::Reply ProbeRun::completing()
{
    return [self = QPointer<ProbeRun>(this)](const Result<QByteArray, Error> &reply) {
        if (self)
            self->complete(reply ? Error() : reply.error(), reply ? *reply : QByteArray());
    };
}

void ProbeRun::answer(std::optional<bool> answer)
{
    if (m_phase != Phase::Busy || m_observations.last().step.kind != Kind::Ask)
        return;
    m_observations.last().answer = answer;
    complete();
}

void ProbeRun::complete(const Error &error, const QByteArray &value)
{
    if (m_phase != Phase::Busy)
        return;
    m_phase = Phase::Between;
    m_limit.stop();
    ProbeObservation &observation = m_observations.last();
    observation.error = error;
    observation.value = value;
    if (error && observation.step.isUndo)
        m_isUndone = false;
    // A write that is refused leaves nothing to be tried; a refused read or subscription may be the answer.
    if (error && observation.step.kind == Kind::Write)
        m_onlyUndoes = true;
    QMetaObject::invokeMethod(this, &ProbeRun::next, Qt::QueuedConnection);
}

void ProbeRun::onNotified(const Characteristic &characteristic, const QByteArray &value)
{
    if (m_observations.isEmpty())
        return;
    ProbeObservation &observation = m_observations.last();
    observation.notifications.append({characteristic, value, elapsed()});
    const ProbeStep &step = observation.step;
    if (m_phase == Phase::Busy && step.kind == Kind::Listen && !step.value.isEmpty()
        && characteristic == step.characteristic && value.startsWith(step.value))
        complete();
}

void ProbeRun::onSighted(const Advertisement &advertisement)
{
    const QString address = m_link.discovered().advertisement.address;
    if (!m_observations.isEmpty() && advertisement.address.compare(address, Qt::CaseInsensitive) == 0)
        m_observations.last().sightings.append(advertisement);
}

void ProbeRun::onEnded()
{
    m_isLost = true;
    if (m_observations.isEmpty())
        return;
    m_observations.last().lost = elapsed();
    if (m_phase != Phase::Busy)
        QMetaObject::invokeMethod(this, &ProbeRun::next, Qt::QueuedConnection);
    else if (m_observations.last().step.kind == Kind::Scan)
        endScan();
    else
        complete({Error::Code::LinkLost, {}});
}

} // namespace neobeat
