// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/fetchoperation.h"

#include "base/logging.h"
#include "protocol/uuids.h"

namespace neobeat {

using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

constexpr Characteristic fetchControl{uuids::huamiService, uuids::fetchControl};
constexpr Characteristic fetchData{uuids::huamiService, uuids::fetchData};
constexpr int packetsPerProgress = 32;

QString statusText(const FetchReply &reply)
{
    return u"status %1"_s.arg(reply.status);
}

} // namespace

Characteristic FetchOperation::conversation() const
{
    return fetchControl;
}

void FetchOperation::begin()
{
    subscribe(fetchControl,
              [this](const QByteArray &) { subscribe(fetchData, [this](const QByteArray &) { onPrepared(); }); });
}

void FetchOperation::request(StoredData type, const QDateTime &since)
{
    m_request = FetchRequest::start(type, since);
    m_state = State::AwaitStart;
    send(m_request);
}

void FetchOperation::acknowledge(std::function<void()> then)
{
    m_acknowledged = std::move(then);
    m_state = State::AwaitAcknowledged;
    send(FetchRequest::acknowledge());
}

void FetchOperation::send(const FetchRequest &request)
{
    const QByteArray bytes = request.encode();
    if (bytes.isEmpty()) {
        finish({Code::WriteFailed, u"no such time"_s});
        return;
    }
    startInactivityLimit();
    write(fetchControl, bytes, [](const QByteArray &) {});
}

void FetchOperation::onNotified(const Characteristic &characteristic, const QByteArray &value)
{
    if (characteristic == fetchData) {
        onPacket(value);
        return;
    }
    if (characteristic != fetchControl)
        return;
    const FetchReply reply = FetchReply::decode(value);
    switch (reply.kind) {
    case FetchReply::Kind::Started:
    case FetchReply::Kind::NotStarted:
        if (m_state == State::AwaitStart)
            onStartReply(reply);
        else if (m_state == State::Collecting && m_assembler.packets() == 0)
            onLaterStartReply(reply);
        break;
    case FetchReply::Kind::Sent:
    case FetchReply::Kind::NotSent:
        if (m_state == State::Collecting || m_state == State::Draining)
            onEndReply(reply);
        break;
    case FetchReply::Kind::Acknowledged:
        if (m_state == State::AwaitAcknowledged) {
            m_state = State::Idle;
            stopLimit();
            std::exchange(m_acknowledged, {})();
        }
        break;
    case FetchReply::Kind::Unrelated:
        break;
    }
}

void FetchOperation::onPacket(const QByteArray &packet)
{
    if (m_state != State::Collecting && m_state != State::Draining)
        return;
    if (m_state == State::Collecting && !m_assembler.add(packet)) {
        qCInfo(lcConnection) << "stored data: packet" << m_assembler.packets() << "is missing";
        m_state = State::Draining;
    }
    startInactivityLimit();
    if (m_state == State::Collecting && m_assembler.packets() % packetsPerProgress == 0)
        onProgress(m_start, m_assembler.payload().size());
}

void FetchOperation::onStartReply(const FetchReply &reply)
{
    stopLimit();
    m_state = State::Idle;
    if (reply.kind == FetchReply::Kind::NotStarted && reply.status != FetchReply::nothing) {
        finish({Code::RequestRefused, statusText(reply)});
        return;
    }
    if (reply.count == 0) {
        onNothing();
        return;
    }
    m_start = *reply.start;
    m_assembler = {};
    m_state = State::Collecting;
    send(FetchRequest::send());
}

/// The reply before was to the request of an operation that was cancelled; the watch sends what this one announces.
void FetchOperation::onLaterStartReply(const FetchReply &reply)
{
    if (reply.kind == FetchReply::Kind::Started && reply.count > 0)
        m_start = *reply.start;
    else
        onStartReply(reply);
}

void FetchOperation::onEndReply(const FetchReply &reply)
{
    stopLimit();
    const bool isAll = reply.kind == FetchReply::Kind::Sent || reply.status == FetchReply::nothing;
    if (!isAll) {
        finish({Code::RequestRefused, statusText(reply)});
    } else if (m_state == State::Draining) {
        finish({Code::TransferDamaged, u"packet %1 is missing"_s.arg(m_assembler.packets())});
    } else if (reply.checksum && m_usesChecksums) {
        checkSum(*reply.checksum);
    } else {
        complete();
    }
}

/// A wrong checksum makes all of the data doubtful. If it comes a second time with the same bytes, these are right, and
/// the watch calculates another checksum.
void FetchOperation::checkSum(quint32 sum)
{
    const QByteArray payload = m_assembler.payload();
    if (sum == fetchChecksum(payload)) {
        complete();
        return;
    }
    if (!m_doubtful) {
        qCInfo(lcConnection) << "stored data: wrong checksum, it is fetched again";
        m_doubtful = payload;
        drop();
        m_state = State::AwaitStart;
        send(m_request);
        return;
    }
    if (!m_doubtful->isEmpty() && payload.startsWith(*m_doubtful)) {
        qCInfo(lcConnection) << "stored data: the watch calculates checksums in another way";
        m_usesChecksums = false;
        complete();
        return;
    }
    drop();
    finish({Code::TransferDamaged, u"wrong checksum"_s});
}

void FetchOperation::complete()
{
    const QByteArray payload = m_assembler.payload();
    drop();
    m_doubtful.reset();
    if (payload.isEmpty())
        onNothing();
    else
        onTransferred(m_start, payload);
}

void FetchOperation::startInactivityLimit()
{
    const bool isDamaged = m_state == State::Draining;
    startLimit(m_inactivityLimit, isDamaged ? Code::TransferDamaged : Code::RequestUnanswered);
}

void FetchOperation::drop()
{
    m_assembler = {};
    m_state = State::Idle;
}

void FetchOperation::aboutToFinish()
{
    const QByteArray payload = m_assembler.payload();
    drop();
    if (!payload.isEmpty())
        onPart(m_start, payload);
}

void FetchOperation::onPart(const QDateTime &, const QByteArray &)
{
}

void FetchOperation::onProgress(const QDateTime &, qsizetype)
{
}

} // namespace neobeat
