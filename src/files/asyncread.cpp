// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/asyncread.h"

namespace neobeat {

AsyncRead::AsyncRead(QObject *parent)
    : QObject(parent)
{
}

AsyncRead::~AsyncRead()
{
    m_stop.request_stop();
    if (m_thread)
        m_thread->wait(); // the read is abandoned at once
}

void AsyncRead::read(const QString &path, const InputLimits &limits, Callback callback)
{
    m_thread.reset(QThread::create([this, path, limits, callback = std::move(callback), stop = m_stop.get_token()] {
        auto content = readWhole(path, limits, stop);
        QMetaObject::invokeMethod(
            this,
            [this, callback, content = std::move(content)] {
                m_thread->wait();
                m_thread.reset();
                callback(content);
            },
            Qt::QueuedConnection);
    }));
    m_thread->start();
}

} // namespace neobeat
