// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyreader.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <chrono>
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
                if (!*reply)
                    onFailure(reply->error().code);
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
    /// Something could not be read a while ago, for example because another program held the file: whoever shows it
    /// asks again. After 1 s at first, up to 30 s while it keeps failing.
    void readAgain();

private:
    class Worker;
    using Job = std::function<void(HistoryReader *reader, const Error &error)>;

    void post(Job job);
    void onFailure(Error::Code code);

    QString m_file;
    std::stop_source m_stop; ///< Cancels the reader's query.
    QTimer m_again; ///< Ends in readAgain().
    std::chrono::milliseconds m_pause{0}; ///< The last one before readAgain().
    QElapsedTimer m_sinceFailure;
    QThread m_thread;
    Worker *m_worker; ///< Lives on the thread and is deleted with it.
};

} // namespace neobeat
