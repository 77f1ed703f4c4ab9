// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/asynchistoryreader.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace neobeat {

namespace {

constexpr std::chrono::milliseconds firstPause = 1s;
constexpr std::chrono::milliseconds longestPause = 30s;

} // namespace

/// Owns the reader and uses it on the worker thread.
class AsyncHistoryReader::Worker : public QObject
{
public:
    Worker(const QString &file, const std::stop_token &stop)
        : m_file(file)
        , m_stop(stop)
    {
    }

    void work(const Job &job)
    {
        if (thread()->isInterruptionRequested())
            return;
        // An empty history remains one only until the file is created.
        if (m_reader && !m_hasFile && QFileInfo(m_file).size() > 0)
            m_reader.reset();
        Error error;
        if (!m_reader)
            error = open();
        job(m_reader.get(), error);
    }

    void forget() { m_reader.reset(); }

private:
    Error open()
    {
        m_hasFile = QFileInfo(m_file).size() > 0;
        auto reader = HistoryReader::open(m_file, m_stop);
        if (!reader)
            return reader.error();
        m_reader = std::move(reader).value();
        return {};
    }

    const QString m_file;
    const std::stop_token m_stop;
    std::unique_ptr<HistoryReader> m_reader;
    bool m_hasFile = false;
};

AsyncHistoryReader::AsyncHistoryReader(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_worker(new Worker(file, m_stop.get_token()))
{
    m_thread.setObjectName(u"history reader"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &AsyncHistoryReader::readAgain);
    m_thread.start();
}

AsyncHistoryReader::~AsyncHistoryReader()
{
    m_thread.requestInterruption();
    m_stop.request_stop();
    m_thread.quit();
    m_thread.wait();
}

void AsyncHistoryReader::reopen()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->forget(); });
}

void AsyncHistoryReader::onFailure(Error::Code code)
{
    if (code == Error::Code::HistoryDamaged)
        Q_EMIT damageFound();
    if (code == Error::Code::Cancelled || m_again.isActive())
        return;
    const bool isLongAgo
        = !m_sinceFailure.isValid() || std::chrono::milliseconds(m_sinceFailure.elapsed()) > 2 * longestPause;
    m_pause = isLongAgo ? firstPause : std::min(2 * m_pause, longestPause);
    m_sinceFailure.start();
    m_again.start(m_pause);
}

void AsyncHistoryReader::post(Job job)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, job = std::move(job)] { worker->work(job); });
}

} // namespace neobeat
