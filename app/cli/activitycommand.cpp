// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/activitycommand.h"

#include "base/outsidetext.h"
#include "process/recordingbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QDateTime>

#include <utility>

using namespace Qt::StringLiterals;

namespace neobeat::cli {

namespace {

constexpr int answerLimit = 5'000; // ms

QDBusMessage activityCallFor(const Options &options)
{
    using Verb = Options::ActivityVerb;
    const auto method = [](const QString &name) {
        auto call
            = QDBusMessage::createMethodCall(recordingbus::service, recordingbus::path, recordingbus::interface, name);
        // A status query must not start the program.
        call.setAutoStartService(false);
        return call;
    };
    switch (options.activityVerb) {
    case Verb::Start:
        return method(u"StartSession"_s) << options.text;
    case Verb::Mark:
        return method(u"Mark"_s) << options.text;
    case Verb::Stop:
        return method(u"StopSession"_s);
    case Verb::Resume:
        return method(u"ResumeSession"_s);
    case Verb::Status:
        break;
    }
    return method(u"Status"_s);
}

QString marksText(int markers)
{
    return markers == 1 ? u"1 mark"_s : u"%1 marks"_s.arg(markers);
}

QString isoText(const QDateTime &moment)
{
    return moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

/// keeping, running, name (or null), start (or null), markers; cutOff with name and end (or null).
Report reportOf(const QVariantMap &status, Options::ActivityVerb verb)
{
    const bool isKeeping = status.value(recordingbus::keeping).toBool();
    const bool isRunning = status.value(recordingbus::running).toBool();
    const QVariant startTime = status.value(recordingbus::start);
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(startTime.toLongLong());
    const QString name = outsideLine(status.value(recordingbus::name).toString());
    const int markers = status.value(recordingbus::markers).toInt();
    const bool hasActivity = startTime.isValid();
    const QJsonValue none(QJsonValue::Null);
    Report report{{{u"keeping"_s, isKeeping},
                   {u"running"_s, isRunning},
                   {u"name"_s, hasActivity ? QJsonValue(name) : none},
                   {u"start"_s, hasActivity ? QJsonValue(isoText(start)) : none},
                   {u"markers"_s, markers},
                   {u"cutOff"_s, none}},
                  {}};
    const QString since = u"since %1, %2"_s.arg(start.toString(u"HH:mm:ss"_s), marksText(markers));
    if (verb == Options::ActivityVerb::Stop)
        report.text = u"\"%1\" is over, %2."_s.arg(name, marksText(markers));
    else if (isRunning)
        report.text = u"\"%1\" runs %2."_s.arg(name, since);
    else
        report.text
            = isKeeping ? u"No activity runs; the heart rate is kept."_s : u"No activity runs; nothing is kept."_s;
    const QVariant cutOffAt = status.value(recordingbus::cutOffAt);
    if (cutOffAt.isValid()) {
        const QString cutOff = status.value(recordingbus::cutOffName).toString();
        const QDateTime end = QDateTime::fromMSecsSinceEpoch(cutOffAt.toLongLong());
        report.json[u"cutOff"_s] = QJsonObject{{u"name"_s, cutOff}, {u"end"_s, isoText(end)}};
        report.text += u" \"%1\" was cut off at %2; `activity resume` goes on with it."_s.arg(
            cutOff, end.toString(u"yyyy-MM-dd HH:mm:ss"_s));
    }
    return report;
}

} // namespace

ActivityCommand::ActivityCommand(const Options &options, Printer &printer, QObject *parent)
    : Command(printer, parent)
    , m_options(options)
{
}

void ActivityCommand::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        fail({Error::Code::NotRunning, u"there is no session bus"_s});
        return;
    }
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(activityCallFor(m_options), answerLimit), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        onReply(*call);
    });
}

void ActivityCommand::terminate()
{
    fail({Error::Code::Cancelled, {}});
}

void ActivityCommand::onReply(QDBusPendingCallWatcher &call)
{
    const QDBusPendingReply<QVariantMap> reply = call;
    if (m_isOver)
        return;
    if (!reply.isError()) {
        printer().print(reportOf(reply.value(), m_options.activityVerb));
        end(ExitCode::Ok);
    } else if (reply.error().name() == recordingbus::refused) {
        fail({Error::Code::RecordingRefused, messageOf(reply.error())});
    } else {
        fail({Error::Code::NotRunning, reply.error().name()});
    }
}

void ActivityCommand::fail(const Error &error)
{
    if (m_isOver)
        return;
    const Failure failure = Failure::from(error);
    printer().printFailure(failure);
    end(failure.exitCode);
}

void ActivityCommand::end(ExitCode exitCode)
{
    if (!std::exchange(m_isOver, true))
        Q_EMIT finished(exitCode);
}

} // namespace neobeat::cli
