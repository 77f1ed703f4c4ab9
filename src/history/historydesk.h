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

/// Answers questions about the history without letting anybody wait: each runs on the desk's own thread, one after the
/// other, and the answer comes back by the event loop.
class HistoryDesk : public QObject
{
    Q_OBJECT

public:
    explicit HistoryDesk(const QString &file, QObject *parent = nullptr);
    /// Stops the question that is being answered; later ones are dropped.
    ~HistoryDesk() override;

    QString file() const { return m_file; }

    /// Asks: `question(HistoryReader &) -> Result<T, Error>` is called on the desk's thread, `answer(const Result<T,
    /// Error> &)` on the thread of desk and receiver, unless the receiver is gone by then. When the file cannot be
    /// opened, the answer is that failure and the question is never called.
    template<typename Question, typename Answer>
    void ask(QObject *receiver, Question question, Answer answer)
    {
        using Reply = std::invoke_result_t<Question, HistoryReader &>;
        post([this, guard = QPointer<QObject>(receiver), question = std::move(question),
              answer = std::move(answer)](HistoryReader *reader, const Error &error) {
            const auto reply = std::make_shared<Reply>(reader ? question(*reader) : Reply(error));
            // By way of this thread's own object, because a receiver may end at any moment.
            QMetaObject::invokeMethod(this, [this, guard, answer, reply] {
                if (!*reply && reply->error().code == Error::Code::HistoryDamaged)
                    Q_EMIT damageFound();
                if (guard)
                    answer(*reply);
            });
        });
    }

    /// Opens the file anew before the next question; after it was replaced.
    void reopen();

Q_SIGNALS:
    /// Reading met a damaged part of the file.
    void damageFound();

private:
    class Clerk;
    using Job = std::function<void(HistoryReader *reader, const Error &error)>;

    void post(Job job);

    QString m_file;
    std::stop_source m_stop; ///< Ends what the reader is asked.
    QThread m_thread;
    Clerk *m_clerk; ///< Lives on the thread and ends with it.
};

} // namespace neobeat
