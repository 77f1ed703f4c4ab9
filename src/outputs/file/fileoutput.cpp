// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/file/fileoutput.h"

#include "files/inputfile.h"
#include "files/outputfile.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace neobeat {

FileOutput::FileOutput(const Limits &limits, QObject *parent)
    : Output(parent)
    , m_limits(limits)
{
    m_pool.setMaxThreadCount(1);
    m_check.setSingleShot(true);
    m_stopLimit.setSingleShot(true);
    connect(&m_check, &QTimer::timeout, this, &FileOutput::check);
    connect(&m_stopLimit, &QTimer::timeout, this, &FileOutput::finish);
    connect(&m_retry, &RetryTimer::due, this, &FileOutput::write);
}

FileOutput::~FileOutput()
{
    abandon();
    m_pool.waitForDone(); // what is abandoned ends at once
}

void FileOutput::start()
{
    abandon();
    m_text = m_settings.text;
    m_written.reset();
    m_retry.reset();
    const bool isPath = !m_settings.path.isEmpty() && !m_settings.path.contains(u'\0');
    m_path = isPath ? QDir::current().absoluteFilePath(m_settings.path) : QString();
    Error error = m_text.check();
    if (!isPath)
        error = {Error::Code::OutputIncomplete, u"no file"_s};
    setState(error ? State::Failed : State::Starting, error);
    if (state() == State::Starting)
        write();
}

void FileOutput::stop()
{
    if (state() == State::Off || state() == State::Stopping)
        return;
    m_retry.stop();
    m_check.stop();
    if (state() == State::Failed || m_path.isEmpty()) {
        finish();
        return;
    }
    m_stopLimit.start(m_limits.stop);
    setState(State::Stopping);
    if (m_step == Step::Waiting || m_step == Step::Idle)
        proceed();
}

void FileOutput::publish(const LiveValue &value)
{
    m_value = value;
    if (m_step == Step::Waiting)
        proceed();
}

void FileOutput::abandon()
{
    m_stop.request_stop();
    m_stop = {};
    ++m_run;
    m_step = Step::Idle;
    m_check.stop();
    m_stopLimit.stop();
    m_retry.stop();
}

void FileOutput::proceed()
{
    const bool isEnding = state() == State::Stopping;
    if (m_written != m_text.of(isEnding ? LiveValue() : m_value))
        write();
    else if (isEnding)
        finish();
    else
        m_check.start(m_limits.check);
}

void FileOutput::write()
{
    m_check.stop();
    m_step = Step::Writing;
    m_writing = state() == State::Stopping ? LiveValue() : m_value;
    const OutputKind kind{.audience = OutputKind::Audience::ByUmask, .isTransient = true, .time = m_limits.write};
    runInBackground([path = m_path, content = m_text.of(m_writing).toUtf8(),
                     kind](const std::stop_token &stop) { return writeWhole(path, content, kind, stop); },
                    &FileOutput::onWritten);
}

void FileOutput::onWritten(const Error &error)
{
    m_step = Step::Waiting;
    if (!error) {
        m_written = m_text.of(m_writing);
        m_retry.reset();
        if (state() != State::Stopping)
            setState(State::Ready);
        if (m_writing.bpm)
            noteSent();
        if (m_step == Step::Waiting) // and not begun again, or stopped, by who heard of it
            proceed();
        return;
    }
    m_step = Step::Idle;
    m_written.reset();
    if (state() == State::Stopping) {
        finish();
    } else if (error.code == Error::Code::FileIsOwn) {
        setState(State::Failed, error);
    } else {
        m_retry.fail(m_limits.retry);
        setState(State::Retrying, error);
    }
}

// Another program may remove the file or its folder while the text stays the same, and readers need the file to exist.
void FileOutput::check()
{
    m_step = Step::Checking;
    const InputLimits limits{.time = m_limits.write};
    runInBackground(
        [path = m_path, limits](const std::stop_token &stop) {
            const auto file = InputFile::open(path, limits, stop);
            return file ? Error() : file.error();
        },
        &FileOutput::onChecked);
}

void FileOutput::onChecked(const Error &error)
{
    using Code = Error::Code;
    m_step = Step::Waiting;
    if (error.code == Code::FileMissing || error.code == Code::FileIsFolder || error.code == Code::FileNotRegular)
        m_written.reset();
    proceed();
}

void FileOutput::finish()
{
    abandon();
    setState(State::Off);
}

void FileOutput::runInBackground(std::function<Error(const std::stop_token &)> work,
                                 void (FileOutput::*then)(const Error &))
{
    m_pool.start([this, work = std::move(work), then, run = m_run, stop = m_stop.get_token()] {
        const Error error = work(stop);
        QMetaObject::invokeMethod(
            this,
            [this, then, run, error] {
                if (run == m_run)
                    (this->*then)(error);
            },
            Qt::QueuedConnection);
    });
}

} // namespace neobeat
