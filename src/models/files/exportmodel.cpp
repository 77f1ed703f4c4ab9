// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/exportmodel.h"

#include "exchange/exportname.h"
#include "models/files/exportformats.h"
#include "text/historytext.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace neobeat {

ExportModel::ExportModel(const QString &historyFile, QObject *parent)
    : FileTask(parent)
    , m_asyncReader(historyFile)
    , m_folder(documents())
{
    connect(this, &FileTask::fileChanged, this, &ExportModel::followName);
}

ExportModel::~ExportModel()
{
    cancel();
}

void ExportModel::setWatch(const QString &address)
{
    m_request.address = address;
}

void ExportModel::chooseRange(qreal from, qreal to, const QString &words)
{
    if (isBusy())
        return;
    ExportRequest request = m_request;
    request.activity = 0;
    request.range = {qint64(from), qint64(to)};
    // A range of the history is usually wanted complete, and importable again.
    choose(request, words, ExportFormat::Csv);
    suggestFile(suggestedFileName(m_request.range, m_request.format));
}

void ExportModel::chooseActivity(int id, const QString &words)
{
    if (isBusy())
        return;
    ExportRequest request = m_request;
    request.activity = id;
    // The format that sports programs read best; see formatHint().
    choose(request, words, ExportFormat::Fit);
    suggestFile(suggestedFileName(TimeRange::everything(), m_request.format)); // until the actual range is known
    m_asyncReader.ask(
        this, [id](HistoryReader &reader) { return reader.activity(id); },
        [this, id](const Result<std::pair<ActivityEntry, WatchEntry>, Error> &found) {
            if (found && found->first.id == id && m_request.activity == id)
                onActivity(found->first);
        });
}

void ExportModel::choose(ExportRequest request, const QString &words, ExportFormat preferred)
{
    clear();
    if (!m_formatChosen)
        request.format = preferred;
    m_request = request;
    m_subject = words;
    Q_EMIT subjectChanged();
    Q_EMIT formatChanged();
}

void ExportModel::onActivity(const ActivityEntry &activity)
{
    if (!isBusy() && file() == m_suggestion)
        suggestFile(suggestedFileName(activity, m_request.format));
}

void ExportModel::suggestFile(const QString &name)
{
    m_suggestion = QDir::toNativeSeparators(QDir(m_folder).filePath(name));
    setFile(m_suggestion);
}

void ExportModel::followName()
{
    const std::optional<ExportFormat> format = exportFormatNamed(QFileInfo(file()).suffix());
    if (format && *format != m_request.format)
        setFormat(int(exportFormats().indexOf(*format)));
}

int ExportModel::format() const
{
    return int(exportFormats().indexOf(m_request.format));
}

void ExportModel::setFormat(int format)
{
    if (format < 0 || format >= exportFormats().size() || isBusy())
        return;
    m_formatChosen = true;
    if (format == this->format())
        return;
    const QString oldEnd = u'.' + shortName(m_request.format);
    m_request.format = exportFormats().at(format);
    const QString newEnd = u'.' + shortName(m_request.format);
    const auto renamed
        = [&](const QString &name) { return name.endsWith(oldEnd) ? name.chopped(oldEnd.size()) + newEnd : name; };
    m_suggestion = renamed(m_suggestion);
    setFile(renamed(file()));
    Q_EMIT formatChanged();
}

QStringList ExportModel::formatNames() const
{
    return neobeat::formatNames();
}

QString ExportModel::formatHint() const
{
    return neobeat::formatHint(m_request.format);
}

QString ExportModel::remark() const
{
    const QFileInfo info(file());
    if (file().isEmpty() || info.isDir())
        return tr("Name a file.");
    if (!QFileInfo(info.absolutePath()).isDir())
        return tr("This folder does not exist.");
    return info.isFile() ? tr("A file of this name exists. It will be replaced.") : QString();
}

bool ExportModel::isReady() const
{
    const QFileInfo info(file());
    return !file().isEmpty() && !info.isDir() && QFileInfo(info.absolutePath()).isDir();
}

void ExportModel::start()
{
    if (isBusy() || !isReady())
        return;
    m_request.file = QFileInfo(file()).absoluteFilePath();
    m_folder = QFileInfo(file()).absolutePath();
    const Progress progress = begin();
    m_asyncReader.ask(
        this,
        [request = m_request, progress, stop = stopToken()](HistoryReader &reader) {
            return exportHistory(reader, request, progress, stop);
        },
        [this](const Result<ExportSummary, Error> &summary) {
            if (summary)
                succeed(resultWords(*summary));
            else
                fail(summary.error());
        });
}

QString ExportModel::resultWords(const ExportSummary &summary) const
{
    const QString written = summary.samples == summary.readings
        ? tr("%Ln readings were written.", nullptr, int(summary.readings))
        : tr("%Ln values were written, %1 of them readings.", nullptr, int(summary.samples))
              .arg(QLocale().toString(summary.readings));
    return u"%1 %2"_s.arg(written, leftOutWords(summary.leftOut)).trimmed();
}

} // namespace neobeat
