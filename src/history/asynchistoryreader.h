// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyreader.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace neobeat {

/// Queries the history without blocking the caller: queries run one after the other on a worker thread, and each result
/// is delivered by the event loop.
class AsyncHistoryReader : public QObject
{
    Q_OBJECT

public:
    explicit AsyncHistoryReader(const QString &file, QObject *parent = nullptr);
    /// Cancels the query that is running; later ones are dropped.
    ~AsyncHistoryReader() override;

    QString file() const { return m_file; }

    /// Queries: `question(HistoryReader &) -> Result<T, Error>` is called on the worker thread, `answer(const Result<T,
    /// Error> &)` on the thread of this object and the receiver, unless the receiver is gone by then. When the file
    /// cannot be opened, the answer is that failure and the question is never called.
    template<typename Question, typename Answer>
    void ask(QObject *receiver, Question question, Answer answer)
    {
        using Reply = std::invoke_result_t<Question, HistoryReader &>;
        post([this, guard = QPointer<QObject>(receiver), question = std::move(question),
              answer = std::move(answer)](HistoryReader *reader, const Error &error) {
            const auto reply = std::make_shared<Reply>(reader ? question(*reader) : Reply(error));
            // By way of an object on this thread, because a receiver may be destroyed at any moment.
            QMetaObject::invokeMethod(this, [this, guard, answer, reply] {
                if (!*reply && reply->error().code == Error::Code::HistoryDamaged)
                    Q_EMIT damageFound();
                if (guard)
                    answer(*reply);
            });
        });
    }

    /// Reopens the file before the next query; after it was replaced.
    void reopen();

Q_SIGNALS:
    /// Reading found a damaged part of the file.
    void damageFound();

private:
    class Worker;
    using Job = std::function<void(HistoryReader *reader, const Error &error)>;

    void post(Job job);

    QString m_file;
    std::stop_source m_stop; ///< Cancels the reader's query.
    QThread m_thread;
    Worker *m_worker; ///< Lives on the thread and is deleted with it.
};

} // namespace neobeat
