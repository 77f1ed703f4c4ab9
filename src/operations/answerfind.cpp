// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/answerfind.h"

#include "protocol/deviceevent.h"
#include "protocol/uuids.h"

namespace neobeat {

AnswerFind::AnswerFind(Answer answer, QObject *parent)
    : WatchOperation(parent)
    , m_answer(answer)
{
}

Characteristic AnswerFind::conversation() const
{
    return {uuids::huamiService, uuids::configuration};
}

void AnswerFind::begin()
{
    const QByteArray value = m_answer == Answer::Rings ? findanswer::started() : findanswer::found();
    write(conversation(), value, [this](const QByteArray &) { finish(); });
}

} // namespace neobeat
