// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/doctorcommand.h"

#include "base/logbook.h"
#include "doctor/reportbundle.h"
#include "link/simulated/simulatedradio.h"
#include "link/simulated/simulatedwatch.h"

using namespace Qt::StringLiterals;

namespace neobeat::cli {

namespace {

QString wordFor(Finding::Verdict verdict)
{
    switch (verdict) {
    case Finding::Verdict::Good:
        return u"ok"_s;
    case Finding::Verdict::Note:
        return u"note"_s;
    case Finding::Verdict::Bad:
        return u"BAD"_s;
    case Finding::Verdict::Unknown:
        break;
    }
    return u"?"_s;
}

/// check, verdict, text, fix (or null).
Report reportOf(const Finding &finding)
{
    QString text = u"%1  %2  %3"_s.arg(wordFor(finding.verdict), -4).arg(finding.title(), -18).arg(finding.text);
    if (!finding.fix.isEmpty())
        text += u'\n' + QString(26, u' ') + finding.fix;
    return {{{u"check"_s, Finding::nameOf(finding.check)},
             {u"verdict"_s, Finding::nameOf(finding.verdict)},
             {u"text"_s, finding.text},
             {u"fix"_s, finding.fix.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(finding.fix)}},
            text};
}

ExitCode exitCodeOf(const QList<Finding> &findings)
{
    ExitCode exitCode = ExitCode::Ok;
    for (const Finding &finding : findings) {
        if (finding.verdict != Finding::Verdict::Bad)
            continue;
        if (finding.check <= Finding::Check::Blocking)
            return ExitCode::BluetoothUnavailable;
        exitCode = ExitCode::Other;
    }
    return exitCode;
}

} // namespace

DoctorCommand::DoctorCommand(const CommandContext &context, const LogBook &log, SimulatedRadio *simulated,
                             QObject *parent)
    : Command(context.printer, parent)
    , m_context(context)
    , m_log(log)
    , m_simulated(simulated)
    , m_scratch(context.options.scenario ? std::make_unique<Scratch>() : nullptr)
    , m_doctor(std::make_unique<Doctor>(doctorContext()))
{
    connect(m_doctor.get(), &Doctor::found, this, &DoctorCommand::printNext);
    connect(m_doctor.get(), &Doctor::finished, this, &DoctorCommand::onFinished);
}

DoctorCommand::~DoctorCommand() = default;

DoctorContext DoctorCommand::doctorContext() const
{
    const Settings &settings = m_scratch ? m_scratch->settings : m_context.settings;
    const KeyStores stores = m_scratch ? KeyStores{m_scratch->keys, m_scratch->keys} : m_context.stores;
    return {m_context.radio, m_context.connection, settings, stores, m_context.clock, Sandbox::detect()};
}

void DoctorCommand::start()
{
    startLimit(m_context.options.timeout);
    if (!m_simulated) {
        m_doctor->examine();
        return;
    }
    const Advertisement watch = m_simulated->watch().advertisement();
    m_scratch->settings.setWatch({watch.address, watch.name});
    m_scratch->settings.setKeyPlace(Settings::KeyPlace::File);
    m_scratch->keys.write(watch.address, m_simulated->key(), [this](const Error &) { m_doctor->examine(); });
}

void DoctorCommand::terminate()
{
    end(ExitCode::Other);
}

void DoctorCommand::onTimeout()
{
    printer().printFailure(Failure::from({Error::Code::OperationTimedOut, u"the limit of --timeout"_s}));
    end(ExitCode::TimedOut);
}

void DoctorCommand::printNext()
{
    // In the order of the checks, each as soon as all earlier ones are known.
    const QList<Finding> findings = m_doctor->findings();
    const QList<Finding::Check> checks = Finding::checks();
    while (!m_isOver && m_printed < findings.size() && findings.at(m_printed).check == checks.at(m_printed)) {
        if (!printer().print(reportOf(findings.at(m_printed++))))
            end(ExitCode::Ok);
    }
}

void DoctorCommand::onFinished()
{
    if (!m_isOver && writeReport())
        end(exitCodeOf(m_doctor->findings()));
}

bool DoctorCommand::writeReport()
{
    const QString fileName = m_context.options.reportFile;
    if (fileName.isEmpty())
        return true;
    const ReportBundle bundle{QDateTime::currentDateTimeUtc(), m_doctor->radioFacts(), m_doctor->findings(),
                              m_log.lines()};
    const Error error = bundle.save(fileName);
    if (!error)
        return true;
    const QString message = u"The report could not be written. "_s + Failure::from(error).message;
    printer().printFailure(Failure{ExitCode::Other, u"ReportFailed"_s, message, error.detail});
    end(ExitCode::Other);
    return false;
}

void DoctorCommand::end(ExitCode exitCode)
{
    if (std::exchange(m_isOver, true))
        return;
    stopLimit();
    Q_EMIT finished(exitCode);
}

} // namespace neobeat::cli
