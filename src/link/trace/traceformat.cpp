// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/traceformat.h"

#include "link/trace/eventgrammar.h"
#include "link/trace/fieldtext.h"
#include "link/trace/tracelimits.h"

#include <QByteArrayView>

#include <algorithm>

namespace neobeat {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

constexpr int millisecondDigits = 3;

QByteArray timeText(milliseconds time)
{
    return '+' + QByteArray::number(time.count() / 1000) + '.'
        + QByteArray::number(time.count() % 1000).rightJustified(millisecondDigits, '0');
}

std::optional<milliseconds> readTime(const QByteArray &text)
{
    const qsizetype point = text.indexOf('.');
    if (!text.startsWith('+') || point < 2 || point != text.size() - 1 - millisecondDigits)
        return std::nullopt;
    constexpr int longest = TraceLimits::length / std::chrono::seconds(1);
    const auto seconds = readNumber(text.sliced(1, point - 1), 0, longest - 1);
    const QByteArray rest = text.sliced(point + 1);
    if (!seconds || !std::all_of(rest.begin(), rest.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    return milliseconds(*seconds * 1000LL + rest.toInt());
}

/// Reads line by line and keeps what the next line depends on.
class Reader
{
public:
    explicit Reader(const QByteArray &text)
        : m_text(text)
    {
    }

    Result<Trace, QString> read();

private:
    using Problem = std::optional<QString>;

    Problem readLine(const QByteArray &line);
    Problem readHeader(const QByteArrayList &words);
    Problem readEventLine(const QByteArrayList &words);
    Problem checkLink(const TraceEvent &event);

    const QByteArray &m_text;
    Trace m_trace;
    int m_links = 0;
};

Result<Trace, QString> Reader::read()
{
    if (!m_text.startsWith(traceMark()))
        return u"This is no recording: it does not begin with \"%1\"."_s.arg(
            QString::fromLatin1(traceMark().trimmed()));
    if (m_text.size() > TraceLimits::fileSize)
        return u"The recording is longer than %1 MiB."_s.arg(TraceLimits::fileSize / (1024 * 1024));
    int number = 1;
    qsizetype begin = traceMark().size();
    for (qsizetype end = m_text.indexOf('\n', begin); end >= 0; end = m_text.indexOf('\n', begin)) {
        ++number;
        if (const auto problem = readLine(m_text.sliced(begin, end - begin)))
            return u"Line %1 of the recording: %2"_s.arg(number).arg(*problem);
        begin = end + 1;
    }
    return m_trace;
}

Reader::Problem Reader::readLine(const QByteArray &line)
{
    if (line.size() > TraceLimits::lineLength)
        return u"it is too long."_s;
    QByteArrayList words = line.simplified().split(' ');
    if (words.first().isEmpty() || words.first().startsWith('#'))
        return {};
    return words.first().startsWith('+') ? readEventLine(words) : readHeader(words);
}

Reader::Problem Reader::readHeader(const QByteArrayList &words)
{
    constexpr qsizetype longest = 40;
    const auto isPlain = [](char c) { return c > ' ' && c < 0x7f; };
    if (!m_trace.events.isEmpty() || words.size() != 2 || words.last().size() > longest
        || !std::all_of(words.last().begin(), words.last().end(), isPlain))
        return u"it is neither an event nor a comment."_s;
    const QString value = QString::fromLatin1(words.last());
    if (words.first() == "program")
        m_trace.program = value;
    else if (words.first() == "qt")
        m_trace.qt = value;
    else if (words.first() == "date")
        m_trace.date = value;
    else
        return u"it is neither an event nor a comment."_s;
    return {};
}

Reader::Problem Reader::readEventLine(const QByteArrayList &words)
{
    const auto time = readTime(words.first());
    if (!time)
        return u"the time is not readable."_s;
    if (!m_trace.events.isEmpty() && *time < m_trace.events.constLast().time)
        return u"the time goes backwards."_s;
    if (words.size() < 2 || (words.at(1) != ">" && words.at(1) != "<"))
        return u"after the time comes > or <."_s;
    auto event = readEvent(words.sliced(2), words.at(1) == ">");
    if (!event)
        return u"the event is not readable."_s;
    event->time = *time;
    if (const auto problem = checkLink(*event))
        return problem;
    m_trace.events.append(*event);
    return {};
}

Reader::Problem Reader::checkLink(const TraceEvent &event)
{
    const bool isNew = event.kind == TraceEvent::Kind::CreateLink;
    if (isNew && event.link != m_links + 1)
        return u"links are counted 1, 2, 3 …"_s;
    if (!isNew && event.link > m_links)
        return u"there is no such link yet."_s;
    m_links += isNew ? 1 : 0;
    return {};
}

} // namespace

QByteArray traceMark()
{
    return "neobeat-recording 1\n"_ba;
}

QByteArray traceHeader(const Trace &trace)
{
    QByteArray text = traceMark();
    const auto add = [&text](const char *name, const QString &value) {
        if (!value.isEmpty())
            text += name + QByteArray(" ") + value.toLatin1() + '\n';
    };
    add("program", trace.program);
    add("qt", trace.qt);
    add("date", trace.date);
    return text;
}

QByteArray traceLine(const TraceEvent &event)
{
    return timeText(event.time) + (isCall(event.kind) ? " > " : " < ") + eventText(event) + '\n';
}

QByteArray traceText(const Trace &trace)
{
    QByteArray text = traceHeader(trace);
    for (const TraceEvent &event : trace.events)
        text += traceLine(event);
    return text;
}

Result<Trace, QString> parseTrace(const QByteArray &text)
{
    return Reader(text).read();
}

} // namespace neobeat
