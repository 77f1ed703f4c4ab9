// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logbook.h"

#include "base/outsidetext.h"
#include "base/scrub.h"

#include <QHash>
#include <QMutexLocker>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 4'000; ///< Of the log; errors from QML come with the whole chain of files.

/// State for Qt's handlers, which are plain functions. Guarded by its mutex, which is never held while a handler runs.
struct Wiring
{
    QMutex mutex;
    LogBook *book = nullptr;
    QtMessageHandler before = nullptr;
    QLoggingCategory::CategoryFilter filterBefore = nullptr;
    QHash<QString, bool> showsInfo; ///< Whether the rules show info messages on the terminal, by category name.
};

Wiring &wiring()
{
    static Wiring wiring;
    return wiring;
}

bool isOurs(const char *category)
{
    return category && QLatin1StringView(category).startsWith("neobeat."_L1);
}

/// Enables info messages of our own categories, and remembers whether the rules would have.
void filter(QLoggingCategory *category)
{
    wiring().filterBefore(category);
    if (!isOurs(category->categoryName()))
        return;
    const QMutexLocker lock(&wiring().mutex);
    wiring().showsInfo.insert(QString::fromLatin1(category->categoryName()), category->isInfoEnabled());
    category->setEnabled(QtInfoMsg, true);
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QtMessageHandler before = nullptr;
    bool isShown = true;
    {
        const QMutexLocker lock(&wiring().mutex);
        if (wiring().book)
            wiring().book->add(type, QString::fromLatin1(context.category), message);
        before = wiring().before;
        if (type == QtInfoMsg && isOurs(context.category))
            isShown = wiring().showsInfo.value(QString::fromLatin1(context.category), true);
    }
    if (isShown && before)
        before(type, context, outsideLine(message, longestLine));
}

} // namespace

QString LogLine::levelName() const
{
    switch (level) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return u"error"_s;
}

QString LogLine::toText() const
{
    return u"%1 %2 %3: %4"_s.arg(time.toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s), levelName(), category, text);
}

LogBook::LogBook(int capacity, QObject *parent)
    : QObject(parent)
    , m_capacity(capacity)
{
}

LogBook::~LogBook()
{
    if (!m_isInstalled)
        return;
    QtMessageHandler before = nullptr;
    QLoggingCategory::CategoryFilter filterBefore = nullptr;
    {
        const QMutexLocker lock(&wiring().mutex);
        wiring().book = nullptr;
        before = wiring().before;
        filterBefore = wiring().filterBefore;
    }
    qInstallMessageHandler(before);
    QLoggingCategory::installFilter(filterBefore);
}

void LogBook::install()
{
    m_isInstalled = true;
    {
        const QMutexLocker lock(&wiring().mutex);
        wiring().book = this;
    }
    // Installing calls the filter at once, which needs the previous one: so that one is fetched first.
    wiring().filterBefore = QLoggingCategory::installFilter(nullptr);
    QLoggingCategory::installFilter(&filter);
    const QtMessageHandler before = qInstallMessageHandler(&handle);
    const QMutexLocker lock(&wiring().mutex);
    wiring().before = before;
}

void LogBook::add(QtMsgType level, const QString &category, const QString &text)
{
    LogLine line{QDateTime::currentDateTimeUtc(), level, scrubbed(outsideLine(category)),
                 scrubbed(outsideLine(text, longestLine))};
    const QMutexLocker lock(&m_mutex);
    m_lines.push_back(std::move(line));
    if (m_lines.size() > static_cast<size_t>(m_capacity))
        m_lines.pop_front();
    ++m_total;
    if (!std::exchange(m_isAddedPending, true))
        QMetaObject::invokeMethod(this, &LogBook::announce, Qt::QueuedConnection);
}

QList<LogLine> LogBook::lines() const
{
    const QMutexLocker lock(&m_mutex);
    return {m_lines.begin(), m_lines.end()};
}

qint64 LogBook::total() const
{
    const QMutexLocker lock(&m_mutex);
    return m_total;
}

void LogBook::announce()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_isAddedPending = false;
    }
    Q_EMIT added();
}

} // namespace neobeat
