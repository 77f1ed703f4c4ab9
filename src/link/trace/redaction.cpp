// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/redaction.h"

#include "link/trace/tracelimits.h"
#include "protocol/authmessages.h"
#include "protocol/uuids.h"

#include <algorithm>

namespace neobeat {

namespace {

using namespace Qt::StringLiterals;

/// Characteristics that do not identify the watch or its owner. Not among them: the serial number, the system id, which
/// is the address, the exact time, and everything that was never examined.
bool isHarmless(const QUuid &characteristic)
{
    static const QList<QUuid> harmless{
        uuids::heartRateMeasurement, uuids::heartRateControlPoint, uuids::battery, uuids::configuration,
        uuids::hardwareRevision,     uuids::softwareRevision,      uuids::pnpId,   uuids::deviceEvents,
    };
    return harmless.contains(characteristic);
}

/// The number of bytes shown of an authentication message: mark, opcode and status of a reply; opcode and flag of a
/// request.
qsizetype shownOfAuthentication(const QByteArray &value, Sender sender)
{
    constexpr qsizetype replyHead = 3;
    constexpr qsizetype requestHead = 2;
    if (sender == Sender::Watch)
        return replyHead;
    return AuthRequest::decode(value).kind == AuthRequest::Kind::Challenge ? value.size() : requestHead;
}

} // namespace

QByteArray redacted(const Characteristic &characteristic, const QByteArray &value, Sender sender)
{
    const qsizetype size = std::min(value.size(), TraceLimits::valueSize);
    qsizetype shown = 0;
    if (characteristic.uuid == uuids::authentication)
        shown = std::min(shownOfAuthentication(value, sender), size);
    else if (isHarmless(characteristic.uuid))
        shown = size;
    return value.first(shown).toHex() + ".."_ba.repeated(size - shown);
}

QByteArray ChallengeNames::redacted(const Characteristic &characteristic, const QByteArray &value)
{
    QByteArray hex = neobeat::redacted(characteristic, value, Sender::Watch);
    const AuthReply reply = AuthReply::decode(value);
    if (characteristic.uuid != uuids::authentication || reply.kind != AuthReply::Kind::Challenge)
        return hex;
    constexpr int mostChanges = 9;
    if (std::exchange(m_last, reply.challenge) != reply.challenge)
        m_changes = std::min(m_changes + 1, mostChanges);
    return m_changes == 0 ? hex : hex.replace("..", '.' + QByteArray::number(m_changes));
}

QByteArray bytesOf(const QByteArray &hex)
{
    QByteArray digits = hex;
    return QByteArray::fromHex(digits.replace('.', '0'));
}

QString PeripheralNames::nameOf(const QString &address, bool isWatch)
{
    QString &name = m_names[address.toUpper()];
    if (name.isEmpty() && isWatch) {
        m_watches = std::min(m_watches + 1, TraceLimits::peripherals);
        name = m_watches == 1 ? u"watch"_s : u"watch-%1"_s.arg(m_watches);
    } else if (name.isEmpty()) {
        m_others = std::min(m_others + 1, TraceLimits::peripherals);
        name = u"other-%1"_s.arg(m_others);
    }
    return name;
}

} // namespace neobeat
