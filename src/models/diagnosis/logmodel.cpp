// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diagnosis/logmodel.h"

#include "base/outsidetext.h"
#include "doctor/reportbundle.h"
#include "text/errortext.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

ReportBundle bundleOf(const LogBook &book, const Doctor &doctor)
{
    return {QDateTime::currentDateTimeUtc(), doctor.radioFacts(), doctor.findings(), book.lines()};
}

} // namespace

LogModel::LogModel(const LogBook &book, const Doctor &doctor, QObject *parent)
    : QAbstractListModel(parent)
    , m_book(book)
    , m_doctor(doctor)
{
    connect(&book, &LogBook::added, this, &LogModel::catchUp);
    catchUp();
}

QString LogModel::reportText() const
{
    return bundleOf(m_book, m_doctor).toText();
}

QUrl LogModel::suggestedFile() const
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString time = QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmmss"_s);
    return QUrl::fromLocalFile(folder.filePath(u"neobeat-report-%1.txt"_s.arg(time)));
}

void LogModel::saveReport(const QUrl &file)
{
    const QString name = file.toLocalFile();
    const Error error = bundleOf(m_book, m_doctor).save(name);
    if (!error)
        setMessage(tr("Saved as %1.").arg(outsideLine(QDir::toNativeSeparators(name), longestPath)));
    else
        setMessage(tr("The report could not be saved. %1").arg(ErrorText::from(error).title));
}

void LogModel::tellCopied()
{
    setMessage(tr("Copied."));
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LogLine &row = m_rows.at(index.row());
    switch (role) {
    case TimeRole:
        return row.time.toLocalTime().toString(u"HH:mm:ss"_s);
    case LevelRole:
        return row.levelName();
    case CategoryRole:
        return row.category;
    case TextRole:
        return row.text;
    case Qt::DisplayRole:
    case LineRole:
        return u"%1 %2 %3: %4"_s.arg(row.time.toLocalTime().toString(u"HH:mm:ss"_s), row.levelName(), row.category,
                                     row.text);
    default:
        return {};
    }
}

QHash<int, QByteArray> LogModel::roleNames() const
{
    return {
        {TimeRole, "time"}, {LevelRole, "level"}, {CategoryRole, "category"}, {TextRole, "text"}, {LineRole, "line"}};
}

void LogModel::catchUp()
{
    const QList<LogLine> lines = m_book.lines();
    const qint64 total = m_book.total();
    const auto fresh = std::min<qint64>(total - std::exchange(m_total, total), lines.size());
    if (fresh > 0) {
        const int first = count();
        beginInsertRows({}, first, first + static_cast<int>(fresh) - 1);
        m_rows.append(lines.last(fresh));
        endInsertRows();
    }
    if (const auto surplus = m_rows.size() - lines.size(); surplus > 0) {
        beginRemoveRows({}, 0, static_cast<int>(surplus) - 1);
        m_rows.remove(0, surplus);
        endRemoveRows();
    }
    if (fresh > 0)
        Q_EMIT countChanged();
}

void LogModel::setMessage(const QString &message)
{
    if (std::exchange(m_message, message) != message)
        Q_EMIT messageChanged();
}

} // namespace neobeat
