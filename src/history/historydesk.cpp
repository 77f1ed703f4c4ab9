// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historydesk.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace neobeat {

/// Has the reader and uses it on the desk's thread.
class HistoryDesk::Clerk : public QObject
{
public:
    Clerk(const QString &file, const std::stop_token &stop)
        : m_file(file)
        , m_stop(stop)
    {
    }

    void work(const Job &job)
    {
        if (thread()->isInterruptionRequested())
            return;
        // An empty history is one only until somebody makes the file.
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

HistoryDesk::HistoryDesk(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_clerk(new Clerk(file, m_stop.get_token()))
{
    m_thread.setObjectName(u"history desk"_s);
    m_clerk->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_clerk, &QObject::deleteLater);
    m_thread.start();
}

HistoryDesk::~HistoryDesk()
{
    m_thread.requestInterruption();
    m_stop.request_stop();
    m_thread.quit();
    m_thread.wait();
}

void HistoryDesk::reopen()
{
    QMetaObject::invokeMethod(m_clerk, [clerk = m_clerk] { clerk->forget(); });
}

void HistoryDesk::post(Job job)
{
    QMetaObject::invokeMethod(m_clerk, [clerk = m_clerk, job = std::move(job)] { clerk->work(job); });
}

} // namespace neobeat
